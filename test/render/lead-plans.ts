import type { Plan } from "../../src/model/plan.ts";
import { forecast, plan, refusal, warning } from "./plan-builder.ts";

/** What the tests of a comment's beginning share. */

export const withForecast = (
  differs: Parameters<typeof forecast>[0],
  rest: Partial<Plan["forecast"]> = {},
): Partial<Plan> => ({ forecast: { ...plan().forecast, schools: [forecast(differs)], ...rest } });

export const room = (number: number) => ({ sourcedId: `0012-${number}`, name: `Room ${number}` });
export const error = warning({ severity: "error", code: "id-absent", message: "No such class." });
export const frozen = refusal({
  guard: "freeze",
  message: "no writes until 2026-08-05",
  canBeAcknowledged: false,
});
export const acknowledged = refusal({ acknowledgedBy: "expect: in the file" });
export const exceeded = { percent: 15, wouldArchive: 2, connected: 4, exceeded: true };
export const fails = [{ school: "Lincoln Elementary", orgId: "0012" }];

const { school: _, ...ofTheDistrict } = refusal({
  guard: "wrong-tenant",
  message: "another district",
  canBeAcknowledged: false,
});
export const wrongTenant = ofTheDistrict;
