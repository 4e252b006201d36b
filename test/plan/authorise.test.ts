import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Change, changeKey, schoolsOf } from "../../src/model/change.ts";
import type { Plan } from "../../src/model/plan.ts";
import { authorise } from "../../src/plan/authorise.ts";
import { approvedText } from "../../src/plan/fingerprint-text.ts";
import type { Merge } from "../../src/plan/unsettled.ts";
import { tries } from "../tries.ts";
import { worldArbitrary } from "./random-world.ts";
import { applied, planOf, type World } from "./world.ts";

const runs = { numRuns: tries(400) };
const keys = (changes: readonly Change[]): readonly string[] => changes.map(changeKey).sort();
const healed = (change: Change): boolean =>
  change.kind === "connect" ||
  change.kind === "unarchive" ||
  (change.kind === "set-setting" && change.direction === "tighten");

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

  test("a merge that was reviewed while no term was in scope is not settled by its empty plan", () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const blind = planOf({ ...world, district: { ...world.district, terms: ["2026-2027"] } });
        expect(blind.changes).toEqual([]);
        const merge: Merge = { name: "pull request #1", plan: blind, applied: new Set(), approvedSince: [] };
        const due = planOf(world);
        const { changes, withheld } = authorise(due, world.live, {
          kind: "schedule",
          schedule: "all",
          merges: [merge],
        });
        expect(changes).toEqual([]);
        expect(withheld.map(({ reason }) => reason)).toEqual(
          due.changes.map(() => "pull request #1 was merged while no term was in scope"),
        );
      }),
      runs,
    );
  });

  test("heal writes nothing but connects, unarchives and tightened settings; approved writes no drift at all", () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const plan = planOf(world);
        const of = (schedule: "all" | "approved" | "heal") =>
          authorise(plan, world.live, { kind: "schedule", schedule, merges: [] });
        expect(of("approved").changes).toEqual([]);
        expect(of("all").changes).toEqual(plan.changes);
        expect(of("heal").changes.filter((change) => !healed(change))).toEqual([]);
      }),
      runs,
    );
  });

  test("a schedule writes nothing where the newest merge was not reviewed, or is reviewed and not written", () => {
    fc.assert(
      fc.property(worldArbitrary, fc.boolean(), (world, wasReviewed) => {
        const plan = planOf(world);
        const merge: Merge = { name: "pull request #12", applied: new Set<string>(), approvedSince: [] };
        const merges: readonly Merge[] = [wasReviewed ? { ...merge, plan } : merge];
        const of = (live: World["live"], all: readonly Merge[]) =>
          authorise(planOf({ ...world, live }), live, { kind: "schedule", schedule: "all", merges: all });
        expect(of(world.live, merges).changes).toEqual([]);
        const settled: readonly Merge[] = [{ ...merge, approvedSince: [{ kind: "district" }] }];
        expect(of(world.live, settled).changes).toEqual(plan.changes);
        // Once it is written, whatever is due is drift, even beside an older merge that nobody reviewed.
        const written = { ...merge, plan, applied: new Set(plan.changes.map(approvedText)) };
        expect(of(world.live, [written, merge]).changes).toEqual(plan.changes);
      }),
      runs,
    );
  });

  test("what may be written stands on its own: written alone, just the withheld rest is left to do", () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const plan = planOf(world);
        const { changes, withheld } = authorise(plan, world.live, {
          kind: "schedule",
          schedule: "heal",
          merges: [],
        });
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
