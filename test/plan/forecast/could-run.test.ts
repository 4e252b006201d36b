import { expect, test } from "vitest";
import { couldRun } from "../../../src/plan/forecast/could-run.ts";
import { keepForecast } from "../../../src/plan/forecast/keep-forecast.ts";
import { districtOf, inputOf, rosterOf, stateOf, worldOf } from "../world.ts";

const zone = "America/Chicago";

function ran(at: string, until: string, dailySync: Parameters<typeof couldRun>[0]["dailySync"]): boolean {
  const world = worldOf(districtOf([]), rosterOf([]), stateOf([]));
  const kept = keepForecast(inputOf(world), "read");
  if (kept === undefined) throw new Error("the classrooms have no ids");
  return couldRun({ ...kept, at, dailySync }, until, zone);
}

const atOne = { enabled: true, startsAt: "01:00" } as const;

test.each([
  ["a night lies between", "2026-11-23T18:00:00Z", "2026-11-24T11:30:00Z", atOne, true],
  ["it was read again the same evening", "2026-11-23T18:00:00Z", "2026-11-24T04:00:00Z", atOne, false],
  ["it was forecast after the hour", "2026-11-24T07:01:00Z", "2026-11-24T11:30:00Z", atOne, false],
  ["it was forecast just before the hour", "2026-11-24T06:59:00Z", "2026-11-24T07:01:00Z", atOne, true],
  ["the hour came twice that night", "2026-11-01T06:30:00Z", "2026-11-01T07:30:00Z", atOne, true],
  [
    "the hour is left out that night, and taken later",
    "2026-03-08T07:30:00Z",
    "2026-03-08T09:00:00Z",
    { enabled: true, startsAt: "02:30" },
    true,
  ],
  ["a day or more lies between", "2026-11-23T18:00:00Z", "2026-11-24T18:00:00Z", atOne, true],
  ["it was read before it was forecast", "2026-11-24T18:00:00Z", "2026-11-23T18:00:00Z", atOne, false],
  ["its hour is not known", "2026-11-23T18:00:00Z", "2026-11-23T19:00:00Z", { enabled: true }, true],
  [
    "a page shows its hour in words",
    "2026-11-23T18:00:00Z",
    "2026-11-24T11:30:00Z",
    { enabled: true, startsAt: "1:00 AM" },
    true,
  ],
  [
    "it is off, and a person may run it",
    "2026-11-23T18:00:00Z",
    "2026-11-23T19:00:00Z",
    { enabled: false, startsAt: "01:00" },
    true,
  ],
] as const)("the sync had its hour or not, where %s", (_, at, until, dailySync, expected) => {
  expect(ran(at, until, dailySync)).toBe(expected);
});
