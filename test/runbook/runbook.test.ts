import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Classroom, ClassTagState } from "../../src/model/classtag.ts";
import type { SyncWindow } from "../../src/model/district.ts";
import type { Runbook, RunbookPage, RunbookStep } from "../../src/model/runbook.ts";
import type { ItemState } from "../../src/model/runbook-progress.ts";
import { runbookProgress } from "../../src/runbook/progress-of-runbook.ts";
import { runbookOf } from "../../src/runbook/runbook-of.ts";
import { worldArbitrary } from "../plan/random-world.ts";
import {
  aClass,
  aClassroom,
  aLine,
  applied,
  districtOf,
  planOf,
  rosterOf,
  schoolOf,
  stateOf,
  type World,
  worldOf,
} from "../plan/world.ts";

const runbookFor = (world: World, sync?: SyncWindow): Runbook =>
  runbookOf({ plan: planOf(world), fingerprint: "7KQ4-2M8P-XZ3T-9WFA", live: world.live, sync });

const stepsOf = ({ sections }: RunbookPage): readonly RunbookStep[] => sections.flatMap(({ steps }) => steps);

/** What a step does in ClassTag when a person makes it, and what it must find there. */
function click(state: ClassTagState, step: RunbookStep): ClassTagState {
  const { object, action, paste = "", now } = step;
  if (object.kind === "setting") return state;
  const edit = (held: readonly string[] | "unknown"): readonly string[] => {
    if (held === "unknown") throw new Error("a step on what nobody can see");
    if (action === "remove-id") {
      expect(held).toContain(paste);
      return held.filter((id) => id !== paste);
    }
    if (action !== "add-id") return held;
    if (object.kind === "classroom") expect(held).toEqual([]);
    return [...held, paste].sort();
  };
  if (object.kind === "school")
    return {
      ...state,
      schools: state.schools.map((one) =>
        one.key === object.key ? { ...one, connections: edit(one.connections) } : one,
      ),
    };
  const found = state.classrooms.find(({ key }) => key === object.key);
  expect(found?.name.trim()).toBe(object.name);
  if (action === "archive" || action === "unarchive") expect(now).toContain(found?.state);
  const life = action === "archive" ? "archived" : action === "unarchive" ? "active" : found?.state;
  return {
    ...state,
    classrooms: state.classrooms.map((one) =>
      one.key === object.key
        ? {
            ...one,
            state: life ?? one.state,
            connections:
              action === "archive" || action === "unarchive" ? one.connections : edit(one.connections),
          }
        : one,
    ),
  };
}

const heldTwice = ({ classrooms }: ClassTagState): readonly string[] => {
  const ids = classrooms.flatMap(({ connections }) => (connections === "unknown" ? [] : connections));
  return ids.filter((id, index) => ids.indexOf(id) !== index);
};

const withId = (classrooms: readonly Classroom[], schools: readonly string[]): number =>
  classrooms.filter(
    ({ schoolKey, state, connections }) =>
      schools.includes(schoolKey) &&
      state === "active" &&
      connections !== "unknown" &&
      connections.length > 0,
  ).length;

describe("a runbook", () => {
  test("law: whoever follows it, page by page and step by step, makes exactly the plan, and at no moment do two classrooms hold one id", () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const plan = planOf(world);
        const runbook = runbookFor(world);
        let { live } = world;
        const before = heldTwice(live).length;
        for (const page of runbook.pages) {
          const [first] = page.counts;
          if (first !== undefined && first.before !== "unknown")
            expect(withId(live.classrooms, page.schoolKeys)).toBe(first.before);
          for (const step of stepsOf(page)) {
            live = click(live, step);
            expect(heldTwice(live).length).toBeLessThanOrEqual(before);
          }
          if (first !== undefined && first.expected !== "unknown")
            expect(withId(live.classrooms, page.schoolKeys)).toBe(first.expected);
        }
        const wanted = applied(world.live, plan);
        expect({ ...live, settings: wanted.settings }).toEqual(wanted);
      }),
    );
  });

  test("law: a school has one page, a step one number, and what the plan does not change has no step", () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const { pages } = runbookFor(world);
        const schools = pages.flatMap(({ schoolKeys }) => schoolKeys);
        expect(new Set(schools).size).toBe(schools.length);
        expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index + 1));
        for (const page of pages)
          expect(stepsOf(page).map(({ number }) => number)).toEqual(
            stepsOf(page).map((_, index) => index + 1),
          );
        const ids = pages.flatMap(stepsOf).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test("law: nothing is done before the first click, and all is done after the last", () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const plan = planOf(world);
        const states = (live: ClassTagState): readonly ItemState["kind"][] =>
          runbookProgress(plan, live).flatMap(({ items }) => items.map(({ state }) => state.kind));
        expect(states(world.live).filter((kind) => kind === "done")).toEqual([]);
        expect(states(applied(world.live, plan)).filter((kind) => kind !== "done")).toEqual([]);
      }),
    );
  });

  const roosevelt = (lines: Parameters<typeof schoolOf>[0]) =>
    schoolOf(lines, { name: "Roosevelt", schoolId: "sch_2", orgIds: ["0034"] });

  test("a school that waits for another's id comes after it, and says so", () => {
    const world = worldOf(
      districtOf([schoolOf([aLine("1", "a")]), roosevelt([aLine("2", "b")])]),
      rosterOf([aClass("a"), aClass("b", { orgId: "0034" })]),
      stateOf([aClassroom("1"), aClassroom("2", { schoolKey: "sch_2", connections: ["a"] })]),
    );
    const { pages } = runbookFor(world);
    expect(pages.map(({ title }) => title)).toEqual(["Roosevelt", "Lincoln"]);
    expect(pages[1]?.note).toBe("Not before Roosevelt: an id has to be let go there first.");
  });

  test("schools whose ids change places are one sitting: all let go, then all take", () => {
    const world = worldOf(
      districtOf([schoolOf([aLine("1", "a")]), roosevelt([aLine("2", "b")])]),
      rosterOf([aClass("a"), aClass("b", { orgId: "0034" })]),
      stateOf([
        aClassroom("1", { connections: ["b"] }),
        aClassroom("2", { schoolKey: "sch_2", connections: ["a"] }),
      ]),
    );
    const [page, ...others] = runbookFor(world).pages;
    expect(others).toEqual([]);
    expect(page).toMatchObject({ kind: "together", title: "Lincoln and Roosevelt" });
    const steps = page === undefined ? [] : stepsOf(page);
    expect(steps.map(({ action, paste, object }) => `${action} ${paste} ${object.name}`)).toEqual([
      "remove-id b Room 1",
      "remove-id a Room 2",
      "add-id a Room 1",
      "add-id b Room 2",
    ]);
    expect(new Set(steps.map(({ together }) => together)).size).toBe(1);
  });

  test("what tightens comes first, what loosens last, whatever the schools", () => {
    const world = worldOf(
      districtOf([schoolOf([aLine("1", "a")])], {
        settings: { manageGuardians: true, deletionThreshold: { kind: "constant", percent: 10 } },
      }),
      rosterOf([aClass("a")]),
      stateOf([aClassroom("1")]),
    );
    const { pages } = runbookFor(world);
    expect(
      pages.map((page) => stepsOf(page).map(({ object, paste }) => `${object.name} ${paste ?? ""}`)),
    ).toEqual([["Deletion Threshold (%) 10"], ["Room 1 a"], ["Allow the sync to manage guardians "]]);
  });

  test("a classroom is told apart from its namesakes by headcount and date", () => {
    const world = worldOf(
      districtOf([schoolOf([aLine("1", "a", { name: "Art" })])]),
      rosterOf([aClass("a")]),
      stateOf([
        aClassroom("1", { name: "Art", students: 16 }),
        aClassroom("2", { name: "ART ", students: 2, createdOn: "2024-08-20" }),
        aClassroom("3", { name: "Art club" }),
      ]),
    );
    const [step] = runbookFor(world).pages.flatMap(stepsOf);
    expect(step?.object).toMatchObject({
      students: 16,
      twins: [{ key: "2", students: 2, createdOn: "2024-08-20" }],
    });
  });

  test("knows until when a page may be begun", () => {
    const clockWith = (dailySync: ClassTagState["dailySync"], sync?: SyncWindow) =>
      runbookFor(worldOf(districtOf([]), rosterOf([]), stateOf([], { dailySync })), sync).clock;
    expect(clockWith({ enabled: false })).toEqual({ kind: "off" });
    expect(clockWith({ enabled: "unknown" }, { startsAt: "01:00", quietHours: 3, lasts: 3 })).toEqual({
      kind: "unknown",
    });
    expect(clockWith({ enabled: true })).toEqual({ kind: "on" });
    expect(clockWith({ enabled: true, startsAt: "01:00" })).toMatchObject({
      pauseFrom: "22:00",
      runsUntil: "04:00",
    });
    expect(clockWith({ enabled: true }, { startsAt: "00:30", quietHours: 2, lasts: 1.5 })).toMatchObject({
      startsAt: "00:30",
      pauseFrom: "22:30",
      runsUntil: "02:00",
    });
  });
});

describe("the next read of ClassTag", () => {
  const world = worldOf(
    districtOf([
      schoolOf([aLine("1", "0012-a"), aLine("2", "0012-b"), aLine("3", "0012-c", { policy: "archive" })]),
    ]),
    rosterOf([aClass("0012-a"), aClass("0012-b"), aClass("0012-c")]),
    stateOf([aClassroom("1"), aClassroom("2", { connections: ["old"] }), aClassroom("3"), aClassroom("4")]),
  );
  const stateWith = (key: string, values: Partial<Classroom>): ItemState | undefined => {
    const live = {
      ...world.live,
      classrooms: world.live.classrooms.map((one) => (one.key === key ? { ...one, ...values } : one)),
    };
    const items = runbookProgress(planOf(world), live).flatMap((part) => part.items);
    return items.find(({ subject }) => subject === (key === "4" ? "Room 1" : `Room ${key}`))?.state;
  };

  test.each<[string, string, Partial<Classroom>, string]>([
    ["nothing was done", "1", {}, '"open"'],
    ["the id is there", "1", { connections: ["0012-a"] }, '"done"'],
    ["another id is there", "1", { connections: ["0012-x"] }, "0012-x"],
    ["the id is there without its zeros", "1", { connections: ["12-a"] }, "differs only in zeros"],
    ["the id was given to the wrong row", "4", { connections: ["0012-a"] }, "Room 4"],
    ["the id stands beside another", "1", { connections: ["0012-a", "0012-x"] }, 'Take away \\"0012-x\\".'],
    ["the old id is still there", "2", {}, '"open"'],
    ["the old id is gone and the new one missing", "2", { connections: [] }, "the new one is missing"],
    [
      "the old id is still there beside the new one",
      "2",
      { connections: ["0012-b", "old"] },
      'Take away \\"old\\".',
    ],
    ["its ids cannot be seen", "2", { connections: "unknown" }, '"unseen"'],
    ["the classroom is archived", "3", { state: "archived" }, '"done"'],
    ["the classroom is gone", "3", { key: "elsewhere" }, "no such classroom"],
  ])("%s", (_, key, values, said) => {
    expect(JSON.stringify(stateWith(key, values))).toContain(said);
  });

  test("where archived classrooms cannot be seen, what is gone from the active ones is archived, and asks for nothing", () => {
    const classrooms = world.live.classrooms.filter(({ key }) => key !== "3");
    const live = { ...world.live, classrooms, seesArchived: false };
    const states = runbookProgress(planOf(world), live).flatMap(({ items }) => items);
    expect(states.find(({ subject }) => subject === "Room 3")?.state).toEqual({ kind: "done" });
    const again = planOf({ ...world, live });
    expect(again.changes.map(({ kind }) => kind)).toEqual(["connect", "reconnect"]);
    expect(again.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(again.diagnostics.map(({ code }) => code)).toContain("archived-unseen");
  });
});
