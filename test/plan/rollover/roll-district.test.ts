import { describe, expect, test } from "vitest";
import type { AcademicSession } from "../../../src/model/classlink.ts";
import type { District } from "../../../src/model/district.ts";
import type { Turn } from "../../../src/model/rollover.ts";
import { raisedThreshold, rollDistrict } from "../../../src/plan/rollover/roll-district.ts";
import { districtOf, nextYearSession as next, yearSession } from "../world.ts";

const summer: AcademicSession = { ...yearSession, sourcedId: "s27", title: "Summer", type: "term" };
const freezeOf = (from: string, to: string): District["freeze"][number] => ({
  from,
  to,
  reason: "SIS",
  at: { file: "f", line: 1, column: 1 },
});

function rolled({
  date = "2027-06-20",
  isThere = true,
  turns = ["gone"],
  ...district
}: Partial<District> & { date?: string; isThere?: boolean; turns?: readonly Turn[] }) {
  return rollDistrict({
    district: districtOf([], district),
    to: "2027-28",
    years: isThere ? { before: yearSession, next } : { before: yearSession },
    sessions: [yearSession, summer, ...(isThere ? [next] : [])],
    moment: { date, time: "12:00" },
    turns,
    isThere,
  });
}

describe("the terms", () => {
  test.each<[terms: readonly string[], turns: readonly Turn[], after: readonly string[] | undefined]>([
    [["2026-27"], ["gone", "same-id"], ["2027-28"]],
    [["y27", "Summer"], ["gone"], ["Summer", "2027-28"]],
    [["2026-27", "2025-26"], ["gone"], ["2027-28"]],
    [["2026-27"], ["gone", "waits"], ["2026-27", "2027-28"]],
    [["2026-27"], ["waits"], undefined],
    [["2026-27", "2027-28"], [], ["2027-28"]],
    [["2027-28"], ["gone"], undefined],
    [[], ["gone"], undefined],
  ])("%j with %j", (terms, turns, after) => {
    expect(rolled({ terms, turns }).terms?.after).toEqual(after);
  });
});

describe("the freeze", () => {
  test.each<[what: string, given: Parameters<typeof rolled>[0], freeze: object | undefined]>([
    [
      "from the end of the year",
      { isThere: false, date: "2027-05-01" },
      { from: "2027-06-11", to: "2027-08-02" },
    ],
    ["from today, where the year has ended", { turns: ["waits"] }, { from: "2027-06-20", to: "2027-08-02" }],
    ["none, where the SIS has turned", { turns: ["gone"] }, undefined],
    ["none, too late for one", { turns: ["waits"], date: "2027-08-05" }, undefined],
    [
      "none, where the file has one",
      { turns: ["waits"], freeze: [freezeOf("2027-06-15", "2027-07-01")] },
      undefined,
    ],
    [
      "beside one of the winter",
      { turns: ["waits"], freeze: [freezeOf("2026-12-20", "2027-01-03")] },
      { from: "2027-06-20", to: "2027-08-02", reason: "SIS rollover to 2027-28" },
    ],
  ])("%s", (_, given, freeze) => {
    if (freeze === undefined) expect(rolled(given).freeze).toBeUndefined();
    else expect(rolled(given).freeze).toMatchObject(freeze);
  });
});

describe("the threshold", () => {
  const threshold = { connected: 30, wouldArchive: 7, percent: 15, exceeded: true } as const;
  const on = { date: "2027-08-05", time: "12:00" };

  test("is just high enough, for two weeks from when something can be written, and then what it was", () => {
    const none = { freeze: [], settings: {} };
    expect(raisedThreshold(threshold, none, on)).toEqual({ value: 24, until: "2027-08-19", afterwards: 15 });
    const declared = {
      freeze: [freezeOf("2027-08-01", "2027-08-07")],
      settings: { deletionThreshold: { kind: "constant", percent: 20 } },
    } as const;
    expect(raisedThreshold(threshold, declared, on)).toMatchObject({ until: "2027-08-21", afterwards: 20 });
    expect(Math.floor((30 * 24) / 100)).toBeGreaterThanOrEqual(7);
    expect(Math.floor((30 * 23) / 100)).toBeLessThan(7);
  });

  test("stays where it is enough, or not known", () => {
    const none = { freeze: [], settings: {} };
    expect(raisedThreshold({ ...threshold, exceeded: false }, none, on)).toBeUndefined();
    expect(raisedThreshold({ ...threshold, percent: "unknown", exceeded: false }, none, on)).toBeUndefined();
  });
});
