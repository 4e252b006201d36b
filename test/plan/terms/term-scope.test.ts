import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AcademicSession, UnreadableRecord } from "../../../src/model/classlink.ts";
import type { KeptDiagnostic } from "../../../src/model/diagnostic.ts";
import { termScope } from "../../../src/plan/terms/term-scope.ts";
import {
  aClass,
  aClassroom,
  aLine,
  codes,
  districtOf,
  planOf,
  rosterOf,
  schoolOf,
  stateOf,
  summary,
  type World,
  worldOf,
  yearSession,
} from "../world.ts";

const today = "2026-11-23";
const at = { file: "districts/springfield.yaml", line: 1, column: 1 } as const;

const session = (sourcedId: string, values: Partial<AcademicSession> = {}): AcademicSession => ({
  ...yearSession,
  sourcedId,
  title: sourcedId,
  ...values,
});

const nextYear = session("y28", { title: "2027-28", startDate: "2027-08-16", endDate: "2028-06-09" });
const fall = session("t1", { title: "Fall 2026", endDate: "2026-12-18", parentId: "y27" });
const spring = session("t2", { title: "Spring 2027", startDate: "2027-01-04", parentId: "y27" });

const unreadable = (values: Partial<UnreadableRecord["session"]> = {}): UnreadableRecord => ({
  collection: "academicSessions",
  record: "y27 (academicSessions.csv:2)",
  reason: "it ends on 2026-06-11, before it starts on 2026-08-17",
  session: { sourcedId: "y27", status: "active", title: "2026-27", ...values },
});

const scopeOf = (
  named: readonly string[],
  sessions: readonly AcademicSession[],
  records: readonly UnreadableRecord[] = [],
  date = today,
) => termScope(named, { sessions, unreadable: records }, date, at);

/** The title, the SOURCED ID and the state of next year's line, as in a file that is being prepared. */
function worldWith(sessions: readonly AcademicSession[], records: readonly UnreadableRecord[] = []): World {
  const lines = [
    aLine("c1", "now"),
    aLine("c2", "next", { policy: "archive", policyFrom: "classroom", term: "2027-28" }),
  ];
  return worldOf(
    districtOf([schoolOf(lines, { orgIds: ["0012", "0013"] })], {
      settings: { unarchiveReappearing: true },
    }),
    rosterOf([aClass("now"), aClass("next", { termIds: ["y28"] })], { sessions, unreadable: records }),
    stateOf([aClassroom("c1"), aClassroom("c2")]),
  );
}

const found = (diagnostics: readonly KeptDiagnostic[]) =>
  diagnostics.map(({ code, message, hint }) => ({ code, text: `${message} ${hint ?? ""}` }));

describe("a named term that cannot be had: no change, and one finding", () => {
  test.each([
    [
      "retitled",
      [session("y27", { title: "2026-2027" }), nextYear],
      [],
      'no academic session of ClassLink has the title or SOURCED ID "2026-27"',
    ],
    [
      "retired",
      [session("y27", { title: "2026-27", status: "tobedeleted" }), nextYear],
      [],
      '"2026-27" is on its way out of ClassLink',
    ],
    [
      "over",
      [session("y27", { title: "2026-27", endDate: "2026-11-22" }), nextYear],
      [],
      '"2026-27" is over, since 2026-11-22',
    ],
    [
      "ending before it starts, kept in a file of before",
      [session("y27", { title: "2026-27", endDate: "2026-06-11" }), nextYear],
      [],
      "academicSessions y27: it ends on 2026-06-11, before it starts on 2026-08-17",
    ],
    [
      "ending before it starts",
      [nextYear],
      [unreadable()],
      "academicSessions y27 (academicSessions.csv:2): it ends on 2026-06-11, before it starts on 2026-08-17",
    ],
    [
      "readable in one of two sessions of that title",
      [session("other", { title: "2026-27" }), nextYear],
      [unreadable()],
      "academicSessions y27 (academicSessions.csv:2)",
    ],
    [
      "perhaps the record of which nothing can be read",
      [yearSession, nextYear],
      [{ collection: "academicSessions", record: "row 9", reason: "it is not an object" }],
      "academicSessions row 9: it is not an object",
    ],
    ["of a ClassLink without sessions", [], [], "ClassLink has no academic session."],
  ])("%s", (_, sessions, records, says) => {
    const plan = planOf(worldWith(sessions, records));
    expect(plan.changes).toEqual([]);
    expect(plan.terms).toEqual([]);
    expect(found(plan.diagnostics)).toEqual([{ code: "term-unknown", text: expect.stringContaining(says) }]);
    if (sessions.includes(nextYear))
      expect(plan.diagnostics[0]?.hint).toContain('"2027-28" (2027-08-16 to 2028-06-09)');
    expect(plan.refusals).toEqual([]);
    expect(plan.schools).toMatchObject([{ listed: 2, blocked: 2, unchanged: 0 }]);
  });

  test("one of several that is gone takes the others with it", () => {
    const scope = scopeOf(["2026-27", "Fall"], [yearSession, nextYear]);
    expect(scope).toMatchObject({ isKnown: false, terms: [] });
    expect(found(scope.diagnostics)).toEqual([
      { code: "term-unknown", text: expect.stringContaining('SOURCED ID "Fall"') },
    ]);
  });

  test("a SOURCED ID is named exactly, and one that is on its way out is no other", () => {
    expect(scopeOf(["Y27"], [yearSession]).isKnown).toBe(false);
    const leaving = { ...yearSession, status: "tobedeleted" } as const;
    const scope = scopeOf(["y27"], [leaving, session("new", { title: "2026-2027" })]);
    expect(scope.diagnostics[0]?.message).toContain('"y27" is on its way out');
  });

  test("while it lasts, a plan that takes back an apply can be made", () => {
    const world = worldWith([yearSession]);
    const plan = planOf(world);
    const written = planOf(
      { ...worldWith([nextYear]), live: stateOf([aClassroom("c1", { connections: ["now"] })]) },
      { kind: "district" },
      { reversal: { of: "X", applied: plan.changes.filter(({ kind }) => kind === "connect") } },
    );
    expect(summary(written)).toEqual(["disconnect c1 → none"]);
  });
});

describe("a named term", () => {
  test.each([
    ["with blanks around it in ClassLink", " 2026-27 ", "2026-27"],
    ["with an accent that is composed in the file only", "Anne\u0301e 2026-27", "Ann\u00e9e 2026-27"],
  ])("%s is the same one, for the term on a line as well", (_, title, name) => {
    const world = worldWith([session("y27", { title })]);
    const lines = [aLine("c1", "now", { term: name })];
    const district = districtOf([schoolOf(lines)], { terms: [name] });
    expect(summary(planOf({ ...world, district }))).toEqual(["connect c1 → now"]);
  });

  test("that several sessions are titled with counts in all of them", () => {
    const scope = scopeOf(["2026-27"], [yearSession, session("b27", { title: "2026-27" }), fall]);
    expect([...scope.sessions].sort()).toEqual(["b27", "t1", "y27"]);
  });

  test("that is over beside one that is not counts no longer, and that is said", () => {
    const scope = scopeOf(["Fall 2026", "Spring 2027"], [yearSession, fall, spring], [], "2027-02-01");
    expect([...scope.sessions]).toEqual(["t2"]);
    expect(found(scope.diagnostics)).toEqual([
      { code: "term-over", text: expect.stringContaining('"Fall 2026" (to 2026-12-18)') },
    ]);
  });

  test("that is over beside one that is yet to start waits for that", () => {
    const scope = scopeOf(["2026-27", "2027-28"], [yearSession, nextYear], [], "2027-07-01");
    expect([...scope.sessions]).toEqual(["y28"]);
    expect(scope.diagnostics.map(({ code }) => code)).toEqual(["term-over", "term-not-started"]);
  });

  test("is over on its endDate, which OneRoster leaves out, and the next one runs", () => {
    const fall = session("fall", { startDate: "2026-08-17", endDate: today });
    const spring = session("spring", { startDate: today, endDate: "2027-06-11" });
    expect(scopeOf(["fall"], [fall, spring]).isKnown).toBe(false);
    expect(scopeOf([], [fall, spring]).terms.map(({ sourcedId }) => sourcedId)).toEqual(["spring"]);
    const yesterday = "2026-11-22";
    expect(scopeOf(["fall"], [fall, spring], [], yesterday).isKnown).toBe(true);
  });

  test("of one day is one, on that day", () => {
    const day = session("day", { startDate: today, endDate: today });
    expect(scopeOf(["day"], [day]).isKnown).toBe(true);
    expect(scopeOf(["day"], [day], [], "2026-11-24").isKnown).toBe(false);
  });

  test("whose parent is its own child ends", () => {
    const scope = scopeOf(["2026-27"], [{ ...yearSession, parentId: "t1" }, fall]);
    expect([...scope.sessions].sort()).toEqual(["t1", "y27"]);
  });

  test("does not mind another session that cannot be read, and that is said", () => {
    const scope = scopeOf(["2026-27"], [yearSession], [unreadable({ sourcedId: "old", title: "2015-16" })]);
    expect(scope.isKnown).toBe(true);
    expect(found(scope.diagnostics)).toEqual([
      { code: "session-unreadable", text: expect.stringMatching(/^academicSessions y27 .*"2015-16"/) },
    ]);
    const leaving = unreadable({ sourcedId: "old", status: "tobedeleted" });
    expect(scopeOf(["2026-27"], [yearSession], [leaving]).diagnostics).toEqual([]);
  });
});

describe("where the file names no term", () => {
  test("the sessions that are running count, and one that cannot be read is said", () => {
    const scope = scopeOf([], [yearSession, nextYear], [unreadable({ sourcedId: "b27" })]);
    expect([...scope.sessions]).toEqual(["y27"]);
    expect(scope.diagnostics.map(({ code }) => code)).toEqual(["session-unreadable"]);
  });

  test("a session that cannot be read may be the one that is running: the next is not taken for it", () => {
    const world = worldWith([nextYear], [unreadable()]);
    const plan = planOf({ ...world, district: { ...world.district, terms: [] } });
    expect(plan.changes).toEqual([]);
    expect(found(plan.diagnostics)).toEqual([
      { code: "no-term", text: expect.stringContaining("academicSessions y27 (academicSessions.csv:2)") },
    ]);
  });

  test("none running and none to come is no scope", () => {
    const world = worldWith([session("y26", { endDate: "2026-06-11", startDate: "2025-08-18" })]);
    expect(codes(planOf({ ...world, district: { ...world.district, terms: [] } }))).toEqual(["no-term"]);
  });
});

const days = ["2025-08-18", "2026-06-11", "2026-08-17", "2026-11-23", "2027-06-11", "2027-08-16"] as const;
const titles = ["2026-27", " 2026-27", "2026-2027", "2027-28", "y1", ""] as const;
const sessionIds = ["y1", "y2", "y3", "y4"] as const;

const anySession = (sourcedId: string): fc.Arbitrary<AcademicSession> =>
  fc
    .record({
      title: fc.constantFrom(...titles),
      status: fc.constantFrom<AcademicSession["status"][]>("active", "active", "tobedeleted"),
      startDate: fc.constantFrom(...days),
      endDate: fc.constantFrom(...days),
      parentId: fc.option(fc.constantFrom(...sessionIds), { nil: undefined }),
    })
    .map(({ parentId, ...values }) =>
      session(sourcedId, { ...values, ...(parentId === undefined ? {} : { parentId }) }),
    );

describe("laws of the scope", () => {
  const anySessions = fc
    .subarray([...sessionIds])
    .chain((ids) => fc.tuple(...ids.map(anySession)))
    .map((sessions): readonly AcademicSession[] => sessions);
  const anyNames = fc.subarray(["2026-27", "2027-28", "y1", "y3"], { minLength: 1 });
  const isMeant = (name: string, one: AcademicSession): boolean =>
    one.sourcedId === name || one.title.trim() === name;

  test("a term that is named and not to be had leaves no change in the plan", () => {
    fc.assert(
      fc.property(anySessions, anyNames, (sessions, terms) => {
        const isHad = (name: string): boolean =>
          sessions.some(
            (one) => isMeant(name, one) && one.status === "active" && one.startDate <= one.endDate,
          );
        const isOpen = sessions.some(
          (one) =>
            terms.some((name) => isMeant(name, one)) && one.status === "active" && one.endDate >= today,
        );
        const world = worldWith(sessions);
        const classes = sessions.map((one) => aClass(one.sourcedId, { termIds: [one.sourcedId] }));
        const lines = sessions.map((one, index) =>
          aLine(`c${index}`, one.sourcedId, { term: one.title || one.sourcedId }),
        );
        const plan = planOf({
          ...world,
          district: districtOf([schoolOf(lines)], { terms, settings: { unarchiveReappearing: true } }),
          roster: { ...world.roster, classes },
          live: stateOf(sessions.map((_, index) => aClassroom(`c${index}`))),
        });
        if (terms.every(isHad) && isOpen) return;
        expect(plan.changes).toEqual([]);
        expect(codes(plan)).toEqual(["term-unknown"]);
      }),
      { numRuns: 400 },
    );
  });

  test("the sequence of sessions and records changes nothing", () => {
    const records = [unreadable({ sourcedId: "a" }), { ...unreadable({ sourcedId: "b" }), record: "b" }];
    fc.assert(
      fc.property(anySessions, anyNames, fc.boolean(), (sessions, terms, isFlawed) => {
        const flaws = isFlawed ? records : [];
        const reversed = scopeOf(terms, [...sessions].reverse(), [...flaws].reverse());
        expect(reversed.diagnostics).toEqual(scopeOf(terms, sessions, flaws).diagnostics);
      }),
    );
  });

  test("nothing is in scope but what is named and what lies below it", () => {
    fc.assert(
      fc.property(anySessions, anyNames, (sessions, terms) => {
        const byId = new Map(sessions.map((one) => [one.sourcedId, one]));
        const liesBelow = (one: AcademicSession | undefined, steps = sessions.length): boolean =>
          one !== undefined &&
          (terms.some((name) => isMeant(name, one)) ||
            (steps > 0 && one.parentId !== undefined && liesBelow(byId.get(one.parentId), steps - 1)));
        for (const id of scopeOf(terms, sessions).sessions) {
          const one = byId.get(id);
          expect(one?.status).toBe("active");
          expect(liesBelow(one)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});
