import { describe, expect, test } from "vitest";
import type { Roster, UnreadableRecord } from "../../../src/model/classlink.ts";
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
  summary,
  worldOf,
  yearSession,
} from "../world.ts";

/** A record of which nothing but its place and id is known: a comma too many. */
const ragged = (line: number, id?: string, collection = "classes"): UnreadableRecord => ({
  collection,
  record: `${id} (${collection}.csv:${line})`,
  place: `${collection}.csv:${line}`,
  reason: "it has 15 columns and the header 14",
  ...(id === undefined ? {} : { sourcedId: id }),
});

const worldWith = (
  roster: Partial<Roster>,
  lines = [aLine("c1", "a"), aLine("c2", "b")],
  classrooms = [aClassroom("c1", { connections: ["a"] }), aClassroom("c2")],
) => worldOf(districtOf([schoolOf(lines)]), rosterOf([aClass("b")], roster), stateOf(classrooms));

const said = (plan: Plan): string =>
  plan.diagnostics.map(({ code, message, hint }) => `${code}: ${message} ${hint ?? ""}`).join("\n");

describe("a class whose record cannot be read", () => {
  test("is unknown to the forecast, and never archived by it", () => {
    const { forecast } = planOf(worldWith({ unreadable: [ragged(2, "a")] }));
    expect(forecast.schools[0]?.archived).toEqual([]);
    expect(forecast.schools[0]?.untold).toEqual([{ sourcedId: "a", name: "Room c1" }]);
    expect(forecast.threshold).toMatchObject({ wouldArchive: 0, untold: 1, exceeded: false });
  });

  test("is counted where no classroom holds it", () => {
    const { forecast } = planOf(worldWith({ unreadable: [ragged(2, "a"), ragged(3, "z")] }));
    expect(forecast.untoldClasses).toBe(1);
  });

  test("is told of once, the record first, and withholds what is asked for", () => {
    const plan = planOf(worldWith({ unreadable: [ragged(2, "a")] }));
    expect(plan.changes).toEqual([]);
    expect(codes(plan)).toEqual(["record-unreadable"]);
    expect(plan.diagnostics[0]?.message).toMatch(/^classes\.csv:2 \(a\): it has 15 columns .* 1 line /);
    expect(plan.schools[0]).toMatchObject({ listed: 2, blocked: 1 });
  });

  test("may be any that is missing, where not even its id can be read", () => {
    const plan = planOf(worldWith({ unreadable: [ragged(2)] }));
    expect(plan.forecast.schools[0]?.archived).toEqual([]);
    expect(plan.forecast.schools[0]?.untold).toHaveLength(1);
    expect(said(plan)).not.toMatch(/shares no class|differs only/);
  });

  test("is no near miss, no lost id and no vanished one", () => {
    const lines = ["0012-a", "0012-b", "0012-c"].map((id, index) => aLine(`c${index}`, id));
    const classrooms = lines.map(({ sourcedId }, index) =>
      aClassroom(`c${index}`, { connections: [String(sourcedId)] }),
    );
    const near = ["12-a", "12-b", "12-c"].map((id) => aClass(id));
    const world = worldOf(
      districtOf([schoolOf(lines)], {
        guards: {
          ...noLimits,
          vanished: { perSchool: [], perDistrict: [{ kind: "number", number: 1 }], floor: 0 },
        },
      }),
      rosterOf(near, {
        unreadable: lines.map(({ sourcedId }, index) => ragged(index + 2, String(sourcedId))),
      }),
      stateOf(classrooms),
    );
    const plan = planOf(world);
    expect(codes(plan)).toEqual(["record-unreadable", "shared-unmapped"]);
    expect(plan.refusals).toEqual([]);
  });

  test("of a school that the file connects elsewhere is said on its line", () => {
    const record = { ...ragged(2, "a"), orgId: "0034" };
    const plan = planOf(worldWith({ unreadable: [record] }));
    expect(summary(plan)).toEqual(["connect c2 → b"]);
    expect(plan.diagnostics.find(({ code }) => code === "id-unreadable")?.message).toMatch(
      /classes\.csv:2 \(a\): .*cannot be told whether ClassLink shares the class "a"/,
    );
  });

  test("is no reason to archive a classroom that is connected to it", () => {
    const line = aLine("c1", "b", { policy: "archive", policyFrom: "classroom" });
    const record = { ...ragged(2, "a"), orgId: "0034" };
    const plan = planOf(worldWith({ unreadable: [record] }, [line]));
    expect(plan.changes).toEqual([]);
    expect(codes(plan)).toContain("id-unreadable");
  });

  test("was not given out anew, although classes of its title are there under other ids", () => {
    const ids = ["a", "b", "c"];
    const lines = ids.map((id) => aLine(`c-${id}`, id));
    const classes = ids.map((id) => aClass(`new-${id}`, { title: `Class ${id}` }));
    const rooms = ids.map((id) => aClassroom(`c-${id}`));
    expect(codes(planOf(worldWith({ classes }, lines, rooms)))).toContain("ids-renumbered");
    const records = ids.map((id, index) => ({ ...ragged(index + 2, id), orgId: "0034" }));
    expect(codes(planOf(worldWith({ classes, unreadable: records }, lines, rooms)))).not.toContain(
      "ids-renumbered",
    );
  });

  test.each([["of the school"], ["of a school that cannot be read either"]])(
    "is a class all the same: the org %s has some",
    (which) => {
      const record = { ...ragged(2, "z"), ...(which === "of the school" ? { orgId: "0012" } : {}) };
      const classes = [aClass("x", { orgId: "0034" })];
      expect(codes(planOf(worldWith({ classes })))).toContain("school-access-lost");
      expect(codes(planOf(worldWith({ classes, unreadable: [record] })))).not.toContain("school-access-lost");
    },
  );

  test("may be what a list shows changed, so that it counts as unknown", () => {
    const at = { file: "classtag.csv", line: 14, column: 7 };
    const rooms = [aClassroom("c1", { connections: ["7"], copiedAt: at })];
    const plan = planOf(worldWith({ unreadable: [{ ...ragged(2, "007"), orgId: "0034" }] }, [], rooms));
    expect(codes(plan)).toContain("copied-id-doubtful");
  });

  test("is not called unshared where an apply is taken back", () => {
    const gone = aLine("c1", "a", { sourcedId: null });
    const before = worldWith({ classes: [aClass("a")] }, [gone], [aClassroom("c1", { connections: ["a"] })]);
    const done = planOf(before);
    expect(summary(done)).toEqual(["disconnect c1 → none"]);
    const live = { ...before.live, classrooms: [aClassroom("c1")] };
    const roster = rosterOf([], { unreadable: [ragged(2, "a")] });
    const reversal = planOf(
      { ...before, live, roster },
      { kind: "district" },
      {
        reversal: { of: "0000-0000-0000-0000", applied: done.changes },
      },
    );
    expect(reversal.changes).toEqual([]);
    expect(said(reversal)).toContain('it cannot be told whether ClassLink still shares "a"');
  });

  test("of a hundred with one flaw is said once", () => {
    const many = Array.from({ length: 100 }, (_, index) => ragged(index + 2, `x${index}`));
    const [finding, ...others] = planOf(worldWith({ unreadable: many.toReversed() })).diagnostics.filter(
      ({ severity }) => severity === "error",
    );
    expect(others).toEqual([]);
    expect(finding?.message).toMatch(
      /^classes\.csv:2 \(x0\): .*; so it is in 99 more records: classes\.csv:3 \(x1\), .* and 95 more\./,
    );
  });
});

describe("another record that cannot be read", () => {
  test("an org: neither unshared, nor another district's", () => {
    const org = (id: string) => ({ ...ragged(3, id, "orgs"), orgId: id });
    const orgs = rosterOf([]).orgs.filter(({ sourcedId }) => sourcedId === "0034");
    const plan = planOf(worldWith({ orgs, unreadable: [org("0012"), org("100")] }));
    expect(said(plan)).not.toMatch(/shares no org|does not share|answers for no district org/);
    expect(codes(plan)).toEqual(
      expect.arrayContaining(["org-unreadable", "school-unreadable", "wrong-tenant"]),
    );
    expect(said(plan)).toContain("orgs.csv:3 (100)");
    expect(plan.forecast.fails).toBeUndefined();
    expect(plan.forecast.assumptions.join("\n")).toContain(
      'the org "0012" of "Lincoln" is shared, although its record cannot be read',
    );
  });

  test("a course: it withholds nothing", () => {
    expect(planOf(worldWith({ unreadable: [ragged(4, "k", "courses")] })).changes).toHaveLength(1);
  });

  test("a session: its classes are not out of term", () => {
    const session = { sourcedId: "t1", status: "active", title: "Fall" } as const;
    const record = { ...ragged(3, "t1", "academicSessions"), session };
    const world = worldWith({
      classes: ["a", "b", "c", "d", "e"].map((id) => aClass(id, { termIds: ["t1"] })),
      unreadable: [record],
    });
    const plan = planOf(world);
    expect(said(plan)).not.toContain("not in scope");
    expect(said(plan)).toContain("academicSessions.csv:3 (t1): it has 15 columns");
  });
});

describe("a reference that leads nowhere", () => {
  const lines = Array.from({ length: 5 }, (_, index) => aLine(`c${index}`, `k${index}`));
  const classrooms = lines.map((_, index) => aClassroom(`c${index}`));
  const withSessions = (termId: string, sessions: Roster["sessions"]) =>
    worldWith(
      { classes: lines.map((_, index) => aClass(`k${index}`, { termIds: [termId] })), sessions },
      lines,
      classrooms,
    );

  test("to a session is called that, once for all lines", () => {
    const plan = planOf(withSessions("SY9", [yearSession]));
    expect(codes(plan)).toEqual(["id-term-untold"]);
    expect(said(plan)).toMatch(/lists no academic session "SY9".* concerns 5 lines: .*:\d+.* and 2 more\./);
    expect(said(plan)).not.toContain("not in scope");
  });

  test("to a session's parent names the session below it", () => {
    const fall = { ...yearSession, sourcedId: "t1", title: "Fall", type: "term", parentId: "gone" };
    const plan = planOf(withSessions("t1", [yearSession, fall]));
    expect(said(plan)).toContain('no academic session "gone", which the session "Fall" names as its parent');
  });

  test("to an org says that classes name it", () => {
    const world = worldWith({ orgs: rosterOf([]).orgs.filter(({ sourcedId }) => sourcedId !== "0012") });
    const live = { ...world.live, schools: [aSchool({ connections: [] })] };
    const plan = planOf({ ...world, live });
    expect(said(plan)).toContain("although 1 class of ClassLink's names it");
  });

  test("but for blanks around the id means it, on either side", () => {
    const world = worldWith({
      orgs: rosterOf([]).orgs.map((one) => (one.sourcedId === "0012" ? one : { ...one, parentId: "100 " })),
      sessions: [{ ...yearSession, sourcedId: "y27  " }],
      classes: [aClass("b", { orgId: "0012  " })],
    });
    expect(summary(planOf(world))).toEqual(["connect c2 → b"]);
  });

  test("is not guessed where two ids differ in blanks only", () => {
    const sessions = ["y27  ", " y27"].map((sourcedId) => ({ ...yearSession, sourcedId }));
    expect(codes(planOf(withSessions("y27", sessions)))).toContain("id-term-untold");
  });
});
