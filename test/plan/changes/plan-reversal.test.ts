import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Change, changeKey } from "../../../src/model/change.ts";
import type { Classroom } from "../../../src/model/classtag.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { isTakeover, writesOf } from "../../../src/model/writes.ts";
import { tries } from "../../tries.ts";
import { nightlySync, worldArbitrary } from "../random-world.ts";
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

  test("after a night, and of any part of it: no id is held twice, and nothing that is not shared is connected", () => {
    fc.assert(
      fc.property(worldArbitrary, fc.nat(12), fc.nat(12), (world, made, certain) => {
        const { changes } = planOf(world);
        const done = changes.slice(0, made);
        const morning = { ...world, live: applied(world.live, { ...planOf(world), changes: done }) };
        const night = { ...morning, live: nightlySync(morning) };
        const reversal = planOf(night, wholeDistrict, {
          reversal: {
            of: "0000-0000-0000-0000",
            applied: changes.slice(0, Math.min(made, certain)),
            uncertain: changes.slice(Math.min(made, certain)),
          },
        });
        const held = applied(night.live, reversal).classrooms.flatMap(({ connections }) =>
          connections === "unknown" ? [] : connections,
        );
        expect(new Set(held).size).toBe(held.length);
        const shared = new Set(
          world.roster.classes.filter(({ status }) => status === "active").map(({ sourcedId }) => sourcedId),
        );
        for (const write of reversal.changes.flatMap(writesOf))
          if (isTakeover(write)) expect(shared).toContain(write.after[0]);
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

  test("leaves alone what somebody changed since, and says what it is now", () => {
    const before = world(aClassroom("c1"));
    const plan = planOf(before);
    const live = stateOf([aClassroom("c1", { connections: ["b"] })]);
    const reversal = reversalOf({ ...before, live }, plan.changes);
    expect(reversal.changes).toEqual([]);
    expect(stays(reversal)).toEqual([
      'The connect of "Room c1" stays: ClassTag is no longer as the apply left it (it holds "b" now).',
    ]);
  });

  test("says nothing of what is as it was before", () => {
    const before = world(aClassroom("c1"));
    const reversal = reversalOf(before, planOf(before).changes);
    expect([reversal.changes, stays(reversal)]).toEqual([[], []]);
  });
});

const stays = (reversal: Plan): readonly string[] =>
  reversal.diagnostics.flatMap(({ code, message }) => (code === "cannot-be-undone" ? [message] : []));

describe("what may have been written", () => {
  const before = worldOf(
    districtOf([schoolOf([aLine("c1", "a"), aLine("c2", "b")])]),
    rosterOf([aClass("a"), aClass("b")]),
    stateOf([aClassroom("c1"), aClassroom("c2")]),
  );
  const uncertain = planOf(before).changes;
  const judged = (world: World): Plan =>
    planOf(world, wholeDistrict, { reversal: { of: "0000-0000-0000-0000", applied: [], uncertain } });

  test("is taken back where live state is as it would leave it, and only there", () => {
    const live = stateOf([aClassroom("c1", { connections: ["a"] }), aClassroom("c2")]);
    const reversal = judged({ ...before, live });
    expect(summary(reversal)).toEqual(["disconnect c1 → none"]);
    expect(stays(reversal)).toEqual([]);
  });

  test("is no finding where somebody else wrote", () => {
    const live = stateOf([aClassroom("c1", { connections: ["b"] }), aClassroom("c2")]);
    expect([judged({ ...before, live }).changes, stays(judged({ ...before, live }))]).toEqual([[], []]);
  });
});

describe("after a night", () => {
  const since = "2026-11-23";
  const shared = rosterOf([aClass("a"), aClass("b"), aClass("n")]);
  const takenBack = (world: World, live: World["live"]): Plan =>
    planOf({ ...world, live }, wholeDistrict, {
      reversal: { of: "0000-0000-0000-0000", applied: planOf(world).changes, since },
    });
  const reconnected = worldOf(
    districtOf([schoolOf([aLine("c1", "n")])]),
    shared,
    stateOf([aClassroom("c1", { connections: ["a"] })]),
  );

  test("an id that the sync has made another room for is not taken from it", () => {
    const live = stateOf([
      aClassroom("c1", { connections: ["n"] }),
      aClassroom("c9", { name: "Class a", connections: ["a"], createdOn: "2026-11-24" }),
    ]);
    const reversal = takenBack(reconnected, live);
    expect(reversal.changes).toEqual([]);
    expect(stays(reversal)).toEqual([
      'The reconnect of "Room c1" stays: the sync has made another room for "a", which it held: "Class a", created on 2026-11-24.',
    ]);
  });

  test("nor one that a person gave to another classroom", () => {
    const live = stateOf([
      aClassroom("c1", { connections: ["n"] }),
      aClassroom("c2", { connections: ["a"] }),
    ]);
    expect(stays(takenBack(reconnected, live))[0]).toContain('"Room c2" holds "a" by now');
  });

  test("what stays keeps its id, and so does whoever waits for that", () => {
    const chain = worldOf(
      districtOf([schoolOf([aLine("c1", "n"), aLine("c2", "a")])]),
      shared,
      stateOf([aClassroom("c1", { connections: ["a"] }), aClassroom("c2", { connections: ["b"] })]),
    );
    const after = [aClassroom("c1", { connections: ["n"] }), aClassroom("c2", { connections: ["a"] })];
    expect(takenBack(chain, stateOf(after)).changes).toHaveLength(2);
    const live = stateOf([...after, aClassroom("c3", { connections: ["b"] })]);
    const reversal = takenBack(chain, live);
    expect(reversal.changes).toEqual([]);
    expect(stays(reversal)).toHaveLength(2);
  });

  test("a classroom that was brought back, and that somebody has connected since, is not archived", () => {
    const archived = aClassroom("c1", { state: "archived" });
    const world = worldOf(districtOf([schoolOf([aLine("c1", "a")])]), shared, stateOf([archived]));
    expect(summary(planOf(world))).toEqual(["unarchive c1", "connect c1 → a"]);
    const reversal = takenBack(world, stateOf([aClassroom("c1", { connections: ["b"] })]));
    expect(reversal.changes).toEqual([]);
    expect(stays(reversal)).toEqual(
      expect.arrayContaining([
        'The unarchive of "Room c1" stays: it holds "b" now, which the apply did not leave there and the way back does not take away.',
      ]),
    );
  });

  test("what the sync renamed or archived is named", () => {
    const world = worldOf(districtOf([schoolOf([aLine("c1", "a")])]), shared, stateOf([aClassroom("c1")]));
    const live = stateOf([aClassroom("c1", { name: "Class a", state: "archived", connections: ["a"] })]);
    const reversal = takenBack(world, live);
    expect(summary(reversal)).toEqual(["disconnect c1 → none"]);
    expect(reversal.diagnostics.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["archived-since", "renamed-since"]),
    );
  });
});
