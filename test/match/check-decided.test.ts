import { expect, test } from "vitest";
import { checkOnDecided } from "../../src/match/check-decided.ts";
import type { ClassToMatch, RoomToMatch } from "../../src/match/match-input.ts";

const families =
  "Abel Brandt Chavez Diaz Farouk Huang Imani Kowalski Lindqvist Moreau Nakamura Okafor Patel Quist Rivera".split(
    " ",
  );

const classes = families.map(
  (familyName, at): ClassToMatch => ({
    sourcedId: `c${at}`,
    title: `Grade ${(at % 5) + 1} Homeroom`,
    grades: [`0${(at % 5) + 1}`],
    location: String(10 + at),
    students: 18 + (at % 7),
    termIds: [],
    teachers: [{ familyName }],
  }),
);
const rooms = families.map(
  (family, at): RoomToMatch => ({
    key: `r${at}`,
    name: `Ms. ${family} Room ${10 + at}`,
    students: 18 + (at % 7),
    createdOn: "2026-08-20",
  }),
);
const district = { sessions: [], schools: [{ key: "Lincoln", rooms, classes }] };
const decidedWith = (changes: Readonly<Record<string, string>>, isProposed = false) =>
  new Map(rooms.map(({ key }) => [key, { classId: changes[key] ?? key.replace("r", "c"), isProposed }]));

test("decided as the rooms say, all agree", () => {
  const check = checkOnDecided(district, decidedWith({}));
  expect(check.sure).toBeGreaterThan(10);
  expect(check).toMatchObject({ agreed: check.sure, isTrusted: true, disagreements: [] });
});

test("one that differs may be the line's mistake, and is told; two of fifteen end the trust", () => {
  const one = checkOnDecided(district, decidedWith({ r1: "c2" }));
  expect(one).toMatchObject({ agreed: one.sure - 1, isTrusted: true });
  expect(one.disagreements).toMatchObject([{ roomKey: "r1", decidedId: "c2", better: { classId: "c1" } }]);
  const two = checkOnDecided(district, decidedWith({ r1: "c2", r2: "c1" }));
  expect(two).toMatchObject({ agreed: two.sure - 2, isTrusted: false });
});

test("that what was proposed agrees says nothing; that it does not is told all the same", () => {
  const check = checkOnDecided(district, decidedWith({ r1: "c2" }, true));
  expect(check).toMatchObject({ sure: 0, agreed: 0, isTrusted: true, disagreements: [{ roomKey: "r1" }] });
});

test("a room that the sync has called by its class's title says nothing", () => {
  const named = rooms.map((room, at) => ({ ...room, name: classes[at]?.title ?? "" }));
  const schools = [{ key: "Lincoln", rooms: named, classes }];
  expect(checkOnDecided({ sessions: [], schools }, decidedWith({}))).toMatchObject({
    sure: 0,
    isTrusted: true,
  });
});
