import { describe, expect, test } from "vitest";
import type { Class } from "../../../src/model/classlink.ts";
import type { Classroom } from "../../../src/model/classtag.ts";
import type { KeptDiagnostic } from "../../../src/model/diagnostic.ts";
import type { Mapping } from "../../../src/model/district.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { aClass, aClassroom, districtOf, planOf, rosterOf, schoolOf, stateOf, worldOf } from "../world.ts";

const line = (name: string, sourcedId: string, values: Partial<Mapping> = {}): Mapping => ({
  at: { file: "districts/springfield.yaml", line: 10 + name.length, column: 9 },
  name,
  policy: "sync",
  policyFrom: "school",
  sourcedId,
  release: false,
  ...values,
});

const planFor = (
  lines: readonly Mapping[],
  classes: readonly Class[],
  classrooms: readonly Classroom[],
): Plan => planOf(worldOf(districtOf([schoolOf(lines)]), rosterOf(classes), stateOf(classrooms)));

const found = (plan: Plan, code: string): readonly KeptDiagnostic[] =>
  plan.diagnostics.filter((one) => one.code === code);

describe("two lines that are mixed up are one finding", () => {
  const classes = [aClass("a", { title: "Art" }), aClass("m", { title: "Music" })];
  const unconnected = [aClassroom("1", { name: "Room 1" }), aClassroom("2", { name: "Room 22" })];

  test("where the ids are swapped, by the titles on the lines", () => {
    const plan = planFor(
      [line("Room 1", "m", { title: "Art" }), line("Room 22", "a", { title: "Music" })],
      classes,
      unconnected,
    );
    expect(plan.changes).toEqual([]);
    expect(found(plan, "title-changed")).toEqual([]);
    expect(found(plan, "ids-swapped")).toMatchObject([
      {
        severity: "error",
        message:
          '"Room 1": the SOURCED IDs of this line and of that of "Room 22" (districts/springfield.yaml:17) are swapped: "m" stands for "Music", and "a" for "Art".',
        hint: expect.stringContaining("Swap the two ids"),
      },
    ]);
  });

  test("where no title says so, by the names", () => {
    const rooms = [aClassroom("1", { name: "Art" }), aClassroom("2", { name: "Music" })];
    const plan = planFor([line("Art", "m"), line("Music", "a")], classes, rooms);
    expect(found(plan, "ids-swapped")).toMatchObject([{ severity: "warning" }]);
  });

  test("where somebody swapped the connections in ClassTag, without classtag: on the lines", () => {
    const rooms = [
      aClassroom("1", { name: "Room 1", connections: ["m"] }),
      aClassroom("2", { name: "Room 22", connections: ["a"] }),
    ];
    const plan = planFor([line("Room 1", "a"), line("Room 22", "m")], classes, rooms);
    expect(plan.changes).toEqual([]);
    expect(found(plan, "name-changed")).toEqual([]);
    expect(found(plan, "connections-swapped")).toMatchObject([
      { severity: "warning", message: expect.stringContaining("hold each other's SOURCED IDs in ClassTag") },
    ]);
  });

  test("one title that changed alone is none", () => {
    const plan = planFor(
      [line("Room 1", "m", { title: "Art" }), line("Room 22", "a", { title: "Art" })],
      classes,
      unconnected,
    );
    expect(found(plan, "ids-swapped")).toEqual([]);
    expect(found(plan, "title-changed")).toHaveLength(1);
  });
});

describe("a classroom that is not found", () => {
  const hintFor = (name: string, classrooms: readonly Classroom[], values: Partial<Mapping> = {}) =>
    found(planFor([line(name, "a", values)], [aClass("a")], classrooms), "classroom-not-found")[0]?.hint;

  test.each([
    ["Ms. Riviera", "Ms. Rivera"],
    ["Grade 4 Okafor", "Okafor Grade 4"],
    ["Señora Peña", "Senora Pena"],
    ["Grade 4 Ms. Okafor", "Grade 4 - Ms. Okafor (mornings)"],
  ])("%s may be %s", (name, near) => {
    expect(hintFor(name, [aClassroom("1", { name: near })])).toBe(`Did you mean ${JSON.stringify(near)}?`);
  });

  test.each([
    ["Room 12", "Room 13"],
    ["Art", "Gym"],
  ])("%s is not %s", (name, other) => {
    expect(hintFor(name, [aClassroom("1", { name: other })])).toContain("Copy the name");
  });

  test("a name that another line has is no suggestion", () => {
    const plan = planFor(
      [line("Ms. Riviera", "a"), line("Ms. Rivera", "b")],
      [aClass("a"), aClass("b")],
      [aClassroom("1", { name: "Ms. Rivera" })],
    );
    expect(found(plan, "classroom-not-found")[0]?.hint).toContain("Copy the name");
  });

  test("the school that has it is named", () => {
    expect(hintFor("Chess", [aClassroom("1", { name: "Chess", schoolKey: "sch_2" })])).toBe(
      '"Roosevelt" has a classroom of that name: move the line there if that is the one.',
    );
  });

  test("an id that lost its zeros is told by the one that has them", () => {
    expect(hintFor("Chess", [aClassroom("0012")], { classroomId: "12" })).toContain('"0012" differs only in');
  });
});

describe("an id that is none of this school's", () => {
  const problemOf = (sourcedId: string, classes: readonly Class[], values: Partial<Mapping> = {}) =>
    planFor([line("Room 1", sourcedId, values)], classes, [aClassroom("1", { name: "Room 1" })])
      .diagnostics.filter(({ severity }) => severity === "error")
      .map(({ code, message, hint = "" }) => ({ code, message, hint }))[0];

  test("of another school's class: the class of the same title here is named", () => {
    const problem = problemOf("r3", [
      aClass("r3", { orgId: "0034", title: "Grade 3" }),
      aClass("l3", { title: "Grade 3" }),
    ]);
    expect(problem?.code).toBe("id-other-school");
    expect(problem?.hint).toMatch(/^"l3" has the same title, at this school: map it if that is the class\./);
  });

  test("of another kind: the class that its title or name says is named", () => {
    const problem = problemOf("0012", [aClass("l3", { title: "Grade 3" })], { title: "Grade 3" });
    expect(problem?.code).toBe("id-other-kind");
    expect(problem?.hint).toMatch(
      /^"l3" has the same title, school and term: write it if that is the class\./,
    );
  });

  test("a classCode is that of this school's class, whatever other schools have", () => {
    const classes = [
      aClass("l3", { title: "Grade 3", classCode: "G3" }),
      aClass("r3", { orgId: "0034", title: "Grade 3", classCode: "G3" }),
    ];
    expect(problemOf("G3", classes)?.message).toContain('whose SOURCED ID is "l3"');
    const twins = [...classes, aClass("l4", { title: "Grade 3 b", classCode: "G3" })];
    expect(problemOf("G3", twins)?.message).toContain(
      'the classCode of 2 classes, whose SOURCED IDs are "l3" and "l4"',
    );
  });

  test("of a course: the class of its title here is named", () => {
    const world = worldOf(
      districtOf([schoolOf([line("Room 1", "crs")])]),
      rosterOf([aClass("l3", { title: "Algebra" })], { courses: [{ sourcedId: "crs", title: "Algebra" }] }),
      stateOf([aClassroom("1", { name: "Room 1" })]),
    );
    expect(found(planOf(world), "id-other-kind")[0]?.hint).toMatch(
      /^"l3" has the same title, at this school/,
    );
  });

  test("a spreadsheet's number is called that", () => {
    expect(problemOf("1.23457E+11", [aClass("123456789012")])).toEqual({
      code: "id-of-spreadsheet",
      message: expect.stringContaining("what a spreadsheet makes of another id"),
      hint: 'Write "123456789012" (Class 123456789012), if that is the class that is meant.',
    });
    expect(problemOf("9.9E+20", [aClass("a")])).toMatchObject({
      code: "id-of-spreadsheet",
      hint: expect.stringContaining("not by way of a spreadsheet"),
    });
  });
});
