import { readdir } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { outputProblems } from "./output-schemas.ts";
import { districtIn } from "./run-rollcall.ts";
import { worksheetPlace } from "./worksheet-place.ts";

const washington = "washington-middle.csv";

/** Lines for classrooms, as they stand in the file, with the comment above each. */
const linesIn = (yaml: string): readonly string[] => yaml.match(/ {6}# .*\n {6}- .*/g) ?? [];

describe("worksheet export", () => {
  test("writes a spreadsheet and a page for each school, and nothing over a file that is there", async () => {
    const { cwd, exported, run, sandbox, yaml } = await worksheetPlace();
    const names = [
      "adams-high",
      "ecole-jean-baptiste",
      "franklin-k-8",
      "lincoln-elementary",
      "washington-middle",
    ];
    expect(await readdir(path.join(cwd, "sheets"))).toEqual(
      names.flatMap((name) => [`${name}.csv`, `${name}.html`]),
    );
    expect(exported.stdout).toContain("next  npx --no rollcall worksheet import sheets/*.csv\n");
    expect(exported.stdout).toContain("not connected, so no class to choose");
    expect(sandbox.requests().filter(({ method, wrote }) => method !== "GET" || wrote)).toEqual([]);
    const before = await yaml();
    const again = await run(["worksheet", "export", "springfield", "--out", "sheets"]);
    expect(again.exitCode).toBe(1);
    expect(again.stderr).toContain("it is there already");
    const one = await run([
      "worksheet",
      "export",
      "springfield",
      "--out",
      "other/",
      "--school",
      "Franklin K-8",
      "--json",
    ]);
    expect(outputProblems(one.stdout)).toEqual([]);
    expect(districtIn(one.stdout).worksheets).toEqual([
      {
        school: "Franklin K-8",
        csv: "other/franklin-k-8.csv",
        page: "other/franklin-k-8.html",
        sure: 0,
        probable: 2,
        choose: 3,
        nothing: 3,
      },
    ]);
    expect(await yaml()).toBe(before);
  });

  test("decides what is sure, and keeps every id behind an apostrophe", async () => {
    const { sheet } = await worksheetPlace();
    const { rows, head, index } = await sheet(washington);
    const open = await sheet(washington);
    expect(rows.filter((row) => row[0] !== "").map((row) => row[1])).toEqual(["Math 7 / Period 3"]);
    const ids = head.flatMap((heading, at) => (/ id$/.test(heading) ? [at] : []));
    expect(ids.length).toBeGreaterThan(3);
    for (const row of rows) for (const at of ids) expect(row[at]).toMatch(/^(?:'.+)?$/);
    expect(index.call(open, "decide")).toBe(0);
  });
});

describe("worksheet import", () => {
  test("shows the lines that sheets decide, and writes them only where asked, once", async () => {
    const { put, run, sheet, take, yaml } = await worksheetPlace();
    const before = await yaml();
    const sheetOfWashington = await sheet(washington);
    sheetOfWashington.set("Coding for beginners", "decide", "B");
    sheetOfWashington.set("Yearbook 📸", "decide", " Leave ");
    sheetOfWashington.set("6B Homeroom", "decide", "0034-6B");
    sheetOfWashington.set("6A Homeroom (Ms. Nguyễn)", "decide", "archive a");
    await put(washington, sheetOfWashington.text);
    const shown = await take("sheets/washington-middle.csv", "sheets/franklin-k-8.csv");
    expect(shown).toMatchObject({ exitCode: 0, stderr: "" });
    expect(shown.stdout).toContain("springfield   17 rows · 5 decided · 12 undecided\n");
    expect(shown.stdout).toContain("Nothing is written yet.");
    expect(await yaml()).toBe(before);
    const written = await take("sheets/washington-middle.csv", "--write");
    expect(written.stdout).toContain("✓ 5 lines written for 1 school, to districts/springfield.yaml.");
    expect(linesIn(await yaml())).toEqual([
      '      # worksheet: grade agrees · section agrees · subject agrees · headcount 26 and 27\n      - { classtag: "cls_30501", name: "6A Homeroom (Ms. Nguyễn)", policy: archive, classlink: "0034-6A", title: Homeroom 6A, term: "2026-27", because: [grade, section, subject] }',
      '      # worksheet: grade agrees · section agrees · subject agrees · headcount 27 and 26\n      - { classtag: "cls_30502", name: "6B Homeroom", policy: sync, classlink: "0034-6B", title: Homeroom 6B, term: "2026-27", because: [grade, section, subject] }',
      '      # worksheet: number agrees · subject agrees · headcount 30 and 29\n      - { classtag: "cls_30504", name: Math 7 / Period 3, policy: sync, classlink: "0034-MA7-03", title: Mathematics 7, term: "2026-27", because: [number, subject] }',
      '      # worksheet: subject agrees · headcount 16 and 18\n      - { classtag: "cls_30506", name: Coding for beginners, policy: sync, classlink: "0034-COD-1", title: Coding, term: "2026-27", because: [subject] }',
      '      # worksheet: no class\n      - { classtag: "cls_30509", name: "Yearbook 📸", policy: leave }',
    ]);
    expect((await run(["validate"])).exitCode).toBe(0);
    const { changes } = districtIn((await run(["plan", "--json"])).stdout).plan;
    expect(changes.map(({ kind }: { kind: string }) => kind).sort()).toEqual([
      "archive",
      "connect",
      "connect",
      "connect",
    ]);
    const after = await yaml();
    const again = await take("sheets/washington-middle.csv", "--write");
    expect(again.stdout).toContain("9 rows · 0 decided · 5 in the file already · 4 undecided");
    expect(again.stdout).toContain("Nothing is left to be written.");
    expect(await yaml()).toBe(after);
  });

  test("says all that is wrong at once, with row and column, and writes nothing", async () => {
    const { put, sandbox, sheet, take, yaml } = await worksheetPlace();
    const before = await yaml();
    const open = await sheet(washington);
    open.set("Coding for beginners", "decide", "d");
    open.set("6A Homeroom (Ms. Nguyễn)", "decide", "a");
    open.set("6B Homeroom", "decide", "0034-6A");
    open.set("7A Homeroom", "decide", "archive");
    open.set("Science: Mr. Żółć's lab", "decide", "a");
    open.set("8th grade trip: D.C. & NYC", "decide", "leave");
    open.set("Yearbook 📸", "school", "Washington High");
    open.set("Yearbook 📸", "decide", "leave");
    await put(washington, open.text);
    sandbox.classTag.editClassroom("cls_30505", { name: "Chess" });
    sandbox.roster.editClass("0034-MA7-03", { title: "Latin" });
    const refused = await take("sheets/washington-middle.csv", "--write");
    expect(refused.exitCode).toBe(1);
    const told = refused.stderr.replace(/\s+/g, " ");
    for (const sentence of [
      'A2 (decide) of "6A Homeroom (Ms. Nguyễn)": 0034-6A is decided for "6B Homeroom" (sheets/washington-middle.csv A3) too.',
      'A3 (decide) of "6B Homeroom": 0034-6A is decided for "6A Homeroom (Ms. Nguyễn)" (sheets/washington-middle.csv A2) too.',
      'A4 (decide) of "7A Homeroom": it is to be archived, and nothing says whose new classroom takes its place.',
      `B5 (classroom) of "Science: Mr. Żółć's lab": cls_30505 is called "Chess" now.`,
      'A6 (decide) of "Coding for beginners": "d" is none of its choices. at Washington Middle → Write one of a, b, the id of a class of the school, leave',
      'the district\'s file has no school "Washington High"',
      'H10 (a id) of "Math 7 / Period 3": "Mathematics 7" (0034-MA7-03) is called "Latin" now.',
      "7 errors",
    ])
      expect(told).toContain(sentence);
    expect(refused.stdout).toContain(
      "Nothing is written while something is wrong; 1 line for 1 school would be, to districts/springfield.yaml.",
    );
    expect(await yaml()).toBe(before);
    const json = await take("sheets/washington-middle.csv", "--json");
    expect(outputProblems(json.stdout)).toEqual([]);
    expect(JSON.parse(json.stdout).findings).toHaveLength(7);
  });

  test("passes over remarks and sums, and a title over several lines", async () => {
    const { put, sheet, take } = await worksheetPlace();
    const { text } = await sheet(washington);
    await put(
      washington,
      `"Washington Middle\nback by Friday, please"\r\n${text.replace(/^\uFEFF/, "")},Sum of rooms: 9\r\n,,,,,,,,,,,,,,,,,,,,,,remark\r\n`,
    );
    const taken = await take("sheets/washington-middle.csv");
    expect(taken).toMatchObject({ exitCode: 0, stderr: "" });
    expect(taken.stdout).toContain("9 rows · 1 decided · 8 undecided");
  });

  test("takes two answers that agree for one, and says what two say that do not", async () => {
    const { put, sheet, take, yaml } = await worksheetPlace();
    const open = await sheet(washington);
    open.set("Yearbook 📸", "decide", "leave");
    await put(washington, open.text);
    await put("copy.csv", open.text);
    const agreed = await take(
      "sheets/washington-middle.csv",
      "./sheets/washington-middle.csv",
      "sheets/copy.csv",
    );
    expect(agreed).toMatchObject({ exitCode: 0, stderr: "" });
    expect(agreed.stdout).toContain("18 rows · 2 decided · 2 said twice · 14 undecided");
    open.set("Math 7 / Period 3", "decide", "leave");
    await put("copy.csv", open.text);
    const before = await yaml();
    const refused = await take("sheets/washington-middle.csv", "sheets/copy.csv", "--write");
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr.replace(/\s+/g, " ")).toContain(
      'A10 (decide) of "Math 7 / Period 3": it says sync 0034-MA7-03, and of the same classroom sheets/copy.csv A10 says leave.',
    );
    expect(await yaml()).toBe(before);
  });

  test("says of the sheet of a district whose file is not here where it says so, and what is wrong with the others", async () => {
    const { put, sheet, take } = await worksheetPlace();
    const open = await sheet(washington);
    await put("other.csv", open.text.replaceAll("springfield\r\n", "shelbyville\r\n"));
    open.set("Math 7 / Period 3", "decide", "archive c");
    await put(washington, open.text);
    const refused = await take("sheets/other.csv", "sheets/washington-middle.csv");
    expect(refused.exitCode).toBe(1);
    const told = refused.stderr.replace(/\s+/g, " ");
    expect(told).toContain('T2 (district): there is no file of a district "shelbyville" here.');
    expect(told).toContain(
      '"c" behind archive is none of its choices. at Washington Middle → Write archive and one of a,',
    );
    expect(told).toContain("2 errors");
  });
});
