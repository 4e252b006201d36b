import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TestedAssumption } from "../../../src/model/assumption.ts";
import type { AcademicSession } from "../../../src/model/classlink.ts";
import type { Classroom, ClassTagState } from "../../../src/model/classtag.ts";
import type { ForecastComparison } from "../../../src/model/forecast-comparison.ts";
import type { KeptForecast } from "../../../src/model/kept-forecast.ts";
import { compareForecast } from "../../../src/plan/forecast/compare.ts";
import { keepForecast } from "../../../src/plan/forecast/keep-forecast.ts";
import type { NightVariant } from "../../../src/sandbox/night-variant.ts";
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
import { idsOf, nightIn, someClasses, someClassrooms } from "./judged-district.ts";

const orgIds = ["0012", "0034", "0056"] as const;
const schoolKeys = ["sch_1", "sch_2", "sch_3"] as const;
const classIds = ["a", "b", "c", "d", "e", "f", "g", "h"] as const;

const lastYear: AcademicSession = {
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

const worldArbitrary: fc.Arbitrary<World> = fc
  .record({
    classes: someClasses(classIds, orgIds, [["y27"], ["y27"], ["y27"], ["y26"]]),
    rooms: someClassrooms(10, schoolKeys, classIds),
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

/** ClassTag after one night. */
const afterNight = (world: World, variant?: Partial<NightVariant>): ClassTagState => ({
  ...world.live,
  classrooms: nightIn(world, variant).classrooms,
});

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

const compared = (
  kept: KeptForecast,
  world: World,
  live: ClassTagState,
  runs: 1 | 2 = 1,
): ForecastComparison => compareForecast(kept, inputOf({ ...world, live }), runs);

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

  test("agree as well where two nights have passed, the second of which counts what the first made", () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const second = afterNight({ ...world, live: afterNight(world) });
        expect(brokenIn(compared(keptOf(world), world, second, 2))).toEqual([]);
      }),
      { numRuns: tries(1_000) },
    );
  });

  test("tell no rule of the threshold from one classroom, which its teacher may have archived", () => {
    const lost = (id: string): Classroom => aClassroom(id, { connections: [`gone ${id}`] });
    const settings = { deletionThreshold: 0 };
    const breaks = (...ids: readonly string[]): readonly string[] => {
      const world = worldOf(districtOf([]), rosterOf([aClass("a")]), stateOf(ids.map(lost), { settings }));
      const { classrooms } = afterNight(world);
      const archived = classrooms.map((one) =>
        ids.includes(one.key) ? { ...one, state: "archived" as const } : one,
      );
      const found = compared(keptOf(world), world, { ...world.live, classrooms: archived });
      expect(found.surprises).toHaveLength(ids.length);
      const named = found.surprises.flatMap(({ against }) => against ?? []);
      expect(new Set(named)).toEqual(new Set(brokenIn(found)));
      return brokenIn(found);
    };
    expect(breaks("c1")).toEqual([]);
    expect(breaks("c1", "c2")).toEqual(["threshold-rounded-down"]);
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

  test("differ in no third rule where two are otherwise", () => {
    const pairs = otherNights.flatMap((one) => otherNights.map((other) => [one, other] as const));
    fc.assert(
      fc.property(worldArbitrary, fc.constantFrom(...pairs), (world, [[id, one], [otherId, other]]) => {
        const found = compared(keptOf(world), world, afterNight(world, { ...one, ...other }));
        for (const broken of brokenIn(found)) expect([id, otherId]).toContain(broken);
      }),
      { numRuns: tries(1_000) },
    );
  });

  /** By a person, in the morning after the night; nobody has to name the class of a classroom that was made. */
  const edits: Readonly<Record<string, (room: Classroom) => Classroom>> = {
    archived: (room) => ({ ...room, state: "archived" }),
    emptied: (room) => ({ ...room, connections: [] }),
    renamed: (room) => ({ ...room, name: "By hand" }),
    "given to another class": (room) => ({ ...room, connections: ["not shared"] }),
  };

  test.each(Object.keys(edits))("are not told apart by one classroom that a person has %s", (what) => {
    fc.assert(
      fc.property(worldArbitrary, fc.nat(), (world, at) => {
        const night = afterNight(world);
        const chosen = at % Math.max(1, night.classrooms.length);
        const isUndone =
          keptOf(world).items.find(({ classroom }) => classroom === night.classrooms[chosen]?.key)?.kind ===
          "unarchived";
        // Archived again at once: nothing tells that it was active in between.
        fc.pre(!(isUndone && what === "archived"));
        const classrooms = night.classrooms.map((room, index) =>
          index === chosen ? (edits[what]?.(room) ?? room) : room,
        );
        expect(brokenIn(compared(keptOf(world), world, { ...night, classrooms }))).toEqual([]);
      }),
      { numRuns: tries(1_000) },
    );
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
