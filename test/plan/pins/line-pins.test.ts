import { describe, expect, test } from "vitest";
import type { Classroom } from "../../../src/model/classtag.ts";
import type { Mapping } from "../../../src/model/district.ts";
import type { RecordedClassroom } from "../../../src/model/ledger.ts";
import { linePins } from "../../../src/plan/pins/line-pins.ts";
import {
  aClass,
  aClassroom,
  aLine,
  districtOf,
  inputOf,
  rosterOf,
  schoolOf,
  stateOf,
  worldOf,
  yearSession,
} from "../world.ts";

/** A line that says who it is by name only, and which class. */
function bare(classroomId: string, sourcedId: string, values: Partial<Mapping> = {}): Mapping {
  const { classroomId: _id, title: _title, term: _term, ...rest } = aLine(classroomId, sourcedId);
  return { ...rest, ...values };
}

const recorded = (key: string, ...connections: readonly string[]): RecordedClassroom => ({
  key,
  state: "active",
  connections,
});

function pinsOf(
  lines: readonly Mapping[],
  classrooms: readonly Classroom[],
  ledger: readonly RecordedClassroom[] = [],
) {
  const world = worldOf(
    districtOf([schoolOf(lines)]),
    rosterOf([aClass("a"), aClass("b"), aClass("old", { termIds: ["y26"] })]),
    stateOf(classrooms),
  );
  const pins = linePins(inputOf(world), new Map([["sch_1", ledger]]));
  return pins === "untold" ? pins : pins.lines.map((one) => (one.kind === "pin" ? one.keys : one.why));
}

const all = { classtag: "c1", title: "Class a", term: "2026-27" };

describe("what a line lacks", () => {
  test("is what its room and class are in live state", () => {
    expect(pinsOf([bare("c1", "a")], [aClassroom("c1")])).toEqual([all]);
    expect(
      pinsOf([bare("c1", "a", { title: "Class a" })], [aClassroom("c1", { connections: ["a"] })]),
    ).toEqual([{ classtag: "c1", term: "2026-27" }]);
  });

  test("is nothing where the line has all of it, and a room's id alone where it names no class", () => {
    expect(pinsOf([aLine("c1", "a")], [aClassroom("c1")])).toEqual([]);
    const { sourcedId: _, ...club } = bare("c1", "a", { policy: "leave", policyFrom: "classroom" });
    expect(pinsOf([club], [aClassroom("c1")])).toEqual([{ classtag: "c1" }]);
  });

  test("is told also where its room is still connected to a class that is gone", () => {
    expect(pinsOf([bare("c1", "a")], [aClassroom("c1", { connections: ["last-year"] })])).toEqual([all]);
  });

  test("is the year of a class in a semester, whose title comes again every year", () => {
    const semester = {
      ...yearSession,
      sourcedId: "s1",
      title: "Semester 1",
      type: "semester",
      parentId: "y27",
    };
    const world = worldOf(
      districtOf([schoolOf([bare("c1", "a")])], { terms: [] }),
      rosterOf([aClass("a", { termIds: ["s1"] })], {
        sessions: [yearSession, { ...semester, endDate: "2026-12-18" }],
      }),
      stateOf([aClassroom("c1")]),
    );
    expect(linePins(inputOf(world), new Map())).toMatchObject({ lines: [{ kind: "pin", keys: all }] });
  });

  test("is left where ClassTag's ids are not known", () => {
    const { id: _, ...nameless } = aClassroom("c1");
    expect(pinsOf([bare("c1", "a", { title: "Class a", term: "2026-27" })], [nameless])).toEqual([
      "what was read of ClassTag has no id for its classroom",
    ]);
    expect(pinsOf([bare("c1", "a")], [nameless])).toEqual([{ title: "Class a", term: "2026-27" }]);
  });
});

describe("a line is left as it is", () => {
  test.each<[string, readonly Mapping[], readonly Classroom[], RegExp]>([
    ["where its class is not there", [bare("c1", "gone")], [aClassroom("c1")], /^(?!not ).*gone/],
    [
      "where its class is of another year",
      [bare("c1", "old")],
      [aClassroom("c1")],
      /no academic session "y26"/,
    ],
    [
      "where what it says of its class is no longer so",
      [bare("c1", "a", { title: "Other" })],
      [aClassroom("c1")],
      /stood for "Other"/,
    ],
    [
      "where two rooms have its name",
      [bare("c1", "a")],
      [aClassroom("c1"), aClassroom("c2", { name: "Room c1", state: "archived" })],
      /2 classrooms of that name/,
    ],
    ["where the room is gone", [bare("c1", "a")], [aClassroom("c2")], /no classroom named "Room c1"/],
    [
      "where its room is connected to another class",
      [bare("c1", "a")],
      [aClassroom("c1", { connections: ["b"] })],
      /is connected to "b"/,
    ],
    [
      "where another room holds its class, on a line that asks for nothing",
      [bare("c1", "a", { policy: "leave" })],
      [aClassroom("c1"), aClassroom("c2", { connections: ["a"] })],
      /"Room c2" holds its SOURCED ID/,
    ],
    [
      "where the evidence disagrees",
      [bare("c1", "a", { name: "Grade 5 Latin" })],
      [aClassroom("c1", { name: "Grade 5 Latin" })],
      /^evidence disagrees: ClassTag says grade 5, ClassLink 3$/,
    ],
    [
      "where only its connection says which room it is",
      [bare("c1", "a")],
      [aClassroom("c2", { name: "Class a", connections: ["a"] })],
      /^the classroom that holds its SOURCED ID is called "Class a"/,
    ],
    [
      "where its room has another name",
      [{ ...bare("c1", "a", { policy: "leave" }), classroomId: "c1" }],
      [aClassroom("c1", { name: "Elsewhere" })],
      /is now called "Elsewhere"/,
    ],
  ])("%s", (_, lines, classrooms, why) => {
    expect(pinsOf(lines, classrooms)).toEqual([expect.stringMatching(why)]);
  });

  test("where two rooms were swapped by hand", () => {
    const swapped = [aClassroom("c1", { connections: ["b"] }), aClassroom("c2", { connections: ["a"] })];
    for (const why of pinsOf([bare("c1", "a"), bare("c2", "b")], swapped)) expect(typeof why).toBe("string");
  });
});

describe("what the ledger recorded", () => {
  const renamed = aClassroom("c2", { name: "Class a", connections: ["a"] });

  test("says of a room that the sync has renamed that it is the one that was settled", () => {
    expect(pinsOf([bare("c1", "a")], [renamed], [recorded("c2", "a")])).toEqual([{ ...all, classtag: "c2" }]);
  });

  test("keeps a line from being pinned where another room held its class, or its room another class", () => {
    const rooms = [aClassroom("c1", { connections: ["a"] }), aClassroom("c2")];
    expect(pinsOf([bare("c1", "a")], rooms, [recorded("c2", "a")])).toEqual([
      expect.stringMatching(/^when its school was settled, "Room c2" held its SOURCED ID$/),
    ]);
    expect(pinsOf([bare("c1", "a")], rooms, [recorded("c1", "b")])).toEqual([
      expect.stringMatching(/^when its school was settled, its classroom held "b"$/),
    ]);
  });
});

test("of another district's server, nothing is told", () => {
  const world = worldOf(
    districtOf([schoolOf([bare("c1", "a")])], { org: { sourcedId: "999" } }),
    rosterOf([aClass("a")]),
    stateOf([aClassroom("c1")]),
  );
  expect(linePins(inputOf(world), new Map())).toBe("untold");
});
