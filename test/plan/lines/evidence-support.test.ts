import { describe, expect, test } from "vitest";
import type { EvidenceKind } from "../../../src/model/suggestion.ts";
import { supportOf } from "../../../src/plan/lines/evidence-support.ts";
import { aClass, aClassroom } from "../world.ts";

const support = (
  name: string,
  found: Parameters<typeof aClass>[1],
  {
    unique = false,
    students,
    stated,
  }: {
    readonly unique?: boolean;
    readonly students?: number;
    readonly stated?: readonly EvidenceKind[];
  } = {},
) =>
  supportOf(
    aClassroom("c1", { name, ...(students === undefined ? {} : { students }) }),
    aClass("k", found),
    unique,
    stated,
  );

describe("what speaks for a mapping", () => {
  test.each([
    ["Grade 3 Homeroom", { title: "Grade 3 Homeroom", grades: ["03"] }, "strong"],
    ["Ms Rivera Room 12", { title: "Grade 3 Homeroom", location: "Room 12" }, "fair"],
    ["Ms Rivera Room 12", { title: "Grade 3 Homeroom", location: "14" }, "weak"],
    ["Grade 4 Mr. Roe", { title: "Homeroom", grades: ["03"] }, "weak"],
    ["2nd Grade — Mrs. Wójcik", { title: "Homeroom", grades: ["02"] }, "fair"],
    ["Kindergarten “Ladybugs”", { title: "Homeroom", grades: ["KG"] }, "fair"],
    ["6A Homeroom", { title: "Something else", grades: ["06"] }, "fair"],
    ["Класс Ольги Петровны", { title: "Russian Heritage" }, "none"],
    ["", { title: "" }, "none"],
    ["Algebra ½ (honors)", { title: "Algebra I · Fall 2026" }, "fair"],
    ["BIO-101 with Ms Kay", { title: "Life science", classCode: "BIO-101" }, "fair"],
  ] as const)("%s and %j: %s", (name, found, strength) => {
    expect(support(name, found).strength).toBe(strength);
  });

  test("the only class of its title is a strong sign by itself", () => {
    expect(support("Concert Band", { title: "Concert Band" }).strength).toBe("fair");
    expect(support("Concert Band", { title: "Concert Band" }, { unique: true }).strength).toBe("strong");
  });

  test("a headcount agrees within a few, disagrees beyond half, and in between says nothing", () => {
    const of = (here: number, there: number) =>
      support("x", { title: "y", students: there }, { students: here });
    expect(of(23, 22).agrees).toEqual(["headcount 23 and 22"]);
    expect(of(23, 9).disagrees).toEqual(["ClassTag counts 23 students, ClassLink 9"]);
    expect(of(23, 17)).toMatchObject({ strength: "none" });
    expect(of(0, 0)).toMatchObject({ strength: "none" });
  });

  test("what the file states is one thing that agrees where there is nothing else, and makes up for nothing", () => {
    const of = (name: string, ...stated: readonly EvidenceKind[]) =>
      support(name, { title: "Russian Heritage", location: "14", grades: ["03"] }, { stated });
    expect(of("Ms Rivera", "teacher", "period")).toEqual({
      strength: "fair",
      agrees: [],
      disagrees: [],
      stated: ["teacher", "period"],
    });
    expect(of("Ms Rivera Russian", "teacher").strength).toBe("fair");
    expect(of("Ms Rivera", "headcount").strength).toBe("none");
    expect(of("Ms Rivera Room 12", "teacher", "room").strength).toBe("weak");
  });

  test("whatever disagrees is said, and nothing else makes up for it", () => {
    expect(
      support(
        "Grade 3 Homeroom Room 12",
        { title: "Grade 3 Homeroom", location: "14", grades: ["03"] },
        { unique: true },
      ),
    ).toEqual({
      strength: "weak",
      agrees: ["title, the only one of its school", "grade 3"],
      disagrees: ["ClassTag says room 12, ClassLink 14"],
    });
  });
});
