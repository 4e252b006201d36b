import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { authorise } from "../../src/approval/authorise.ts";
import { type Change, type ChangeKind, changeKey, schoolsOf } from "../../src/model/change.ts";
import type { Plan } from "../../src/model/plan.ts";
import { approvedText } from "../../src/plan/fingerprint-text.ts";
import { worldArbitrary } from "../plan/random-world.ts";
import { applied, planOf, type World } from "../plan/world.ts";
import { tries } from "../tries.ts";

const runs = { numRuns: tries(400) };
const keys = (changes: readonly Change[]): readonly string[] => changes.map(changeKey).sort();
const kinds: readonly ChangeKind[] = ["archive", "connect", "connect-school", "reconnect", "unarchive"];

/** Writes only some of a plan, and plans again. */
const afterWriting = (world: World, plan: Plan, changes: readonly Change[]): Plan =>
  planOf({ ...world, live: applied(world.live, { ...plan, changes }) });

describe("what may be written", () => {
  test("a reviewed plan speaks for every change of the same plan, and for no other", () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const plan = planOf(world);
        const review = { plan, applied: new Set<string>() };
        expect(authorise(plan, world.live, { kind: "reviewed", plans: [review] })).toMatchObject({
          changes: plan.changes,
          withheld: [],
        });
        expect(authorise(plan, world.live, { kind: "reviewed", plans: [] }).changes).toEqual([]);
        const stranger = { ...plan, district: { id: "other", name: "Other" } };
        const other = { plan: stranger, applied: new Set<string>() };
        expect(authorise(plan, world.live, { kind: "reviewed", plans: [other] }).changes).toEqual([]);
      }),
      runs,
    );
  });

  test("what was applied and undone since is drift: the old review does not speak for it", () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const plan = planOf(world);
        const review = { plan, applied: new Set(plan.changes.map(approvedText)) };
        expect(authorise(plan, world.live, { kind: "reviewed", plans: [review] }).changes).toEqual([]);
      }),
      runs,
    );
  });

  test("what may be written stands on its own: written alone, just the withheld rest is left to do", () => {
    fc.assert(
      fc.property(worldArbitrary, fc.subarray([...kinds]), (world, returning) => {
        const plan = planOf(world);
        const { changes, withheld } = authorise(plan, world.live, {
          kind: "returns",
          reasonAgainst: ({ kind }) => (returning.includes(kind) ? undefined : "it is no return"),
        });
        expect(changes.filter(({ kind }) => !returning.includes(kind))).toEqual([]);
        const left = afterWriting(world, plan, changes);
        const expected = new Set(withheld.map(({ change }) => changeKey(change)));
        // What is left may be more where a written change opens the way for a line; never what was written.
        for (const change of changes) expect(keys(left.changes)).not.toContain(changeKey(change));
        for (const key of expected) expect(keys(left.changes)).toContain(key);
      }),
      runs,
    );
  });

  test("no classroom is written in part, and no loosened setting goes ahead of a withheld change", () => {
    fc.assert(
      fc.property(worldArbitrary, fc.constantFrom("sch_1", "sch_2"), (world, moved) => {
        const plan = planOf(world);
        const reviewed = {
          ...plan,
          changes: plan.changes.filter((change) => !schoolsOf(change).some(({ key }) => key === moved)),
        };
        const { changes, withheld } = authorise(plan, world.live, {
          kind: "reviewed",
          plans: [{ plan: reviewed, applied: new Set() }],
        });
        expect(changes.flatMap(schoolsOf).filter(({ key }) => key === moved)).toEqual([]);
        if (withheld.length > 0)
          expect(
            changes.filter((change) => change.kind === "set-setting" && change.direction === "loosen"),
          ).toEqual([]);
        const classroomsOfWithheld = new Set(
          withheld.flatMap(({ change }) => ("classroom" in change ? [change.classroom.key] : [])),
        );
        for (const change of changes)
          if ("classroom" in change) expect(classroomsOfWithheld).not.toContain(change.classroom.key);
      }),
      runs,
    );
  });
});
