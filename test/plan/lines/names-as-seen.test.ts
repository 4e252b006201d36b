import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { District, Mapping, School } from "../../../src/model/district.ts";
import { anotherSpelling, nameArbitrary } from "../../model/spellings.ts";
import {
  aClass,
  aClassroom,
  aLine,
  aSchool,
  codes,
  districtOf,
  planOf,
  rosterOf,
  schoolOf,
  stateOf,
  summary,
  type World,
  worldOf,
} from "../world.ts";

/** A line and a school that ClassTag's ids say nothing of. */
const named = (name: string, values: Partial<Mapping> = {}): Mapping => {
  const { classroomId: _, ...line } = aLine("c1", "k1", values);
  return { ...line, name };
};
const schoolNamed = (name: string, lines: readonly Mapping[]): School => {
  const { schoolId: _, ...school } = schoolOf(lines);
  return { ...school, name };
};

const archive = { policy: "archive", policyFrom: "classroom" } as const;

function worldWith(
  file: District,
  live: { readonly school: string; readonly rooms: readonly string[] },
): World {
  return worldOf(
    file,
    rosterOf([aClass("k1")]),
    stateOf(
      live.rooms.map((name, index) => aClassroom(`c${index + 1}`, { name })),
      { schools: [aSchool({ name: live.school })] },
    ),
  );
}

describe("names in the file and in ClassTag", () => {
  test("law: a school and a classroom are found however either side spells them", () => {
    const law = fc.property(
      nameArbitrary,
      nameArbitrary,
      fc.array(anotherSpelling, { minLength: 4, maxLength: 4 }),
      fc.constantFrom({}, archive),
      (school, room, spellings, values) => {
        const [a = String, b = String, c = String, d = String] = spellings;
        const file = districtOf([schoolNamed(a(school), [named(b(room), values)])]);
        const plan = planOf(worldWith(file, { school: c(school), rooms: [d(room), "Another"] }));
        expect(codes(plan)).not.toContain("school-not-found");
        expect(summary(plan)).toEqual(values === archive ? ["archive c1"] : ["connect c1 → k1"]);
      },
    );
    fc.assert(law, { numRuns: 60 });
  });

  test("of classrooms whose names look the same none is taken, whatever their state, and both are shown", () => {
    const file = districtOf([schoolNamed("Lincoln", [named("Room  1", archive)])]);
    const world = worldWith(file, { school: "Lincoln", rooms: ["Room 1", "Room\u00a01"] });
    const [one, two] = world.live.classrooms;
    if (one === undefined || two === undefined) throw new Error("two rooms are made above");
    for (const classrooms of [
      [one, two],
      [one, { ...two, state: "archived" as const }],
      [{ ...one, connections: ["k1"] }, two],
    ]) {
      const plan = planOf({ ...world, live: { ...world.live, classrooms } });
      expect(plan.changes).toEqual([]);
      expect(plan.diagnostics.find(({ code }) => code === "classroom-ambiguous")?.message).toContain(
        '"Room\u00a01"',
      );
    }
  });

  test("of schools whose names look the same none is taken, and both are shown", () => {
    const world = worldWith(districtOf([schoolNamed("Lincoln", [named("Room 1")])]), {
      school: "Lincoln",
      rooms: ["Room 1"],
    });
    const schools = [
      ...world.live.schools,
      aSchool({ key: "sch_2", id: "sch_2", name: "Linc\u00adoln", connections: [] }),
    ];
    const plan = planOf({ ...world, live: { ...world.live, schools } });
    expect(plan.changes).toEqual([]);
    const finding = plan.diagnostics.find(({ code }) => code === "school-ambiguous");
    expect(finding?.message).toContain("2 schools whose names look the same");
    expect(finding?.hint).toContain('"sch_1" and "sch_2"');
  });
});

describe("against the base", () => {
  const revision = "b".repeat(40);
  const against = (head: District, base: District) =>
    planOf(
      worldWith(head, { school: "École", rooms: ["Room 1"] }),
      { kind: "district" },
      { base: { revision, district: base } },
    );
  const line = named("Room 1", { policy: "leave", policyFrom: "classroom" });

  test("a school or a line that is only spelt otherwise is no other one", () => {
    const base = districtOf([schoolNamed("E\u0301cole", [line])]);
    const plan = against(districtOf([schoolNamed("École ", [{ ...line, name: "Room\u00a01" }])]), base);
    expect(plan.base?.loosened).toEqual([]);
    expect(plan.refusals).toEqual([]);
  });

  test("a school that took no part is protected after it left the file, however it was spelt", () => {
    const absent: School = { at: line.at, name: "E\u0301cole", participates: false, reason: "closed" };
    const other = schoolOf([aLine("c1", "k1")], { name: "Elsewhere" });
    const plan = against(districtOf([other]), districtOf([absent]));
    expect(plan.refusals.map(({ guard }) => guard)).toEqual(["protection-removed"]);
  });

  test("of two schools of one name the one with another id is no longer in the file", () => {
    const two = [
      schoolOf([], { name: "École" }),
      schoolOf([], { name: "École", schoolId: "sch_9", at: { ...line.at, line: 9 } }),
    ];
    const plan = against(districtOf(two.slice(0, 1)), districtOf(two));
    expect(plan.base?.loosened).toMatchObject([{ what: "school École", after: "no longer in the file" }]);
  });
});
