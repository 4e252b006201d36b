import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedSchools } from "../../src/config/changed-schools.ts";
import { loadDistricts } from "../../src/config/load-districts.ts";
import type { District } from "../../src/model/district.ts";
import { tries } from "../tries.ts";

interface Lines {
  readonly header: readonly string[];
  readonly schools: readonly { readonly head: readonly string[]; readonly classrooms: readonly string[] }[];
}

const header = [
  "version: 1",
  "district: springfield",
  "name: Springfield",
  'classlink: { org: "1" }',
  "timezone: America/Chicago",
  'terms: ["2026-27", "2025-26"]',
  "freeze: [{ from: 2027-06-15, to: 2027-08-01, reason: a }, { from: 2027-12-20, to: 2027-12-31, reason: b }]",
];

/** `count` schools with three classrooms each; `note` stands in the last classroom of each. */
function linesOf(count: number, note = (_school: number): string => "leave"): Lines {
  const schools = Array.from({ length: count }, (_, school) => ({
    head: [`name: School ${school}`, `classlink: ["${school}a", "${school}b"]`],
    classrooms: [
      `{ name: Room 1, policy: sync, classlink: "${school}-1", title: Art, term: "2026-27" }`,
      `{ name: Room 2, classlink: null }`,
      `{ name: Room 3, policy: ${note(school)} }`,
    ],
  }));
  return { header, schools };
}

async function districtOf({ header: top, schools }: Lines): Promise<District> {
  const text = [
    ...top,
    "schools:",
    ...schools.flatMap(({ head, classrooms }) => [
      ...head.map((line, index) => `${index === 0 ? "  - " : "    "}${line}`),
      "    classrooms:",
      ...classrooms.map((line) => `      - ${line}`),
    ]),
  ].join("\n");
  const bytes = new TextEncoder().encode(text);
  const { districts, findings } = await loadDistricts([{ path: "districts/springfield.yaml", bytes }]);
  const [district] = districts;
  if (district === undefined) throw new Error(JSON.stringify(findings));
  return district;
}

/** The same lines in another order, with comments between them. */
const reordered = (lines: Lines): fc.Arbitrary<Lines> =>
  fc
    .record({
      header: fc.shuffledSubarray([...lines.header], { minLength: lines.header.length }),
      schools: fc.shuffledSubarray([...lines.schools], { minLength: lines.schools.length }),
      classroomOrder: fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
      isHeadTurned: fc.boolean(),
      comments: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ header: top, schools, classroomOrder, isHeadTurned, comments }) => ({
      header: [...Array.from({ length: comments }, () => "# comment"), ...top].map((line) =>
        isHeadTurned ? line.replace('["2026-27", "2025-26"]', '["2025-26", "2026-27"]') : line,
      ),
      schools: schools.map(({ head, classrooms }) => ({
        head: (isHeadTurned ? [...head].reverse() : head).map((line) =>
          isHeadTurned ? line.replace(/\["(\d+a)", "(\d+b)"\]/, '["$2", "$1"]') : line,
        ),
        classrooms: classroomOrder.map((index) => classrooms[index] ?? ""),
      })),
    }));

describe("schools that changed", () => {
  test("are none where only places and the order of lines differ", async () => {
    const before = linesOf(3);
    const base = await districtOf(before);
    await fc.assert(
      fc.asyncProperty(reordered(before), async (after) => {
        expect(changedSchools(base, await districtOf(after))).toEqual([]);
      }),
      { numRuns: tries(30) },
    );
  });

  test("are exactly those whose lines differ, in the order of the head", async () => {
    const base = await districtOf(linesOf(4));
    await fc.assert(
      fc.asyncProperty(fc.subarray([0, 1, 2, 3]), fc.boolean(), async (changed, isReversed) => {
        const lines = linesOf(4, (school) =>
          changed.includes(school) ? `sync, classlink: x${school}, title: A, term: T` : "leave",
        );
        const schools = isReversed ? [...lines.schools].reverse() : lines.schools;
        const wanted = changed.map((school) => `School ${school}`);
        expect(changedSchools(base, await districtOf({ ...lines, schools }))).toEqual(
          isReversed ? wanted.reverse() : wanted,
        );
      }),
      { numRuns: tries(20) },
    );
  });

  test("are the new and the renamed ones, and not the one that is gone", async () => {
    const base = await districtOf(linesOf(2));
    const { schools } = linesOf(3);
    const renamed = schools.map((school, index) =>
      index === 1 ? { ...school, head: ["name: Other", 'classlink: ["1a", "1b"]'] } : school,
    );
    expect(changedSchools(base, await districtOf({ header, schools: renamed }))).toEqual([
      "Other",
      "School 2",
    ]);
    expect(changedSchools(base, await districtOf(linesOf(1)))).toEqual([]);
  });

  test.each([
    ["settings: { manageGuardians: false }"],
    ["guards: { archive: { perSchool: 31% } }"],
    ['sync: { startsAt: "01:00" }'],
    ["schedule: heal"],
    ["drivers: { read: snapshot, write: runbook }"],
  ])("are all where the district itself differs: %s", async (line) => {
    const base = await districtOf(linesOf(2));
    const head = await districtOf({ ...linesOf(2), header: [...header, line] });
    expect(changedSchools(base, head)).toEqual(["School 0", "School 1"]);
  });

  test("are all where a day of a freeze or a term differs, and where there was no district", async () => {
    const base = await districtOf(linesOf(2));
    for (const [from, to] of [
      ["2027-08-01", "2027-08-02"],
      ['"2025-26"', '"2027-28"'],
      ["America/Chicago", "America/Denver"],
    ] as const) {
      const changed = header.map((line) => line.replace(from, to));
      expect(changedSchools(base, await districtOf({ ...linesOf(2), header: changed }))).toHaveLength(2);
    }
    expect(changedSchools(undefined, base)).toEqual(["School 0", "School 1"]);
  });
});
