import { describe, expect, it } from "vitest";
import { planStatus } from "../../src/cli/comment/plan-status.ts";
import type { Plan } from "../../src/model/plan.ts";
import { archive, connect, oakHill, refusal, view, warning } from "../render/plan-builder.ts";

const beside = { isValidatedOnly: false, missing: [], unmanaged: [], findings: [], ignored: [] };
const named = (id: string, differs: Partial<Plan>) => view({ ...differs, district: { id, name: id } });
const frozen = refusal({ guard: "freeze", canBeAcknowledged: false });
const acknowledged = { acknowledgedBy: "expect: in the file" };
const doubtful = { changes: [connect(), archive({ line: 9 })], diagnostics: [warning()] };
const error = warning({ severity: "error", message: "No such class." });

describe("the status of a pull request", () => {
  it.each<readonly [string, readonly ReturnType<typeof view>[], "failure" | "success", string]>([
    ["nothing touched", [], "success", "No district is touched"],
    [
      "doubtful changes",
      [named("adams", doubtful)],
      "success",
      "2 changes, 1 doubtful, planned in 1 district",
    ],
    [
      "one guard, acknowledged at two schools",
      [
        named("adams", {
          changes: [archive()],
          refusals: [refusal(acknowledged), refusal({ ...acknowledged, school: oakHill.name })],
        }),
      ],
      "success",
      "1 change planned in 1 district; 1 guard acknowledged",
    ],
    [
      "districts in a freeze",
      [
        named("adams", { changes: [archive()], refusals: [frozen] }),
        named("baker", { changes: [archive()], refusals: [frozen] }),
      ],
      "success",
      "2 changes planned in 2 districts; adams, baker wait for the end of a freeze or quiet hours",
    ],
    [
      "nothing looked at",
      [named("adams", { schools: [] })],
      "success",
      "0 changes planned in 1 district; nothing was looked at in adams",
    ],
    [
      "a guard at two schools, and errors elsewhere",
      [
        named("adams", { ...doubtful, refusals: [refusal(), refusal({ school: oakHill.name })] }),
        named("baker", { diagnostics: [error] }),
      ],
      "failure",
      "Refused by archive-share in adams; errors in the plan of baker; 2 changes, 1 doubtful, wait",
    ],
  ])("of %s", (_, views, state, description) => {
    expect(planStatus(views, beside)).toEqual({ state, description });
  });
});
