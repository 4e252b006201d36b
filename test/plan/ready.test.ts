import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { driftIn } from "../../src/approval/drift-in.ts";
import { changeKinds } from "../../src/model/change.ts";
import type { UnreadableRecord } from "../../src/model/classlink.ts";
import type { KeptDiagnostic } from "../../src/model/diagnostic.ts";
import type { Readiness, ReadyCheck } from "../../src/model/readiness.ts";
import { readinessOf, unreadReadiness } from "../../src/plan/ready/judge-readiness.ts";
import type { ReadyInput } from "../../src/plan/ready/ready-input.ts";
import { openSchools } from "../../src/plan/summaries/open-schools.ts";
import { renderReadyMarkdown } from "../../src/render/markdown/ready-text.ts";
import { plainColours } from "../../src/render/terminal/colours.ts";
import { renderReadyTerminal } from "../../src/render/terminal/ready.ts";
import { readyStatus } from "../../src/render/view/ready-view.ts";
import { hostileText } from "../render/hostile-text.ts";
import { hostileNames } from "../render/scenarios.ts";
import { tries } from "../tries.ts";
import {
  aClass,
  aClassroom,
  aLine,
  aSchool,
  districtOf,
  inputOf,
  planOf,
  rosterOf,
  schoolOf,
  stateOf,
  type World,
  worldOf,
  yearSession,
} from "./world.ts";

/** What moves the cursor, or the letters about it, or is not seen at all. */
const unseen = /(?![\n\u200d])[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b\ufeff]/u;

const lineOf = (number: string, values = {}) =>
  aLine(`cls_${number}`, `0012-${number}`, {
    at: { file: "districts/springfield.yaml", line: Number(number) + 10, column: 1 },
    ...values,
  });
const roomOf = (number: string, values = {}) =>
  aClassroom(`cls_${number}`, { connections: [`0012-${number}`], ...values });
const roosevelt = schoolOf([], { name: "Roosevelt", schoolId: "sch_2", orgIds: ["0034"] });
const settings = { unarchiveReappearing: false } as const;

/** A district in which nothing is left to do. */
const readyWorld: World = worldOf(
  districtOf([schoolOf([lineOf("1"), lineOf("2")]), roosevelt], { settings }),
  rosterOf([aClass("0012-1"), aClass("0012-2")]),
  stateOf([roomOf("1"), roomOf("2")]),
);

function inputFor(world: World, differs: Partial<ReadyInput> = {}): ReadyInput {
  const plan = planOf(world);
  const ability = { driver: "api", kinds: changeKinds } as const;
  const drift = driftIn(plan, world.live, [], () => undefined, ability);
  return {
    district: world.district,
    plan,
    live: world.live,
    open: openSchools(inputOf(world)),
    outlook: { ...drift, refusals: [] },
    doubts: [],
    ...differs,
  };
}

const against = ({ checks }: Readiness): Readonly<Record<string, string>> =>
  Object.fromEntries(
    checks.flatMap(({ check, state }) => (state === "ok" || state === "look" ? [] : [[check, state]])),
  );
const checkOf = (readiness: Readiness, id: string) => readiness.checks.find(({ check }) => check === id);

const withLive = (live: Partial<World["live"]>): World => ({
  ...readyWorld,
  live: { ...readyWorld.live, ...live },
});
const withSchools = (...schools: World["district"]["schools"]): World => ({
  ...readyWorld,
  district: { ...readyWorld.district, schools },
});
const doubt = (code: string): KeptDiagnostic => ({
  severity: "warning",
  code,
  message: "something",
  school: "Lincoln",
});
const withFinding = (code: string): ReadyInput => {
  const input = inputFor(readyWorld);
  return {
    ...input,
    plan: { ...input.plan, diagnostics: [doubt(code)] },
    outlook: { ...input.outlook, doubts: [doubt(code)] },
  };
};
const swapped = [
  { kind: "swap", lines: [lineOf("1").at, lineOf("2").at], names: ["Room 1", "Room 2"] },
] as const;

describe("ready", () => {
  test("is go where nothing is left, and what only people can see changes nothing", () => {
    const readiness = readinessOf(inputFor(readyWorld));
    expect(against(readiness)).toEqual({});
    expect(readiness.verdict).toBe("go");
    expect(readiness.checks.filter(({ state }) => state === "look").length).toBeGreaterThan(5);
    expect(readyStatus(readiness)).toBe("springfield: go: all 10 checks are ok");
  });

  const room3 = roomOf("3", { connections: [], name: "Chess club" });
  const cases: readonly (readonly [
    check: string,
    state: string,
    what: string,
    input: () => ReadyInput,
    name: object,
  ])[] = [
    [
      "decided",
      "no-go",
      "an undecided classroom",
      () => inputFor(withLive({ classrooms: [roomOf("1"), roomOf("2"), room3] })),
      { name: "Chess club", id: "cls_3", school: "Lincoln" },
    ],
    [
      "settings",
      "no-go",
      "another setting",
      () => inputFor(withLive({ settings: { ...readyWorld.live.settings, unarchiveReappearing: true } })),
      { name: "unarchiveReappearing" },
    ],
    [
      "settings",
      "not-known",
      "a setting that is not seen",
      () => inputFor(withLive({ settings: { deletionThreshold: 15 } })),
      {},
    ],
    [
      "schools",
      "no-go",
      "a connected school outside the file",
      () => inputFor(withSchools(schoolOf([lineOf("1"), lineOf("2")]))),
      { name: "Roosevelt", id: "sch_2" },
    ],
    [
      "schools",
      "not-known",
      "a school whose connection is not seen",
      () =>
        inputFor(
          withLive({
            schools: [
              ...readyWorld.live.schools,
              aSchool({ key: "sch_3", id: "sch_3", name: "Annex", connections: "unknown" }),
            ],
          }),
        ),
      { name: "Annex", id: "sch_3" },
    ],
    [
      "orgs",
      "no-go",
      "an org that is no longer shared",
      () =>
        inputFor({
          ...readyWorld,
          roster: {
            ...readyWorld.roster,
            orgs: readyWorld.roster.orgs.filter(({ sourcedId }) => sourcedId !== "0034"),
          },
        }),
      { name: "Roosevelt", id: "0034" },
    ],
    [
      "forecast",
      "not-known",
      "a threshold that is not seen",
      () => inputFor(withLive({ settings: { unarchiveReappearing: false } })),
      {},
    ],
    [
      "forecast",
      "no-go",
      "a class that is gone, and a room that nobody lists",
      () => inputFor({ ...withLive({ classrooms: [roomOf("1"), roomOf("2"), roomOf("3")] }) }),
      { id: "0012-3" },
    ],
    [
      "duplicates",
      "no-go",
      "a left classroom of the class's name",
      () =>
        inputFor({
          ...withSchools(schoolOf([lineOf("1"), lineOf("2")], { policy: "sync" }), roosevelt),
          roster: rosterOf([aClass("0012-1"), aClass("0012-2"), aClass("0012-3")]),
          live: stateOf([
            roomOf("1"),
            roomOf("2"),
            roomOf("3", { connections: [], name: "Class 0012-3", schoolKey: "sch_1" }),
          ]),
        }),
      { name: "Class 0012-3", id: "0012-3" },
    ],
    [
      "swaps",
      "no-go",
      "two lines that look swapped",
      () => inputFor(readyWorld, { doubts: swapped }),
      { name: "Room 1", id: "districts/springfield.yaml:11" },
    ],
    ["swaps", "no-go", "a finding that says so", () => withFinding("ids-swapped"), { name: "something" }],
    [
      "drift",
      "no-go",
      "a warning that no other check tells",
      () => withFinding("title-changed"),
      { name: "something" },
    ],
    [
      "reads",
      "not-known",
      "a record that cannot be read",
      () => withFinding("record-unreadable"),
      { name: "something" },
    ],
    [
      "reads",
      "not-known",
      "archived classrooms that are not seen",
      () => inputFor(withLive({ seesArchived: false })),
      { name: "archived classrooms" },
    ],
  ];
  test.each(cases)("%s is %s for %s", (check, state, _what, input, name) => {
    const readiness = readinessOf(input());
    expect(readiness.verdict).toBe("no-go");
    // A classroom that nobody decided is one cause of two: it is open, and a duplicate.
    expect(against(readiness)).toEqual({
      [check]: state,
      ...(check === "duplicates" ? { decided: "no-go" } : {}),
    });
    const found = checkOf(readiness, check);
    if (Object.keys(name).length > 0) expect(found?.names).toContainEqual(expect.objectContaining(name));
    expect(found?.steps.length).toBeGreaterThan(0);
    for (const step of found?.steps ?? []) expect(step).toHaveProperty("who");
  });

  describe("what is not known is never taken for settled", () => {
    const flaw = (values: Partial<UnreadableRecord>) => (world: World) => ({
      ...world,
      roster: {
        ...world.roster,
        unreadable: [
          ...world.roster.unreadable,
          { collection: "classes", record: "row 7", reason: "it has no title", ...values },
        ],
      },
    });
    const live = (change: (live: World["live"]) => Partial<World["live"]>) => (world: World) => ({
      ...world,
      live: { ...world.live, ...change(world.live) },
    });
    const without = (orgId: string) => (world: World) => ({
      ...world,
      roster: {
        ...world.roster,
        orgs: world.roster.orgs.filter(({ sourcedId }) => sourcedId !== orgId),
      },
    });
    const unknown = "unknown" as const;
    /** Each takes something away from what was seen. */
    const gaps: Readonly<Record<string, (world: World) => World>> = {
      "the connection of a school": live(({ schools }) => ({
        schools: schools.map((one, at) => (at === 0 ? { ...one, connections: unknown } : one)),
      })),
      "the connection of a classroom": live(({ classrooms }) => ({
        classrooms: classrooms.map((one, at) => (at === 0 ? { ...one, connections: unknown } : one)),
      })),
      "archived classrooms": live(() => ({ seesArchived: false })),
      "the deletion threshold": live(({ settings: { deletionThreshold: _, ...settings } }) => ({ settings })),
      "a declared setting": live(({ settings: { unarchiveReappearing: _, ...settings } }) => ({ settings })),
      "a class of the school": flaw({ sourcedId: "0012-9", orgId: "0012" }),
      "a class of nobody knows which school": flaw({}),
      "an org of the file": (world) =>
        flaw({ collection: "orgs", sourcedId: "0034", reason: "no name" })(without("0034")(world)),
      "an org that is connected and not in the file": (world) =>
        flaw({ collection: "orgs", sourcedId: "0099", reason: "no name" })(
          live(({ schools }) => ({
            schools: schools.map((one, at) =>
              at === 0 && one.connections !== unknown
                ? { ...one, connections: [...one.connections, "0099"] }
                : one,
            ),
          }))(world),
        ),
      "a school": live(({ schools }) => ({ schools: schools.slice(1) })),
      "the district's own org": without("100"),
      "the term": (world) => ({ ...world, roster: { ...world.roster, sessions: [] } }),
      "the days of the term": (world) =>
        flaw({ collection: "academicSessions", sourcedId: yearSession.sourcedId, reason: "no end" })({
          ...world,
          roster: { ...world.roster, sessions: [] },
        }),
    };

    const ofClasses = ["decided", "duplicates", "swaps"];
    test.each([
      ["the connection of a school", ["schools"]],
      ["the connection of a classroom", ["reads"]],
      ["archived classrooms", ["reads"]],
      ["the deletion threshold", ["forecast"]],
      ["a declared setting", ["settings"]],
      ["a class of the school", ["reads", ...ofClasses]],
      ["a class of nobody knows which school", ["reads", ...ofClasses]],
      ["an org of the file", ["reads", "orgs", "decided", "swaps"]],
      ["an org that is connected and not in the file", ["reads", "orgs", "decided", "swaps"]],
      ["the district's own org", ["plan", "orgs", "forecast", ...ofClasses]],
      ["the term", ["plan", ...ofClasses]],
      ["the days of the term", ["plan", ...ofClasses]],
    ])("%s", (gap, checks) => {
      const readiness = readinessOf(inputFor(gaps[gap]?.(readyWorld) ?? readyWorld));
      expect(readiness.verdict).toBe("no-go");
      expect(against(readiness)).toEqual(Object.fromEntries(checks.map((id) => [id, "not-known"])));
    });

    test("whatever of it comes together, it is no-go, and each check that is not ok says who does what", () => {
      fc.assert(
        fc.property(fc.subarray(Object.values(gaps)), (taken) => {
          const readiness = readinessOf(inputFor(taken.reduce((world, take) => take(world), readyWorld)));
          expect(readiness.verdict).toBe(taken.length === 0 ? "go" : "no-go");
          for (const { check, state, steps } of readiness.checks) {
            const somethingToRun = steps.some(({ command, page }) => (command ?? page) !== undefined);
            expect([check, state === "ok" || somethingToRun]).toEqual([check, true]);
            for (const { command } of steps)
              expect(command ?? "rollcall").toMatch(/^rollcall(?: [a-z]+ springfield( --write)?)?$/);
          }
        }),
        { numRuns: tries(200) },
      );
    });

    test("a list or an export of before yesterday, which is named with its day", () => {
      const input = inputFor(readyWorld);
      const readOn = (readAt: string): ReadyInput => ({
        ...input,
        plan: {
          ...input.plan,
          reads: { ...input.plan.reads, classtag: { ...input.plan.reads.classtag, readAt } },
        },
      });
      const old = readinessOf(readOn("2026-11-21T18:00:00.000Z"));
      expect(against(old)).toEqual({ reads: "not-known" });
      expect(old.readAt).toBe("2026-11-21T18:00:00.000Z");
      expect(checkOf(old, "reads")?.names).toEqual([{ name: "ClassTag", note: "as it was on 2026-11-21" }]);
      expect(readinessOf(readOn("2026-11-22T18:00:00.000Z")).verdict).toBe("go");
    });

    test("whether an archived classroom comes back, where the setting is neither declared nor seen", () => {
      const { unarchiveReappearing: _, ...seen } = readyWorld.live.settings;
      const world = {
        ...readyWorld,
        district: { ...readyWorld.district, settings: {} },
        live: { ...readyWorld.live, settings: seen },
      };
      expect(against(readinessOf(inputFor(world)))).toEqual({});
      const archived = roomOf("1", { state: "archived" });
      const back = {
        ...world,
        district: {
          ...world.district,
          schools: withSchools(schoolOf([lineOf("2")]), roosevelt).district.schools,
        },
        live: { ...world.live, classrooms: [archived, roomOf("2")] },
      };
      expect(checkOf(readinessOf(inputFor(back)), "forecast")).toMatchObject({
        state: "not-known",
        names: [{ id: "0012-1", school: "Lincoln" }],
      });
    });

    test("whose classes these are: then nobody is told to share them", () => {
      const readiness = readinessOf(inputFor(without("100")(readyWorld)));
      expect(JSON.stringify(readiness)).not.toContain("Share the school again");
    });
  });

  test("a plan that is not empty is no-go, with each classroom and its id", () => {
    const readiness = readinessOf(
      inputFor(withLive({ classrooms: [roomOf("1"), roomOf("2", { connections: [] })] })),
    );
    expect(checkOf(readiness, "plan")).toMatchObject({
      state: "no-go",
      names: [{ name: "Room cls_2", id: "cls_2", school: "Lincoln", note: 'no connection → "0012-2"' }],
    });
  });

  test("a duplicate on a line with policy leave is accepted", () => {
    const left = lineOf("2", { policy: "leave", name: "Room cls_2" });
    const world = {
      ...withSchools(schoolOf([lineOf("1"), left]), roosevelt),
      live: stateOf([roomOf("1"), roomOf("2", { connections: [] })]),
    };
    const readiness = readinessOf(inputFor(world));
    expect(against(readiness)).toEqual({});
    expect(checkOf(readiness, "duplicates")?.message).toBe("1 duplicate, each on a line with policy: leave");
  });

  test("a school's policy leave says it of what is not listed only where the sync makes nothing there", () => {
    const club = roomOf("3", { connections: [], name: "Chess club" });
    const world = {
      ...withSchools(schoolOf([lineOf("1"), lineOf("2")], { policy: "leave" }), roosevelt),
      live: stateOf([roomOf("1"), roomOf("2"), club]),
    };
    const readiness = readinessOf(inputFor(world));
    expect(against(readiness)).toEqual({});
    expect(checkOf(readiness, "decided")?.message).toBe(
      "3 active classrooms, 2 with a line or a connection; not in the file, and left by the school's policy where the sync makes nothing beside: 1",
    );
    const more = { ...world, roster: rosterOf([aClass("0012-1"), aClass("0012-2"), aClass("0012-9")]) };
    expect(against(readinessOf(inputFor(more)))).toEqual({ decided: "no-go" });
  });

  test("a suspected swap is settled by what both lines state, and not by one of them", () => {
    const stated = { because: ["teacher"] as const };
    const judge = (...lines: readonly ReturnType<typeof lineOf>[]) =>
      against(readinessOf(inputFor(withSchools(schoolOf(lines), roosevelt), { doubts: swapped })));
    expect(judge(lineOf("1", stated), lineOf("2", stated))).toEqual({});
    expect(judge(lineOf("1", stated), lineOf("2"))).toEqual({ swaps: "no-go" });
  });

  test("a district that was not read is never go", () => {
    const unread = unreadReadiness(readyWorld.district, "ClassTag could not be read completely.");
    expect(unread.verdict).toBe("no-go");
    expect(readyStatus(unread)).toBe("springfield: no-go: not known: reads");
    expect(renderReadyMarkdown(unread)).toContain("ClassTag could not be read completely");
  });

  test("no text from outside reaches a terminal or an issue as more than text, whichever member it is in", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, other) => {
        const hostile: ReadyCheck = {
          check: "decided",
          title: `A check ${other}`,
          state: "no-go",
          message: text,
          names: [{ name: text, school: other, id: text, note: other }],
          steps: [{ who: "editor", text: other, command: text, page: other }],
        };
        const readiness: Readiness = {
          district: { id: "springfield", name: text },
          verdict: "no-go",
          checks: [hostile, { ...hostile, state: "look" }, { ...hostile, state: "ok" }],
        };
        const shown = renderReadyTerminal(readiness, { colours: plainColours, width: 80, verbose: true });
        expect(shown).not.toMatch(unseen);
        expect(shown.match(/^springfield: no-go/gm)).toHaveLength(1);
        const markdown = renderReadyMarkdown(readiness);
        expect(markdown).not.toMatch(unseen);
        expect(markdown).not.toMatch(/<script|<img/);
        expect(markdown.match(/^#+ /gm)).toEqual(["### ", "### "]);
        expect(markdown.match(/^- \[ \] /gm)).toHaveLength(1);
      }),
      { numRuns: tries(200) },
    );
  });

  test("an issue names what a check that is ok found, behind its fold", () => {
    const names = Array.from({ length: 7 }, (_, at) => ({
      name: `Room ${at}`,
      school: "Lincoln",
      id: `c${at}`,
    }));
    const check = { check: "forecast", title: "Tonight", message: "7 go", steps: [], names } as const;
    const text = renderReadyMarkdown({
      district: { id: "springfield", name: "Springfield" },
      verdict: "go",
      checks: [{ ...check, state: "ok" }],
    });
    expect(text).toMatch(
      /<details><summary>1 checks? (is|are) ok<\/summary>.*Room 4.*and 2 more.*<\/details>/su,
    );
    expect(text).not.toContain("Room 5");
  });

  test("a thousand undecided classrooms with hostile names fit an issue, which counts what it leaves out", () => {
    const rooms = Array.from({ length: 1000 }, (_, at) =>
      roomOf(String(at + 10), {
        connections: [],
        name: `${hostileNames[at % hostileNames.length]} ${at} @everyone <img>`,
      }),
    );
    const readiness = readinessOf(inputFor(withLive({ classrooms: [roomOf("1"), roomOf("2"), ...rooms] })));
    expect(checkOf(readiness, "decided")?.names).toHaveLength(1000);
    const text = renderReadyMarkdown(readiness);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toContain("945 more");
    expect(text).not.toMatch(/@everyone|<img/);
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  });
});
