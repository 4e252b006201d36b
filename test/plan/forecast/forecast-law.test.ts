import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Class, Org } from "../../../src/model/classlink.ts";
import type { Classroom, LiveSchool } from "../../../src/model/classtag.ts";
import type { School } from "../../../src/model/district.ts";
import type { Forecast, Scope } from "../../../src/model/plan.ts";
import { runNightlySync } from "../../../src/sandbox/nightly-sync.ts";
import { SandboxState } from "../../../src/sandbox/state/sandbox-state.ts";
import type { SyncReport } from "../../../src/sandbox/sync-report.ts";
import { tries } from "../../tries.ts";
import {
  aClass,
  aClassroom,
  aLine,
  applied,
  aSchool,
  districtOf,
  planOf,
  rosterOf,
  schoolOf,
  stateOf,
  type World,
  worldOf,
  yearSession,
} from "../world.ts";

const orgIds = ["0012", "0034", "0056", "0078"] as const;
const schoolKeys = ["sch_1", "sch_2", "sch_3", "sch_4"] as const;
const classIds = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"] as const;
const titles = ["Grade 3", "Grade 4", "Chess"] as const;

const org = (sourcedId: string): Org => ({
  sourcedId,
  status: "active",
  name: sourcedId === "100" ? "Springfield USD" : `Org ${sourcedId}`,
  type: sourcedId === "100" ? "district" : "school",
});

const classArbitrary = (sourcedId: string): fc.Arbitrary<Class> =>
  fc
    .record({
      status: fc.constantFrom<Class["status"][]>("active", "active", "active", "tobedeleted"),
      title: fc.constantFrom(...titles),
      orgId: fc.constantFrom(...orgIds),
    })
    .map((values) => aClass(sourcedId, values));

const classroomArbitrary = (id: string): fc.Arbitrary<Classroom> =>
  fc
    .record({
      schoolKey: fc.constantFrom(...schoolKeys),
      name: fc.constantFrom(...titles),
      state: fc.constantFrom<Classroom["state"][]>("active", "active", "archived"),
      connections: fc.oneof(
        { weight: 1, arbitrary: fc.constant([]) },
        { weight: 3, arbitrary: fc.subarray([...classIds, "gone"], { minLength: 1, maxLength: 2 }) },
      ),
    })
    .map((values) => aClassroom(id, values));

/** A school of ClassTag; what it is connected to need not be shared, nor its own. */
const liveArbitrary = (key: string, index: number): fc.Arbitrary<LiveSchool> =>
  fc
    .constantFrom([orgIds[index] ?? ""], [orgIds[index] ?? ""], [], ["0012"], ["0056", "0078"])
    .map((connections) => aSchool({ key, id: key, name: `School ${key}`, connections }));

/** A school of the file: away, opted out, or with some lines. */
const schoolArbitrary = (key: string, index: number): fc.Arbitrary<School | undefined> => {
  const name = `School ${key}`;
  const at = { file: "f", line: 1, column: 1 } as const;
  return fc.oneof(
    fc.constant(undefined),
    fc.constant<School>({ at, name, schoolId: key, participates: false, reason: "own roster" }),
    fc
      .subarray(classIds.map((id, number) => aLine(`c${number}`, id, { title: "Grade 3", name: "Grade 3" })))
      .chain((lines) =>
        fc.constantFrom<School[]>(
          schoolOf(lines, { name, schoolId: key, orgIds: [orgIds[index] ?? ""] }),
          schoolOf(
            lines.map((line) => ({ ...line, policy: "leave" as const })),
            { name, schoolId: key, policy: "leave" },
          ),
        ),
      ),
  );
};

interface Night {
  readonly world: World;
  readonly scope: Scope;
}

const nightArbitrary: fc.Arbitrary<Night> = fc
  .record({
    classes: fc.subarray([...classIds]).chain((ids) => fc.tuple(...ids.map(classArbitrary))),
    classrooms: fc
      .integer({ min: 0, max: 12 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => classroomArbitrary(`c${at}`)))),
    schools: fc.tuple(...schoolKeys.map(liveArbitrary)),
    listed: fc.tuple(...schoolKeys.map(schoolArbitrary)),
    unshared: fc.subarray([...orgIds], { maxLength: 1 }),
    unshares: fc.constantFrom(true, false, false, false),
    unarchives: fc.boolean(),
    percent: fc.constantFrom(0, 15, 34, 100),
    declares: fc.option(fc.boolean(), { nil: undefined }),
    alone: fc.constantFrom(true, false, false),
  })
  .map(({ classes, classrooms, schools, listed, unshared, unshares, alone, ...given }) => {
    const file = listed.filter((one) => one !== undefined);
    const shared = orgIds.filter((id) => !(unshares && unshared.includes(id)));
    const [first] = file;
    return {
      world: worldOf(
        districtOf(
          file,
          given.declares === undefined ? {} : { settings: { unarchiveReappearing: given.declares } },
        ),
        rosterOf(classes, { orgs: ["100", ...shared].map(org) }),
        stateOf(classrooms, {
          schools,
          settings: {
            unarchiveReappearing: given.unarchives,
            manageGuardians: false,
            updateActiveContacts: false,
            deletionThreshold: given.percent,
          },
        }),
      ),
      scope: alone && first !== undefined ? { kind: "schools", schools: [first.name] } : { kind: "district" },
    };
  });

/** The same district in the sandbox, which shares no line with the forecast. */
function sandboxOf({ roster, live }: World): SandboxState {
  const { unarchiveReappearing = false, deletionThreshold = 0 } = live.settings;
  return new SandboxState({
    roster: {
      orgs: roster.orgs.map(({ sourcedId, name }) => ({ sourcedId, name, type: "school" })),
      academicSessions: [{ ...yearSession, status: "active", type: "schoolYear", schoolYear: "2027" }],
      courses: [],
      classes: roster.classes.map(({ sourcedId, status, title, orgId, termIds }) => ({
        sourcedId,
        status,
        title,
        schoolId: orgId,
        termIds,
      })),
    },
    classTag: {
      district: { id: "ct_1", name: "Springfield", settings: { unarchiveReappearing, deletionThreshold } },
      schools: live.schools.map(({ key, name, connections }) => ({
        id: key,
        name,
        connections: held(connections),
      })),
      classrooms: live.classrooms.map(({ key, schoolKey, name, state, connections }) => ({
        id: key,
        schoolId: schoolKey,
        name,
        state,
        connections: held(connections),
      })),
    },
  });
}

const held = (connections: readonly string[] | "unknown"): readonly string[] =>
  connections === "unknown" ? [] : connections;

const sortedTexts = (items: readonly unknown[]): readonly string[] =>
  items.map((one) => JSON.stringify(one)).sort();

/** What both say, school by school: those of which nothing is said are left out. */
function itemsOf(forecast: Forecast): readonly string[] {
  return sortedTexts(
    forecast.schools.flatMap(({ school, kept, renamed, created, unarchived, hidden, archived }) => [
      ...(kept === 0 ? [] : [[school, "kept", kept]]),
      ...renamed.map(({ from, to }) => [school, "renamed", from, to]),
      ...created.map(({ sourcedId, name }) => [school, "created", sourcedId, name]),
      ...unarchived.map(({ sourcedId }) => [school, "unarchived", sourcedId]),
      ...hidden.map(({ sourcedId, name }) => [school, "hidden", sourcedId, name]),
      ...archived.map(({ name }) => [school, forecast.threshold.exceeded ? "tried" : "archived", name]),
    ]),
  );
}

function doneBy(sync: SyncReport): readonly string[] {
  return sortedTexts(
    sync.schools.flatMap(({ name: school, ...did }) => [
      ...(did.kept === 0 ? [] : [[school, "kept", did.kept]]),
      ...did.renamed.map(({ from, to }) => [school, "renamed", from, to]),
      ...did.created.map(({ sourcedId, name }) => [school, "created", sourcedId, name]),
      ...did.unarchived.map(({ sourcedId }) => [school, "unarchived", sourcedId]),
      ...did.leftArchived.map(({ sourcedId, name }) => [school, "hidden", sourcedId, name]),
      ...did.triedToArchive.map(({ name }) => [school, "tried", name]),
      ...did.archived.map(({ name }) => [school, "archived", name]),
    ]),
  );
}

describe("the forecast", () => {
  test("is what the night after the plan does, item by item, at every school that is connected", () => {
    fc.assert(
      fc.property(nightArbitrary, ({ world, scope }) => {
        const plan = planOf(world, scope);
        const sync = runNightlySync(sandboxOf({ ...world, live: applied(world.live, plan) }), "2026-11-24");
        const { forecast } = plan;
        expect(sortedTexts((forecast.fails ?? []).map(({ orgId }) => orgId))).toEqual(
          sortedTexts(sync.schoolsNotFound),
        );
        const warned = plan.diagnostics.filter(({ code }) => code === "org-no-longer-shared");
        expect(warned).toHaveLength(sync.schoolsNotFound.length);
        if (forecast.fails !== undefined) return;
        expect(itemsOf(forecast)).toEqual(doneBy(sync));
        const { exceeded, ...threshold } = forecast.threshold;
        expect({ ...threshold, exceeded }).toEqual({
          ...sync.threshold,
          exceeded: sync.status === "failed-threshold",
        });
      }),
      { numRuns: tries(400) },
    );
  });
});
