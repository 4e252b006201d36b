import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { error, frozen, wrongTenant } from "./lead-plans.ts";
import { archive, connect, refusal, school, view, warning } from "./plan-builder.ts";

const quiet = refusal({ guard: "quiet-hours", message: "no writes at night", canBeAcknowledged: false });

describe("what to do", () => {
  const changes = [archive({ line: 1 }), archive({ line: 2 })];
  const on = { enabled: true as const, startsAt: "01:00" };

  it.each<readonly [string, Partial<Plan>, string]>([
    ["about nothing", {}, "nothing"],
    ["about nothing that was looked at", { schools: [] }, "see that the file lists what it should"],
    [
      "about a doubtful line without a change",
      { diagnostics: [warning()], schools: [school({ undecided: ["A", "B"] })] },
      "nothing to apply; look at 1 doubtful line below, then decide 2 classrooms that the file does not mention",
    ],
    ["about one change", { changes: [archive()], dailySync: on }, "approve and merge: that writes it"],
    [
      "while the sync is off",
      { changes },
      "approve and merge: that writes all 2. Not sure? Approve nothing: while the sync is off, waiting costs nothing",
    ],
    [
      "where people make the changes",
      { changes, dailySync: on, byHand: true },
      "approve and merge: a runbook then says how people make all 2 by hand",
    ],
    [
      "about a doubt",
      { changes: [connect()], diagnostics: [warning()], dailySync: on },
      "look at the doubtful change below, then approve and merge: that writes it",
    ],
    ["about an error that blocks no line", { diagnostics: [error] }, "mend 1 error below and push"],
    [
      "about more errors than blocked lines",
      { diagnostics: [error, error, error], schools: [school({ blocked: 2 })] },
      "mend 3 errors below (2 lines blocked) and push",
    ],
    [
      "about one guard",
      { changes, refusals: [refusal()] },
      "lift the guard as shown below if it is meant, or change the file",
    ],
    [
      "about two guards",
      { changes, refusals: [refusal(), refusal({ guard: "archive-all" })] },
      "lift the 2 guards as shown below if it is meant, or change the file",
    ],
    ["about a freeze", { changes, refusals: [frozen] }, "wait: freeze ends by itself"],
    [
      "about a freeze at night",
      { changes, refusals: [frozen, quiet] },
      "wait: freeze, quiet-hours end by themselves",
    ],
    [
      "about a guard and a freeze",
      { changes, refusals: [refusal(), frozen] },
      "settle what archive-share says below; freeze ends by itself",
    ],
    [
      "about a guard that nobody can lift",
      { changes, refusals: [wrongTenant, refusal({ guard: "wrong-tenant", canBeAcknowledged: false })] },
      "settle what wrong-tenant says below; not all of it can be acknowledged",
    ],
  ])("%s", (_, differs, sentence) => {
    expect(view(differs).toDo).toBe(sentence);
  });
});
