import { expect, test } from "vitest";
import { isRunning, runsSince } from "../../../src/plan/forecast/could-run.ts";
import { keepForecast } from "../../../src/plan/forecast/keep-forecast.ts";
import { districtOf, inputOf, rosterOf, stateOf, worldOf } from "../world.ts";

const zone = "America/Chicago";

function ran(at: string, until: string, dailySync: Parameters<typeof runsSince>[0]["dailySync"]): number {
  const world = worldOf(districtOf([]), rosterOf([]), stateOf([]));
  const kept = keepForecast(inputOf(world), "read");
  if (kept === undefined) throw new Error("the classrooms have no ids");
  return runsSince({ ...kept, at, dailySync }, until, zone);
}

const atOne = { enabled: true, startsAt: "01:00" } as const;

test.each([
  ["a night lies between", "2026-11-23T18:00:00Z", "2026-11-24T11:30:00Z", atOne, 1],
  ["it was read again the same evening", "2026-11-23T18:00:00Z", "2026-11-24T04:00:00Z", atOne, 0],
  ["it was forecast after the hour", "2026-11-24T07:01:00Z", "2026-11-24T11:30:00Z", atOne, 0],
  ["it was forecast just before the hour", "2026-11-24T06:59:00Z", "2026-11-24T07:01:00Z", atOne, 1],
  ["the hour came twice that night", "2026-11-01T05:30:00Z", "2026-11-01T07:30:00Z", atOne, 2],
  [
    "the hour is left out that night, and taken later",
    "2026-03-08T07:30:00Z",
    "2026-03-08T09:00:00Z",
    { enabled: true, startsAt: "02:30" },
    1,
  ],
  ["a day lies between", "2026-11-23T18:00:00Z", "2026-11-24T18:00:00Z", atOne, 1],
  ["two nights lie between", "2026-11-23T06:30:00Z", "2026-11-24T11:30:00Z", atOne, 2],
  ["days lie between", "2026-11-20T18:00:00Z", "2026-11-23T11:30:00Z", atOne, 2],
  [
    "a day lies between, and its hour is not known",
    "2026-11-23T18:00:00Z",
    "2026-11-24T18:00:00Z",
    { enabled: true },
    2,
  ],
  ["it was read before it was forecast", "2026-11-24T18:00:00Z", "2026-11-23T18:00:00Z", atOne, 0],
  ["its hour is not known", "2026-11-23T18:00:00Z", "2026-11-23T19:00:00Z", { enabled: true }, 1],
  [
    "a page shows its hour in words",
    "2026-11-23T18:00:00Z",
    "2026-11-24T11:30:00Z",
    { enabled: true, startsAt: "1:00 AM" },
    1,
  ],
  [
    "it is off, and a person may run it",
    "2026-11-23T18:00:00Z",
    "2026-11-23T19:00:00Z",
    { enabled: false, startsAt: "01:00" },
    1,
  ],
] as const)("how often the sync had its hour, where %s", (_, at, until, dailySync, expected) => {
  expect(ran(at, until, dailySync)).toBe(expected);
});

const asFile = { startsAt: "01:00", quietHours: 3, lasts: 2 } as const;

test.each([
  ["before it starts", "2026-11-24T06:59:00Z", asFile, atOne, false],
  ["as it starts", "2026-11-24T07:00:00Z", asFile, atOne, true],
  ["while it lasts", "2026-11-24T08:59:00Z", asFile, atOne, true],
  ["once it has ended", "2026-11-24T09:00:00Z", asFile, atOne, false],
  ["while it lasts, where the file does not say how long", "2026-11-24T09:59:00Z", undefined, atOne, true],
  [
    "at an hour that ClassTag says and the file does not",
    "2026-11-24T11:00:00Z",
    asFile,
    { ...atOne, startsAt: "04:30" },
    true,
  ],
  ["at an hour that the file alone says", "2026-11-24T08:00:00Z", asFile, { enabled: "unknown" }, true],
  ["at no hour that is known", "2026-11-24T08:00:00Z", undefined, { enabled: true }, false],
  [
    "at an hour that is none",
    "2026-11-24T08:00:00Z",
    undefined,
    { enabled: true, startsAt: "1:00 AM" },
    false,
  ],
  ["and it is off", "2026-11-24T08:00:00Z", asFile, { ...atOne, enabled: false }, false],
] as const)(
  "the sync may be at work, or not, where ClassTag is read %s",
  (_, readAt, sync, dailySync, expected) => {
    const district = { timezone: zone, ...(sync === undefined ? {} : { sync }) };
    expect(isRunning(district, dailySync, readAt)).toBe(expected);
  },
);
