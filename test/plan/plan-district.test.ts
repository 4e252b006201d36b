import { describe, expect, test } from "vitest";
import {
  aClass,
  aClassroom,
  aLine,
  applied,
  aSchool,
  codes,
  districtOf,
  planOf,
  rosterOf,
  schoolOf,
  stateOf,
  summary,
  worldOf,
} from "./world.ts";

const simple = (lines = [aLine("c1", "a")], classrooms = [aClassroom("c1")], classes = [aClass("a")]) =>
  worldOf(districtOf([schoolOf(lines)]), rosterOf(classes), stateOf(classrooms));

describe("policy sync", () => {
  test("connects a classroom that holds nothing", () => {
    expect(summary(planOf(simple()))).toEqual(["connect c1 → a"]);
  });

  test("says that people make the changes, where drivers.write is runbook", () => {
    const byRunbook = districtOf([schoolOf([aLine("c1", "a")])], {
      drivers: { read: "api", write: "runbook" },
    });
    const world = worldOf(byRunbook, rosterOf([aClass("a")]), stateOf([aClassroom("c1")]));
    expect(planOf(world)).toMatchObject({ byHand: true, changes: planOf(simple()).changes });
    expect(planOf(simple())).not.toHaveProperty("byHand");
  });

  test("says what was there, what will be, why and how it can be taken back", () => {
    const [change] = planOf(simple()).changes;
    expect(change).toMatchObject({
      before: [],
      after: ["a"],
      why: {
        rule: "policy of the school: sync",
        at: { file: "districts/springfield.yaml", line: 10 },
        fact: "active, 20 students, no connection",
      },
      undo: { level: "hardly", assumed: true },
      evidence: { sourcedId: "a", title: "Class a", terms: ["2026-27"] },
    });
  });

  test("writes nothing once it is connected, and finds it by its connection under the name that the sync gave it", () => {
    const { classroomId: _, ...byName } = aLine("c1", "a");
    const world = simple([byName], [aClassroom("c1", { connections: ["a"], name: "Class a" })]);
    expect(planOf(world).changes).toEqual([]);
    expect(codes(planOf(world))).toEqual([]);
  });

  test("brings an archived classroom back before it connects it", () => {
    expect(summary(planOf(simple(undefined, [aClassroom("c1", { state: "archived" })])))).toEqual([
      "unarchive c1",
      "connect c1 → a",
    ]);
  });

  test("replaces another connection, and refuses to where the name is not the expected one", () => {
    const elsewhere = aClassroom("c1", { connections: ["b"] });
    expect(summary(planOf(simple(undefined, [elsewhere])))).toEqual(["reconnect c1 → a"]);
    const renamed = planOf(simple(undefined, [{ ...elsewhere, name: "Somebody else's room" }]));
    expect(renamed.changes).toEqual([]);
    expect(codes(renamed)).toContain("name-changed");
  });

  test("unknown connections never lead to a write", () => {
    const plan = planOf(simple(undefined, [aClassroom("c1", { connections: "unknown" })]));
    expect(plan.changes).toEqual([]);
    expect(codes(plan)).toContain("connections-unknown");
  });
});

describe("mapped ids that are not what the line says", () => {
  const cases: readonly (readonly [string, Parameters<typeof aClass>[1] | undefined, string])[] = [
    ["absent", undefined, "id-absent"],
    ["on its way out", { status: "tobedeleted" }, "id-inactive"],
    ["of another school", { orgId: "0034" }, "id-other-school"],
    ["of a session that ClassLink does not list", { termIds: ["y26"] }, "id-term-untold"],
    ["without a term", { termIds: [] }, "id-out-of-term"],
    ["under another title", { title: "Band" }, "title-changed"],
  ];
  test.each(cases)("%s: nothing is written and the line is blocked", (_, values, code) => {
    const plan = planOf(
      simple(undefined, undefined, values === undefined ? [aClass("zzz")] : [aClass("a", values)]),
    );
    expect(plan.changes).toEqual([]);
    expect(plan.diagnostics.find((one) => one.code === code)).toMatchObject({
      severity: "error",
      at: { line: 10 },
      school: "Lincoln",
    });
    expect(plan.schools[0]).toMatchObject({ listed: 1, blocked: 1 });
  });

  test("a near miss names the right value", () => {
    const plan = planOf(simple([aLine("c1", "12-3-1")], undefined, [aClass("0012-003-1")]));
    expect(plan.diagnostics.find((one) => one.code === "id-near-miss")?.hint).toBe(
      'Write "0012-003-1" (Class 0012-003-1).',
    );
  });

  test("an id of another kind is called by its kind", () => {
    const world = worldOf(
      districtOf([schoolOf([aLine("c1", "crs1"), aLine("c2", "0012"), aLine("c3", "MUS-1")])]),
      rosterOf([aClass("a", { classCode: "MUS-1" })], { courses: [{ sourcedId: "crs1", title: "Music" }] }),
      stateOf([aClassroom("c1"), aClassroom("c2"), aClassroom("c3")]),
    );
    const messages = planOf(world)
      .diagnostics.filter((one) => one.code === "id-other-kind")
      .map((one) => one.message);
    expect(messages).toHaveLength(3);
    expect(messages.join("\n")).toMatch(
      /the course "Music"[\s\S]*the org "Lincoln Elementary"|the org "Lincoln Elementary"[\s\S]*the course "Music"/,
    );
    expect(messages.join("\n")).toContain("the classCode of the class");
  });

  test("a connected classroom whose class changed is warned about, not blocked", () => {
    const plan = planOf(
      simple(undefined, [aClassroom("c1", { connections: ["a"] })], [aClass("a", { title: "Band" })]),
    );
    const found = plan.diagnostics.find((one) => one.code === "title-changed");
    expect(found?.severity).toBe("warning");
    expect(found?.hint).toContain('write title: "Band"');
    expect(plan.schools[0]?.blocked).toBe(0);
  });
});

describe("policy archive", () => {
  const line = aLine("c1", "a", { policy: "archive", policyFrom: "classroom" });

  test("archives a classroom whose class takes over", () => {
    expect(summary(planOf(simple([line])))).toEqual(["archive c1"]);
  });

  test("does not archive a classroom that is connected to a shared class, and says how", () => {
    const plan = planOf(
      simple([line], [aClassroom("c1", { connections: ["b"] })], [aClass("a"), aClass("b")]),
    );
    expect(plan.changes).toEqual([]);
    expect(plan.diagnostics.find((one) => one.code === "archive-holds-connection")?.hint).toContain(
      "release: true",
    );
  });

  test("release removes the connection first", () => {
    const plan = planOf(
      simple(
        [{ ...line, release: true }],
        [aClassroom("c1", { connections: ["b"] })],
        [aClass("a"), aClass("b")],
      ),
    );
    expect(summary(plan)).toEqual(["disconnect c1 → none", "archive c1"]);
    expect(plan.changes.map((change) => change.step)).toEqual([1, 2]);
  });

  test("is not planned while the class that takes over is not there", () => {
    expect(planOf(simple([line], undefined, [aClass("b")])).changes).toEqual([]);
  });

  test("by name never means what the sync made: that one holds a connection", () => {
    const { classroomId: _, ...byName } = line;
    const made = aClassroom("new", { name: "Room c1", connections: ["a"] });
    const old = aClassroom("c1", { state: "archived" });
    expect(planOf(simple([byName], [old, made])).changes).toEqual([]);
    const only = planOf(simple([byName], [made]));
    expect(only.changes).toEqual([]);
    expect(codes(only)).toContain("archive-holds-connection");
  });

  test("is an error, not a guess, where two classrooms have the name", () => {
    const { classroomId: _, ...byName } = line;
    const plan = planOf(
      simple([byName], [aClassroom("c1"), aClassroom("c2", { name: "Room c1", createdOn: "2024-08-01" })]),
    );
    expect(plan.changes).toEqual([]);
    expect(plan.diagnostics.find((one) => one.code === "classroom-ambiguous")?.message).toContain(
      "c2 (made 2024-08-01, 20 students, active)",
    );
    const told = planOf(
      simple(
        [{ ...byName, created: "2025-08" }],
        [aClassroom("c1"), aClassroom("c2", { name: "Room c1", createdOn: "2024-08-01" })],
      ),
    );
    expect(summary(told)).toEqual(["archive c1"]);
  });
});

describe("policy leave and what the file does not list", () => {
  test("leave names the duplicate that the sync will make", () => {
    const plan = planOf(simple([aLine("c1", "a", { policy: "leave", policyFrom: "classroom" })]));
    expect(plan.changes).toEqual([]);
    expect(plan.diagnostics.find((one) => one.code === "duplicates")?.message).toContain(
      '1 duplicate of 1 active classroom: "Class a"',
    );
    expect(plan.forecast.schools[0]?.created).toEqual([
      { sourcedId: "a", name: "Class a", duplicates: "Room c1" },
    ]);
  });

  test("leave goes on meaning the old classroom once the sync has made its duplicate, whatever the name of that", () => {
    const { classroomId: _, ...line } = aLine("c1", "a", { policy: "leave", policyFrom: "classroom" });
    for (const name of ["Class a", "Room c1"]) {
      const plan = planOf(
        simple([line], [aClassroom("c1"), aClassroom("new", { name, connections: ["a"] })]),
      );
      expect(plan.schools[0]).toMatchObject({ decided: 2, undecided: [], unchanged: 1 });
      expect(codes(plan)).toEqual([]);
    }
  });

  test("what is not listed is undecided and never touched; what the sync owns is decided", () => {
    const plan = planOf(
      simple(
        undefined,
        [aClassroom("c1"), aClassroom("c2"), aClassroom("c3", { connections: ["b"] })],
        [aClass("a"), aClass("b")],
      ),
    );
    expect(summary(plan)).toEqual(["connect c1 → a"]);
    expect(plan.schools[0]).toMatchObject({ activeClassrooms: 3, decided: 2, undecided: ["Room c2"] });
  });

  test("classlink: null removes the connection, a line that names leave itself does not", () => {
    const held = [aClassroom("c1", { connections: ["a"] })];
    expect(summary(planOf(simple([aLine("c1", "", { sourcedId: null })], held)))).toEqual([
      "disconnect c1 → none",
    ]);
    expect(
      planOf(simple([aLine("c1", "", { sourcedId: null, policy: "leave", policyFrom: "classroom" })], held))
        .changes,
    ).toEqual([]);
  });
});

describe("ids that other classrooms hold", () => {
  test("a swap is one exchange", () => {
    const world = simple(
      [aLine("c1", "b"), aLine("c2", "a")],
      [aClassroom("c1", { connections: ["a"] }), aClassroom("c2", { connections: ["b"] })],
      [aClass("a"), aClass("b")],
    );
    expect(summary(planOf(world))).toEqual(["exchange c1 → b, c2 → a"]);
  });

  test("a chain is written from its free end, and whoever waits for a ring after it", () => {
    const ids = ["a", "b", "c", "d"];
    const chain = simple(
      [aLine("c1", "b"), aLine("c2", "c"), aLine("c3", "d")],
      [
        aClassroom("c1", { connections: ["a"] }),
        aClassroom("c2", { connections: ["b"] }),
        aClassroom("c3", { connections: ["c"] }),
      ],
      ids.map((id) => aClass(id)),
    );
    expect(summary(planOf(chain))).toEqual(["reconnect c3 → d", "reconnect c2 → c", "reconnect c1 → b"]);
    expect(planOf(chain).changes.map((change) => change.step)).toEqual([1, 2, 3]);
  });

  test("a holder outside the file is named and nothing is written", () => {
    const plan = planOf(
      simple(undefined, [
        aClassroom("c1"),
        aClassroom("c9", { connections: ["a"], state: "archived", name: "Old 4B" }),
      ]),
    );
    expect(plan.changes).toEqual([]);
    const [held] = plan.diagnostics.filter((one) => one.code === "id-held-elsewhere");
    expect(held?.message).toContain(
      'the archived classroom "Old 4B" (c9) of Lincoln, which the file does not list',
    );
  });

  test("a line that waits for a blocked one is blocked too", () => {
    const world = simple(
      [aLine("c1", "b"), aLine("c2", "zzz")],
      [aClassroom("c1", { connections: ["a"] }), aClassroom("c2", { connections: ["b"] })],
      [aClass("a"), aClass("b")],
    );
    const plan = planOf(world);
    expect(plan.changes).toEqual([]);
    expect(plan.schools[0]?.blocked).toBe(2);
  });

  test("two lines for one id or for one classroom are both blocked", () => {
    const twice = planOf(simple([aLine("c1", "a"), aLine("c2", "a")], [aClassroom("c1"), aClassroom("c2")]));
    expect(twice.changes).toEqual([]);
    expect(codes(twice).filter((code) => code === "id-mapped-twice")).toHaveLength(2);
    const same = planOf(
      simple([aLine("c1", "a"), { ...aLine("c1", "b"), name: "Room c1" }], undefined, [
        aClass("a"),
        aClass("b"),
      ]),
    );
    expect(same.changes).toEqual([]);
    expect(codes(same).filter((code) => code === "classroom-listed-twice")).toHaveLength(2);
  });
});

describe("schools, settings and order", () => {
  test("one of each level, in the order of the levels", () => {
    const district = districtOf(
      [
        schoolOf([
          aLine("c1", "a", { policy: "archive" }),
          aLine("c2", "b"),
          aLine("c3", "c"),
          aLine("c4", "", { sourcedId: null }),
        ]),
      ],
      {
        settings: {
          unarchiveReappearing: false,
          manageGuardians: true,
          deletionThreshold: { kind: "until", percent: 60, until: "2026-08-21", afterwards: 10 },
        },
      },
    );
    const live = stateOf(
      [
        aClassroom("c1"),
        aClassroom("c2", { state: "archived", connections: ["b"] }),
        aClassroom("c3"),
        aClassroom("c4", { connections: ["d"] }),
      ],
      {
        schools: [aSchool({ connections: [] })],
        settings: { unarchiveReappearing: true, manageGuardians: false, deletionThreshold: 15 },
      },
    );
    const plan = planOf(worldOf(district, rosterOf(["a", "b", "c", "d"].map((id) => aClass(id))), live));
    expect(summary(plan)).toEqual([
      "set deletionThreshold 15 → 10",
      "set unarchiveReappearing true → false",
      "connect-school sch_1 → 0012",
      "archive c1",
      "unarchive c2",
      "disconnect c4 → none",
      "connect c3 → c",
      "set manageGuardians false → true",
    ]);
    const again = planOf(
      worldOf(district, rosterOf(["a", "b", "c", "d"].map((id) => aClass(id))), applied(live, plan)),
    );
    expect(again.changes).toEqual([]);
  });

  test("school connections are added to, and what the file does not name is kept and said", () => {
    const world = worldOf(
      districtOf([schoolOf([])]),
      rosterOf([aClass("a")]),
      stateOf([], { schools: [aSchool({ connections: ["0099"] })] }),
    );
    const plan = planOf(world);
    expect(summary(plan)).toEqual(["connect-school sch_1 → 0012,0099"]);
    expect(codes(plan)).toContain("org-unmanaged");
  });

  test("an org that another school holds, or that ClassLink does not share, is not connected", () => {
    const held = worldOf(
      districtOf([schoolOf([], { orgIds: ["0034", "0077"] })]),
      rosterOf([aClass("a")]),
      stateOf([]),
    );
    const plan = planOf(held);
    expect(plan.changes).toEqual([]);
    expect(codes(plan)).toEqual(expect.arrayContaining(["org-held", "org-absent"]));
  });

  test("a school that does not participate but is still connected is told what must happen on one day", () => {
    const world = worldOf(
      districtOf([
        { at: { file: "f", line: 1, column: 1 }, name: "Lincoln", participates: false, reason: "own roster" },
      ]),
      rosterOf([]),
      stateOf([]),
    );
    const plan = planOf(world);
    expect(plan.changes).toEqual([]);
    expect(plan.diagnostics.find((one) => one.code === "school-absent-connected")?.hint).toContain(
      "On the same day",
    );
  });

  test("a school that does not participate is named with its reason, as a sentence with one full stop", () => {
    const at = { file: "f", line: 1, column: 1 };
    const away = { at, name: "Lincoln", participates: false, reason: "It keeps its own roster." } as const;
    const schools = stateOf([]).schools.map((one) => ({ ...one, connections: [] }));
    const plan = planOf(worldOf(districtOf([away]), rosterOf([]), stateOf([], { schools })));
    expect(plan.diagnostics.find((one) => one.code === "school-absent")?.message).toBe(
      "Lincoln does not participate: It keeps its own roster.",
    );
  });
});

describe("terms", () => {
  test("between terms the next one counts, and that is said", () => {
    const roster = rosterOf([aClass("a", { termIds: ["y28"] })], {
      sessions: [
        {
          sourcedId: "y27",
          status: "active",
          title: "2026-27",
          type: "schoolYear",
          startDate: "2026-08-17",
          endDate: "2027-06-11",
        },
        {
          sourcedId: "y28",
          status: "active",
          title: "2027-28",
          type: "schoolYear",
          startDate: "2027-08-16",
          endDate: "2028-06-09",
        },
      ],
    });
    const line = aLine("c1", "a", { term: "2027-28" });
    const plan = planOf(
      worldOf(districtOf([schoolOf([line])], { terms: [] }), roster, stateOf([aClassroom("c1")]), {
        date: "2027-07-01",
        time: "12:00",
      }),
    );
    expect(summary(plan)).toEqual(["connect c1 → a"]);
    expect(plan.diagnostics.find((one) => one.code === "between-terms")?.message).toContain("2027-08-16");
  });

  test("with no term to come nothing is in term, and that is an error", () => {
    const world = simple();
    const plan = planOf({
      ...world,
      district: { ...world.district, terms: [] },
      moment: { date: "2027-07-01", time: "12:00" },
    });
    expect(plan.changes).toEqual([]);
    expect(codes(plan)).toEqual(["no-term"]);
  });
});

describe("withheld as a whole", () => {
  test("another district's org: no change at all, whatever the ids say", () => {
    const world = simple();
    const plan = planOf({
      ...world,
      roster: {
        ...world.roster,
        orgs: world.roster.orgs.map((org) =>
          org.sourcedId === "100" ? { ...org, name: "Shelbyville" } : org,
        ),
      },
    });
    expect(plan.changes).toEqual([]);
    expect(plan.refusals).toMatchObject([{ guard: "wrong-tenant", canBeAcknowledged: false }]);
  });

  test("an org that is not there, nor any district: what is there is named", () => {
    const world = simple();
    const orgs = world.roster.orgs.filter(({ sourcedId }) => sourcedId === "0012");
    const [refusal] = planOf({ ...world, roster: { ...world.roster, orgs } }).refusals;
    expect(refusal?.message).toMatch(
      /answers for no district org, and has ".* \(0012\)"; nothing is planned$/,
    );
    expect(refusal?.wayOut).toContain("have the district's own org exported too");
  });

  test("a record that cannot be read withholds its school and no other", () => {
    const world = worldOf(
      districtOf([
        schoolOf([aLine("c1", "a")]),
        schoolOf([aLine("c2", "b")], { name: "Roosevelt", schoolId: "sch_2", orgIds: ["0034"] }),
      ]),
      rosterOf([aClass("a"), aClass("b", { orgId: "0034" })], {
        unreadable: [{ collection: "classes", record: "row 3", reason: "it has no title", orgId: "0012" }],
      }),
      stateOf([aClassroom("c1"), aClassroom("c2", { schoolKey: "sch_2" })]),
    );
    expect(summary(planOf(world))).toEqual(["connect c2 → b"]);
    expect(codes(planOf(world))).toContain("school-unreadable");
  });
});
