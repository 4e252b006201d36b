import { writeFileSync } from "node:fs";
import { mkdir, rm, symlink, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { endpointDigest } from "../../src/providers/endpoint-digest.ts";
import {
  classCells,
  classHeader,
  classIds,
  csvReader,
  csvText,
  enrollments,
  exportFolder,
  folderForTest,
  goodExport,
  manifest,
  nowOfTest,
  readWith,
  reasonOf,
  rosterOf,
  type Table,
  writeExport,
} from "./oneroster-csv.ts";

describe("a bulk export in a folder", () => {
  it("is the roster, with ids as they are written, and says how old it is", async () => {
    const read = await readWith({});
    expect(rosterOf(read)).toEqual({
      orgs: [
        { sourcedId: "0012", status: "active", name: "Lincoln", type: "school", parentId: "100" },
        { sourcedId: "100", status: "active", name: "Springfield USD", type: "district" },
      ],
      sessions: [
        {
          sourcedId: "SY",
          status: "active",
          title: "2026-27",
          type: "schoolYear",
          startDate: "2026-08-17",
          endDate: "2027-06-11",
        },
      ],
      classes: ["0012-003-1", "0012-003-2"].map((sourcedId) => ({
        sourcedId,
        status: "active",
        title: `Class ${sourcedId}`,
        grades: ["03"],
        orgId: "0012",
        termIds: ["SY"],
      })),
      unreadable: [],
    });
    expect(read).toMatchObject({
      kind: "complete",
      provenance: { driver: "oneroster csv 1.1", readAt: "2026-11-23T08:00:00.000Z", requests: 0 },
    });
  });

  it("has courses where an id of the file is no class", async () => {
    expect(rosterOf(await readWith({}, ["0012-003-1"])).courses).toBeUndefined();
    expect(rosterOf(await readWith({}, ["C1"])).courses).toEqual([{ sourcedId: "C1", title: "Grade 3" }]);
    const { "courses.csv": _, ...without } = goodExport;
    const { read, notices } = csvReader(
      await exportFolder({ ...without, "manifest.csv": manifest({ courses: "absent" }) }),
    );
    expect(rosterOf(await read(["C1"])).courses).toBeUndefined();
    expect(notices.map(({ message }) => message)).toEqual([
      "the export has no courses: an id that is a course's cannot be recognised as one.",
    ]);
  });

  it("is read alike in every encoding that can be told, with either line end, and with quotes or without", async () => {
    const expected = rosterOf(
      await readWith({ "classes.csv": [classHeader, classCells("é-1", { title: "Año 3 · 三年" })] }),
    );
    const table: Table = [classHeader, classCells("é-1", { title: "Año 3 · 三年" })];
    const utf16be = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();
    for (const style of [
      { lineEnd: "\r\n", quotes: "all" },
      { lineEnd: "\n", quotes: "all" },
      { lineEnd: "\r\n", endsWithLineEnd: false },
    ] as const)
      expect(rosterOf(await readWith({ "classes.csv": csvText(table, style) }))).toEqual(expected);
    const text = csvText(table, { lineEnd: "\r\n" });
    for (const bytes of [
      Buffer.from(`\ufeff${text}`),
      Buffer.from(`\ufeff${text}`, "utf16le"),
      utf16be(`\ufeff${text}`),
      Buffer.from(text, "utf16le"),
      utf16be(text),
    ])
      expect(rosterOf(await readWith({ "classes.csv": bytes }))).toEqual(expected);
  });

  it("has quotes, commas and line breaks in texts, and lists in one cell", async () => {
    const title = 'Art, "advanced"\r\nand\nlate';
    const read = await readWith({
      "classes.csv": [
        classHeader,
        classCells("1", { title, grades: "KG, 01,02", termSourcedIds: 'SY, "T,1","T ""2""", T\n3' }),
      ],
    });
    expect(rosterOf(read).classes[0]).toMatchObject({
      title,
      grades: ["KG", "01", "02"],
      termIds: ["SY", "T,1", 'T "2"', "T\n3"],
    });
  });

  it("finds columns whatever their case, order and invisible characters, and leaves others unread", async () => {
    const header = [
      "Title",
      "\u200bSOURCEDID ",
      "term Sourced Ids",
      "status",
      "x-note",
      "schoolsourcedid\u00a0",
    ];
    const read = await readWith({
      "classes.csv": [header, ["Homeroom", "01", "SY", "", "Ms Rivera", "0012"]],
    });
    expect(rosterOf(read).classes).toEqual([
      { sourcedId: "01", status: "active", title: "Homeroom", grades: [], orgId: "0012", termIds: ["SY"] },
    ]);
  });

  it("may have no column of statuses, and that of terms by its older name", async () => {
    const without = (table: Table, name: string): Table => {
      const at = table[0]?.indexOf(name) ?? -1;
      return table.map((cells) => cells.filter((_, index) => index !== at));
    };
    const header = classHeader.map((name) => (name === "termSourcedIds" ? "termSourcedId" : name));
    const table: Table = [header, classCells("1"), classCells("2")];
    const read = rosterOf(await readWith({ "classes.csv": without(table, "status") }));
    expect(read.classes).toEqual(
      rosterOf(await readWith({ "classes.csv": [classHeader, classCells("1"), classCells("2")] })).classes,
    );
    const misspelt = header.map((name) => (name === "status" ? "statsu" : name));
    expect(reasonOf(await readWith({ "classes.csv": [misspelt, classCells("1")] }))).toContain(
      'the column status is missing; "statsu" stands here',
    );
  });

  it("may name references as servers do, and has them by OneRoster's own name where both are there", async () => {
    const named = (names: Readonly<Record<string, string>>): readonly string[] =>
      classHeader.map((name) => names[name] ?? name);
    const header = named({ schoolSourcedId: "school", termSourcedIds: "terms" });
    const snakes = named({ schoolSourcedId: "school_sourced_id", termSourcedIds: "Term-Sourced-IDs" });
    const both = [...classHeader, "school", "terms"];
    for (const table of [
      [header, classCells("1")],
      [snakes, classCells("1")],
      [both, [...classCells("1"), "Lincoln", "2026-27"]],
    ])
      expect(rosterOf(await readWith({ "classes.csv": table })).classes).toMatchObject([
        { sourcedId: "1", orgId: "0012", termIds: ["SY"] },
      ]);
    const misspelt = [...named({ schoolSourcedId: "schoolSourceId" }), "school"];
    expect(reasonOf(await readWith({ "classes.csv": [misspelt, [...classCells("1"), "Lincoln"]] }))).toMatch(
      /the column schoolSourcedId is missing; "schoolSourceId" stands here$/,
    );
    const sessions = await readWith({
      "academicSessions.csv":
        "sourcedId,title,startDate,endDate,parent\nSY,2026-27,2026-08-17,2027-06-11,\nQ1,Quarter,2026-08-17,2026-10-16,SY\n",
    });
    expect(rosterOf(sessions).sessions).toContainEqual(
      expect.objectContaining({ sourcedId: "Q1", parentId: "SY" }),
    );
  });

  it.each(["#TYPE System.Object", "sep=,", "sep=;"])(
    "may have a line of tools above the header: %s",
    async (line) => {
      const text = `${line}\n${csvText([classHeader, classCells("1")])}`;
      expect(classIds(await readWith({ "classes.csv": text }))).toEqual(["1"]);
    },
  );

  it("may have its header again in the middle, as where files of several schools were put together", async () => {
    const again = classHeader.map((name, index) =>
      index === 0 ? `\ufeff${name.toUpperCase()}` : ` ${name}`,
    );
    const table: Table = [classHeader, classCells("1"), again, classCells("2")];
    expect(classIds(await readWith({ "classes.csv": table }))).toEqual(["1", "2"]);
    const turned = [...classHeader].reverse();
    expect(reasonOf(await readWith({ "classes.csv": [classHeader, classCells("1"), turned] }))).toBe(
      "classes.csv:3: this is a header again, with its columns in another order than the first line has them",
    );
  });

  it.each([
    "classes.csv.filepart",
    "Orgs.csv.part",
    "manifest.csv.tmp",
    ".classes.csv.Ab12Cd",
    "classes.csv.6eF5b5d8",
  ])("is not read while it is being copied: %s", async (name) => {
    const folder = await exportFolder(goodExport);
    await writeFile(path.join(folder, name), "sourcedId");
    const { read } = csvReader(folder);
    expect(reasonOf(await read([]))).toContain(`${name}: the export is still being copied`);
    await rm(path.join(folder, name));
    for (const other of [
      "users.csv.part",
      "classes.csv.backup",
      ".classes.csv.backup",
      "classes.csv.20261128",
      ".classes.csv.swp",
      "classes.csv~",
    ])
      await writeFile(path.join(folder, other), "");
    expect(classIds(await read([]))).toHaveLength(2);
  });

  it("whose files were not written in one go is read, and that is said", async () => {
    const folder = await exportFolder(goodExport);
    const old = new Date(nowOfTest - 40 * 3_600_000);
    await utimes(path.join(folder, "classes.csv"), old, old);
    const { notices, read } = csvReader(folder);
    expect(classIds(await read([]))).toHaveLength(2);
    expect(notices.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^classes\.csv was written 3\d hours before \w+\.csv: they may be of two exports\./,
      ),
    ]);
  });

  it.each([
    ['["SY","Q 1"]', ["SY", "Q 1"]],
    ['[{"sourcedId":"SY","type":"academicSession"}]', ["SY"]],
    ["[]", []],
    ['{"sourcedId":"SY"}', ["SY"]],
    ["[SY]", ["[SY]"]],
    ['"SY, 1",Q1', ["SY, 1", "Q1"]],
  ])("may have a list as %s", async (cell, termIds) => {
    const header = [...classHeader];
    const cells = classCells("1").map((value, index) => (header[index] === "termSourcedIds" ? cell : value));
    const [one] = rosterOf(await readWith({ "classes.csv": [header, cells] })).classes;
    expect(one?.termIds).toEqual(termIds);
  });

  it("may have the JSON of a reference in the place of its id", async () => {
    const cells = classCells("1", { schoolSourcedId: '{"sourcedId":"0012","type":"org"}' });
    expect(rosterOf(await readWith({ "classes.csv": [classHeader, cells] })).classes[0]?.orgId).toBe("0012");
  });

  it("has no lines of sqlcmd, which are named as what they are", async () => {
    const rule = classHeader.map(() => "---");
    expect(reasonOf(await readWith({ "classes.csv": [classHeader, rule, classCells("1")] }))).toBe(
      "classes.csv:2: this is a line of dashes and no record",
    );
    const counted: Table = [classHeader, classCells("1"), ["(1 rows affected)"]];
    expect(reasonOf(await readWith({ "classes.csv": counted }))).toBe(
      "classes.csv:3: this is a count of rows and no record",
    );
  });

  it("may be one of version 1.2, and an empty status means active", async () => {
    const read = await readWith({
      "manifest.csv": manifest({}, "1.2"),
      "classes.csv": [
        classHeader,
        classCells("a"),
        classCells("b", { status: "tobedeleted" }),
        classCells("c", { status: "Inactive" }),
        classCells("d", { status: "ACTIVE" }),
      ],
    });
    expect(rosterOf(read).classes.map(({ status }) => status)).toEqual([
      "active",
      "tobedeleted",
      "tobedeleted",
      "active",
    ]);
    expect(read).toMatchObject({ provenance: { driver: "oneroster csv 1.2" } });
  });
});

describe("people", () => {
  it("are never opened: neither users.csv nor demographics.csv, nor anything else that is not a class or what it belongs to", async () => {
    const folder = await exportFolder(goodExport);
    for (const name of ["users.csv", "demographics.csv", "contacts.csv"])
      await mkdir(path.join(folder, name));
    expect(classIds(await csvReader(folder).read())).toHaveLength(2);
  });

  it("are counted and not kept: active students whose enrollment lasts", async () => {
    const read = await readWith({
      "manifest.csv": manifest({ enrollments: "bulk" }),
      "enrollments.csv": enrollments(
        ["0012-003-1", "student"],
        ["0012-003-1", "Student", "2027-06-11"],
        ["0012-003-1", "student", "2026-10-01"],
        ["0012-003-1", "student", "", "tobedeleted"],
        ["0012-003-1", "teacher"],
      ),
    });
    expect(rosterOf(read).classes.map(({ students }) => students)).toEqual([2, 0]);
    expect(JSON.stringify(read)).not.toMatch(/pupil/);
  });

  it("are counted on the last day of a class whose term is over", async () => {
    const sessions = goodExport["academicSessions.csv"];
    const read = await readWith({
      "manifest.csv": manifest({ enrollments: "bulk" }),
      "academicSessions.csv": [
        ...(Array.isArray(sessions) ? sessions : []),
        ["Q1", "", "", "Quarter 1", "term", "2026-08-17", "2026-10-16", "SY", "2027"],
      ],
      "classes.csv": [classHeader, classCells("1", { termSourcedIds: "Q1" })],
      "enrollments.csv": enrollments(["1", "student", "2026-10-16"], ["1", "student", "2026-09-01"]),
    });
    expect(rosterOf(read).classes[0]?.students).toBe(1);
  });

  it("are not counted where the file of enrollments cannot be trusted, and that is said", async () => {
    for (const [content, said] of [
      [
        "sourcedId,status,classSourcedId,role\nE1,,0012-003-1\n",
        "enrollments.csv:2 has 3 columns and its header 4",
      ],
      [
        "sourcedId,status,classSourcedId\nE1,,0012-003-1\n",
        "enrollments.csv:1:32: the column role is missing",
      ],
      ['sourcedId,status,classSourcedId,role\nE1,,"0012-003-1,student\n', "a quote that is never closed"],
    ]) {
      const folder = await exportFolder({
        ...goodExport,
        "manifest.csv": manifest({ enrollments: "bulk" }),
        "enrollments.csv": content ?? "",
      });
      const { read, notices } = csvReader(folder);
      expect(rosterOf(await read()).classes.map(({ students }) => students)).toEqual([undefined, undefined]);
      expect(notices.map(({ message }) => message).join()).toContain(said);
    }
  });
});

describe("a record that cannot be read", () => {
  it("is kept as such, with its line, and never dropped", async () => {
    const read = await readWith({
      "classes.csv": [
        classHeader,
        classCells("1", { title: "Two\nlines" }),
        classCells("2", { schoolSourcedId: "" }),
        classCells("", { title: "Nameless" }),
        [...classCells("3"), "surplus"],
        classCells("4").slice(0, 4),
        classCells("5", { termSourcedIds: '"SY' }),
        classCells("6"),
      ],
    });
    expect(classIds(read)).toEqual(["1", "6"]);
    expect(rosterOf(read).unreadable).toEqual(
      expect.arrayContaining([
        {
          collection: "classes",
          record: "2 (classes.csv:4)",
          place: "classes.csv:4",
          sourcedId: "2",
          reason: "its schoolSourcedId is empty, and the SOURCED ID of an org is wanted",
        },
        {
          collection: "classes",
          record: "classes.csv:5",
          place: "classes.csv:5",
          reason: "its sourcedId is empty, and a SOURCED ID is wanted",
          orgId: "0012",
        },
        {
          collection: "classes",
          record: "3 (classes.csv:6)",
          place: "classes.csv:6",
          sourcedId: "3",
          reason: "it has 15 columns and the header 14; a comma in a text needs quotes around the text",
        },
        {
          collection: "classes",
          record: "4 (classes.csv:7)",
          place: "classes.csv:7",
          sourcedId: "4",
          reason: "it has 4 columns and the header 14; a comma in a text needs quotes around the text",
        },
        {
          collection: "classes",
          record: "5 (classes.csv:8)",
          place: "classes.csv:8",
          sourcedId: "5",
          reason:
            "its termSourcedIds is no list of items with commas between them, and quotes around one that has a comma itself",
        },
      ]),
    );
    expect(rosterOf(read).unreadable).toHaveLength(5);
  });

  it("is a session without dates as well", async () => {
    const read = await readWith({
      "academicSessions.csv":
        "sourcedId,status,title,startDate,endDate\nSY,,2026-27,2026-08-17,2027-06-11\nQ1,,Quarter,08/17/2026,10/16/2026\n",
    });
    expect(rosterOf(read).sessions).toHaveLength(1);
    expect(rosterOf(read).unreadable[0]).toMatchObject({ record: "Q1 (academicSessions.csv:3)" });
  });

  it("is one with a separator more than the header: that may be a comma in a text, too, so it is not read", async () => {
    const text = csvText([classHeader, classCells("1")]).replace(/\n$/, ",\n");
    const { unreadable } = rosterOf(await readWith({ "classes.csv": text }));
    expect(unreadable[0]?.reason).toMatch(
      /a comma in a text needs quotes .*, and one at the end of a line is one too many$/,
    );
  });

  it("is one with text behind the last column that has a name, where every line ends with a separator", async () => {
    const lines = csvText([classHeader, classCells("1", { periods: "" }), classCells("2")]).replaceAll(
      "\n",
      ",\n",
    );
    expect(classIds(await readWith({ "classes.csv": lines }))).toEqual(["1", "2"]);
    const text = lines.replace("Class 2,", "Class 2, Period 1,").replace(/,\n$/, "\n");
    const read = await readWith({ "classes.csv": text });
    expect(classIds(read)).toEqual(["1"]);
    expect(rosterOf(read).unreadable[0]?.reason).toContain(
      "text behind the last column that the header names",
    );
  });

  it("and lines without any content say nothing", async () => {
    const text = csvText([classHeader, classCells("1")]);
    expect(classIds(await readWith({ "classes.csv": `${text}\n,,,,,,,,,,,,,\n\r\n` }))).toEqual(["1"]);
  });
});

describe("a set of files that cannot be a whole roster", () => {
  const { "manifest.csv": _manifest, ...withoutManifest } = goodExport;
  const { "classes.csv": _classes, ...withoutClasses } = goodExport;

  it.each([
    ["has no manifest", withoutManifest, "there is no manifest.csv"],
    [
      "is a delta",
      { ...goodExport, "manifest.csv": manifest({ classes: "delta", enrollments: "delta" }) },
      "manifest.csv calls classes.csv, enrollments.csv a delta",
    ],
    [
      "is said to lack what is needed",
      { ...withoutClasses, "manifest.csv": manifest({ classes: "absent" }) },
      "manifest.csv calls classes.csv absent",
    ],
    [
      "lacks a file that is said to be there",
      withoutClasses,
      "manifest.csv calls classes.csv bulk, and it is not there",
    ],
    [
      "has a file that is said to be absent",
      { ...goodExport, "manifest.csv": manifest({ classes: "absent" }) },
      "manifest.csv calls classes.csv absent, and it is there",
    ],
    [
      "has a file that nothing is said of",
      { ...goodExport, "manifest.csv": manifest({ orgs: "" }) },
      "orgs.csv is there, and manifest.csv does not say whether it is bulk or a delta",
    ],
    [
      "is of another version",
      { ...goodExport, "manifest.csv": manifest({}, "1.0") },
      'manifest.csv:3: it says oneroster.version "1.0", and 1.1 and 1.2 are read',
    ],
    [
      "has a manifest with an unknown word",
      { ...goodExport, "manifest.csv": manifest({ orgs: "full" }) },
      'manifest.csv:9: it says of orgs.csv "full"',
    ],
    [
      "has an id twice with different things beside it",
      {
        ...goodExport,
        "classes.csv": [classHeader, classCells("1"), classCells("2"), classCells("1", { title: "Other" })],
      },
      'classes.csv:4: the SOURCED ID "1" is there already in line 2, with something else beside it',
    ],
    ["has no class", { ...goodExport, "classes.csv": [classHeader] }, "there is no record in classes.csv"],
    [
      "has an empty file",
      { ...goodExport, "classes.csv": "" },
      "classes.csv:1:1: the column sourcedId is missing",
    ],
    [
      "has no session although classes have terms",
      { ...goodExport, "academicSessions.csv": "sourcedId,status,title,startDate,endDate\n" },
      "there is no record in academicSessions.csv",
    ],
    [
      "was cut off within a record",
      {
        ...goodExport,
        "classes.csv": csvText([classHeader, classCells("1"), classCells("2")]).slice(0, -20),
      },
      "classes.csv:3: the file ends within this record, so it was cut off",
    ],
    [
      "has enrollments in classes that are not listed",
      {
        ...goodExport,
        "manifest.csv": manifest({ enrollments: "bulk" }),
        "enrollments.csv": enrollments(["0012-003-1", "student"], ["gone", "student"], ["gone", "teacher"]),
      },
      'enrollments.csv:3: an enrollment is in the class "gone", which classes.csv does not have (such enrollments: 2, such classes: 1), as if classes.csv were cut off',
    ],
    [
      "is not in the encoding that it seems to be in",
      {
        ...goodExport,
        "classes.csv": Buffer.from(
          csvText([classHeader, classCells("1"), classCells("2", { title: "Año" })]),
          "latin1",
        ),
      },
      "classes.csv:3: it holds bytes that are not UTF-8",
    ],
    [
      "holds zeros",
      { ...goodExport, "classes.csv": csvText([classHeader, classCells("1", { title: "a\u0000b" })]) },
      "classes.csv:2: it holds a character zero",
    ],
    [
      "has a quote within a text",
      {
        ...goodExport,
        "classes.csv": `${csvText([classHeader, classCells("1")])}2,,,Ms "R" Rivera,,,,,,0012,SY,,,\n`,
      },
      "classes.csv:3: the record that begins here has a quote in column 4",
    ],
    [
      "has a quote that is not closed",
      {
        ...goodExport,
        "classes.csv": `${csvText([classHeader, classCells("1")])}2,,,"Rivera,,,,,,0012,SY,,,\n3,,\n`,
      },
      "classes.csv:3: the record that begins here has a quote that is never closed",
    ],
    [
      "has something behind a closing quote",
      {
        ...goodExport,
        "classes.csv": `${csvText([classHeader, classCells("1")])}2,,,"Ri"vera,,,,,,0012,SY,,,\n`,
      },
      "classes.csv:3: the record that begins here has a closing quote in column 4",
    ],
  ])("%s", async (_name, contents, reason) => {
    const read = await csvReader(await exportFolder(contents)).read();
    expect(reasonOf(read)).toContain(reason);
  });

  it("lacks columns: all of them are named, with the place", async () => {
    const read = await readWith({
      "classes.csv": "sourcedId,status,title,schoolSourcedlds,title,grades\n1,,A,0012,B,\n",
    });
    expect(reasonOf(read)).toBe(
      'classes.csv:1:41: the column title is there twice; classes.csv:1:24: the column schoolSourcedId is missing; "schoolSourcedlds" stands here; classes.csv:1:53: the column termSourcedIds is missing',
    );
    const semicolons = await readWith({
      "classes.csv": "sourcedId;status;title;schoolSourcedId;termSourcedIds\n",
    });
    expect(semicolons).toMatchObject({
      hint: 'The columns seem to be separated by ";": OneRoster wants commas.',
    });
  });

  it("is nowhere", async () => {
    const folder = await folderForTest();
    expect(reasonOf(await csvReader(path.join(folder, "none")).read())).toMatch(
      /^CLASSLINK_CSV names ".*none", and there is nothing$/,
    );
    expect(reasonOf(await csvReader(folder).read())).toContain("there is no manifest.csv");
  });
});

describe("the age of an export", () => {
  it("is that of its oldest file, and has a limit", async () => {
    const folder = await exportFolder(goodExport);
    const old = new Date(nowOfTest - 49 * 3_600_000);
    await utimes(path.join(folder, "orgs.csv"), old, old);
    const read = await csvReader(folder).read();
    expect(reasonOf(read)).toBe(
      "orgs.csv: it was written 2026-11-21T16:00:00.000Z, 49 hours ago, and an export is good for 48",
    );
    expect(read).toMatchObject({ hint: expect.stringContaining("CLASSLINK_CSV_MAX_AGE") });
    expect(await csvReader(folder, {}, 72).read()).toMatchObject({
      kind: "complete",
      provenance: { readAt: old.toISOString() },
    });
  });

  it("cannot be told where a clock is wrong", async () => {
    const folder = await exportFolder(goodExport, new Date(nowOfTest + 48 * 3_600_000));
    expect(reasonOf(await csvReader(folder).read())).toContain("which is in the future");
  });
});

describe("a folder", () => {
  it("may be reached through a link; a file in it may not be one", async () => {
    const folder = await exportFolder(goodExport);
    const latest = path.join(await folderForTest(), "latest");
    await symlink(folder, latest);
    expect(classIds(await csvReader(latest).read())).toHaveLength(2);
    const elsewhere = path.join(await folderForTest(), "classes.csv");
    await writeFile(elsewhere, csvText([classHeader, classCells("stolen")]));
    await rm(path.join(folder, "classes.csv"));
    await symlink(elsewhere, path.join(folder, "classes.csv"));
    expect(reasonOf(await csvReader(folder).read())).toBe("classes.csv: it is a symbolic link");
  });

  it("may spell names otherwise, and must not have one twice", async () => {
    const { "classes.csv": classes = [], ...others } = goodExport;
    expect(
      classIds(await csvReader(await exportFolder({ ...others, "Classes.CSV": classes })).read()),
    ).toHaveLength(2);
    const read = await csvReader(await exportFolder({ ...goodExport, "Classes.csv": classes })).read();
    expect(reasonOf(read)).toContain('"Classes.csv" is there as well');
  });

  it("with a folder in the place of a file is refused", async () => {
    const folder = await exportFolder(goodExport);
    await rm(path.join(folder, "classes.csv"));
    await mkdir(path.join(folder, "classes.csv"));
    expect(reasonOf(await csvReader(folder).read())).toBe("classes.csv: it is no file");
  });
});

describe("what an approval binds", () => {
  const endpointOf = async (folder: string): Promise<string> => {
    const read = await csvReader(folder).read();
    if (read.kind === "incomplete") throw new Error(read.reason);
    return read.provenance.endpoint;
  };

  it("is the district and that it came as CSV, wherever the files lie and whatever is in them otherwise", async () => {
    const first = await endpointOf(await exportFolder(goodExport));
    const second = await endpointOf(
      await exportFolder({ ...goodExport, "classes.csv": [classHeader, classCells("9")] }),
    );
    expect(second).toBe(first);
    expect(first).toMatch(/^[0-9a-f]{16}$/);
    const other = await endpointOf(
      await exportFolder({
        ...goodExport,
        "orgs.csv": "sourcedId,status,name\n100,,Shelbyville USD\n0012,,Lincoln\n",
      }),
    );
    expect(other).not.toBe(first);
    expect(endpointDigest("https://roster.example/ims/oneroster/v1p1")).not.toBe(first);
  });
});

describe("a class that is read again before an archive", () => {
  it("is read from the files as they are then", async () => {
    const folder = await exportFolder(goodExport);
    const { reader } = csvReader(folder);
    await reader.readRoster(new Set());
    expect(await reader.readClass("0012-003-1")).toMatchObject({ title: "Class 0012-003-1", orgId: "0012" });
    expect(await reader.readClass("nobody")).toBeUndefined();
    await writeExport(
      folder,
      { "classes.csv": [classHeader, classCells("0012-003-1", { status: "tobedeleted" })] },
      new Date(nowOfTest),
    );
    const both = await Promise.all([reader.readClass("0012-003-1"), reader.readClass("0012-003-2")]);
    expect(both[0]?.status).toBe("tobedeleted");
    expect(both[1]).toBeUndefined();
  });

  it("is an error where it, or the export, cannot be read any more", async () => {
    const folder = await exportFolder(goodExport);
    const { reader } = csvReader(folder);
    await reader.readRoster(new Set());
    await writeExport(folder, {
      "classes.csv": [classHeader, classCells("0012-003-1", { schoolSourcedId: "" })],
    });
    await expect(reader.readClass("0012-003-1")).rejects.toThrow("its schoolSourcedId is empty");
    await rm(path.join(folder, "classes.csv"));
    await expect(reader.readClass("0012-003-1")).rejects.toThrow("it is not there");
    await writeExport(folder, goodExport);
    expect(await reader.readClass("0012-003-1")).toBeDefined();
  });
});

/** At once, because the reader does not wait for whoever shows its progress. */
const rewrite = (folder: string, text: string): void => writeFileSync(path.join(folder, "classes.csv"), text);

describe("files that are written again while they are read", () => {
  it("are read again from the start", async () => {
    const folder = await exportFolder(goodExport);
    let writes = 0;
    const later = [classHeader, classCells("new")];
    const { read } = csvReader(folder, {
      progress: (_system, file) => {
        if (file !== "classes.csv" || writes > 0) return;
        writes += 1;
        rewrite(folder, csvText(later));
      },
    });
    expect(classIds(await read())).toEqual(["new"]);
  });

  it("end the read where it goes on", async () => {
    const folder = await exportFolder(goodExport);
    let writes = 0;
    const { read } = csvReader(folder, {
      progress: (_system, file) => {
        if (file !== "classes.csv") return;
        writes += 1;
        rewrite(
          folder,
          csvText([classHeader, ...Array.from({ length: writes + 3 }, (_, at) => classCells(`${at}`))]),
        );
      },
    });
    expect(reasonOf(await read())).toBe(
      "the CSV files were written again while they were read; so it was 4 times in a row",
    );
  });
});

describe("what a database writes for nothing", () => {
  it.each(["NULL", "\\N", "(null)"])("%s is an empty cell, and that is said", async (word) => {
    const { notices, read } = csvReader(
      await exportFolder({
        ...goodExport,
        "classes.csv": [
          classHeader,
          classCells("1", { status: word, classCode: word, location: word }),
          classCells("2", { schoolSourcedId: word }),
          classCells("3", { termSourcedIds: word }),
        ],
      }),
    );
    const { classes, unreadable } = rosterOf(await read());
    expect(classes).toMatchObject([
      { sourcedId: "1", status: "active" },
      { sourcedId: "3", termIds: [] },
    ]);
    expect(classes[0]).not.toHaveProperty("classCode");
    expect(unreadable).toMatchObject([
      { sourcedId: "2", reason: expect.stringContaining("schoolSourcedId is empty") },
    ]);
    expect(notices.map(({ message }) => message)).toContain(
      `5 cells of classes.csv hold ${JSON.stringify(word)}: read as empty.`,
    );
  });
});

describe("enrollments of classes", () => {
  it("whose ids are padded in one file only are counted all the same", async () => {
    const read = await readWith({
      "manifest.csv": manifest({ enrollments: "bulk" }),
      "classes.csv": [classHeader, classCells("c1  ")],
      "enrollments.csv": enrollments(["c1", "student"], ["c1  ", "student"]),
    });
    expect(rosterOf(read).classes.map(({ students }) => students)).toEqual([2]);
  });

  it("that may be the one whose id cannot be read do not look as if classes.csv were cut off", async () => {
    const contents = {
      "manifest.csv": manifest({ enrollments: "bulk" }),
      "classes.csv": [classHeader, classCells("1"), classCells("")],
    };
    const one = await readWith({ ...contents, "enrollments.csv": enrollments(["2", "student"]) });
    expect(one.kind).toBe("complete");
    const two = await readWith({
      ...contents,
      "enrollments.csv": enrollments(["2", "student"], ["3", "student"]),
    });
    expect(reasonOf(two)).toContain("as if classes.csv were cut off");
  });
});

describe("a manifest", () => {
  it("may have spaces behind its commas", async () => {
    const rows = manifest().map(([name = "", value = ""], index) => [
      name,
      index === 0 ? value : ` ${value}`,
    ]);
    expect(rosterOf(await readWith({ "manifest.csv": rows })).classes).toHaveLength(2);
  });

  it("with its names side by side is refused with what is wanted", async () => {
    const [, ...rows] = manifest();
    const wide = [rows.map(([name = ""]) => name), rows.map(([, value = ""]) => value)];
    const read = await readWith({ "manifest.csv": wide });
    expect(read).toMatchObject({
      kind: "incomplete",
      hint: expect.stringContaining("each property on a line of its own: propertyName,value"),
    });
  });
});
