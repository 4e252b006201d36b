import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchDistrict } from "../../src/match/match-district.ts";
import type { ClassToMatch, RoomMatch, RoomToMatch } from "../../src/match/match-input.ts";

const sessions = [{ sourcedId: "FY", title: "2026-27", startDate: "2026-08-17", endDate: "2027-06-11" }];

const homeroom = (grade: number, letter: string, room: number, familyName: string): ClassToMatch => ({
  sourcedId: `c-${grade}${letter}`,
  title: `Grade ${grade}${letter}`,
  grades: [String(grade).padStart(2, "0")],
  location: String(room),
  students: 20 + grade,
  termIds: ["FY"],
  teachers: [{ familyName }],
});

const names = [
  "Rivera",
  "Okafor",
  "Nguyễn",
  "Lindqvist",
  "Haddad",
  "O'Brien",
  "Kowalski",
  "Begay",
  "Tanaka",
  "Silva",
];

const classes = names.map((name, at) =>
  homeroom(1 + Math.floor(at / 2), at % 2 === 0 ? "A" : "B", 10 + at, name),
);

const madeNow = "2026-08-20";

function suggest(rooms: readonly (Partial<RoomToMatch> & { readonly name: string })[]): readonly RoomMatch[] {
  const own = rooms.map((room, at) => ({ key: `r${at}`, createdOn: madeNow, ...room }));
  return matchDistrict({ schools: [{ key: "s", rooms: own, classes }], sessions })[0]?.rooms ?? [];
}

const usual = classes.map(({ title, students = 0 }, at) => ({ name: `${title} ${names[at]}`, students }));

describe("the matcher", () => {
  test("is sure of rooms that say grade and teacher", () => {
    const matches = suggest(usual);
    expect(matches.map(({ level }) => level)).toEqual(usual.map(() => "sure"));
    expect(matches.map(({ candidates }) => candidates[0]?.classId)).toEqual(
      classes.map(({ sourcedId }) => sourcedId),
    );
    expect(matches[0]?.candidates[0]).toMatchObject({
      agrees: ["grade", "section", "teacher", "headcount"],
      disagrees: [],
    });
  });

  test("is not sure where two rooms ask for one class", () => {
    const matches = suggest([...usual, { name: "Ms. Rivera 1A", students: 21 }]);
    expect([matches[0]?.level, matches.at(-1)?.level]).not.toContain("sure");
  });

  test("takes the room of this year for a class, not that of the year before", () => {
    const matches = suggest([...usual, { name: "Grade 1A Rivera", createdOn: "2025-08-20", students: 24 }]);
    expect(matches[0]?.candidates[0]?.classId).toBe("c-1A");
    expect(matches[0]?.candidates[0]?.probability).toBeGreaterThan(0.9);
    expect(matches.at(-1)?.level).toBe("nothing");
  });

  test.each([
    ["of who left", "Grade 4B Ms. Fitzgerald"],
    ["of who has another grade now", "Grade 5 Ms. Rivera"],
    ["with a year in its name", "Grade 4B Begay 2025-26"],
    ["for two grades", "Grade 4/5 Begay"],
    ["of a club", "Chess club Begay"],
  ])("is not sure of a room %s", (_, name) => {
    expect(suggest([...usual.slice(0, 6), { name, students: 24 }]).at(-1)?.level).not.toBe("sure");
  });

  test("lets nothing in a name of more than one school, and leaves rooms without classes alone", () => {
    const rooms = [{ key: "r", name: "Grade 1A Rivera" }];
    const found = matchDistrict({
      schools: [
        { key: "empty", rooms, classes: [] },
        { key: "full", rooms: [], classes },
      ],
      sessions,
    });
    expect(found).toEqual([
      { key: "empty", rooms: [{ roomKey: "r", level: "nothing", candidates: [] }] },
      { key: "full", rooms: [] },
    ]);
  });

  test.each([
    ["an accent dropped", "Ms. Nguyen room 12", "c-2A"],
    ["a slip of the finger", "Kowalsky room 16", "c-4A"],
    ["an apostrophe less", "OBrien 3B", "c-3B"],
    ["another script", "田中老师 五年级", "c-5A"],
    ["the name before the marriage", "Ms. Hale (Begay) 4B", "c-4B"],
  ])("knows a teacher by %s", (_, name, classId) => {
    const [match] = suggest([{ name }]);
    expect(match?.candidates[0]).toMatchObject({ classId });
    expect(match?.candidates[0]?.agrees).toContain("teacher");
    expect(["probable", "sure"]).toContain(match?.level);
  });

  test("proposes no class twice, whatever rooms are called", () => {
    const word = fc.constantFrom(
      ...names,
      "1A",
      "Grade 2",
      "3rd",
      "Room 12",
      "rm 15",
      "Ms.",
      "Mr. O",
      "2026-27",
      "&",
    );
    const room = fc.record({
      name: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" ")),
      students: fc.integer({ min: 18, max: 26 }),
      createdOn: fc.constantFrom("2025-08-20", madeNow),
    });
    fc.assert(
      fc.property(fc.array(room, { maxLength: 14 }), (rooms) => {
        const proposed = suggest(rooms).filter(({ level }) => level === "sure" || level === "probable");
        const ids = proposed.map(({ candidates }) => candidates[0]?.classId);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test("says the same in any order, and returns nobody's name", () => {
    const forth = suggest(usual);
    const back = suggest([...usual].reverse()).toReversed();
    expect(back.map(({ level }) => level)).toEqual(forth.map(({ level }) => level));
    expect(JSON.stringify(forth)).not.toMatch(/rivera|okafor|nguy/i);
  });
});
