import { describe, expect, test } from "vitest";
import type { Class } from "../../../src/model/classlink.ts";
import type { Classroom } from "../../../src/model/classtag.ts";
import type { ForecastComparison } from "../../../src/model/forecast-comparison.ts";
import { aClass, aClassroom, districtOf, rosterOf, stateOf, type World, worldOf } from "../world.ts";
import { afterNight, brokenIn, compared, keptOf, lastYear, otherNights } from "./compared-night.ts";

interface Given {
  readonly classes?: readonly Class[];
  readonly rooms: readonly Classroom[];
  readonly deletionThreshold?: number;
}

const times = <One>(count: number, one: (at: number) => One): readonly One[] =>
  Array.from({ length: count }, (_, at) => one(at));

/** One class has no classroom yet, so that a night shows. */
const given = ({ classes = [], rooms, deletionThreshold = 100 }: Given): World =>
  worldOf(
    districtOf([]),
    rosterOf([...classes, aClass("new")], { sessions: [lastYear, ...rosterOf([]).sessions] }),
    stateOf([...rooms], { settings: { unarchiveReappearing: false, deletionThreshold } }),
  );

const room = (at: number, connections: readonly string[], values: Partial<Classroom> = {}): Classroom =>
  aClassroom(`c${at}`, { connections, name: `Room ${at}`, ...values });

const lost = (count: number): readonly Classroom[] => times(count, (at) => room(at, [`gone ${at}`]));

/** Districts in which this many classrooms tell of the rule; one for each of `otherNights`. */
const telling: readonly ((count: number) => Given)[] = [
  (count) => ({
    classes: times(count, (at) => aClass(`k${at}`)),
    rooms: times(count, (at) => room(at, [`k${at}`])),
  }),
  (count) => ({ classes: times(count, (at) => aClass(`k${at}`, { termIds: ["y26"] })), rooms: [] }),
  (count) => ({
    classes: times(count - 1, (at) => aClass(`k${at}`)),
    rooms: [...lost(count), ...times(count - 1, (at) => room(count + at, [`k${at}`]))],
    deletionThreshold: 50,
  }),
  (count) => ({
    rooms: [...lost(count), ...times(count, (at) => room(count + at, []))],
    deletionThreshold: 50,
  }),
  (count) => ({
    classes: times(count, (at) => aClass(`k${at}`, { orgId: "0034" })),
    rooms: times(count, (at) => room(at, [`k${at}`], { name: `Class k${at}` })),
    deletionThreshold: 0,
  }),
  (count) => ({
    classes: times(count, (at) => aClass(`k${at}`)),
    rooms: times(count, (at) => room(at, [`k${at}`], { state: "archived" })),
  }),
];

const verdictOn = (id: string, { assumptions }: ForecastComparison) =>
  assumptions.find((one) => one.id === id)?.verdict;

describe.each(otherNights.map(([id, variant], at) => ({ id, variant, of: telling[at] })))(
  "a night of $variant",
  ({ id, variant, of }) => {
    const foundOf = (count: number): ForecastComparison => {
      const world = given(of?.(count) ?? { rooms: [] });
      return compared(keptOf(world), world, afterNight(world, variant));
    };

    test("breaks its rule by name where three classrooms tell of it", () => {
      const found = foundOf(3);
      expect(brokenIn(found)).toEqual([id]);
      expect(verdictOn(id, found)).toMatchObject({ kind: "broken", broken: 3, of: 3 });
      expect(new Set(found.surprises.map(({ against }) => against))).toEqual(new Set([id]));
    });

    test("cannot be told from people's hands where two do, which are named", () => {
      const found = foundOf(2);
      expect(brokenIn(found)).toEqual([]);
      expect(verdictOn(id, found)).toMatchObject({ kind: "cannot-be-told", otherwise: 2, of: 2 });
      expect(found.surprises.map(({ against }) => against)).toEqual([undefined, undefined]);
    });
  },
);

describe("what somebody did by hand before the night", () => {
  const moved = given({
    classes: [aClass("k", { orgId: "0034" })],
    rooms: [room(0, ["k"])],
  });

  test("breaks nothing where the classroom of a class that moved was emptied", () => {
    const eve = { ...moved.live, classrooms: [room(0, [])] };
    const found = compared(keptOf(moved), moved, afterNight({ ...moved, live: eve }));
    expect(verdictOn("moved-class-keeps-classroom", found)).toEqual({
      kind: "cannot-be-told",
      otherwise: 1,
      of: 1,
      names: ["Room 0"],
    });
    expect(found.surprises).toMatchObject([{ classroom: "c0" }]);
  });

  /** Four connected classrooms, two of whose classes are gone: within a threshold of 50 %. */
  const world = given({
    classes: times(3, (at) => aClass(`k${at}`)),
    rooms: [
      ...lost(3),
      ...times(3, (at) => room(3 + at, [`k${at}`], { name: `Class k${at}` })),
      aClassroom("old", { name: "Old 4B", state: "archived", connections: ["gone as well"] }),
    ],
    deletionThreshold: 50,
  });

  test("breaks no rule of the threshold where an archived classroom was brought back, and counted", () => {
    const eve = {
      ...world.live,
      classrooms: world.live.classrooms.map((one) =>
        one.key === "old" ? { ...one, state: "active" as const } : one,
      ),
    };
    const found = compared(keptOf(world), world, afterNight({ ...world, live: eve }));
    expect(brokenIn(found)).toEqual([]);
    expect(verdictOn("threshold-rounded-down", found)).toMatchObject({ kind: "cannot-be-told", of: 3 });
    expect(found.since).toMatchObject([{ by: "hand", name: "Old 4B", says: "it was unarchived" }]);
  });

  test("breaks nothing where one was unarchived at once after the night, or archived again", () => {
    const night = afterNight(world);
    const classrooms = night.classrooms.map((one) =>
      one.key === "c0" ? { ...one, state: "active" as const } : one,
    );
    const found = compared(keptOf(world), world, { ...night, classrooms });
    expect(verdictOn("gone-class-archived", found)).toEqual({
      kind: "cannot-be-told",
      otherwise: 1,
      of: 3,
      names: ["Room 0"],
    });
  });
});

describe("a classroom that a person called by its class's title", () => {
  test("is no night: nothing that was forecast is held against the sync", () => {
    const world = given({
      classes: times(6, (at) => aClass(`k${at}`)),
      rooms: times(6, (at) => room(at, [`k${at}`])),
    });
    const classrooms = world.live.classrooms.map((one) =>
      one.key === "c0" || one.key === "c1" ? { ...one, name: `Class k${one.key.slice(1)}` } : one,
    );
    const found = compared(keptOf(world), world, { ...world.live, classrooms });
    expect(found.night).toMatchObject({ kind: "none" });
    expect(brokenIn(found)).toEqual([]);
  });
});
