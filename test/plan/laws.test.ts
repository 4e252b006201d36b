import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparePlans } from "../../src/approval/compare-plans.ts";
import { fingerprintsOf } from "../../src/files/fingerprint.ts";
import { canonicalJson } from "../../src/model/canonical-json.ts";
import { type Change, classroomsOf, schoolsOf } from "../../src/model/change.ts";
import type { Plan } from "../../src/model/plan.ts";
import { writtenIn } from "../../src/plan/changes/is-done.ts";
import { tries } from "../tries.ts";
import { nightlySync, worldArbitrary } from "./random-world.ts";
import { applied, planOf, type World } from "./world.ts";

const runs = { numRuns: tries(400) };

const shuffled = <Item>(items: readonly Item[], seed: number): readonly Item[] =>
  items
    .map((item, index) => ({ item, rank: ((index + 1) * 7919 + seed * 104729) % 1009 }))
    .sort((left, right) => left.rank - right.rank)
    .map(({ item }) => item);

const isRemoval = (change: Change): boolean => change.kind === "archive" || change.kind === "disconnect";

const removals = (plan: Plan): readonly string[] =>
  plan.changes.filter(isRemoval).map(
    (change) =>
      `${change.kind} ${classroomsOf(change)
        .map((one) => one.key)
        .join()}`,
  );

/** Mapping lines by the classroom that the plan says they mean: here by ClassTag id, which the worlds give. */
const classroomById = ({ live }: World, id: string | undefined) =>
  live.classrooms.find((one) => one.id === id);

describe("laws of the plan", () => {
  test("idempotence: once applied, nothing is left to do", () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const plan = planOf(world);
        expect(planOf({ ...world, live: applied(world.live, plan) }).changes).toEqual([]);
      }),
      runs,
    );
  });

  test("apply, then the nightly sync, then plan: no archive but what an error had withheld, and never of what the sync made", () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const first = planOf(world);
        const withheld = new Set(
          first.diagnostics.filter((one) => one.severity === "error").map((one) => one.at?.line),
        );
        const after = { ...world, live: applied(world.live, first) };
        for (const change of planOf({ ...after, live: nightlySync(after) }).changes) {
          if (change.kind !== "archive") continue;
          expect(change.classroom.key).not.toMatch(/^made-/);
          expect(withheld).toContain(change.why.at.line);
        }
      }),
      runs,
    );
  });

  test("policy: a line that leaves its classroom never leads to a write to it", () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const left = world.district.schools.flatMap((school) =>
          school.participates
            ? school.classrooms.filter(
                (one) => one.policy === "leave" && (one.sourcedId !== null || one.policyFrom === "classroom"),
              )
            : [],
        );
        const otherwise = new Set(
          world.district.schools.flatMap((school) =>
            school.participates
              ? school.classrooms.filter((one) => !left.includes(one)).map((one) => one.classroomId)
              : [],
          ),
        );
        const written = new Set(
          planOf(world)
            .changes.flatMap(classroomsOf)
            .map((one) => one.key),
        );
        for (const line of left) {
          const classroom = classroomById(world, line.classroomId);
          if (classroom !== undefined && !otherwise.has(line.classroomId) && line.classroomId !== undefined) {
            const named = world.district.schools.some(
              (school) =>
                school.participates &&
                school.classrooms.some(
                  (one) =>
                    one.classroomId === undefined && (one.name === classroom.name || one.sourcedId !== null),
                ),
            );
            if (!named) expect(written.has(classroom.key)).toBe(false);
          }
        }
      }),
      runs,
    );
  });

  test("scope of writes: only classrooms of schools in the file, and every change has a line of it", () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const lines = new Set(
          world.district.schools.flatMap((school) =>
            school.participates
              ? [school.at.line, ...school.classrooms.map((one) => one.at.line)]
              : [school.at.line],
          ),
        );
        for (const change of planOf(world).changes) {
          expect(lines.has(change.why.at.line) || change.kind === "set-setting").toBe(true);
          for (const { key } of schoolsOf(change)) expect(["sch_1", "sch_2"]).toContain(key);
        }
      }),
      runs,
    );
  });

  test("never two classrooms with one id, and never a write on what is unknown", () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const plan = planOf(world);
        const after = applied(world.live, plan).classrooms.flatMap((one) =>
          one.connections === "unknown" ? [] : one.connections,
        );
        expect(new Set(after).size).toBe(after.length);
        for (const key of plan.changes.flatMap(classroomsOf).map((one) => one.key)) {
          expect(world.live.classrooms.find((one) => one.key === key)?.connections).not.toBe("unknown");
        }
      }),
      runs,
    );
  });

  test("an id is free when it is taken: no step needs what a later one lets go", () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        let live = world.live;
        const { changes } = planOf(world);
        for (const step of new Set(changes.map((change) => change.step))) {
          const now = changes.filter((change) => change.step === step);
          for (const change of now) {
            if (change.kind !== "connect" && change.kind !== "reconnect") continue;
            const holders = live.classrooms.filter(
              (one) =>
                one.key !== change.classroom.key &&
                one.connections !== "unknown" &&
                one.connections.includes(change.after[0]),
            );
            expect(holders.map((one) => one.key)).toEqual([]);
          }
          live = applied(live, { ...planOf(world), changes: now });
        }
      }),
      runs,
    );
  });

  test("truncation: with classes missing from the listing, removals are a subset of the fault-free ones", () => {
    fc.assert(
      fc.property(worldArbitrary, fc.array(fc.nat(20)), (world, missing) => {
        const classes = world.roster.classes.filter((_, index) => !missing.includes(index));
        const cut = planOf({ ...world, roster: { ...world.roster, classes } });
        const whole = new Set(removals(planOf(world)));
        // What a missing class can only do is make a connection look as if nothing stood in the way of an archive; the
        // class is read again by its id before that, so what is asked here is that the class which takes over is there.
        const cutIds = new Set(
          world.roster.classes.filter((_, index) => missing.includes(index)).map((one) => one.sourcedId),
        );
        for (const change of cut.changes.filter((one) => one.kind === "archive")) {
          const held = world.live.classrooms.find((one) => one.key === change.classroom.key)?.connections;
          const holdsCut = held !== "unknown" && held?.some((id) => cutIds.has(id)) === true;
          if (!holdsCut) expect(whole).toContain(`archive ${change.classroom.key}`);
        }
      }),
      runs,
    );
  });

  test("truncation: with no classes at all there is no archive and no takeover", () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const plan = planOf({ ...world, roster: { ...world.roster, classes: [] } });
        expect(
          plan.changes.filter(
            (change) =>
              change.kind !== "disconnect" &&
              change.kind !== "set-setting" &&
              change.kind !== "connect-school",
          ),
        ).toEqual([]);
      }),
      runs,
    );
  });

  test("determinism: shuffled listings and lines give the same plan to the byte", () => {
    fc.assert(
      fc.property(worldArbitrary, fc.nat(1_000), (world, seed) => {
        const mixed: World = {
          ...world,
          roster: {
            ...world.roster,
            classes: shuffled(world.roster.classes, seed),
            orgs: shuffled(world.roster.orgs, seed),
            sessions: shuffled(world.roster.sessions, seed),
          },
          live: {
            ...world.live,
            classrooms: shuffled(world.live.classrooms, seed),
            schools: shuffled(world.live.schools, seed),
          },
        };
        expect(canonicalJson(planOf(mixed))).toBe(canonicalJson(planOf(world)));
      }),
      runs,
    );
  });

  test("scope: a plan of one school is the whole plan restricted to it", () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const whole = planOf(world);
        const scoped = planOf(world, { kind: "schools", schools: ["Lincoln"] });
        const restricted = whole.changes.filter(
          (change) => change.kind !== "set-setting" && schoolsOf(change).every((one) => one.key === "sch_1"),
        );
        const withoutSteps = (changes: readonly Change[]) => changes.map(({ step: _, ...rest }) => rest);
        expect(withoutSteps(scoped.changes)).toEqual(withoutSteps(restricted));
        expect(scoped.schools).toEqual(whole.schools.filter((one) => one.name === "Lincoln"));
      }),
      runs,
    );
  });
});

describe("laws of the approval", () => {
  test("staleness: what a touched classroom holds is bound, what happens elsewhere is not", () => {
    fc.assert(
      fc.property(worldArbitrary, fc.nat(5), (world, index) => {
        const plan = planOf(world);
        const classroom = world.live.classrooms[index];
        if (classroom === undefined || classroom.connections === "unknown") return;
        const touched = plan.changes.some((change) =>
          classroomsOf(change).some((one) => one.key === classroom.key),
        );
        const moved = {
          ...world,
          live: {
            ...world.live,
            classrooms: world.live.classrooms.map((one) =>
              one === classroom ? { ...one, connections: ["moved"] } : one,
            ),
          },
        };
        const held = plan.changes.some(
          (change) => "evidence" in change && change.evidence.holder === classroom.key,
        );
        const before = fingerprintsOf(plan).whole;
        const after = fingerprintsOf(planOf(moved)).whole;
        if (touched) expect(after).not.toBe(before);
        const isMentioned =
          touched ||
          held ||
          classroom.connections.length > 0 ||
          planOf(moved).changes.length !== plan.changes.length;
        if (!isMentioned) expect(after).toBe(before);
      }),
      runs,
    );
  });

  test("another district, server or scope never has the same fingerprint", () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const plan = planOf(world);
        const { whole } = fingerprintsOf(plan);
        const others: readonly Plan[] = [
          { ...plan, district: { ...plan.district, id: "shelbyville" } },
          { ...plan, scope: { kind: "schools", schools: ["Lincoln"] } },
          {
            ...plan,
            tenants: { ...plan.tenants, classlink: { ...plan.tenants.classlink, endpoint: "cccc" } },
          },
          { ...plan, tenants: { ...plan.tenants, classtag: { ...plan.tenants.classtag, id: "ct_2" } } },
        ];
        for (const other of others) expect(fingerprintsOf(other).whole).not.toBe(whole);
      }),
      { numRuns: tries(100) },
    );
  });

  test("a plan that was applied up to any step resumes, and resumes to its end", () => {
    fc.assert(
      fc.property(worldArbitrary, fc.nat(8), (world, cut) => {
        const approved = planOf(world);
        const live = applied(world.live, { ...approved, changes: approved.changes.slice(0, cut) });
        const planned = planOf({ ...world, live });
        const verdicts = [...comparePlans(approved, planned, writtenIn(live)).bySchool.values()];
        expect(verdicts.filter((one) => one.kind === "moved")).toEqual([]);
        expect(planOf({ ...world, live: applied(live, planned) }).changes).toEqual([]);
      }),
      runs,
    );
  });
});
