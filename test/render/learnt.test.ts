import { expect, test } from "vitest";
import { assumptionSentences, type LearntAssumption, undocumented } from "../../src/model/assumption.ts";
import { renderPlanHtml } from "../../src/render/html/plan-page.ts";
import { forecastMarkdown } from "../../src/render/markdown/forecast-markdown.ts";
import { renderPlanMarkdown } from "../../src/render/markdown/plan-comment.ts";
import { plainColours } from "../../src/render/terminal/colours.ts";
import { forecastTerminal } from "../../src/render/terminal/forecast-text.ts";
import { renderLedgerTerminal } from "../../src/render/terminal/ledger-text.ts";
import { renderPlanTerminal } from "../../src/render/terminal/plan-text.ts";
import { keptOf } from "../plan/forecast/compared-night.ts";
import { aClass, districtOf, rosterOf, stateOf, worldOf } from "../plan/world.ts";
import { pageMaking, unpacked } from "./packed.ts";
import { plan, view } from "./plan-builder.ts";

const on = (day: string): string => `${day}T11:30:00.000Z`;
const learnt: readonly LearntAssumption[] = [
  { assumption: "class-gets-classroom", held: { of: 2, at: on("2026-08-18") } },
  { assumption: "gone-class-archived", broken: { broken: 2, of: 6, at: on("2026-10-02") } },
  { assumption: "classes-of-any-term", held: { of: 1_080, at: on("2026-08-18") } },
  {
    assumption: "moved-class-keeps-classroom",
    held: { of: 2, at: on("2026-10-02") },
    broken: { broken: 1, of: 4, at: on("2026-08-18") },
  },
  {
    assumption: "names-overwritten",
    held: { of: 5, at: on("2026-08-18") },
    broken: { broken: 3, of: 80, at: on("2026-10-02") },
  },
];

const shown = view({
  forecast: {
    ...plan().forecast,
    assumptions: undocumented.map((id) => assumptionSentences[id]),
    assumptionIds: undocumented,
    learnt,
  },
});

const options = { width: 1_000, colours: plainColours };

const all = [
  "every class with status active at a connected org is synced, whatever its term (held 1,080 of 1,080 on 2026-08-18)",
  "the deletion threshold is a share of the active connected classrooms of the connected schools, rounded down",
  "a class that moved to another connected school keeps its classroom where that is (held 2 of 2 on 2026-10-02; broken on 2026-08-18: 1 of 4)",
];
const broken =
  "Assumed, and not so: the sync overwrites the name of a connected classroom with the class's title (broken on 2026-10-02: 3 of 80).";

const brokenUnsaid =
  "Assumed, and not so: a connected classroom whose class is gone is archived, within the deletion threshold (broken on 2026-10-02: 2 of 6).";

test("a plan says beside each assumption what nights have shown of it, and first which one does not hold", () => {
  const said = `Assumed, not documented: ${all.join("; ")}.`;
  const terminal = renderPlanTerminal(shown, options);
  expect(terminal).toContain(`  ${broken}\n  ${brokenUnsaid}\n  ${said}\n`);
  expect(renderPlanMarkdown([shown])).toContain(`**${broken}**\n\n**${brokenUnsaid}**\n\n${said}\n`);
  const html = renderPlanHtml([shown], pageMaking);
  for (const text of [broken, brokenUnsaid])
    expect(html).toContain(`<p><strong>${text.replace("'", "&#39;")}</strong></p>`);
  const rows = unpacked(html).join("\n");
  for (const text of all) expect(rows).toContain(text);
});

test("the ledger lists what was learnt, what does not hold among it", () => {
  const text = renderLedgerTerminal(
    { district: "springfield", tip: "c".repeat(40), standings: [], pending: [], learnt },
    options,
  );
  expect(text).toContain(
    [
      "Learnt of nights  5 assumptions, 2 broken",
      "  class-gets-classroom         held 2 of 2 on 2026-08-18",
      "  gone-class-archived          broken on 2026-10-02: 2 of 6",
      "  classes-of-any-term          held 1,080 of 1,080 on 2026-08-18",
      "  moved-class-keeps-classroom  held 2 of 2 on 2026-10-02; broken on 2026-08-18: 1 of 4",
      "  names-overwritten            broken on 2026-10-02: 3 of 80",
    ].join("\n"),
  );
});

test("a forecast alone says what nights have shown as well", () => {
  const kept = keptOf(worldOf(districtOf([]), rosterOf([aClass("a")]), stateOf([])));
  const one = { id: "springfield", forecast: kept, learnt };
  for (const text of [forecastTerminal(one, { width: 300, colours: plainColours }), forecastMarkdown(one)]) {
    expect(text).toContain("whatever its term (held 1,080 of 1,080 on 2026-08-18)");
    expect(text).toContain("assumed, and not so: the sync overwrites the name");
    expect(text).toContain("gone-class-archived");
    expect(text).not.toContain("class-gets-classroom");
  }
});
