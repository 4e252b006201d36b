import { describe, expect, it } from "vitest";
import type { Change } from "../../src/model/change.ts";
import type { Outcome, Report } from "../../src/model/report.ts";
import { plainColours } from "../../src/render/terminal/colours.ts";
import { renderReportTerminal } from "../../src/render/terminal/report-text.ts";
import { archive, connect, oakHill, plan, setSetting } from "./plan-builder.ts";

const page = { colours: plainColours, width: 100 };
const applied: Outcome = { kind: "applied" };

function render(
  outcomes: readonly (readonly [Change, Outcome])[],
  differs: Partial<Report> = {},
  verbose = false,
): string {
  const report: Report = {
    district: "springfield",
    fingerprint: "7KQ4-2MZX",
    approval: { kind: "auto" },
    scope: { kind: "district" },
    withheld: [],
    startedAt: "2026-08-03T21:40:00Z",
    endedAt: "2026-08-03T21:40:04Z",
    outcomes: outcomes.map(([change, outcome]) => ({ change, outcome })),
    verified: { kind: "empty" },
    ...differs,
  };
  return renderReportTerminal(report, plan(), { ...page, verbose });
}

describe("a report on a terminal", () => {
  it("says that everything was applied and verified", () => {
    expect(
      render([
        [setSetting(), applied],
        [archive(), applied],
        [connect({ line: 9, school: oakHill }), applied],
      ]),
    ).toBe(
      [
        "District settings",
        "  ✓ ~ deletionThreshold             60 % → 15 %",
        "",
        "Lincoln Elementary",
        "  ✓ ▼ Old 4B                        active → archived",
        "",
        "Oak Hill Middle",
        "  ✓ + Ms Rivera Room 12             none → 0012-003-1",
        "",
        "springfield: 3 of 3 changes applied",
        "  Verified: read again and planned again, no changes left.",
        "  Daily sync is off: families notice 1 archive at once, and nothing else until a person turns it on.",
        "",
      ].join("\n"),
    );
  });

  it("sets what was applied under one another, however long a name is", () => {
    const text = render([
      [archive(), applied],
      [connect({ line: 9, name: "Grade 2 | Mrs. Radić | Room 11 (mornings)", school: oakHill }), applied],
    ]);
    const [first = "", second = ""] = text.split("\n").filter((line) => line.includes("✓"));
    expect(second).toContain("Room 11 (mornings)  none → ");
    expect(first.indexOf("active →")).toBe(second.indexOf("none →"));
  });

  it("gives every kind of outcome its number and its reason, and says what to do", () => {
    const text = render(
      [
        [archive({ line: 1 }), applied],
        [connect({ line: 2, name: "A" }), { kind: "conflict", reason: "connected to 0012-009 meanwhile" }],
        [connect({ line: 3, name: "B" }), { kind: "failed", reason: "PUT /classrooms/cls_3: 500" }],
        [connect({ line: 4, name: "C" }), { kind: "skipped", reason: "step 2 did not end well" }],
        [connect({ line: 5, name: "D" }), { kind: "skipped", reason: "step 2 did not end well" }],
      ],
      { verified: { kind: "remaining", changes: 4 } },
    );
    expect(text).toContain("springfield: 1 of 5 changes applied, 1 conflict, 1 failed, 2 skipped");
    expect(text).toContain("connected to 0012-009 meanwhile");
    expect(text.match(/step 2 did not end well/g)).toHaveLength(1);
    expect(text).toContain("Read again and planned again: 4 changes left.");
    expect(text.replace(/\s+/g, " ")).toContain(
      "what is applied is not done twice: look at the rest with npx --no rollcall plan springfield --out plan.json, then run npx --no rollcall apply springfield --plan plan.json",
    );
    expect(text.replace(/\s+/g, " ")).toContain("Plan again and have the new plan reviewed");
    expect(text).toMatch(/\+ C .*Lincoln Elementary · districts\/springfield.yaml:4/);
  });

  it("promises that the same command goes on only where it does", () => {
    const failed = { kind: "failed", reason: "500" } as const;
    const told = (approval: Report["approval"]): string => render([[connect(), failed]], { approval });
    const again = "run the same command again";
    expect(told({ kind: "plan", fingerprint: "1111-1111-1111-1111" })).toContain(again);
    expect(told({ kind: "schedule" })).toContain(again);
    expect(told({ kind: "fingerprint" })).not.toContain(again);
    expect(told({ kind: "auto" })).not.toContain(again);
  });

  it("does not claim what could not be verified", () => {
    const text = render([[archive(), applied]], {
      verified: { kind: "unverified", reason: "ClassTag did not answer\u001b[2J" },
    });
    expect(text).toContain("Not verified: ClassTag did not answer\\x1B[2J");
    expect(text).not.toContain("no changes left");
  });

  it("keeps a long success short, and whole when asked", () => {
    const outcomes = Array.from({ length: 200 }, (_, line) => [archive({ line }), applied] as const);
    expect(render(outcomes)).toContain("✓ Lincoln Elementary  200 archives");
    expect(render(outcomes, {}, true).match(/✓ ▼/g)).toHaveLength(200);
  });

  it("names the first of many that wait for one reason, counts the others, and all of them when asked", () => {
    const withheld = Array.from({ length: 1_200 }, (_, line) => ({
      change: connect({ key: `cls_${line}`, name: `Room ${line}`, line }),
      reason: "a freeze began",
    }));
    const text = render([], { withheld });
    expect(text.match(/- \+ Room/g)).toHaveLength(10);
    expect(text).toContain("Withheld: 1,200");
    expect(text).toContain("… and 1,190 more for the same reason");
    expect(render([], { withheld }, true).match(/- \+ Room/g)).toHaveLength(1_200);
  });

  it("says that there was nothing to apply", () => {
    expect(render([])).toContain("springfield: nothing to apply: the plan holds no changes");
  });
});
