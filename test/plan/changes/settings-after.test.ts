import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keysOf } from "../../../src/approval/authorise.ts";
import { changeKey } from "../../../src/model/change.ts";
import type { DeclaredSettings } from "../../../src/model/district.ts";
import type { Plan } from "../../../src/model/plan.ts";
import {
  aClass,
  aClassroom,
  aLine,
  applied,
  districtOf,
  planOf,
  rosterOf,
  schoolOf,
  stateOf,
  summary,
  type World,
  worldOf,
} from "../world.ts";

const wholeDistrict = { kind: "district" } as const;

/**
 * Room c1 is to be archived and keeps the id of a class that is gone; room c2 is archived and holds one that is shared, so
 * that the next sync brings it back, or hides its class.
 */
const worldWith = (live: World["live"]["settings"], declared: DeclaredSettings): World =>
  worldOf(
    districtOf([schoolOf([aLine("c1", "a", { policy: "archive" })])], { settings: declared }),
    rosterOf([aClass("a"), aClass("b")]),
    stateOf(
      [
        aClassroom("c1", { connections: ["gone"] }),
        aClassroom("c2", { connections: ["b"], state: "archived" }),
        aClassroom("c3"),
      ],
      { settings: { ...stateOf([]).settings, ...live } },
    ),
  );

const guards = (plan: Plan): readonly string[] => plan.refusals.map(({ guard }) => guard);
const comingBack = (plan: Plan): readonly string[] =>
  plan.forecast.schools.flatMap(({ unarchived }) => unarchived.map(({ name }) => name));
const hidden = (plan: Plan): readonly string[] =>
  plan.forecast.schools.flatMap((school) => school.hidden.map(({ name }) => name));

describe("guards and forecast judge by the settings that will hold", () => {
  test("where a setting that would be loosened is withheld, one that is tightened still counts", () => {
    const world = worldWith(
      { unarchiveReappearing: true, deletionThreshold: 10 },
      { unarchiveReappearing: false, deletionThreshold: { kind: "constant", percent: 20 } },
    );
    const whole = planOf(world);
    expect(summary(whole)).toEqual([
      "set unarchiveReappearing true → false",
      "archive c1",
      "set deletionThreshold 10 → 20",
    ]);
    const part = planOf(world, wholeDistrict, { only: keysOf(whole.changes.slice(0, 2)) });
    expect(summary(part)).toEqual(["set unarchiveReappearing true → false", "archive c1"]);
    expect(guards(part)).toEqual([]);
    expect(comingBack(part)).toEqual([]);
    expect(hidden(part)).toEqual(["Room c2"]);
    expect(part.forecast.threshold.percent).toBe(10);
  });

  test("where the tightening is withheld, the archive that rests on it is refused", () => {
    const world = worldWith({ unarchiveReappearing: true }, { unarchiveReappearing: false });
    const archive = planOf(world).changes.filter(({ kind }) => kind === "archive");
    const part = planOf(world, wholeDistrict, { only: keysOf(archive) });
    expect(guards(part)).toEqual(["archive-reappearing"]);
    expect(comingBack(part)).toEqual(["Room c2"]);
  });

  test("taking an apply back that turned a switch off says what the sync does once it is on again", () => {
    const declared = { unarchiveReappearing: false };
    const before = worldWith({ unarchiveReappearing: true }, declared);
    const done = planOf(before).changes.filter(({ kind }) => kind === "set-setting");
    const world = worldWith({ unarchiveReappearing: false }, declared);
    const back = planOf(world, wholeDistrict, { reversal: { of: "0000-0000-0000-0000", applied: done } });
    expect(summary(back)).toEqual(["set unarchiveReappearing false → true"]);
    expect(comingBack(back)).toEqual(["Room c2"]);
    expect(hidden(back)).toEqual([]);
  });

  test("whatever part of a plan is written, the forecast has the settings that ClassTag has then", () => {
    const world = worldWith(
      { unarchiveReappearing: true, deletionThreshold: 10 },
      { unarchiveReappearing: false, deletionThreshold: { kind: "constant", percent: 20 } },
    );
    fc.assert(
      fc.property(fc.subarray(planOf(world).changes.map(changeKey)), (keys) => {
        const part = planOf(world, wholeDistrict, { only: new Set(keys) });
        const { settings } = applied(world.live, part);
        expect(part.forecast.threshold.percent).toBe(settings.deletionThreshold);
        expect(comingBack(part)).toEqual(settings.unarchiveReappearing === true ? ["Room c2"] : []);
      }),
    );
  });
});
