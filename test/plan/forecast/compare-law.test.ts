import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TestedAssumption } from "../../../src/model/assumption.ts";
import type { AcademicSession, Class } from "../../../src/model/classlink.ts";
import type { Classroom, ClassTagState } from "../../../src/model/classtag.ts";
import type { ForecastComparison } from "../../../src/model/forecast-comparison.ts";
import type { KeptForecast } from "../../../src/model/kept-forecast.ts";
import { compareForecast } from "../../../src/plan/forecast/compare.ts";
import { keepForecast } from "../../../src/plan/forecast/keep-forecast.ts";
import { type NightVariant, usualNight } from "../../../src/sandbox/night-variant.ts";
import { runNightlySync } from "../../../src/sandbox/nightly-sync.ts";
import { SandboxState } from "../../../src/sandbox/state/sandbox-state.ts";
import { tries } from "../../tries.ts";
import {
  aClass,
  aClassroom,
  aSchool,
  districtOf,
  inputOf,
  rosterOf,
  stateOf,
  type World,
  worldOf,
  yearSession,
} from "../world.ts";

const orgIds = ["0012", "0034", "0056"] as const;
const schoolKeys = ["sch_1", "sch_2", "sch_3"] as const;
const classIds = ["a", "b", "c", "d", "e", "f", "g", "h"] as const;
const titles = ["Grade 3", "Grade 4", "Chess"] as const;

const lastYear: AcademicSession = {
  ...yearSession,
  sourcedId: "y26",
  title: "2025-26",
  startDate: "2025-08-18",
  endDate: "2026-06-12",
};

const classArbitrary = (sourcedId: string): fc.Arbitrary<Class> =>
  fc
    .record({
      status: fc.constantFrom<Class["status"][]>("active", "active", "active", "tobedeleted"),
      title: fc.constantFrom(...titles),
      orgId: fc.constantFrom(...orgIds),
      termIds: fc.constantFrom(["y27"], ["y27"], ["y27"], ["y26"]),
    })
    .map((values) => aClass(sourcedId, values));

const roomArbitrary = (id: string): fc.Arbitrary<Classroom> =>
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

/** An id is held once, as the contract asks. */
function heldOnce(rooms: readonly Classroom[]): readonly Classroom[] {
  const held = new Set<string>();
  return rooms.map((room) => {
    const connections = idsOf(room).filter((id) => !held.has(id));
    for (const id of connections) held.add(id);
    return { ...room, connections };
  });
}

const idsOf = ({
  connections,
}: {
  readonly connections: readonly string[] | "unknown";
}): readonly string[] => (connections === "unknown" ? [] : connections);

const worldArbitrary: fc.Arbitrary<World> = fc
  .record({
    classes: fc.subarray([...classIds]).chain((ids) => fc.tuple(...ids.map(classArbitrary))),
    rooms: fc
      .integer({ min: 0, max: 10 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => roomArbitrary(`c${at}`)))),
    connected: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
    unarchives: fc.boolean(),
    percent: fc.constantFrom(0, 15, 34, 50, 100),
  })
  .map(({ classes, rooms, connected, unarchives, percent }) =>
    worldOf(
      districtOf([]),
      rosterOf(classes, {
        sessions: [lastYear, yearSession],
        orgs: orgIds.map((sourcedId) => ({ sourcedId, status: "active", name: sourcedId, type: "school" })),
      }),
      stateOf(heldOnce(rooms), {
        schools: schoolKeys.map((key, at) =>
          aSchool({ key, id: key, name: key, connections: connected[at] === true ? [orgIds[at] ?? ""] : [] }),
        ),
        settings: {
          unarchiveReappearing: unarchives,
          manageGuardians: false,
          updateActiveContacts: false,
          deletionThreshold: percent,
        },
      }),
    ),
  );

/** The same district in the sandbox, which shares no line with the forecast or the comparison. */
function sandboxOf({ roster, live }: World): SandboxState {
  const { unarchiveReappearing = false, deletionThreshold = 0 } = live.settings;
  return new SandboxState({
    roster: {
      orgs: roster.orgs.map(({ sourcedId, name }) => ({ sourcedId, name, type: "school" })),
      academicSessions: roster.sessions.map((one) => ({
        ...one,
        type: "schoolYear",
        schoolYear: one.endDate.slice(0, 4),
      })),
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
      schools: live.schools.map((one) => ({ id: one.key, name: one.name, connections: idsOf(one) })),
      classrooms: live.classrooms.map((one) => ({
        id: one.key,
        schoolId: one.schoolKey,
        name: one.name,
        state: one.state,
        connections: idsOf(one),
      })),
    },
  });
}

/** ClassTag after one night. */
function afterNight(world: World, variant: Partial<NightVariant> = {}): ClassTagState {
  const sandbox = sandboxOf(world);
  runNightlySync(sandbox, "2026-11-24", { ...usualNight, ...variant });
  const rooms = [...sandbox.classTag.classrooms.values()].map((room) =>
    aClassroom(room.id, {
      schoolKey: room.schoolId,
      name: room.name,
      state: room.state,
      connections: room.connections,
    }),
  );
  return { ...world.live, classrooms: rooms };
}

const otherNights: readonly (readonly [TestedAssumption, Partial<NightVariant>])[] = [
  ["names-overwritten", { names: "kept" }],
  ["classes-of-any-term", { classes: "in-term" }],
  ["threshold-rounded-down", { thresholdRounded: "up" }],
  ["threshold-rounded-down", { thresholdOf: "all-classrooms" }],
  ["moved-class-keeps-classroom", { moved: "new-classroom" }],
  ["reappearing-as-set", { reappearing: "always" }],
];

function keptOf(world: World): KeptForecast {
  const kept = keepForecast(inputOf(world), "read");
  if (kept === undefined) throw new Error("the classrooms have no ids");
  return kept;
}

const compared = (kept: KeptForecast, world: World, live: ClassTagState): ForecastComparison =>
  compareForecast(kept, inputOf({ ...world, live }), true);

const brokenIn = ({ assumptions }: ForecastComparison): readonly string[] =>
  assumptions.flatMap(({ id, verdict }) => (verdict.kind === "broken" ? [id] : []));

describe("a forecast and the night that comes", () => {
  test("agree: nothing is a surprise, nothing is broken, and nobody changed anything", () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const kept = keptOf(world);
        const found = compared(kept, world, afterNight(world));
        expect({ ...found, night: "", counts: "", assumptions: brokenIn(found) }).toEqual({
          night: "",
          counts: "",
          surprises: [],
          since: [],
          notKnown: [],
          assumptions: [],
        });
        if (found.night.kind === "none") return expect.fail(found.night.because);
        for (const one of found.counts) expect(one.found).toBe(one.forecast);
      }),
      { numRuns: tries(200) },
    );
  });

  test.each(otherNights)("differ in %s alone where the night is %j", (id, variant) => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const found = compared(keptOf(world), world, afterNight(world, variant));
        for (const one of brokenIn(found)) {
          expect(one).toBe(id);
          seen.add(one);
        }
      }),
      { numRuns: tries(500) },
    );
    expect([...seen]).toEqual([id]);
  });

  test("are compared only where a night has passed", () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const found = compared(keptOf(world), world, world.live);
        expect(found.night.kind).not.toBe("passed");
        expect(found).toMatchObject({ surprises: [], since: [], notKnown: [] });
        for (const { verdict } of found.assumptions) expect(verdict).toEqual({ kind: "untested" });
      }),
      { numRuns: tries(200) },
    );
  });

  test("where people brought back one of two that the sync leaves archived, no assumption is broken", () => {
    const archived = (id: string, sourcedId: string): Classroom =>
      aClassroom(id, { state: "archived", connections: [sourcedId] });
    const world = worldOf(
      districtOf([]),
      rosterOf([aClass("a"), aClass("b"), aClass("c")]),
      stateOf([archived("c1", "a"), archived("c2", "b")]),
    );
    const night = afterNight(world);
    const classrooms = night.classrooms.map((one) =>
      one.key === "c1" ? { ...one, state: "active" as const } : one,
    );
    const found = compared(keptOf(world), world, { ...night, classrooms });
    expect(brokenIn(found)).toEqual([]);
    expect(found).toMatchObject({
      night: { kind: "passed" },
      surprises: [],
      since: [{ by: "hand", classroom: "c1", says: "it was unarchived" }],
    });
  });
});
