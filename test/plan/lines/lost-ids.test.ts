import { describe, expect, test } from "vitest";
import type { Class, Roster } from "../../../src/model/classlink.ts";
import type { Mapping } from "../../../src/model/district.ts";
import type { Plan } from "../../../src/model/plan.ts";
import {
  aClass,
  aClassroom,
  aLine,
  aSchool,
  codes,
  districtOf,
  noLimits,
  planOf,
  rosterOf,
  schoolOf,
  stateOf,
  type World,
  worldOf,
  yearSession,
} from "../world.ts";

/** Lines for classes `a`, `b`, … of Lincoln, each for a classroom of its own, and whatever ClassLink has today. */
function mapped(ids: readonly string[], classes: readonly Class[], roster: Partial<Roster> = {}): World {
  return worldOf(
    districtOf([schoolOf(ids.map((id) => aLine(`room-${id}`, id)))]),
    rosterOf(classes, roster),
    stateOf(ids.map((id) => aClassroom(`room-${id}`))),
  );
}

const hintsOf = (plan: Plan, code: string): readonly string[] =>
  plan.diagnostics.filter((one) => one.code === code).map(({ hint }) => hint ?? "");

const errorsOf = (plan: Plan): string[] =>
  plan.diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);

const elsewhere = aClass("elsewhere", { title: "Another class" });

describe("a class that is gone alone", () => {
  test("was sent, where its record cannot be read: nothing says that it was deleted", () => {
    const record = { collection: "classes", record: "a (classes.csv:2)", reason: "it has 15 columns" };
    const world = mapped(["a", "b", "c"], [aClass("b"), aClass("c"), elsewhere]);
    const plan = planOf({ ...world, roster: { ...world.roster, unreadable: [record] } });
    expect(errorsOf(plan)).toEqual(["record-unreadable"]);
    expect(plan.diagnostics.find(({ code }) => code === "record-unreadable")?.message).toContain(
      "a (classes.csv:2)",
    );
  });

  test("was deleted or unshared: look it up, and remove the line if it is gone", () => {
    const plan = planOf(mapped(["a", "b", "c"], [aClass("b"), aClass("c"), elsewhere]));
    expect(errorsOf(plan)).toEqual(["id-absent"]);
    expect(hintsOf(plan, "id-absent")).toEqual([
      "It was deleted, or is no longer shared. Look it up in ClassLink's Roster Server, and remove the line if it is gone.",
    ]);
  });

  test("is not replaced by the class of its title, school and term, which is only named", () => {
    const plan = planOf(
      mapped(["a", "b", "c"], [aClass("b"), aClass("c"), aClass("new", { title: "Class a" })]),
    );
    expect(plan.changes.map(({ kind }) => kind)).toEqual(["connect", "connect"]);
    expect(hintsOf(plan, "id-absent")).toEqual([
      'It was deleted, or is no longer shared. "new" has the same title, school and term: if that is the class now, write its id.',
    ]);
  });

  test("is told with the classroom that a night has made for the class of its title", () => {
    const world = mapped(["a", "b", "c"], [aClass("b"), aClass("c"), aClass("new", { title: "Class a" })]);
    const made = aClassroom("cls_9", { name: "Class a", connections: ["new"] });
    const plan = planOf({ ...world, live: { ...world.live, classrooms: [...world.live.classrooms, made] } });
    expect(hintsOf(plan, "id-absent")).toEqual([
      'It was deleted, or is no longer shared. "new" (held by "Class a", cls_9) has the same title, school and term: if that is the class now, write its id.',
    ]);
  });

  test.each<readonly [string, Partial<Class>]>([
    ["of another school", { orgId: "0034" }],
    ["of another term", { termIds: ["y26"] }],
    ["on its way out", { status: "tobedeleted" }],
    ["of another title", { title: "Class aa" }],
  ])("is not said to be a class %s", (_, values) => {
    const other = aClass("new", { title: "Class a", ...values });
    const plan = planOf(mapped(["a", "b", "c"], [aClass("b"), aClass("c"), other]));
    expect(hintsOf(plan, "id-absent").join()).not.toContain("new");
  });

  test("is not said to be a class that another line maps", () => {
    const lines = [aLine("room-a", "a"), aLine("room-b", "b", { title: "Class a" }), aLine("room-c", "c")];
    const plan = planOf(
      worldOf(
        districtOf([schoolOf(lines)]),
        rosterOf([aClass("b", { title: "Class a" }), aClass("c")]),
        stateOf(["a", "b", "c"].map((id) => aClassroom(`room-${id}`))),
      ),
    );
    expect(hintsOf(plan, "id-absent").join()).not.toContain('"b"');
  });

  test("is one of several of its title: only a person can tell", () => {
    const twins = ["n1", "n2", "n3", "n4"].map((id) => aClass(id, { title: "Class a" }));
    const plan = planOf(mapped(["a", "b", "c"], [aClass("b"), aClass("c"), ...twins]));
    expect(hintsOf(plan, "id-absent")[0]).toContain(
      '"n1", "n2", "n3" and 1 more have the same title, school and term: only a person can tell which it is, if any.',
    );
  });
});

describe("access that was lost", () => {
  const ids = ["a", "b", "c"];
  const ofRoosevelt = aClass("r", { orgId: "0034" });

  test("to all classes of a school: said once for the school, and no line is called wrong", () => {
    const plan = planOf(mapped(ids, [ofRoosevelt]));
    expect(plan.changes).toEqual([]);
    expect(errorsOf(plan).sort()).toEqual([
      "id-access-lost",
      "id-access-lost",
      "id-access-lost",
      "school-access-lost",
    ]);
    const school = plan.diagnostics.find(({ code }) => code === "school-access-lost");
    expect(school).toMatchObject({
      school: "Lincoln",
      at: { line: 5 },
      message:
        'ClassLink shares no class of the org "0012", so it cannot be seen whether the classes of 3 of 3 mapped ids still exist.',
    });
    expect(school?.hint).toContain("Leave the lines as they are");
    expect(hintsOf(plan, "id-access-lost")[0]).toBe(
      "Leave the line as it is until the school is shared again.",
    );
  });

  test("to the org itself: ClassTag is still connected, and the sync would fail", () => {
    const { orgs } = rosterOf([]);
    const plan = planOf(
      mapped(ids, [ofRoosevelt], { orgs: orgs.filter(({ sourcedId }) => sourcedId !== "0012") }),
    );
    expect(codes(plan)).toContain("org-no-longer-shared");
    expect(plan.diagnostics.find(({ code }) => code === "school-access-lost")?.message).toContain(
      'does not share the org "0012"',
    );
  });

  test("to an org that the school is not connected to yet", () => {
    const { orgs } = rosterOf([]);
    const world = mapped(ids, [ofRoosevelt], { orgs: orgs.filter(({ sourcedId }) => sourcedId !== "0012") });
    const live = { ...world.live, schools: [aSchool({ connections: [] })] };
    expect(errorsOf(planOf({ ...world, live }))).toContain("school-access-lost");
  });

  test("is not what it looks like while classes of the school are there, even on their way out", () => {
    const leaving = aClass("z", { status: "tobedeleted" });
    expect(codes(planOf(mapped(ids, [ofRoosevelt, leaving])))).not.toContain("school-access-lost");
    expect(errorsOf(planOf(mapped(ids, [ofRoosevelt, leaving])))).toEqual([
      "id-absent",
      "id-absent",
      "id-absent",
    ]);
  });

  test("is told from a file whose ids were never right", () => {
    const plan = planOf(mapped(["0034"], [ofRoosevelt]));
    expect(errorsOf(plan)).toEqual(["id-other-kind"]);
  });
});

describe("ids that were made anew", () => {
  const renewed = (id: string): Class => aClass(`hash-${id}`, { title: `Class ${id}` });

  test("said once for the school, with the new id at each line, and nothing is connected to it", () => {
    const plan = planOf(mapped(["a", "b", "c"], [renewed("a"), renewed("b"), elsewhere]));
    expect(plan.changes).toEqual([]);
    expect(errorsOf(plan).sort()).toEqual([
      "id-renumbered",
      "id-renumbered",
      "id-renumbered",
      "ids-renumbered",
    ]);
    expect(plan.diagnostics.find(({ code }) => code === "ids-renumbered")?.hint).toContain(
      "At the turn of a year, rollcall rollover DISTRICT --to YEAR proposes the lines.",
    );
    expect(hintsOf(plan, "id-renumbered")).toEqual([
      '"hash-a" has the same title, school and term: check it, then write its id.',
      '"hash-b" has the same title, school and term: check it, then write its id.',
      "No unmapped class has its title, school and term: look it up in ClassLink.",
    ]);
  });

  test("not where half of the ids are still there, nor where the titles are gone too", () => {
    const half = mapped(["a", "b", "c", "d"], [aClass("a"), aClass("b"), renewed("c"), renewed("d")]);
    expect(errorsOf(planOf(half))).toEqual(["id-absent", "id-absent"]);
    const others = mapped(["a", "b", "c"], [renewed("a"), elsewhere]);
    expect(errorsOf(planOf(others))).toEqual(["id-absent", "id-absent", "id-absent"]);
  });

  test("a lost column of zeros is a near miss, not a new numbering", () => {
    const plan = planOf(
      mapped(
        ["1", "2", "3"],
        ["001", "002", "003"].map((id) => aClass(id)),
      ),
    );
    expect(errorsOf(plan)).toEqual(["id-near-miss", "id-near-miss", "id-near-miss"]);
  });
});

describe("a class that is there, and not as it was", () => {
  const lastYear = { ...yearSession, sourcedId: "y26", title: "2025-26", endDate: "2026-06-12" };
  const withRoosevelt = (lines: readonly Mapping[], classes: readonly Class[]): World =>
    worldOf(
      districtOf([schoolOf(lines), schoolOf([], { name: "Roosevelt", schoolId: "sch_2", orgIds: ["0034"] })]),
      rosterOf(classes, { sessions: [yearSession, lastYear] }),
      stateOf([aClassroom("room-a")]),
    );
  const onlyLine = [aLine("room-a", "a")];

  test("at another school of the file: the line may belong there", () => {
    const plan = planOf(withRoosevelt(onlyLine, [aClass("a", { orgId: "0034" })]));
    expect(errorsOf(plan)).toEqual(["id-moved-school"]);
    expect(hintsOf(plan, "id-moved-school")[0]).toMatch(
      /^If its classroom is now at Roosevelt, move the line/,
    );
  });

  test("at an org of no school of the file, and at one that is not shared: two other answers", () => {
    const outside = planOf(mapped(["a"], [aClass("a", { orgId: "0034" })]));
    expect(errorsOf(outside)).toEqual(["id-other-school"]);
    expect(hintsOf(outside, "id-other-school")[0]).toContain("No school of this file has that org");
    const unknown = planOf(mapped(["a"], [aClass("a", { orgId: "0099" })]));
    expect(hintsOf(unknown, "id-other-school")[0]).toContain("shares the class and not its org");
  });

  test("out of term, with this year's class of its title", () => {
    const classes = [
      aClass("a", { termIds: ["y26"] }),
      aClass("now", { title: "Class a" }),
      aClass("there", { title: "Class a", orgId: "0034" }),
    ];
    const [line] = onlyLine.map(({ term: _, ...rest }) => rest);
    const plan = planOf(withRoosevelt(line === undefined ? [] : [line], classes));
    expect(errorsOf(plan)).toEqual(["id-out-of-term"]);
    expect(hintsOf(plan, "id-out-of-term")).toEqual([
      '"now" has the same title and school, in term: map it, or name the session of the mapped one under terms.',
    ]);
  });

  test("on its way out, with the class that replaces it", () => {
    const classes = [aClass("a", { status: "tobedeleted" }), aClass("b", { title: "Class a" })];
    const plan = planOf(mapped(["a"], classes));
    expect(errorsOf(plan)).toEqual(["id-inactive"]);
    expect(hintsOf(plan, "id-inactive")[0]).toMatch(/^"b" has the same title, school and term: map it/);
  });
});

describe("what the guards advise", () => {
  const ids = ["a", "b", "c", "d"];
  const limits = {
    ...noLimits,
    vanished: { perSchool: [], perDistrict: [{ kind: "number", number: 1 }], floor: 0 },
  } as const;
  const guarded = (classes: readonly Class[], connected = false): Plan => {
    const world = mapped(ids, classes);
    const live = connected
      ? stateOf(
          ids.map((id) => aClassroom(`room-${id}`, { connections: [id] })),
          { schools: [aSchool()] },
        )
      : world.live;
    return planOf({ ...world, live, district: { ...world.district, guards: limits } });
  };
  const wayOut = (plan: Plan, guard: string): string =>
    plan.refusals.find((one) => one.guard === guard)?.wayOut ?? "";
  const renewed = ids.map((id) => aClass(`hash-${id}`, { title: `Class ${id}` }));

  test("goes by what lost the ids: deleted, out of sight, or made anew", () => {
    expect(wayOut(guarded([aClass("a"), elsewhere]), "ids-vanished")).toContain("the year was rolled over");
    expect(wayOut(guarded([aClass("r", { orgId: "0034" })]), "ids-vanished")).toContain(
      "shared with this application again",
    );
    expect(wayOut(guarded(renewed), "ids-vanished")).toContain("write each line's new id");
    expect(wayOut(guarded(renewed, true), "roster-shrunken")).toMatch(
      /^The next sync would archive them\. ClassLink's ids were made anew/,
    );
  });

  test("tells ids that went on into another term from ids that were given to other classes", () => {
    const changed = { ...noLimits, changed: limits.vanished };
    const adviceOn = (values: Partial<Class>): string => {
      const world = mapped(
        ids,
        ids.map((id) => aClass(id, values)),
        { sessions: [yearSession, { ...yearSession, sourcedId: "y28", title: "2027-28" }] },
      );
      return wayOut(
        planOf({ ...world, district: { ...world.district, guards: changed } }),
        "identity-changed",
      );
    };
    expect(adviceOn({ termIds: ["y28"] })).toContain("other children may be in these classes");
    expect(adviceOn({ title: "Band" })).toContain("gave the ids to other classes");
  });
});
