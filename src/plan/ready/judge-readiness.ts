import { defined } from "../../model/defined.ts";
import type { District } from "../../model/district.ts";
import type { Readiness } from "../../model/readiness.ts";
import { decidedCheck } from "./decided-check.ts";
import { driftCheck, swapsCheck } from "./doubt-checks.ts";
import { duplicatesCheck, forecastCheck } from "./forecast-checks.ts";
import { planCheck } from "./plan-check.ts";
import { failedRead, readCheck } from "./read-check.ts";
import type { ReadyInput } from "./ready-input.ts";
import { orgsCheck, schoolsCheck } from "./school-checks.ts";
import { selfCheck } from "./self-check.ts";
import { settingsCheck } from "./settings-check.ts";

const allChecks = [
  readCheck,
  decidedCheck,
  planCheck,
  settingsCheck,
  schoolsCheck,
  orgsCheck,
  forecastCheck,
  duplicatesCheck,
  swapsCheck,
  driftCheck,
] as const;

/** Go only where every check is ok: what is not known is never taken for settled. */
export function readinessOf(input: ReadyInput): Readiness {
  const checks = allChecks.map((check) => check(input));
  const { dailySync, district, reads } = input.plan;
  return {
    district,
    verdict: checks.every(({ state }) => state === "ok") ? "go" : "no-go",
    dailySync: dailySync.enabled,
    readAt: [reads.classlink.readAt, reads.classtag.readAt].reduce((left, right) =>
      left < right ? left : right,
    ),
    checks: [...checks, ...selfCheck],
  };
}

/** Of a district that could not be read, nothing is known. @param reason in a person's words @param hint what to do */
export const unreadReadiness = (
  { id, name }: Pick<District, "id" | "name">,
  reason: string,
  hint?: string,
): Readiness => ({
  district: { id, name },
  verdict: "no-go",
  checks: [failedRead(id, { name: reason, ...defined({ note: hint }) }), ...selfCheck],
});
