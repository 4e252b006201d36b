import { describe, expect, test } from "vitest";
import type { DailySync } from "../../../src/model/classtag.ts";
import { compareForecast } from "../../../src/plan/forecast/compare.ts";
import { wasDue } from "../../../src/plan/forecast/could-run.ts";
import { comparisonMarkdown } from "../../../src/render/markdown/forecast-markdown.ts";
import { plainColours } from "../../../src/render/terminal/colours.ts";
import { comparisonTerminal } from "../../../src/render/terminal/forecast-text.ts";
import { aClass, aClassroom, districtOf, inputOf, rosterOf, stateOf, worldOf } from "../world.ts";
import { afterNight, keptOf } from "./compared-night.ts";

/** As many rooms that wait for a new name. */
const waiting = (count: number) => {
  const ids = Array.from({ length: count }, (_, at) => `k${at}`);
  return worldOf(
    districtOf([]),
    rosterOf(ids.map((id) => aClass(id))),
    stateOf(ids.map((id, at) => aClassroom(`c${at}`, { connections: [id], name: `Room ${at}` }))),
  );
};

const found = (count: number, isDue: boolean, hasRun = false) => {
  const world = waiting(count);
  const live = hasRun ? afterNight(world) : world.live;
  return compareForecast(keptOf(world), inputOf({ ...world, live }), 1, isDue);
};

describe("a night that was due", () => {
  test("and of which nothing came is one that somebody has to look after", () => {
    expect(found(3, true)).toMatchObject({
      night: { kind: "missed", because: expect.stringContaining("Daily sync is on and has had its hour") },
      surprises: [],
      since: [],
    });
    expect(found(3, false).night.kind).toBe("none");
    expect(found(3, true, true).night.kind).toBe("passed");
  });

  test("is not missed on account of what two teachers may have taken back", () => {
    expect(found(2, true).night.kind).toBe("none");
  });

  test("says who looks where", () => {
    const compared = {
      id: "springfield",
      of: "read",
      forecastAt: "2026-11-23T17:00:00Z",
      comparedAt: "2026-11-24T17:00:00Z",
      comparison: found(3, true),
    } as const;
    const page = comparisonTerminal(compared, { width: 200, colours: plainColours });
    expect(page).toContain("springfield  the nightly sync has not run  forecast 2026-11-23 17:00 UTC");
    expect(page).toContain("An administrator of ClassTag");
    expect(page).not.toContain("What the night says");
    const markdown = comparisonMarkdown(compared, "r.json");
    expect(markdown).toContain("the night after the apply: the nightly sync has not run");
    expect(markdown).toContain("An administrator of ClassTag");
    expect(markdown).not.toContain("### Assumptions");
  });
});

describe("the Daily sync", () => {
  const on: DailySync = { enabled: true, startsAt: "01:00" };
  const due = (was: DailySync, now: DailySync, until: string): boolean => {
    const kept = { ...keptOf(waiting(1)), at: "2026-11-23T17:00:00Z", dailySync: was };
    return wasDue(kept, now, until, "UTC");
  };

  test("was due where it was on all the time and has had its hour", () => {
    expect(due(on, on, "2026-11-24T00:30:00Z")).toBe(false);
    expect(due(on, on, "2026-11-24T08:00:00Z")).toBe(true);
  });

  test("was not due where it is off, or was, or its hour was changed a day ago", () => {
    expect(due({ enabled: false }, on, "2026-11-24T08:00:00Z")).toBe(false);
    expect(due(on, { enabled: false }, "2026-11-24T08:00:00Z")).toBe(false);
    expect(due(on, { enabled: true, startsAt: "05:00" }, "2026-11-24T08:00:00Z")).toBe(false);
    expect(due(on, { enabled: true, startsAt: "05:00" }, "2026-11-26T08:00:00Z")).toBe(true);
  });
});
