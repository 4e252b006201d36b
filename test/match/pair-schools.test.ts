import { describe, expect, test } from "vitest";
import { districtOrgIn } from "../../src/match/district-org.ts";
import { pairSchools } from "../../src/match/pair-schools.ts";
import type { Org } from "../../src/model/classlink.ts";
import type { LiveSchool } from "../../src/model/classtag.ts";
import { aClass, aClassroom, aSchool, rosterOf, stateOf } from "../plan/world.ts";

const org = (sourcedId: string, name: string, values: Partial<Org> = {}): Org => ({
  sourcedId,
  name,
  status: "active",
  type: "school",
  parentId: "100",
  ...values,
});

const school = (name: string, values: Partial<LiveSchool> = {}): LiveSchool =>
  aSchool({ key: name, id: `id of ${name}`, name, connections: [], ...values });

function paired(
  schools: readonly LiveSchool[],
  orgs: readonly Org[],
  rooms: readonly (readonly [school: string, classId: string])[] = [],
) {
  const classes = orgs.map(({ sourcedId }) => aClass(`class of ${sourcedId}`, { orgId: sourcedId }));
  const classrooms = rooms.map(([schoolKey, id], at) =>
    aClassroom(`c${at}`, { schoolKey, connections: [id] }),
  );
  const pairs = pairSchools(stateOf(classrooms, { schools }), rosterOf(classes, { orgs }));
  return {
    schools: pairs.schools.map(({ isAsItStands, name, nearest, orgs: own, pairedBy }) => [
      name,
      own.map(({ sourcedId }) => sourcedId).join(),
      pairedBy,
      isAsItStands,
      nearest.map(({ sourcedId }) => sourcedId).join(),
    ]),
    left: pairs.orgsLeft.map(({ sourcedId }) => sourcedId),
  };
}

describe("a school meets its org", () => {
  test("by its connection, whatever the names say, and the file may name it as it stands", () => {
    const { schools, left } = paired(
      [school("Lincoln", { connections: ["2"] })],
      [org("1", "Lincoln"), org("2", "Washington")],
    );
    expect(schools).toEqual([["Lincoln", "2", "connection", true, ""]]);
    expect(left).toEqual(["1"]);
  });

  test("by the classes that its classrooms hold, before its name; naming it would be a change", () => {
    const { schools } = paired(
      [school("Lincoln")],
      [org("1", "Lincoln"), org("2", "Washington")],
      [["Lincoln", "class of 2"]],
    );
    expect(schools).toEqual([["Lincoln", "2", "classrooms", false, ""]]);
  });

  test("by a name that is exactly the same, composed or not; never by one that only looks alike", () => {
    const { schools } = paired(
      [school("École"), school("Lincoln Elementary")],
      [org("1", "E\u0301cole"), org("2", "Lincoln Elementary School")],
    );
    expect(schools).toEqual([
      ["Lincoln Elementary", "", undefined, false, "2"],
      ["École", "1", "name", false, ""],
    ]);
  });

  test("where nobody can see connections, naming it asks for nothing", () => {
    const { schools } = paired([school("Lincoln", { connections: "unknown" })], [org("1", "Lincoln")]);
    expect(schools).toEqual([["Lincoln", "1", "name", true, ""]]);
  });
});

describe("of two candidates none is chosen", () => {
  test.each([
    ["orgs of one name", [school("Lincoln")], [org("1", "Lincoln"), org("2", "Lincoln")], []],
    [
      "schools of one name",
      [school("Lincoln"), school("Lincoln", { key: "other" })],
      [org("1", "Lincoln")],
      [],
    ],
    [
      "classrooms with classes of two orgs",
      [school("Lincoln")],
      [org("1", "Lincoln"), org("2", "Washington")],
      [
        ["Lincoln", "class of 1"],
        ["Lincoln", "class of 2"],
      ],
    ],
    [
      "an org that two schools hold",
      [school("A", { connections: ["1"] }), school("B", { connections: ["1"] })],
      [org("1", "Lincoln")],
      [],
    ],
    [
      "an org that one holds and the other's classrooms are of",
      [school("A", { connections: ["1"] }), school("Lincoln")],
      [org("1", "Lincoln")],
      [["Lincoln", "class of 1"]],
    ],
  ] as const)("%s", (_, schools, orgs, rooms) => {
    const found = paired(schools, orgs, rooms);
    expect(found.schools.map(([, own]) => own)).toEqual(schools.map(() => ""));
    expect(found.schools.every(([, , , , nearest]) => nearest !== "")).toBe(true);
  });
});

test("an org of another school, one on its way out, or the district's own, is not taken for its name", () => {
  const { schools } = paired(
    [school("Lincoln"), school("Other", { connections: ["1"] })],
    [
      org("1", "Lincoln"),
      org("2", "Lincoln", { status: "tobedeleted" }),
      org("3", "Lincoln", { type: "District" }),
    ],
  );
  expect(schools[0]).toEqual(["Lincoln", "", undefined, false, ""]);
});

test("the order in which schools and orgs come says nothing", () => {
  const schools = [school("B"), school("A"), school("C", { connections: ["3"] })];
  const orgs = [org("1", "A"), org("2", "B"), org("3", "D"), org("4", "C")];
  const forward = paired(schools, orgs);
  expect(paired([...schools].reverse(), [...orgs].reverse())).toEqual(forward);
});

describe("the district's own org", () => {
  const district = org("100", "Springfield USD", { type: "district" });
  const { parentId: _, ...topless } = org("9", "Region");

  test("is the only one of its type, else the one above all schools", () => {
    expect(districtOrgIn([org("1", "A"), district], [])).toMatchObject({ org: { sourcedId: "100" } });
    const region = [topless, org("100", "Springfield", { parentId: "9" }), org("1", "A"), org("2", "B")];
    expect(districtOrgIn(region, ["1", "2"])).toMatchObject({ org: { sourcedId: "9" } });
  });

  test("is not chosen from two, and no school is taken for it", () => {
    const two = [district, org("200", "Shelbyville USD", { type: "district" })];
    expect(districtOrgIn(two, [])).toMatchObject({ kind: "untold", candidates: two });
    expect(districtOrgIn([org("1", "A", { parentId: "0" })], ["1"]).kind).toBe("untold");
  });
});
