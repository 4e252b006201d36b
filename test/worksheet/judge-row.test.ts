import { readFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readWorksheet } from "../../src/files/worksheet-file.ts";
import type { OpenSchool } from "../../src/plan/summaries/open-schools.ts";
import { renderWorksheetCsv } from "../../src/render/worksheet/worksheet-csv.ts";
import { type JudgedRow, judgeRow, schoolNow } from "../../src/worksheet/judge-row.ts";
import { aClass, aClassroom } from "../plan/world.ts";
import { hostileText } from "../render/hostile-text.ts";
import { tries } from "../tries.ts";
import { changeableSchool, openSchool, worksheetOf } from "./school.ts";

function judgedIn(bytes: Uint8Array, open: OpenSchool): readonly JudgedRow[] {
  const { findings, rows } = readWorksheet(bytes, "sheet.csv");
  expect(findings).toEqual([]);
  const now = schoolNow(open);
  return rows.map((row) => judgeRow(row, now));
}

/** Which class each classroom is decided as, by ids, and what is wrong with the others. */
const outcome = (judged: readonly JudgedRow[]): readonly string[] =>
  judged
    .map((one) => {
      if (one.kind === "wrong") return one.faults.map(({ code }) => code).join(" ");
      if (one.kind !== "decided") return one.kind;
      const { decision, room } = one;
      return decision.kind === "class" ? `${room.id ?? ""} is ${decision.decidedAs.sourcedId}` : "left";
    })
    .sort();

const ids = (open: OpenSchool): readonly string[] =>
  open.classrooms.map(({ id = "" }, at) => `${id} is ${open.classes[at]?.sourcedId ?? ""}`).sort();

const folder = path.resolve(import.meta.dirname, "spreadsheets");

describe("what LibreOffice saves", () => {
  test("of this worksheet", async () => {
    await expect(renderWorksheetCsv(worksheetOf(changeableSchool()))).toMatchFileSnapshot(
      path.join(folder, "sent.csv"),
    );
  });

  test.each(["default.csv", "semicolons.csv", "utf-16.csv", "through-xlsx.csv", "through-ods.csv"])(
    "as %s comes back as it was sent",
    async (name) => {
      const open = changeableSchool();
      expect(outcome(judgedIn(await readFile(path.join(folder, name)), open))).toEqual(ids(open));
    },
  );

  test("without apostrophes is found by what was shown, or refused by name", async () => {
    const open = changeableSchool();
    const bytes = await readFile(path.join(folder, "without-apostrophes.csv"));
    const found = outcome(judgedIn(bytes, open));
    expect(found.filter((one) => one.includes(" is ") && !ids(open).includes(one))).toEqual([]);
    expect(found).toMatchInlineSnapshot(`
      [
        "-5 is -5",
        "0012 is 0012",
        "0012-003-1 is 0012-003-1",
        "3-12 is 3-12",
        "4022.50 is 4022.50",
        "6/7/2026 is 6/7/2026",
        "@home is @home",
        "TRUE is TRUE",
        "worksheet-class-changed",
        "worksheet-class-changed",
        "worksheet-class-changed",
        "worksheet-classroom-gone",
        "worksheet-classroom-gone worksheet-class-changed",
        "Ångström; “Zoë”, 3B is Ångström; “Zoë”, 3B",
      ]
    `);
  });

  test.each([
    ["workbook.xlsx", "It is a workbook (.xlsx), and no CSV."],
    ["workbook.ods", "It is an OpenDocument spreadsheet (.ods), and no CSV."],
  ])("as %s is refused, with how to save it", async (name, message) => {
    const { findings, rows } = readWorksheet(await readFile(path.join(folder, name)), name);
    expect(rows).toEqual([]);
    expect(findings).toMatchObject([{ code: "worksheet-workbook", message }]);
    expect(findings[0]?.hint).toContain("CSV UTF-8");
  });
});

const text = hostileText.filter((one) => one.trim() !== "" && one.isWellFormed() && !one.includes("\u0000"));
const school = fc
  .record({
    names: fc.array(text, { minLength: 1, maxLength: 6 }),
    titles: fc.array(text, { minLength: 6, maxLength: 7 }),
    ids: fc.uniqueArray(text, {
      minLength: 13,
      maxLength: 13,
      selector: (one) => one.trim().replace(/^'+/, ""),
    }),
  })
  .map(({ ids: drawn, names, titles }) =>
    openSchool(
      names.map((name, at) => aClassroom(drawn[at] ?? "", { name })),
      titles.map((title, at) => aClass(drawn[at + 6] ?? "", { title })),
    ),
  );

describe("whatever the names and ids", () => {
  test("law: every classroom and class is found again, and no cell is a formula", () => {
    fc.assert(
      fc.property(school, (open) => {
        const csv = renderWorksheetCsv(worksheetOf(open));
        const bytes = Buffer.from(csv);
        const { rows } = readWorksheet(bytes, "sheet.csv");
        expect(rows).toHaveLength(open.classrooms.length);
        for (const row of rows)
          for (const column of ["classroom", "classroom id", "a class", "a id", "b class", "b id"] as const)
            expect(row.cell(column)).not.toMatch(/^[\s\uFEFF]*[=+@-]/);
        expect(outcome(judgedIn(bytes, open))).toEqual(ids(open));
      }),
      { numRuns: tries(100) },
    );
  });

  test("law: where apostrophes are lost, a row is its own classroom's and class's, or is refused", () => {
    fc.assert(
      fc.property(school, (open) => {
        const csv = renderWorksheetCsv(worksheetOf(open)).replace(/(?<=[,"\n])'/g, "");
        const judged = judgedIn(Buffer.from(csv), open);
        const own = new Set(ids(open));
        expect(outcome(judged).filter((one) => one.includes(" is ") && !own.has(one))).toEqual([]);
      }),
      { numRuns: tries(100) },
    );
  });
});

test("where ClassTag's ids are not known, twins are told apart by the day on which they were made", () => {
  const made = (createdOn: string, at: number) => {
    const { id: _, ...room } = aClassroom(`key ${at}`, { name: "Art", createdOn });
    return room;
  };
  const school = openSchool(
    ["2025-08-20", "2024-08-20", "2024-08-20"].map(made),
    ["1", "2", "3"].map((id) => aClass(id)),
  );
  const csv = renderWorksheetCsv(worksheetOf(school));
  const judged = judgedIn(Buffer.from(csv.replaceAll("2025-08-20", "8/20/2025")), school);
  expect(judged[0]).toMatchObject({ kind: "decided", room: { createdOn: "2025-08-20" } });
  for (const one of judged.slice(1))
    expect(one).toMatchObject({ faults: [{ code: "worksheet-classroom-ambiguous" }] });
});

describe("a row whose school has moved on", () => {
  const room = aClassroom("cls_1", { name: "Room 1" });
  const [one, other] = [aClass("0012-1", { title: "Grade 1" }), aClass("0012-2", { title: "Grade 2" })];
  const shown = openSchool([room], [one, other]);
  const sheet = Buffer.from(renderWorksheetCsv(worksheetOf(shown)));

  test.each<[what: string, now: Partial<OpenSchool>, code: string, why: string]>([
    [
      "was renamed",
      { present: [{ ...room, name: "Chess" }] },
      "worksheet-classroom-changed",
      'cls_1 is called "Chess" now',
    ],
    ["is gone", { present: [] }, "worksheet-classroom-gone", "the school has no such classroom now"],
    [
      "is another of that name",
      { present: [{ ...room, id: "cls_2", key: "cls_2" }] },
      "worksheet-classroom-gone",
      "a classroom of that name is there, and it is not cls_1",
    ],
    [
      "is archived",
      { present: [{ ...room, state: "archived" }], classrooms: [] },
      "worksheet-classroom-changed",
      "it is archived by now",
    ],
    [
      "is connected",
      { present: [{ ...room, connections: ["0012-9"] }], classrooms: [] },
      "worksheet-classroom-changed",
      'it is connected by now, to "0012-9"',
    ],
    [
      "may be a class that has another title",
      { shared: [{ ...one, title: "Latin" }, other] },
      "worksheet-class-changed",
      '"Grade 1" (0012-1) is called "Latin" now',
    ],
    [
      "was compared with a class that is gone",
      { shared: [one] },
      "worksheet-class-changed",
      '"Grade 2" (0012-2) is no longer a shared class of the school',
    ],
    [
      "has a class that another classroom holds by now",
      { classes: [other], present: [room, aClassroom("cls_3", { name: "Room 3", connections: ["0012-1"] })] },
      "worksheet-class-taken",
      '0012-1 is taken: "Room 3" is connected to it',
    ],
  ])("is refused: its classroom %s", (_, now, code, why) => {
    const [judged] = judgedIn(sheet, { ...shown, ...now });
    expect(judged).toMatchObject({ kind: "wrong", faults: [{ code, why }] });
  });

  test("with twins that a lost apostrophe leaves alike, names both and takes none", () => {
    const twins = openSchool(
      [aClassroom("0012", { name: "Art" }), aClassroom("12", { name: "Art" })],
      [one, other],
    );
    const csv = renderWorksheetCsv(worksheetOf(twins)).replaceAll("'0012,", "12,").replaceAll("'12,", "12,");
    for (const judged of judgedIn(Buffer.from(csv), twins))
      expect(judged).toMatchObject({
        kind: "wrong",
        faults: [
          {
            code: "worksheet-classroom-ambiguous",
            why: "it may be any of 12, 0012, which look the same here",
          },
        ],
      });
  });

  test("with classes that a lost apostrophe leaves alike, names both and takes none", () => {
    const alike = openSchool([room], [aClass("0012", { title: "Art" }), aClass("12", { title: "Art" })]);
    const csv = renderWorksheetCsv(worksheetOf(alike)).replaceAll("'0012,", "12,").replaceAll("'12,", "12,");
    const why = '"Art" (12) may be any of 12, 0012: a spreadsheet has changed the id';
    expect(judgedIn(Buffer.from(csv), alike)).toMatchObject([
      {
        kind: "wrong",
        faults: [
          { column: "a id", code: "worksheet-class-ambiguous", why },
          { column: "b id", code: "worksheet-class-ambiguous", why },
        ],
      },
    ]);
  });
});
