import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { renderPlanHtml } from "../../src/render/html/plan-page.ts";
import { renderPlanMarkdown } from "../../src/render/markdown/plan-comment.ts";
import { plainColours } from "../../src/render/terminal/colours.ts";
import { renderPlanTerminal } from "../../src/render/terminal/plan-text.ts";
import {
  acknowledged,
  error,
  exceeded,
  fails,
  frozen,
  room,
  withForecast,
  wrongTenant,
} from "./lead-plans.ts";
import { pageMaking } from "./packed.ts";
import { archive, connect, disconnect, refusal, setSetting, view, warning } from "./plan-builder.ts";

const loosened: Plan["base"] = {
  revision: "0".repeat(40),
  drift: [],
  loosened: [{ what: "guards.archive.perSchool", before: "5", after: "50" }],
};
const strong = { fact: "active, no connection" };

describe("the worst", () => {
  const doubt = { changes: [connect({ ...strong, line: 24 })], diagnostics: [warning()] };

  it.each<readonly [string, Partial<Plan>, RegExp]>([
    [
      "a sync that fails",
      { ...doubt, ...withForecast({}, { fails }) },
      /^The whole sync fails .*Elementary\.$/,
    ],
    [
      "a threshold exceeded",
      { ...doubt, ...withForecast({ archived: [room(1)] }, { threshold: exceeded }) },
      /^the sync would archive 2 of 4 connected classrooms, over the deletion threshold of 15 %/,
    ],
    ["what nothing lifts", { ...doubt, refusals: [refusal(), wrongTenant] }, /^another district$/],
    [
      "an error",
      { changes: doubt.changes, diagnostics: [error, error, warning()] },
      /^Lincoln Elementary: No such class \(and 1 more error\)$/,
    ],
    [
      "a doubt about what is hardest to take back",
      {
        changes: [archive({ line: 41 }), connect({ line: 24 })],
        diagnostics: [
          warning({ at: { file: "districts/springfield.yaml", line: 41, column: 9 } }),
          warning(),
        ],
      },
      /^ClassTag says Ms Rivera Room 12 at Lincoln Elementary, and ClassLink's class is Grade 3 Homeroom: .* \(and 1 more doubtful change\)$/,
    ],
    [
      "a doubtful line without a change",
      { diagnostics: [warning({ message: "listed twice" })] },
      /^Lincoln Elementary: listed twice$/,
    ],
    [
      "a guard",
      { changes: [archive()], refusals: [refusal(), frozen] },
      /^would archive 5 .* \(and 1 more refusal\)$/,
    ],
    [
      "a protection that is loosened",
      { changes: [setSetting()], base: loosened },
      /^guards\.archive\.perSchool is loosened, 5 → 50$/,
    ],
    [
      "a guard that somebody has acknowledged",
      { changes: [archive()], refusals: [acknowledged] },
      /^would archive 5 .*, acknowledged by expect: in the file$/,
    ],
    [
      "what can hardly be taken back",
      { changes: [disconnect(), archive()] },
      /^1 change can hardly be taken back: /,
    ],
    [
      "a twin",
      withForecast({ created: [{ ...room(1), duplicates: "Chess" }] }),
      /^the sync makes 1 classroom beside one that is there, Room 1 beside Chess at Lincoln Elementary$/,
    ],
    [
      "what cannot be told",
      withForecast({ untold: [room(1)] }, { untoldClasses: 2 }),
      /^what the sync does with 1 connected classroom and 2 classes cannot be told/,
    ],
    [
      "what the sync archives without a change",
      withForecast({ archived: [room(1), room(2)] }),
      /^the sync archives 2 classrooms, no longer shared: Room 1 \(0012-1\) at Lincoln Elementary and 1 more$/,
    ],
    ["nothing against one change", { changes: [archive()] }, /^nothing speaks against the one change$/],
    [
      "nothing against several",
      { changes: [archive(), archive({ line: 9 })] },
      /^nothing speaks against any of the 2 changes$/,
    ],
    ["nothing", {}, /^nothing$/],
    ["nothing looked at", { schools: [] }, /^not known, because nothing was looked at$/],
  ])("is %s", (_, differs, says) => {
    expect(view(differs).worst.says).toMatch(says);
  });

  it("ends a failure as a sentence, and the forecast below it says that it holds only without it", () => {
    const failing = view(withForecast({ kept: 3 }, { fails }));
    const forecasts = [
      renderPlanMarkdown([failing]),
      renderPlanHtml([failing], pageMaking),
      renderPlanTerminal(failing, { width: 200, colours: plainColours }),
    ];
    for (const text of forecasts) expect(text.match(/Once that is mended:/g)).toHaveLength(1);
  });

  it("cuts long names, not what is said of them", () => {
    const name = `Room ${"x".repeat(300)}`;
    const differs = { changes: [connect({ name, evidence: { title: name } })], diagnostics: [warning()] };
    expect(view(differs).worst.says).toMatch(
      /^ClassTag says Room x+…x+ at Lincoln Elementary, and ClassLink's class is Room x+…x+: .*meets in room 14$/,
    );
    expect(view(differs).worst.says.length).toBeLessThan(300);
  });

  it("of several districts is that of the one where it is worst, whatever their verdicts and ids", () => {
    const named = (id: string, differs: Partial<Plan>) => view({ ...differs, district: { id, name: id } });
    const calm = named("adams", { changes: [archive()] });
    const doubtful = named("baker", doubt);
    const failing = named("clark", withForecast({}, { fails }));
    expect(renderPlanMarkdown([calm, doubtful])).toMatch(/\*\*Worst:\*\* baker: ClassTag says/);
    expect(renderPlanMarkdown([calm, doubtful, failing])).toMatch(
      /\*\*Worst:\*\* clark: The whole sync fails/,
    );
  });
});
