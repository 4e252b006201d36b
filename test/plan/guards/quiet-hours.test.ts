import { describe, expect, test } from "vitest";
import type { DailySync } from "../../../src/model/classtag.ts";
import type { SyncWindow } from "../../../src/model/district.ts";
import type { GuardRefusal } from "../../../src/model/plan.ts";
import { withProtectionOf } from "../../../src/plan/guards/base/stricter.ts";
import { quietHours } from "../../../src/plan/guards/quiet-hours.ts";
import { reasonToWait } from "../../../src/plan/guards/reason-to-wait.ts";
import {
  aClass,
  aClassroom,
  aLine,
  districtOf,
  planOf,
  rosterOf,
  schoolOf,
  stateOf,
  worldOf,
} from "../world.ts";

const { changes } = planOf(
  worldOf(districtOf([schoolOf([aLine("c1", "k1")])]), rosterOf([aClass("k1")]), stateOf([aClassroom("c1")])),
);
const on: DailySync = { enabled: true };
const usual: SyncWindow = { startsAt: "01:00", quietHours: 3, lasts: 3 };
const chicago = "America/Chicago";

function refusalAt(
  moment: string,
  sync: SyncWindow | "none" = usual,
  timezone = chicago,
  dailySync = on,
): GuardRefusal | undefined {
  const [date = "", time = ""] = moment.split(" ");
  const district = { ...districtOf([], { timezone }), ...(sync === "none" ? {} : { sync }) };
  return quietHours({ changes, dailySync, district, moment: { date, time } })[0];
}

describe("quiet hours", () => {
  test.each([
    ["2026-11-23 21:59", undefined],
    [
      "2026-11-23 22:00",
      "the sync runs at 01:00, in 180 minutes, and the last 3 hours before it and 3 hours from then on are quiet; 1 change must wait until 2026-11-24 04:00",
    ],
    [
      "2026-11-24 00:59",
      "the sync runs at 01:00, in 1 minute, and the last 3 hours before it and 3 hours from then on are quiet; 1 change must wait until 04:00",
    ],
    [
      "2026-11-24 01:00",
      "the sync runs at 01:00, in 0 minutes, and the last 3 hours before it and 3 hours from then on are quiet; 1 change must wait until 04:00",
    ],
    [
      "2026-11-24 01:01",
      "the sync began at 01:00, 1 minute ago, and is taken to run for 3 hours; 1 change must wait until 04:00",
    ],
    [
      "2026-11-24 03:59",
      "the sync began at 01:00, 179 minutes ago, and is taken to run for 3 hours; 1 change must wait until 04:00",
    ],
    ["2026-11-24 04:00", undefined],
  ])("%s: %s", (moment, message) => {
    expect(refusalAt(moment)?.message).toBe(message);
  });

  test("a sync that starts before midnight is waited for on the next day", () => {
    const late = { ...usual, startsAt: "23:00" };
    expect(refusalAt("2026-11-23 23:30", late)?.message).toContain("must wait until 2026-11-24 02:00");
    expect(refusalAt("2026-11-24 01:59", late)?.message).toContain("began at 23:00, 179 minutes ago");
    expect(refusalAt("2026-11-24 02:00", late)).toBeUndefined();
  });

  test("a length of none leaves the hours before the start, and its minute", () => {
    const before = { ...usual, lasts: 0 };
    expect(refusalAt("2026-11-24 01:00", before)).toBeDefined();
    expect(refusalAt("2026-11-24 01:01", before)).toBeUndefined();
    const half = { ...usual, lasts: 0.5 };
    expect(refusalAt("2026-11-24 01:29", half)).toBeDefined();
    expect(refusalAt("2026-11-24 01:30", half)).toBeUndefined();
  });

  test("hold while Daily sync is on or may be, and go by the time that ClassTag shows", () => {
    expect(refusalAt("2026-11-24 00:30", usual, chicago, { enabled: false })).toBeUndefined();
    expect(refusalAt("2026-11-24 00:30", usual, chicago, { enabled: "unknown" })).toBeDefined();
    expect(refusalAt("2026-11-24 00:30", "none")).toBeUndefined();
    const shown = { enabled: true, startsAt: "0:30" };
    expect(refusalAt("2026-11-23 23:40", usual, chicago, shown)?.message).toContain("in 50 minutes");
    expect(refusalAt("2026-11-24 03:45", usual, chicago, shown)).toBeUndefined();
  });

  test("a start that is no time may be now", () => {
    const refusal = refusalAt("2026-11-24 12:00", usual, chicago, { enabled: true, startsAt: "late" });
    expect(refusal?.message).toContain('said to run at "late", which is no time of day');
    expect(refusal?.canBeAcknowledged).toBe(false);
  });

  // In New York clocks go forward at 02:00 on the 14th of March, and back at 02:00 on the 1st of November; on Lord Howe they go
  // back by half an hour at 02:00 on the 4th of April, and forward at 02:00 on the 4th of October.
  test.each([
    ["America/New_York", "2027-03-13 23:30", "03:00", "in 150 minutes", "06:00"],
    ["America/New_York", "2027-03-13 22:59", "03:00", undefined, ""],
    // 02:30 never comes: the sync is taken to start when it would have, at 03:30.
    ["America/New_York", "2027-03-14 01:59", "02:30", "in 31 minutes", "06:30"],
    ["America/New_York", "2027-03-14 03:31", "02:30", "1 minute ago", "06:30"],
    ["America/New_York", "2027-03-14 06:30", "02:30", undefined, ""],
    ["America/New_York", "2027-03-14 04:59", "01:00", "179 minutes ago", "05:00"],
    ["America/New_York", "2027-03-14 05:00", "01:00", undefined, ""],
    ["America/New_York", "2026-10-31 23:30", "02:00", undefined, ""],
    ["America/New_York", "2026-11-01 00:00", "02:00", "in 180 minutes", "05:00"],
    ["America/New_York", "2026-11-01 01:40", "02:00", "in 20 minutes", "05:00"],
    // 01:15 comes twice, and whether it is before or behind the second is not known.
    ["America/New_York", "2026-11-01 01:40", "01:15", "in 35 minutes", "04:15"],
    ["America/New_York", "2026-10-31 22:30", "01:15", "in 165 minutes", "04:15"],
    ["America/New_York", "2026-11-01 04:14", "01:15", "179 minutes ago", "04:15"],
    ["Asia/Kolkata", "2026-11-24 03:59", "01:00", "179 minutes ago", "04:00"],
    ["Australia/Lord_Howe", "2027-04-04 00:00", "02:30", "in 180 minutes", "05:30"],
    ["Australia/Lord_Howe", "2027-10-02 23:00", "02:30", "in 180 minutes", "05:30"],
    ["Australia/Lord_Howe", "2027-10-03 04:29", "01:00", "179 minutes ago", "04:30"],
  ])("are minutes that pass: %s, %s, sync at %s", (timezone, moment, startsAt, said, until) => {
    const message = refusalAt(moment, { ...usual, startsAt }, timezone)?.message ?? "";
    if (said !== undefined) expect(message).toContain(said);
    expect(message.split(" ").at(-1)).toBe(until);
  });

  test("a pull request neither shortens nor moves them for itself", () => {
    const base = districtOf([], { sync: usual });
    const head = districtOf([], { sync: { startsAt: "13:00", quietHours: 5, lasts: 0 } });
    expect(withProtectionOf(base, head).sync).toEqual({ startsAt: "01:00", quietHours: 5, lasts: 3 });
    expect(withProtectionOf(districtOf([]), head).sync).toEqual(head.sync);
    expect(withProtectionOf(base, districtOf([])).sync).toEqual(usual);
  });
});

describe("in the middle of an apply", () => {
  const freeze = [
    { from: "2026-11-25", to: "2026-11-27", reason: "Thanksgiving", at: { file: "f", line: 1, column: 1 } },
  ];
  const district = districtOf([], { timezone: chicago, sync: usual, freeze });
  test.each([
    ["2026-11-23", "21:59", undefined],
    [
      "2026-11-23",
      "22:00",
      "the quiet hours around the sync of 01:00 began at 22:00: go on after 2026-11-24 04:00, when the sync has ended",
    ],
    [
      "2026-11-24",
      "01:30",
      "the quiet hours around the sync of 01:00 began at 2026-11-23 22:00: go on after 04:00, when the sync has ended",
    ],
    ["2026-11-25", "00:00", "a freeze began on 2026-11-25 (Thanksgiving): go on after 2026-11-27"],
  ])("%s %s: %s", (date, time, reason) => {
    expect(reasonToWait(district, on, { date, time })).toBe(reason);
  });
});
