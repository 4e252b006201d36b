import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CountLimits, District, Limit } from "../../../src/model/district.ts";
import type { PlanInput } from "../../../src/plan/plan-input.ts";
import { tries } from "../../tries.ts";
import { worldArbitrary } from "../random-world.ts";
import {
  aClass,
  aClassroom,
  aLine,
  districtOf,
  noLimits,
  planOf,
  rosterOf,
  schoolOf,
  stateOf,
  type World,
  worldOf,
} from "../world.ts";

const wholeDistrict = { kind: "district" } as const;
const number = (value: number): readonly Limit[] => [{ kind: "number", number: value }];
const atMost = (value: number): CountLimits => ({ perSchool: [], perDistrict: number(value), floor: 0 });
const refusalsOf = (world: World, terms: Partial<PlanInput> = {}) =>
  planOf(world, wholeDistrict, terms).refusals;
const guardsOf = (world: World, terms: Partial<PlanInput> = {}) =>
  refusalsOf(world, terms).map(({ guard }) => guard);

const some = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `k${index}`);

describe("guards that doubt what was read", () => {
  const mapped = (shared: number, limit: number): World =>
    worldOf(
      districtOf([schoolOf(some(10).map((id) => aLine(`c-${id}`, id)))], {
        guards: { ...noLimits, vanished: atMost(limit) },
      }),
      rosterOf(some(shared).map((id) => aClass(id))),
      stateOf(some(10).map((id) => aClassroom(`c-${id}`))),
    );

  test("ids that vanished: below and at the limit nothing, above it a refusal with its numbers", () => {
    expect(guardsOf(mapped(8, 3))).toEqual([]);
    expect(guardsOf(mapped(7, 3))).toEqual([]);
    expect(refusalsOf(mapped(6, 3))).toMatchObject([
      { guard: "ids-vanished", numbers: { count: 4, of: 10, limit: 3 }, canBeAcknowledged: true },
    ]);
  });

  const connected = (shared: number, rooms = 10): World =>
    worldOf(
      districtOf([schoolOf([])], { guards: { ...noLimits, vanished: atMost(3) } }),
      rosterOf(some(shared).map((id) => aClass(id))),
      stateOf(some(rooms).map((id) => aClassroom(`c-${id}`, { connections: [id] }))),
    );

  test("a roster that shrank is seen by the connections that ClassTag remembers, an empty one at its school", () => {
    expect(guardsOf(connected(7))).toEqual([]);
    expect(guardsOf(connected(6))).toEqual(["roster-shrunken"]);
    expect(refusalsOf(connected(0))).toMatchObject([
      { guard: "roster-empty", school: "Lincoln", numbers: { count: 10, of: 10, limit: 0 } },
      { guard: "roster-shrunken" },
    ]);
    expect(refusalsOf(connected(0, 1200))).toMatchObject([
      { message: "ClassLink shares no class of Lincoln, where 1,200 classrooms are connected" },
      { guard: "roster-shrunken" },
    ]);
  });

  test("many ids that mean something else than when they were mapped", () => {
    const world = (limit: number): World =>
      worldOf(
        districtOf([schoolOf(some(4).map((id) => aLine(`c-${id}`, id, { title: "Another class" })))], {
          guards: { ...noLimits, changed: atMost(limit) },
        }),
        rosterOf(some(4).map((id) => aClass(id))),
        stateOf(some(4).map((id) => aClassroom(`c-${id}`))),
      );
    expect(guardsOf(world(4))).toEqual([]);
    expect(refusalsOf(world(3))).toMatchObject([
      { guard: "identity-changed", numbers: { count: 4, of: 4, limit: 3 } },
    ]);
  });

  test("an id that a classroom outside the file holds: the holder is named", () => {
    const world = worldOf(
      districtOf([schoolOf([aLine("c1", "a")])]),
      rosterOf([aClass("a")]),
      stateOf([aClassroom("c1"), aClassroom("c2", { name: "Holder", connections: ["a"] })]),
    );
    expect(refusalsOf(world)).toMatchObject([
      { guard: "id-held", message: expect.stringContaining('"Holder" (c2)') },
    ]);
  });
});

describe("guards that count changes", () => {
  test("reconnects and weak evidence have limits of their own", () => {
    const world = (guards: Partial<District["guards"]>): World =>
      worldOf(
        districtOf([schoolOf(some(3).map((id) => aLine(`c-${id}`, id, { name: "Grade 9 Latin" })))], {
          guards: { ...noLimits, ...guards },
        }),
        rosterOf(some(3).map((id) => aClass(id, { grades: ["02"] }))),
        stateOf(
          some(3).map((id) => aClassroom(`c-${id}`, { name: "Grade 9 Latin", connections: [`old-${id}`] })),
        ),
      );
    expect(guardsOf(world({ reconnect: atMost(3), weak: atMost(3) }))).toEqual([]);
    expect(guardsOf(world({ reconnect: atMost(2) }))).toEqual(["reconnect-share"]);
    expect(guardsOf(world({ weak: atMost(2) }))).toEqual(["weak-evidence"]);
  });

  test("evidence that the file states counts as fair, and it is said what the guard thinks of the rest", () => {
    const world = (limit: number, because?: readonly ["teacher"]): World =>
      worldOf(
        districtOf(
          [
            schoolOf(
              some(3).map((id) => aLine(`c-${id}`, id, { title: "Latin", ...(because && { because }) })),
            ),
          ],
          {
            guards: { ...noLimits, weak: atMost(limit) },
          },
        ),
        rosterOf(some(3).map((id) => aClass(id, { title: "Latin" }))),
        stateOf(some(3).map((id) => aClassroom(`c-${id}`))),
      );
    const said = (one: World) =>
      planOf(one, wholeDistrict, {}).diagnostics.filter(({ code }) => code === "evidence-stated");
    expect(guardsOf(world(2))).toEqual(["weak-evidence"]);
    expect(said(world(2))).toEqual([]);
    expect(guardsOf(world(2, ["teacher"]))).toEqual([]);
    expect(said(world(2, ["teacher"]))).toMatchObject([
      { severity: "warning", message: expect.stringContaining("`weak-evidence` would refuse") },
    ]);
    expect(said(world(3, ["teacher"]))).toMatchObject([
      { severity: "notice", message: expect.stringMatching(/^For 3 of 3 takeovers nothing speaks/) },
    ]);
  });

  const archiving = (count: number, limit: number): World =>
    worldOf(
      districtOf(
        [
          schoolOf(
            some(count).map((id) => aLine(`c-${id}`, id, { policy: "archive", policyFrom: "classroom" })),
          ),
        ],
        { guards: { ...noLimits, archive: { ...atMost(limit), windowDays: 7 } } },
      ),
      rosterOf(some(20).map((id) => aClass(id))),
      stateOf([
        ...some(12).map((id) => aClassroom(`c-${id}`)),
        ...["p1", "p2", "p3"].map((id) => aClassroom(id, { state: "archived" })),
      ]),
    );

  test("archives of recent applies count, but not one that is active again", () => {
    const recent = (keys: readonly string[], at = "2026-11-22T12:00:00Z") => ({
      recentArchives: keys.map((classroomKey) => ({ classroomKey, school: "Lincoln Elementary", at })),
    });
    expect(guardsOf(archiving(4, 5))).toEqual([]);
    expect(guardsOf(archiving(4, 5), recent(["p1"]))).toEqual([]);
    expect(refusalsOf(archiving(4, 5), recent(["p1", "p2"]))).toMatchObject([
      { guard: "archive-share", numbers: { count: 6, of: 14, limit: 5 } },
    ]);
    expect(guardsOf(archiving(4, 5), recent(["p1", "p1", "c-k7"]))).toEqual([]);
    expect(guardsOf(archiving(0, 0), recent(["p1", "p2"]))).toEqual([]);
    // Of as many days as the file says, up to the moment of the read.
    expect(guardsOf(archiving(4, 5), recent(["p1", "p2"], "2026-11-16T18:00:00Z"))).toEqual([
      "archive-share",
    ]);
    expect(guardsOf(archiving(4, 5), recent(["p1", "p2"], "2026-11-16T17:59:59Z"))).toEqual([]);
  });

  test("archives of recent applies count at the school whose classrooms they were, whatever it was called then", () => {
    const { district, ...rest } = archiving(4, 99);
    const perSchool = [{ kind: "number", number: 5 } as const];
    const guards = { ...noLimits, archive: { perSchool, perDistrict: [], floor: 0, windowDays: 7 } };
    const recentArchives = ["p1", "p2"].map((classroomKey) => ({
      classroomKey,
      school: "Lincoln\u00a0of old",
      at: "2026-11-22T12:00:00Z",
    }));
    expect(refusalsOf({ ...rest, district: { ...district, guards } }, { recentArchives })).toMatchObject([
      { guard: "archive-share", school: "Lincoln", numbers: { count: 6, of: 14, limit: 5 } },
    ]);
  });

  test("law: whatever the limit, a plan above it has a refusal that stands, and one at or below it has none", () => {
    fc.assert(
      fc.property(worldArbitrary, fc.nat(6), (world, limit) => {
        const district = {
          ...world.district,
          guards: { ...noLimits, archive: { ...atMost(limit), windowDays: 7 } },
        };
        const plan = planOf({ ...world, district });
        const archives = plan.changes.filter(({ kind }) => kind === "archive").length;
        const refused = plan.refusals.some(
          ({ guard, school, acknowledgedBy }) =>
            guard === "archive-share" && school === undefined && acknowledgedBy === undefined,
        );
        expect(refused).toBe(archives > limit);
      }),
      { numRuns: tries(300) },
    );
  });

  test("law: archiving all of a school needs a word, however few they are", () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const plan = planOf(world);
        for (const { key, name, activeClassrooms } of plan.schools) {
          const archived = plan.changes.filter(
            (change) => change.kind === "archive" && change.classroom.school.key === key,
          ).length;
          if (archived > 0 && archived === activeClassrooms)
            expect(plan.refusals).toContainEqual(
              expect.objectContaining({ guard: "archive-all", school: name }),
            );
        }
      }),
      { numRuns: tries(300) },
    );
  });
});

describe("against the base", () => {
  const revision = "b".repeat(40);
  const file = (lines: Parameters<typeof schoolOf>[0], values: Partial<District> = {}): District =>
    districtOf([schoolOf(lines)], values);
  const world = (district: District): World =>
    worldOf(district, rosterOf([aClass("a"), aClass("b")]), stateOf([aClassroom("c1"), aClassroom("c2")]));
  const planAgainst = (head: District, base?: District) =>
    planOf(world(head), wholeDistrict, {
      base: { revision, ...(base === undefined ? {} : { district: base }) },
    });

  test("the stricter limit of both holds, and what is loosened is said", () => {
    const strict = { ...noLimits, takeover: atMost(0) };
    const plan = planAgainst(file([aLine("c1", "a")]), file([], { guards: strict }));
    expect(plan.refusals.map(({ guard }) => guard)).toEqual(["takeover-share"]);
    expect(plan.base?.loosened).toMatchObject([
      { what: "guards.takeover.perDistrict", before: "0", after: "no limit" },
    ]);
  });

  test("evidence that is stated on a line which stood there without it, or for another class, is said; on a new one it is not", () => {
    const stated = [aLine("c1", "a", { because: ["teacher"] }), aLine("c2", "b", { because: ["room"] })];
    const plan = planAgainst(file(stated), file([aLine("c1", "a")]));
    expect(plan.base?.loosened).toEqual([
      expect.objectContaining({
        what: "because at Lincoln",
        after: expect.stringMatching(/^stated on a line: /),
      }),
    ]);
    expect(planAgainst(file(stated), file(stated)).base?.loosened).toEqual([]);
    const ofAnother = [aLine("c1", "b", { because: ["teacher"] })];
    expect(planAgainst(file(ofAnother), file(stated)).base?.loosened).toHaveLength(1);
  });

  test("a freeze that the pull request removes still holds for it", () => {
    const freeze = [
      { from: "2026-11-20", to: "2026-11-30", reason: "SIS rollover", at: { file: "f", line: 1, column: 1 } },
    ];
    const plan = planAgainst(file([aLine("c1", "a")]), file([], { freeze }));
    expect(plan.refusals).toMatchObject([{ guard: "freeze", canBeAcknowledged: false }]);
    expect(plan.base?.loosened).toMatchObject([{ what: "freeze", after: "gone" }]);
  });

  test("protection outlives the line that gave it, and a line that was edited is an ordinary change", () => {
    const leave = aLine("c1", "a", { policy: "leave", policyFrom: "classroom", name: "Kept" });
    const other = aLine("c1", "a", { name: "Another name for it" });
    const removed = planAgainst(file([other]), file([leave]));
    expect(removed.refusals.map(({ guard }) => guard)).toEqual(["protection-removed"]);
    const edited = planAgainst(file([{ ...leave, policy: "sync" }]), file([leave]));
    expect(edited.refusals).toEqual([]);
  });

  test("a line that is told its classroom's id goes on protecting it, and one that is told another's does not", () => {
    const { classroomId: _, ...byName } = aLine("c1", "a", { policy: "leave", policyFrom: "classroom" });
    const other = aLine("c1", "a", { name: "Other", title: "Class a" });
    const against = (id: string) =>
      planAgainst(file([{ ...byName, classroomId: id }, other]), file([byName]));
    expect(planAgainst(file([{ ...byName, classroomId: "c1" }]), file([byName])).base?.loosened).toEqual([]);
    expect(against("c2").refusals.map(({ guard }) => guard)).toEqual(["protection-removed"]);
    const [pinned, whole] = [file([{ ...byName, classroomId: "c1" }]), file([byName])];
    expect(planAgainst(pinned, whole).refusals).toEqual([]);
  });

  test("what the base asks for as well is drift, what only the head asks for is not", () => {
    const plan = planAgainst(file([aLine("c1", "a"), aLine("c2", "b")]), file([aLine("c1", "a")]));
    expect(plan.changes).toHaveLength(2);
    expect(plan.base).toEqual({ revision, loosened: [], drift: ["connection:c1"] });
  });

  test("a district that is new has nothing to be compared with", () => {
    expect(planAgainst(file([aLine("c1", "a")])).base).toEqual({ revision, loosened: [], drift: [] });
  });
});
