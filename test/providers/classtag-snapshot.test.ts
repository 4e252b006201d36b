import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Classroom, ClassTagState, LiveSchool } from "../../src/model/classtag.ts";
import type { Read } from "../../src/model/read.ts";
import { createSnapshotReader } from "../../src/providers/classtag/snapshot/snapshot-reader.ts";
import { snapshotText } from "../../src/providers/classtag/snapshot/snapshot-text.ts";
import { hostileText } from "../render/hostile-text.ts";
import { tries } from "../tries.ts";

const cases = path.join(import.meta.dirname, "snapshot-cases");
const now = Date.parse("2026-11-23T17:00:00Z");
const asOf = "2026-11-23T16:00:00.000Z";

async function read(
  content: string | Uint8Array,
  { maxAgeHours = 168, clock = now }: { readonly maxAgeHours?: number; readonly clock?: number } = {},
): Promise<Read<ClassTagState>> {
  const reader = createSnapshotReader({
    settings: {
      file: "classtag.csv",
      maxAgeHours,
      names: { file: "CLASSTAG_SNAPSHOT", maxAge: "CLASSTAG_SNAPSHOT_MAX_AGE" },
    },
    timezone: "America/Chicago",
    clock: () => clock,
    readFile: () => Promise.resolve(typeof content === "string" ? Buffer.from(content) : content),
  });
  return await reader.readState();
}

const stateOf = (result: Read<ClassTagState>): ClassTagState => {
  if (result.kind === "incomplete") throw new Error(`${result.reason}\n${result.hint}`);
  return result.value;
};

const lincoln: LiveSchool = { key: "sch_1", id: "sch_1", name: "Lincoln", connections: ["0012"] };
const rooms: readonly Classroom[] = [
  {
    key: "cls_1",
    id: "cls_1",
    schoolKey: "sch_1",
    name: "Ms Rivera",
    state: "active",
    connections: ["0012-003-1"],
    students: 23,
    createdOn: "2025-08-11",
  },
  { key: "cls_2", id: "cls_2", schoolKey: "sch_1", name: "Old 4B", state: "archived", connections: [] },
];
const state: ClassTagState = {
  district: { id: "ct_1", name: "Springfield" },
  settings: { unarchiveReappearing: true, deletionThreshold: 15 },
  dailySync: { enabled: false, startsAt: "01:00" },
  schools: [lincoln],
  classrooms: rooms,
  seesArchived: true,
};

/** Only what a text file can hold: a lone surrogate is none of Unicode's characters. */
const text = hostileText.filter((one) => one.isWellFormed() && !one.includes("\u0000"));
const name = text.filter((one) => one.trim() !== "");
const ids = fc
  .uniqueArray(
    text.filter((one) => one !== ""),
    { maxLength: 3 },
  )
  .map((all) => all.sort());

describe("a list that Rollcall wrote", () => {
  test("law: whatever the names and ids, it is read back as it was, and nothing in it is doubtful", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ name, connections: ids, students: fc.nat(5000), isArchived: fc.boolean() }), {
          maxLength: 6,
        }),
        name,
        ids,
        async (given, schoolName, schoolIds) => {
          const classrooms = given.map(
            ({ isArchived, ...one }, index): Classroom => ({
              ...one,
              key: `=cls_${index}`,
              id: `=cls_${index}`,
              schoolKey: "sch_1",
              state: isArchived ? "archived" : "active",
              createdOn: "2025-08-11",
            }),
          );
          const whole = {
            ...state,
            schools: [{ ...lincoln, name: schoolName, connections: schoolIds }],
            classrooms,
          };
          const back = stateOf(await read(snapshotText(whole, asOf)));
          const byKey = (left: Classroom, right: Classroom): number => (left.key < right.key ? -1 : 1);
          expect({ ...back, classrooms: [...back.classrooms].sort(byKey) }).toEqual({
            ...whole,
            classrooms: [...classrooms].sort(byKey),
          });
        },
      ),
      { numRuns: tries(200) },
    );
  });

  test("an id that looks like a cell too narrow for its number is exact all the same", async () => {
    const connections = ["##", "#REF!"];
    const whole = { ...state, schools: [{ ...lincoln, connections }], classrooms: [] };
    expect(stateOf(await read(snapshotText(whole, asOf)))).toEqual(whole);
  });

  test("law: no cell of it begins as a formula", () => {
    fc.assert(
      fc.property(name, ids, (schoolName, connections) => {
        const csv = snapshotText(
          { ...state, schools: [{ ...lincoln, name: schoolName, connections }] },
          asOf,
        );
        const cells = parse(csv, { bom: true, relax_column_count: true }).flat();
        expect(cells.filter((cell) => /^\s*[=+@-]/.test(cell))).toEqual([]);
      }),
    );
  });

  test("what is unknown stays unknown: connections, archived classrooms, settings", async () => {
    const seen = { ...state, classrooms: rooms.slice(0, 1), seesArchived: false, settings: {} };
    const blind = {
      ...seen,
      classrooms: seen.classrooms.map((one) => ({ ...one, connections: "unknown" as const })),
    };
    expect(stateOf(await read(snapshotText(seen, asOf)))).toEqual(seen);
    expect(stateOf(await read(snapshotText(blind, asOf)))).toEqual(blind);
  });

  test("survives what spreadsheets save: other separators, encodings, line ends, quotes around everything, another order", async () => {
    const csv = snapshotText(state, asOf);
    const cells = csv
      .replace(/^\uFEFF/, "")
      .trimEnd()
      .split("\r\n")
      .map((line) => line.split(","));
    const joined = (separator: string, end: string): string =>
      cells.map((row) => row.join(separator)).join(end);
    const utf16 = (order: "be" | "le"): Uint8Array => {
      const bytes = Buffer.from(`\uFEFF${joined("\t", "\r\n")}`, "utf16le");
      return order === "le" ? bytes : bytes.swap16();
    };
    const [head = [], ...body] = cells;
    const forms: readonly (string | Uint8Array)[] = [
      joined(";", "\r\n"),
      `sep=;\r\n${joined(";", "\r\n")}`,
      joined("\t", "\n"),
      joined(",", "\r"),
      utf16("le"),
      utf16("be"),
      cells.map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\n"),
      `Made by Ms Kim\n\n${joined(",", "\n")}\n,,,,,,,,,,,,,\n\n`,
      [head, ...body.reverse()].map((row) => row.join(",")).join("\n"),
    ];
    for (const form of forms) {
      const back = stateOf(await read(form));
      expect({
        ...back,
        classrooms: [...back.classrooms].sort((left, right) => (left.key < right.key ? -1 : 1)),
      }).toEqual(state);
    }
  });
});

describe("a list made by hand", () => {
  const byHand = [
    "What,School Name,Class,External source,Status,Number of students,Date created,Active,Archived,With ID,Setting,Value",
    "district,,,,,,,,,,As of,11/23/2026 10:00 AM",
    "district,,,,,,,,,,District,Springfield",
    "district,,,,,,,,,,Schools,1",
    "setting,,,,,,,,,,Deletion Threshold (%),15%",
    "setting,,,,,,,,,,Enable Daily sync,unticked",
    "school,Lincoln,,12,,,,2,?,1,,",
    "classroom,Lincoln,Ms Rivera,12-3,active,23,8/11/2025,,,,,",
    ",Lincoln,Art,,,,8/12/2024,,,,,",
  ].join("\n");

  test("takes other headings, and the day and time of the district's clocks", async () => {
    const result = await read(byHand);
    expect(result.kind === "complete" ? result.provenance.readAt : result).toBe("2026-11-23T16:00:00.000Z");
    const { schools, classrooms, seesArchived, settings, dailySync } = stateOf(result);
    expect({ seesArchived, settings, dailySync }).toEqual({
      seesArchived: false,
      settings: { deletionThreshold: 15 },
      dailySync: { enabled: false },
    });
    expect(schools).toMatchObject([{ name: "Lincoln", connections: ["12"], copiedAt: { line: 7 } }]);
    expect(classrooms).toMatchObject([
      {
        name: "Ms Rivera",
        connections: ["12-3"],
        createdOn: "2025-08-11",
        copiedAt: { line: 8, column: 29 },
      },
      { name: "Art", connections: [], createdOn: "2024-08-12", state: "active" },
    ]);
  });

  test.each<[string, readonly string[] | "unknown", boolean]>([
    ["'0012", ["0012"], true],
    ['="0012"', ["0012"], true],
    ["0012; 0013", ["0012", "0013"], false],
    ["0012, 0013", ["0012", "0013"], false],
    [" 0012 ", ["0012"], false],
    ["none", [], true],
    ["–", [], true],
    ["?", "unknown", true],
    ["1,23457E+11", ["1,23457E+11"], false],
    ["0012,0013", ["0012", "0013"], false],
    ["'1,234", ["1,234"], true],
  ])("of the cell %s it takes the ids, and whether they are exact", async (cell, connections, isExact) => {
    const quoted = `"${cell.replaceAll('"', '""')}"`;
    const [school] = stateOf(
      await read(byHand.replace("school,Lincoln,,12", `school,Lincoln,,${quoted}`)),
    ).schools;
    expect(school?.connections).toEqual(connections);
    expect(school?.copiedAt === undefined).toBe(isExact);
  });

  test("a number with thousands may be several ids: the list is not read", async () => {
    const result = await read(byHand.replace("school,Lincoln,,12", 'school,Lincoln,,"1,234"'));
    expect(result).toMatchObject({
      kind: "incomplete",
      hint: expect.stringContaining('"1,234" may be one number'),
    });
  });

  test.each([
    ["windows-1252", "Señora Peña", "SeÃ±ora PeÃ±a"],
    ["macintosh", "Señora Peña", "Se√±ora Pe√±a"],
    ["windows-1252", "Ms “Zoë”", "Ms â€œZoÃ«â€\u009d"],
    ["windows-1251", "Class 5А", "Class 5Рђ"],
  ])("letters that were read as %s and saved again are refused with the cause", async (_, was, shown) => {
    const garbled = await read(byHand.replace("Ms Rivera", shown));
    expect(garbled).toMatchObject({ kind: "incomplete" });
    expect(garbled.kind === "incomplete" && garbled.reason).toContain(
      "was read in another encoding and saved again",
    );
    expect((await read(byHand.replace("Ms Rivera", was))).kind).toBe("complete");
  });

  test("so is a byte order mark that became letters, whatever else is in the list", async () => {
    const garbled = await read(`ï»¿${byHand}`);
    expect(garbled.kind === "incomplete" && garbled.reason).toContain('"ï»¿" in it was a byte order mark');
    expect(await read(`\uFEFFï»¿${byHand.replace("Ms Rivera", "Señora")}`)).toMatchObject({
      kind: "incomplete",
    });
  });

  test("one garbled name beside another with accents is ClassTag's own", async () => {
    const list = byHand.replace("Ms Rivera", "SeÃ±ora").replace("Art", "Música");
    expect((await read(list)).kind).toBe("complete");
  });

  test.each([
    ["2026-11-23 16:00", "2026-11-23T22:00:00.000Z"],
    ["11/23/2026 4:00 PM", "2026-11-23T22:00:00.000Z"],
    ["11/23/2026 12:05:00 AM", "2026-11-23T06:05:00.000Z"],
    ["23.11.2026 16:00", "2026-11-23T22:00:00.000Z"],
    ["11/23/26 4:00:00 PM", "2026-11-23T22:00:00.000Z"],
    ["23.11.26 16:00", "2026-11-23T22:00:00.000Z"],
    ["2026-11-23T16:00:00Z", "2026-11-23T16:00:00.000Z"],
    ["2026-11-23 16:00+01:00", "2026-11-23T15:00:00.000Z"],
    ["2026-07-01 16:00", "2026-07-01T21:00:00.000Z"],
  ])("%s on the clocks of Chicago is %s", async (written, instant) => {
    const result = await read(byHand.replace("11/23/2026 10:00 AM", written), { clock: Date.parse(instant) });
    expect(result.kind === "complete" ? result.provenance.readAt : result).toBe(instant);
  });

  test.each(["2026-11-23", "13/23/2026 10:00", "2026-02-30 10:00", "2026-11-23 25:00", "16:00", "soon"])(
    "%s is no moment",
    async (written) => {
      expect(await read(byHand.replace("11/23/2026 10:00 AM", written))).toMatchObject({
        kind: "incomplete",
        hint: expect.stringContaining("Write a day and a time"),
      });
    },
  );

  test("law: any row that is lost is noticed", async () => {
    const lines = byHand.split("\n");
    for (let lost = 1; lost < lines.length; lost += 1) {
      const isSetting = lines[lost]?.startsWith("setting") === true;
      const result = await read(lines.filter((_, index) => index !== lost).join("\n"));
      expect([lines[lost], result.kind]).toEqual([lines[lost], isSetting ? "complete" : "incomplete"]);
    }
  });

  test("law: cut anywhere, it is either whole or incomplete", async () => {
    const whole = stateOf(await read(byHand)).classrooms.length;
    for (let length = 0; length < byHand.length; length += 7) {
      const result = await read(byHand.slice(0, length));
      if (result.kind === "complete") expect(result.value.classrooms).toHaveLength(whole);
    }
  });

  test("is good for a week, or for what the setting says; never from the future", async () => {
    const hour = 3_600_000;
    expect((await read(byHand, { clock: now + 166 * hour })).kind).toBe("complete");
    expect(await read(byHand, { clock: now + 168 * hour })).toMatchObject({
      reason: "classtag.csv is 169 hours old, and a list is good for 168",
    });
    expect((await read(byHand, { clock: now + 168 * hour, maxAgeHours: 200 })).kind).toBe("complete");
    expect(await read(byHand, { clock: now - 3 * hour })).toMatchObject({
      reason: expect.stringContaining("has not come yet"),
    });
  });

  test("in another encoding it is refused, with what to do", async () => {
    expect(await read(Buffer.from(byHand.replace("Rivera", "Müller"), "latin1"))).toMatchObject({
      reason: expect.stringContaining("not in Unicode"),
      hint: expect.stringContaining("CSV UTF-8"),
    });
  });
});

describe("all that is wrong with a list is said at once", () => {
  test.each(readdirSync(cases).filter((one) => !one.startsWith(".")))("%s", async (folder) => {
    const result = await read(await readFile(path.join(cases, folder, "classtag.csv")));
    const said = result.kind === "incomplete" ? `${result.reason}\n${result.hint}\n` : "complete\n";
    await expect(said).toMatchFileSnapshot(`snapshot-cases/${folder}/expected.txt`);
  });
});

describe("a time on the clocks of the district", () => {
  const listOf = (asOfText: string): string =>
    `kind,school,school id,classroom,name,value\ndistrict,,,,as of,${asOfText}\ndistrict,,,,district,Springfield\n`;

  test.each([
    ["2026-11-01 01:30", "came twice", "2026-11-01 01:30-05:00 or 2026-11-01 01:30-06:00"],
    ["11/1/2026 1:30 AM", "came twice", "2026-11-01 01:30-05:00"],
    ["2026-03-08 02:30", "never came", "2026-03-08 03:30-05:00"],
  ])("%s is none, or two, and an offset is asked for", async (written, why, example) => {
    const result = await read(listOf(written), { maxAgeHours: 10_000 });
    if (result.kind !== "incomplete") throw new Error("it was read");
    expect(result.hint).toContain(why);
    expect(result.hint).toContain(example);
  });

  test("is taken where the offset says which", async () => {
    const result = await read(listOf("2026-11-01 01:30-06:00"), { maxAgeHours: 10_000 });
    expect(result.kind === "incomplete" ? result.hint : "").not.toContain("came twice");
  });
});
