import fc from "fast-check";
import { expect, test } from "vitest";
import type { Change } from "../../src/model/change.ts";
import type { District, Mapping, School } from "../../src/model/district.ts";
import type { Ledger } from "../../src/model/ledger.ts";
import type { Plan, Scope } from "../../src/model/plan.ts";
import { isTakeover } from "../../src/model/writes.ts";
import {
  aClass,
  aClassroom,
  aLine,
  districtOf,
  planOf,
  rosterOf,
  schoolOf,
  stateOf,
  type World,
  worldOf,
} from "../plan/world.ts";
import { tries } from "../tries.ts";
import { digest, digestsOf, emptyLedger, type Kill, type Reviewed, run, standings } from "./machine.ts";
import { Oracle } from "./oracle.ts";

type Edit = (district: District) => District;

type Step =
  | { readonly kind: "propose"; readonly edits: readonly Edit[]; readonly scoped: boolean }
  /** Proposed, approved, merged and applied in one go. */
  | {
      readonly kind: "ship";
      readonly edits: readonly Edit[];
      readonly scoped: boolean;
      readonly kill: Kill;
    }
  | { readonly kind: "merge"; readonly isApproved: boolean }
  | { readonly kind: "push"; readonly edit: Edit }
  | { readonly kind: "apply"; readonly kill: Kill }
  | { readonly kind: "night"; readonly kill: Kill }
  | { readonly kind: "click"; readonly classroom: number; readonly what: "archive" | "unarchive" | string }
  /** Somebody lets go what the last apply gave a classroom, or any, and a night comes. */
  | { readonly kind: "undo"; readonly classroom: number; readonly kill: Kill }
  | { readonly kind: "switch" }
  | { readonly kind: "roster"; readonly id: string }
  | { readonly kind: "rename"; readonly name: string }
  /** An apply is refused after some writes; somebody takes back one of those, and a night comes. */
  | {
      readonly kind: "half";
      readonly edits: readonly Edit[];
      readonly writes: number;
      readonly classroom: number;
    }
  /** A school leaves the file by a reviewed pull request, and somebody pushes it back as it was. */
  | { readonly kind: "leave-and-return"; readonly name: string }
  | { readonly kind: "decline" };

const lincoln = ["a", "b", "c"] as const;
const roosevelt = ["d", "e", "f"] as const;
const ids = [...lincoln, ...roosevelt] as const;

const classOf = (id: string) => aClass(id, lincoln.some((one) => one === id) ? {} : { orgId: "0034" });

/** Two schools of three rooms each, whose lines can be followed at the beginning more often than not. */
const worldArbitrary: fc.Arbitrary<World> = fc
  .record({
    shared: fc.subarray([...ids], { minLength: 4 }),
    policies: fc.array(fc.constantFrom<Mapping["policy"][]>("archive", "leave", "sync", "sync"), {
      minLength: 6,
      maxLength: 6,
    }),
    held: fc.subarray([...ids]),
  })
  .map(({ shared, policies, held }) => {
    const lines = ids.map((id, index) => aLine(`c${index}`, id, { policy: policies[index] ?? "sync" }));
    const rooms = ids.map((id, index) =>
      aClassroom(`c${index}`, {
        schoolKey: index < 3 ? "sch_1" : "sch_2",
        connections: held.includes(id) ? [id] : [],
      }),
    );
    return worldOf(
      districtOf([
        schoolOf(lines.slice(0, 3)),
        schoolOf(lines.slice(3), { name: "Roosevelt", schoolId: "sch_2", orgIds: ["0034"] }),
      ]),
      rosterOf(shared.map(classOf)),
      stateOf(rooms),
    );
  });

const inSchool = (name: string, edit: (lines: readonly Mapping[]) => readonly Mapping[]): Edit => {
  const edited = (school: School): School =>
    school.name === name && school.participates ? { ...school, classrooms: edit(school.classrooms) } : school;
  return (district) => ({ ...district, schools: district.schools.map(edited) });
};

const editArbitrary: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .record({
        school: fc.constantFrom("Lincoln", "Roosevelt"),
        line: fc.nat(4),
        policy: fc.constantFrom<Mapping["policy"][]>("archive", "leave", "sync"),
        sourcedId: fc.constantFrom(...ids),
      })
      .map(({ school, line, policy, sourcedId }) =>
        inSchool(school, (lines) =>
          lines.map((one, index) =>
            index === line
              ? {
                  ...one,
                  policy,
                  policyFrom: "classroom",
                  sourcedId,
                  title: `Class ${sourcedId}`,
                  term: "2026-27",
                }
              : one,
          ),
        ),
      ),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom("Lincoln", "Roosevelt")
      .map((school) => inSchool(school, (lines) => [...lines].reverse())),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom("Lincoln", "Roosevelt")
      .map((school) => inSchool(school, (lines) => lines.slice(1))),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<District["schedule"][]>("all", "heal", "approved").map(
      (schedule): Edit =>
        (district) => ({ ...district, schedule }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.boolean().map(
      (on): Edit =>
        (district) => ({ ...district, settings: { unarchiveReappearing: on } }),
    ),
  },
);

const killArbitrary: fc.Arbitrary<Kill> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Kill>({ kind: "never" }) },
  {
    weight: 1,
    arbitrary: fc.nat(3).map((writes): Kill => ({ kind: "after-writes", writes })),
  },
  { weight: 1, arbitrary: fc.constant<Kill>({ kind: "before-settling" }) },
  { weight: 1, arbitrary: fc.nat(3).map((writes): Kill => ({ kind: "refused", writes })) },
);

const stepArbitrary: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("propose" as const),
      edits: fc.array(editArbitrary, { maxLength: 2 }),
      scoped: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("merge" as const),
      isApproved: fc.constantFrom(true, true, true, false),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("ship" as const),
      edits: fc.array(editArbitrary, { maxLength: 2 }),
      scoped: fc.constantFrom(false, false, true),
      kill: killArbitrary,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("push" as const), edit: editArbitrary }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("apply" as const), kill: killArbitrary }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("night" as const), kill: killArbitrary }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("click" as const),
      classroom: fc.nat(5),
      what: fc.constantFrom("archive", "archive", "unarchive", "", "", ...ids),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("undo" as const), classroom: fc.nat(5), kill: killArbitrary }),
  },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: "switch" }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("roster" as const), id: fc.constantFrom(...ids) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("rename" as const),
      name: fc.constantFrom("Lincoln", "Lincoln ", "Roosevelt", "Lincoln Elementary"),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("half" as const),
      edits: fc.array(editArbitrary, { maxLength: 2 }),
      writes: fc.integer({ min: 1, max: 3 }),
      classroom: fc.nat(5),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("leave-and-return" as const),
      name: fc.constantFrom("Lincoln", "Roosevelt"),
    }),
  },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: "decline" }) },
);

/** A district's months: what happens to the file, in ClassLink, by people in ClassTag, and every night. */
class History {
  readonly oracle = new Oracle();
  readonly plans = new Map<string, Plan>();
  ledger: Ledger = emptyLedger;
  open:
    | { readonly edit: Edit; readonly reviewed: Omit<Reviewed, "isApproved">; readonly file: World }
    | undefined;
  merged: Reviewed[] = [];
  number = 0;
  writes = 0;
  /** Places in the listing of the classrooms that the last apply connected. */
  taken: readonly number[] = [];

  world: World;

  constructor(world: World) {
    this.world = world;
  }

  take(step: Step): void {
    switch (step.kind) {
      case "propose":
        this.propose(step.edits, step.scoped);
        return;
      case "ship":
        this.propose(step.edits, step.scoped);
        this.merge(true);
        this.apply(false, step.kill);
        return;
      case "merge":
        this.merge(step.isApproved);
        return;
      case "push":
        this.world = { ...this.world, district: step.edit(this.world.district) };
        return;
      case "apply":
        this.apply(false, step.kill);
        return;
      case "night":
        this.apply(true, step.kill);
        return;
      case "click":
        this.click(step.classroom, step.what);
        return;
      case "undo":
        this.click(this.taken.at(step.classroom % (this.taken.length || 1)) ?? step.classroom, "");
        this.apply(true, step.kill);
        return;
      case "switch": {
        const { live } = this.world;
        const settings = {
          ...live.settings,
          unarchiveReappearing: live.settings.unarchiveReappearing !== true,
        };
        this.world = { ...this.world, live: { ...live, settings } };
        return;
      }
      case "roster": {
        const { roster } = this.world;
        const rest = roster.classes.filter(({ sourcedId }) => sourcedId !== step.id);
        const classes = rest.length < roster.classes.length ? rest : [...rest, classOf(step.id)];
        this.world = { ...this.world, roster: { ...roster, classes } };
        return;
      }
      case "rename": {
        const { live } = this.world;
        const schools = live.schools.map((one) => (one.key === "sch_1" ? { ...one, name: step.name } : one));
        this.world = { ...this.world, live: { ...live, schools } };
        return;
      }
      case "half":
        this.take({ ...step, kind: "ship", scoped: false, kill: { kind: "refused", writes: step.writes } });
        this.take({ kind: "undo", classroom: step.classroom, kill: { kind: "never" } });
        return;
      case "leave-and-return": {
        const { schools } = this.world.district;
        const without: Edit = (district) => ({
          ...district,
          schools: district.schools.filter(({ name }) => name !== step.name),
        });
        this.take({ kind: "ship", edits: [without], scoped: false, kill: { kind: "never" } });
        this.take({ kind: "push", edit: (district) => ({ ...district, schools }) });
        return;
      }
      case "decline": {
        const last = this.ledger.pending.at(-1);
        if (last === undefined) return;
        this.ledger = { ...this.ledger, pending: this.ledger.pending.slice(0, -1) };
        this.oracle.declined(last.pullRequest);
        return;
      }
    }
  }

  propose(edits: readonly Edit[], scoped: boolean): void {
    const edit: Edit = (district) => edits.reduce((edited, one) => one(edited), district);
    const file = { ...this.world, district: edit(this.world.district) };
    const scope: Scope = scoped ? { kind: "schools", schools: ["Lincoln"] } : { kind: "district" };
    const plan = planOf(file, scope);
    this.number += 1;
    const fingerprint = digest(`${this.number}`);
    this.plans.set(fingerprint, plan);
    this.open = {
      edit,
      file,
      reviewed: { pullRequest: this.number, plan, digests: digestsOf(file.district), fingerprint },
    };
  }

  merge(isApproved: boolean): void {
    if (this.open === undefined) return;
    const { edit, reviewed, file } = this.open;
    this.open = undefined;
    this.world = { ...this.world, district: edit(this.world.district) };
    this.merged.push({ ...reviewed, isApproved });
    if (isApproved) this.oracle.approved(file, reviewed.plan, reviewed.pullRequest);
  }

  apply(isScheduled: boolean, kill: Kill): void {
    const before = this.world;
    this.oracle.applying(before);
    const done = run(before, this.ledger, {
      merged: this.merged,
      kept: this.plans,
      isScheduled,
      kill,
      commit: digest(JSON.stringify(before.district)),
    });
    this.ledger = done.ledger;
    const seen = new Set<Change>();
    for (const { change } of done.written) {
      if (seen.has(change)) continue;
      seen.add(change);
      this.writes += 1;
      const reason = this.oracle.reasonAgainst(change, before, isScheduled);
      if (reason !== undefined) throw new Error(`${change.kind} was written: ${reason}`);
    }
    this.taken = before.live.classrooms.flatMap(({ key }, index) =>
      done.written.some(({ write }) => write.key === key && isTakeover(write)) ? [index] : [],
    );
    this.world = { ...before, live: done.live };
    if (done.ledger.begun === undefined) this.oracle.ended(this.world, planOf(this.world));
    else this.oracle.cut();
  }

  click(index: number, what: string): void {
    const { live } = this.world;
    const classrooms = live.classrooms.map((one, place) =>
      place !== index
        ? one
        : what === "archive"
          ? { ...one, state: "archived" as const }
          : what === "unarchive"
            ? { ...one, state: "active" as const }
            : { ...one, connections: what === "" ? [] : [what] },
    );
    this.world = { ...this.world, live: { ...live, classrooms } };
  }
}

/** The history asks its oracle of every write, so that a step has nothing to compare in the end. */
const asCommand = (step: Step): fc.Command<Oracle, History> => ({
  check: () => true,
  run: (_, history) => history.take(step),
  toString: () => JSON.stringify(step, (_, value: unknown) => (typeof value === "function" ? "edit" : value)),
});

test("law: whatever happens, only what was approved for what the file asks now is written, or what brings back what was settled", () => {
  let writes = 0;
  let returns = 0;
  fc.assert(
    fc.property(
      worldArbitrary,
      fc.commands([stepArbitrary.map(asCommand)], { maxCommands: 24, size: "max" }),
      (world, commands) => {
        const history = new History(world);
        fc.modelRun(() => ({ model: history.oracle, real: history }), commands);
        writes += history.writes;
        returns += history.oracle.returns;
      },
    ),
    { numRuns: tries(500) },
  );
  // It is of no use if nothing is ever written.
  expect(writes).toBeGreaterThan(500);
  expect(returns).toBeGreaterThan(20);
});

test("law: what was reviewed and holds is written and settled within two nights, wherever an apply was cut", () => {
  fc.assert(
    fc.property(
      worldArbitrary,
      fc.array(editArbitrary, { maxLength: 3 }),
      killArbitrary,
      (world, edits, kill) => {
        const history = new History(world);
        history.take({ kind: "ship", edits, scoped: false, kill });
        for (let night = 0; night < 2; night += 1) history.take({ kind: "night", kill: { kind: "never" } });
        expect(history.ledger.pending).toEqual([]);
        expect(standings(history.world, history.ledger)).toEqual([
          "district: settled",
          "Lincoln: settled",
          "Roosevelt: settled",
        ]);
      },
    ),
    { numRuns: tries(200) },
  );
});

test("what was written of a plan that waits, and undone by somebody, is not made again", () => {
  const world = worldOf(
    districtOf([schoolOf([aLine("c0", "a"), aLine("c1", "b")])]),
    rosterOf([classOf("a"), classOf("b")]),
    stateOf([aClassroom("c0"), aClassroom("c1")]),
  );
  const history = new History(world);
  history.take({ kind: "ship", edits: [], scoped: false, kill: { kind: "refused", writes: 1 } });
  const held = (): readonly unknown[] => history.world.live.classrooms.map(({ connections }) => connections);
  expect(held()).toEqual([["a"], []]);
  history.take({ kind: "undo", classroom: 0, kill: { kind: "never" } });
  expect(held()).toEqual([[], ["b"]]);
});
