import { describe, expect, test } from "vitest";
import type { AcademicSession, Class } from "../../../src/model/classlink.ts";
import type { Classroom } from "../../../src/model/classtag.ts";
import type { Mapping } from "../../../src/model/district.ts";
import { turnedDistrict } from "../../../src/plan/rollover/turned-rooms.ts";
import {
  aClass,
  aClassroom,
  aLine,
  districtOf,
  inputOf,
  nextYearSession as next,
  rosterOf,
  schoolOf,
  stateOf,
  worldOf,
  yearSession,
} from "../world.ts";

const july = { date: "2027-07-20", time: "12:00" };

interface Year {
  readonly classes: readonly Class[];
  readonly sessions?: readonly AcademicSession[];
  readonly lines?: readonly Mapping[];
  readonly room?: Partial<Classroom>;
}

function turned({ classes, lines = [aLine("c1", "k1")], room = {}, sessions = [yearSession, next] }: Year) {
  const live = stateOf([aClassroom("c1", { connections: ["k1"], createdOn: "2026-08-20", ...room })]);
  const world = worldOf(districtOf([schoolOf(lines)]), rosterOf(classes, { sessions }), live, july);
  return turnedDistrict(inputOf(world), "2027-28");
}

function roomIn(year: Year) {
  const found = turned(year);
  if (found.kind === "untold") throw new Error(found.message);
  return found.schools[0]?.rooms[0];
}

/** Of the new year, without a year around it. */
const spring: AcademicSession = {
  ...next,
  sourcedId: "s28",
  title: "Spring",
  type: "semester",
  startDate: "2028-01-05",
};

const now = (id: string, values: Partial<Class> = {}): Class => aClass(id, { termIds: ["y28"], ...values });

describe("what became of a class", () => {
  test.each<[what: string, year: Year, turn: string, why?: string]>([
    ["its id is gone", { classes: [now("k2")] }, "gone"],
    ["it is on its way out", { classes: [aClass("k1", { status: "tobedeleted" }), now("k2")] }, "gone"],
    ["its id is there, in the new year", { classes: [now("k1")] }, "same-id"],
    ["it is still of the old year", { classes: [aClass("k1"), now("k2")] }, "waits"],
    [
      "it lies in both years",
      { classes: [now("k1", { termIds: ["y27", "y28"] })] },
      "unclear",
      "its class lies in both years",
    ],
    [
      "it moved to another school",
      { classes: [now("k1", { orgId: "0034" }), now("k2")] },
      "unclear",
      'its class belongs to the org "0034" now',
    ],
    [
      "it lies in a semester of the new year that is not asked for",
      { classes: [now("k1", { termIds: ["s28"] }), now("k2")], sessions: [yearSession, next, spring] },
      "unclear",
      'its class lies in "Spring" (s28) now, which begins after the year that ends',
    ],
    ["an id looks like it", { classes: [now("K1")] }, "unclear", 'ClassLink has "K1", which looks the same'],
    [
      "its classroom holds another",
      { classes: [now("k1")], room: { connections: ["k9"] } },
      "unclear",
      'ClassTag has it connected to "k9", and its line does not',
    ],
    [
      "its connection cannot be seen",
      { classes: [now("k1")], room: { connections: "unknown" } },
      "unclear",
      "its connection cannot be seen",
    ],
  ])("%s", (_, year, turn, why) => {
    expect(roomIn(year)).toMatchObject({ turn, ...(why !== undefined && { why }) });
  });

  test("a classroom of the sync is of the old year by its day, and where that is not seen, nobody knows", () => {
    const classes = [now("k1")];
    expect(roomIn({ classes, lines: [] })).toMatchObject({ turn: "same-id" });
    expect(roomIn({ classes, lines: [], room: { createdOn: "2027-07-19" } })).toBeUndefined();
    const { createdOn: _, ...unseen } = aClassroom("c1", { connections: ["k1"] });
    const world = worldOf(
      districtOf([schoolOf([])]),
      rosterOf(classes, { sessions: [yearSession, next] }),
      stateOf([unseen]),
      july,
    );
    const found = turnedDistrict(inputOf(world), "2027-28");
    expect(found.kind === "told" && found.schools[0]?.rooms[0]).toMatchObject({
      turn: "unclear",
      why: expect.stringContaining("when it was made cannot be seen"),
    });
  });

  test("a semester that is called alike every year tells nothing, and the year does", () => {
    const semester = (year: AcademicSession, id: string): AcademicSession => ({
      ...year,
      sourcedId: id,
      title: "Semester 1",
      type: "semester",
      parentId: year.sourcedId,
    });
    const sessions = [yearSession, next, semester(yearSession, "s27"), semester(next, "s28")];
    const lines = [aLine("c1", "k1", { term: "Semester 1" })];
    const room = roomIn({ classes: [aClass("k1", { termIds: ["s28"] })], lines, sessions });
    expect(room).toMatchObject({ turn: "same-id" });
  });

  test("a line of the new year is done, and one without its classroom is not passed over", () => {
    const lines = [aLine("c1", "k1", { term: "2027-28" }), aLine("c7", "k7")];
    const found = turned({ classes: [now("k1")], lines });
    if (found.kind === "untold") throw new Error(found.message);
    expect(found.schools[0]?.rooms).toEqual([]);
    expect(found.schools[0]?.roomless.map(({ sourcedId }) => sourcedId)).toEqual(["k7"]);
  });
});

test("a school of which not all can be read is named, and never told as if its classes were gone", () => {
  const record = { collection: "classes", record: "row 7", reason: "it has no title", orgId: "0012" };
  const world = worldOf(
    districtOf([schoolOf([aLine("c1", "k1")])]),
    rosterOf([now("k2")], { sessions: [yearSession, next], unreadable: [record] }),
    stateOf([aClassroom("c1", { connections: ["k1"] })]),
    july,
  );
  expect(turnedDistrict(inputOf(world), "2027-28")).toMatchObject({
    kind: "told",
    schools: [],
    untold: ["Lincoln"],
  });
});

test.each<[sessions: readonly AcademicSession[], message: RegExp]>([
  [
    [yearSession, { ...next, title: "SY 28" }],
    /no academic session "2027-28"; those that begin later than today are "SY 28"/,
  ],
  [
    [yearSession, { ...next, startDate: "2026-08-17", endDate: "2027-06-09" }],
    /"2027-28" is over, since 2027-06-09/,
  ],
  [
    [yearSession, spring],
    /no academic session "2027-28", and classes lie in later ones already: "Spring \(s28\)"/,
  ],
])("a year that is not meant is refused", (sessions, message) => {
  const classes = [aClass("k1"), aClass("k2", { termIds: ["s28"] })];
  expect(turned({ classes, sessions })).toMatchObject({
    kind: "untold",
    message: expect.stringMatching(message),
  });
});
