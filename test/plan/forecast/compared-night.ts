import fc from "fast-check";
import type { TestedAssumption } from "../../../src/model/assumption.ts";
import type { AcademicSession } from "../../../src/model/classlink.ts";
import type { Classroom, ClassTagState } from "../../../src/model/classtag.ts";
import type { ForecastComparison } from "../../../src/model/forecast-comparison.ts";
import type { KeptForecast } from "../../../src/model/kept-forecast.ts";
import { compareForecast } from "../../../src/plan/forecast/compare.ts";
import { keepForecast } from "../../../src/plan/forecast/keep-forecast.ts";
import type { NightVariant } from "../../../src/sandbox/night-variant.ts";
import {
  aSchool,
  districtOf,
  inputOf,
  rosterOf,
  stateOf,
  type World,
  worldOf,
  yearSession,
} from "../world.ts";
import { idsOf, nightIn, someClasses, someClassrooms } from "./judged-district.ts";

const orgIds = ["0012", "0034", "0056"] as const;
const schoolKeys = ["sch_1", "sch_2", "sch_3"] as const;
export const classIds = ["a", "b", "c", "d", "e", "f", "g", "h"] as const;

export const lastYear: AcademicSession = {
  ...yearSession,
  sourcedId: "y26",
  title: "2025-26",
  startDate: "2025-08-18",
  endDate: "2026-06-12",
};

/** An id is held once, as the contract asks. */
function heldOnce(rooms: readonly Classroom[]): readonly Classroom[] {
  const held = new Set<string>();
  return rooms.map((room) => {
    const connections = idsOf(room).filter((id) => !held.has(id));
    for (const id of connections) held.add(id);
    return { ...room, connections };
  });
}

/** A district with as many classes and rooms as a test needs to tell rules apart. */
const worldsOf = (ids: readonly string[], mostRooms: number): fc.Arbitrary<World> =>
  fc
    .record({
      classes: someClasses(ids, orgIds, [["y27"], ["y27"], ["y27"], ["y26"]]),
      rooms: someClassrooms(mostRooms, schoolKeys, ids),
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
            aSchool({
              key,
              id: key,
              name: key,
              connections: connected[at] === true ? [orgIds[at] ?? ""] : [],
            }),
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

export const worldArbitrary = worldsOf(classIds, 10);

/** As districts are: more of everything, and most classrooms belong to the school that their class feeds. */
export const largerWorlds = worldsOf(
  Array.from({ length: 40 }, (_, at) => `k${at}`),
  60,
).map((world) => {
  const orgOf = new Map(world.roster.classes.map(({ sourcedId, orgId }) => [sourcedId, orgId]));
  const classrooms = world.live.classrooms.map((room, at) => {
    const fed = schoolKeys[orgIds.findIndex((id) => id === orgOf.get(idsOf(room)[0] ?? ""))];
    return fed === undefined || at % 8 === 0 ? room : { ...room, schoolKey: fed };
  });
  return { ...world, live: { ...world.live, classrooms } };
});

/** ClassTag after one night. */
export const afterNight = (world: World, variant?: Partial<NightVariant>): ClassTagState => ({
  ...world.live,
  classrooms: nightIn(world, variant).classrooms,
});

export const otherNights: readonly (readonly [TestedAssumption, Partial<NightVariant>])[] = [
  ["names-overwritten", { names: "kept" }],
  ["classes-of-any-term", { classes: "in-term" }],
  ["threshold-rounded-down", { thresholdRounded: "up" }],
  ["threshold-rounded-down", { thresholdOf: "all-classrooms" }],
  ["moved-class-keeps-classroom", { moved: "new-classroom" }],
  ["reappearing-as-set", { reappearing: "always" }],
];

export function keptOf(world: World): KeptForecast {
  const kept = keepForecast(inputOf(world), "read");
  if (kept === undefined) throw new Error("the classrooms have no ids");
  return kept;
}

export const compared = (
  kept: KeptForecast,
  world: World,
  live: ClassTagState,
  runs: 1 | 2 = 1,
): ForecastComparison => compareForecast(kept, inputOf({ ...world, live }), runs);

export const brokenIn = ({ assumptions }: ForecastComparison): readonly string[] =>
  assumptions.flatMap(({ id, verdict }) => (verdict.kind === "broken" ? [id] : []));
