import { describe, expect, test } from "vitest";
import type { ForecastComparison, Surprise } from "../../src/model/forecast-comparison.ts";
import { comparisonMarkdown } from "../../src/render/markdown/forecast-markdown.ts";
import { plainColours } from "../../src/render/terminal/colours.ts";
import { comparisonTerminal } from "../../src/render/terminal/forecast-text.ts";

const surprise = (index: number, against?: Surprise["against"]): Surprise => ({
  kind: "kept",
  school: "Lincoln Elementary",
  classroom: `cls_${index}`,
  sourcedId: `0012-${index}`,
  name: `Room ${index}`,
  says: "it kept its name",
  ...(against === undefined ? {} : { against }),
});

const comparison: ForecastComparison = {
  night: { kind: "passed" },
  counts: [
    { school: "Lincoln Elementary", kind: "kept", forecast: 30, found: 30, since: 0, notKnown: 0 },
    { school: "Lincoln Elementary", kind: "not-archived", forecast: 7, found: 0, since: 0, notKnown: 0 },
  ],
  surprises: [
    ...Array.from({ length: 24 }, (_, index) => surprise(100 + index, "names-overwritten")),
    ...Array.from({ length: 7 }, (_, index) => surprise(200 + index)),
  ],
  since: [],
  notKnown: [],
  assumptions: [
    { id: "classes-of-any-term", says: "every class is synced", verdict: { kind: "untested" } },
    { id: "class-gets-classroom", says: "a classroom is made", verdict: { kind: "held", of: 8 } },
    {
      id: "moved-class-keeps-classroom",
      says: "a moved class keeps its classroom",
      verdict: { kind: "cannot-be-told", otherwise: 1, of: 1, names: ["Room 7"] },
    },
    {
      id: "names-overwritten",
      says: "the name is overwritten",
      verdict: { kind: "broken", broken: 24, of: 24, names: ["Room 100"] },
    },
    { id: "unshared-org-fails", says: "the sync fails", verdict: { kind: "untested" } },
  ],
};

const compared = {
  id: "springfield",
  of: "read",
  forecastAt: "2026-08-18T15:00:00.000Z",
  comparedAt: "2026-08-19T15:00:00.000Z",
  comparison,
} as const;
const page = (verbose = false): string =>
  comparisonTerminal(compared, { width: 110, colours: plainColours, verbose });

describe("what came of a night", () => {
  test("says of what the threshold was to save that it was to be left, not archived", () => {
    expect(page()).toContain(
      "  kept          forecast 30    found 30\n  not archived  forecast 7     found 0\n",
    );
    expect(comparisonMarkdown(compared, "r.json")).toContain("| Lincoln Elementary | not archived | 7 | 0 |");
  });

  test("names a few of what one broken rule explains, all of what none does, and everything if asked", () => {
    expect(page()).toContain("cls_104");
    expect(page()).not.toContain("cls_105");
    expect(page()).toContain("… and 19 more: --verbose");
    expect(page()).toContain("cls_206");
    expect(page(true)).toContain("cls_123");
  });

  test("says of the assumptions what was shown, the worst first, and of the rest only their names", () => {
    expect(page().slice(page().indexOf("What the night says"))).toBe(
      [
        "What the night says of each assumption",
        "  names-overwritten  broken: 24 of 24, Room 100",
        "    the name is overwritten",
        "  moved-class-keeps-classroom  cannot be told: otherwise at 1 of 1, Room 7. Ask the school whether somebody",
        "      did it by hand; if nobody did, the rule does not hold",
        "    a moved class keeps its classroom",
        "  class-gets-classroom  held 8 of 8",
        "    a classroom is made",
        "  nothing tonight tested classes-of-any-term, unshared-org-fails",
        "",
      ].join("\n"),
    );
    expect(page(true)).toContain(
      "  classes-of-any-term  nothing tonight tested it\n    every class is synced\n",
    );
  });
});
