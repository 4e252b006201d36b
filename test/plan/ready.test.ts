import { describe, expect, test } from "vitest";
import { driftIn } from "../../src/approval/drift-in.ts";
import { changeKinds } from "../../src/model/change.ts";
import type { KeptDiagnostic } from "../../src/model/diagnostic.ts";
import type { Readiness } from "../../src/model/readiness.ts";
import { readinessOf, unreadReadiness } from "../../src/plan/ready/judge-readiness.ts";
import type { ReadyInput } from "../../src/plan/ready/ready-input.ts";
import { openSchools } from "../../src/plan/summaries/open-schools.ts";
import { renderReadyMarkdown } from "../../src/render/markdown/ready-text.ts";
import { readyStatus } from "../../src/render/view/ready-view.ts";
import { hostileNames } from "../render/scenarios.ts";
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
} from "./world.ts";

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
    expect(against(readinessOf(inputFor(world)))).toEqual({});
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
