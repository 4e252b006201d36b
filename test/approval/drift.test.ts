import { describe, expect, test } from "vitest";
import { driftIn, driftState } from "../../src/approval/drift-in.ts";
import { holdOf } from "../../src/approval/hold.ts";
import type { KeptDiagnostic, Severity } from "../../src/model/diagnostic.ts";
import type { Freeze } from "../../src/model/district.ts";
import type { GuardRefusal } from "../../src/model/plan.ts";
import { syncLosses } from "../../src/plan/forecast/sync-losses.ts";
import type { WriteAbility } from "../../src/plan/plan-input.ts";
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
} from "../plan/world.ts";

/** A district where nothing is due. */
const quietWorld = worldOf(
  districtOf([schoolOf([aLine("c1", "k1")])]),
  rosterOf([aClass("k1")]),
  stateOf([aClassroom("c1", { name: "Class k1", connections: ["k1"] })]),
);

function stateWith(diagnostics: readonly KeptDiagnostic[]) {
  const plan = { ...planOf(quietWorld), diagnostics };
  const ability: WriteAbility = { driver: "api", kinds: new Set() };
  const drift = driftIn(plan, quietWorld.live, [], () => "it is no return", ability);
  return { ...drift, state: driftState({ ...drift, refusals: [] }) };
}

const finding = (severity: Severity, code: string): KeptDiagnostic => ({ severity, code, message: "…" });

describe("as the file asks", () => {
  test("is said where nothing is due and nothing is found", () => {
    expect(planOf(quietWorld).changes).toEqual([]);
    expect(stateWith([]).state).toBe("clean");
  });

  test.each([
    "title-changed",
    "term-changed",
    "id-absent",
    "id-access-lost",
    "id-renumbered",
    "school-renamed",
    "org-no-longer-shared",
    "archived-holds-live-class",
    "a-warning-of-a-later-release",
  ])("is not said with a warning %s", (code) => {
    expect(stateWith([finding("warning", code)])).toMatchObject({ state: "drift", doubts: [{ code }] });
  });

  test("is not said with an error", () => {
    expect(stateWith([finding("error", "id-absent")])).toMatchObject({ state: "drift", doubts: [] });
  });

  test.each(["shared-unmapped", "undecided", "duplicates", "name-changed"])(
    "is said with a notice %s",
    (code) => {
      expect(stateWith([finding("notice", code)]).state).toBe("clean");
    },
  );

  test.each(["archived-unseen", "connections-unknown", "setting-unknown"])(
    "is said where the driver cannot see: %s, which is told apart",
    (code) => {
      expect(stateWith([finding("warning", code)])).toMatchObject({
        state: "clean",
        doubts: [],
        unseen: [{ code }],
      });
    },
  );
});

describe("what holds changes back", () => {
  const at = { file: "districts/springfield.yaml", line: 1, column: 1 };
  const freeze = (from: string, to: string): Freeze => ({ from, to, reason: `until ${to}`, at });
  const refused = (guard: string): GuardRefusal => ({
    guard,
    message: "…",
    wayOut: "…",
    numbers: { count: 1, of: 1, limit: 0 },
    canBeAcknowledged: true,
  });
  const hold = (freezes: readonly Freeze[], refusals: readonly GuardRefusal[] = [], date = "2026-11-30") =>
    holdOf(
      { refusals, fingerprint: "7KQ4" },
      { freeze: freezes, sync: { startsAt: "01:00", quietHours: 3, lasts: 3 } },
      { enabled: true },
      { date, time: "07:00" },
    );

  test.each<[string, readonly Freeze[], string | undefined]>([
    ["none", [], undefined],
    ["that is over", [freeze("2026-11-01", "2026-11-29")], undefined],
    ["the day after tomorrow", [freeze("2026-12-02", "2026-12-03")], undefined],
    ["of today", [freeze("2026-11-30", "2026-11-30")], "2026-11-30 is over"],
    ["of tomorrow, over the end of a month", [freeze("2026-12-01", "2026-12-04")], "2026-12-04 is over"],
    [
      "that others overlap and follow",
      [
        freeze("2026-12-05", "2026-12-09"),
        freeze("2026-11-20", "2026-12-01"),
        freeze("2026-11-30", "2026-12-04"),
        freeze("2026-12-11", "2026-12-12"),
      ],
      "2026-12-09 is over",
    ],
  ])("a freeze %s", (_, freezes, until) => {
    expect(hold(freezes)).toEqual(
      until === undefined
        ? undefined
        : { kind: "time", wait: { until, because: expect.stringContaining("freeze: until ") } },
    );
  });

  test("a guard that a person has to lift is said before a time that comes by itself", () => {
    const refusals = [refused("freeze"), refused("archive-all")];
    expect(hold([freeze("2026-11-30", "2026-11-30")], refusals)).toMatchObject({
      kind: "guards",
      refusals: [{ guard: "archive-all" }],
      wait: { until: "2026-11-30 is over" },
    });
  });

  test("quiet hours only where they refuse", () => {
    expect(hold([], [refused("quiet-hours")])).toMatchObject({
      wait: { until: "the sync of 01:00 has run" },
    });
  });
});

describe("what the next sync does not find", () => {
  const { forecast } = planOf({ ...quietWorld, roster: rosterOf([aClass("k2")]) });

  test.each([
    [true, { isSyncKnown: true }],
    ["unknown", { isSyncKnown: false }],
  ] as const)("with Daily sync %s: named", (enabled, known) => {
    expect(syncLosses(forecast, { enabled })).toMatchObject({
      ...known,
      classrooms: [{ school: "Lincoln", name: "Class k1", sourcedId: "k1" }],
    });
  });

  test("with Daily sync off: nothing is lost", () => {
    expect(syncLosses(forecast, { enabled: false })).toBeUndefined();
  });
});
