import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Change, changeKey } from "../../src/model/change.ts";
import type { Classroom } from "../../src/model/classtag.ts";
import type { Plan } from "../../src/model/plan.ts";
import { tries } from "../tries.ts";
import { worldArbitrary } from "./random-world.ts";
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
} from "./world.ts";

const wholeDistrict = { kind: "district" } as const;

const reversalOf = (world: World, done: readonly Change[]): Plan =>
  planOf(world, wholeDistrict, { reversal: { of: "0000-0000-0000-0000", applied: done } });

describe("taking an apply back", () => {
  test("every classroom is as it was before, but for what the plan says cannot be undone", () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const plan = planOf(world);
        const after = { ...world, live: applied(world.live, plan) };
        const reversal = reversalOf(after, plan.changes);
        const back = applied(after.live, reversal);
        const kept = reversal.diagnostics.filter(({ code }) => code === "cannot-be-undone").length;
        expect(reversal.changes.length + kept).toBe(plan.changes.length);
        if (kept > 0) return;
        expect(back.classrooms).toEqual(world.live.classrooms);
        expect(back.settings).toEqual(world.live.settings);
      }),
      { numRuns: tries(400) },
    );
  });

  test("taken back once, there is nothing left to take back", () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const plan = planOf(world);
        const after = { ...world, live: applied(world.live, plan) };
        const reversal = reversalOf(after, plan.changes);
        const back = { ...after, live: applied(after.live, reversal) };
        const again = new Set(reversalOf(back, plan.changes).changes.map(changeKey));
        for (const change of reversal.changes) expect(again).not.toContain(changeKey(change));
      }),
      { numRuns: tries(400) },
    );
  });

  const world = (classroom: Classroom): World =>
    worldOf(
      districtOf([schoolOf([aLine("c1", "a")])]),
      rosterOf([aClass("a"), aClass("b")]),
      stateOf([classroom]),
    );

  test("says why a connection to a class that is gone is not put back", () => {
    const before = world(aClassroom("c1", { connections: ["old"] }));
    const plan = planOf(before);
    expect(summary(plan)).toHaveLength(1);
    const reversal = reversalOf({ ...before, live: applied(before.live, plan) }, plan.changes);
    expect(reversal.changes).toEqual([]);
    expect(reversal.diagnostics.map(({ message }) => message).join()).toContain('no longer shares "old"');
  });

  test("leaves alone what somebody changed since", () => {
    const before = world(aClassroom("c1"));
    const plan = planOf(before);
    const reversal = reversalOf(before, plan.changes);
    expect(reversal.changes).toEqual([]);
    expect(reversal.diagnostics.map(({ message }) => message).join()).toContain(
      "no longer as the apply left it",
    );
  });
});
