import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { onTestFinished } from "vitest";
import yazl from "yazl";
import type { Class, Roster } from "../../src/model/classlink.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import type { Read } from "../../src/model/read.ts";
import { createClassLinkCsvReader } from "../../src/providers/classlink/csv/csv-reader.ts";
import type { ClassLinkCsvReaderOptions } from "../../src/providers/classlink/csv/with-export.ts";
import type { ClassLinkReader } from "../../src/providers/provider.ts";

/** A writer and a reader of CSV of the tests' own, so that what they check is not checked by itself. */

/** The first row is the header. */
export type Table = readonly (readonly string[])[];

export interface Style {
  readonly lineEnd?: "\n" | "\r\n";
  readonly quotes?: "all" | "needed";
  readonly endsWithLineEnd?: boolean;
}

export function csvText(
  table: Table,
  { lineEnd = "\n", quotes = "needed", endsWithLineEnd = true }: Style = {},
): string {
  const lines = table.map((row) =>
    row
      .map((cell) => (quotes === "all" || /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
      .join(","),
  );
  return lines.join(lineEnd) + (endsWithLineEnd ? lineEnd : "");
}

/** A cell in quotes or without, and what must follow it. */
const nextCell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\r|\n|$)/y;

/** RFC 4180 by the letter; `undefined` where quotes are wrong. Empty lines are left out. */
export function parseCsv(text: string): Table | undefined {
  const rows: string[][] = [];
  let row: string[] = [];
  nextCell.lastIndex = 0;
  for (;;) {
    const found = nextCell.exec(text);
    if (found === null) return undefined;
    const [all, quoted, plain = "", end] = found;
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ",") continue;
    if (row.length > 1 || all !== end) rows.push(row);
    row = [];
    if (end === "" || nextCell.lastIndex === text.length) return rows;
  }
}

/** What is in a cell that holds a list. */
export const listCell = (items: readonly string[]): string =>
  items.map((item) => (/[",\s]/.test(item) ? `"${item.replaceAll('"', '""')}"` : item)).join(",");

export type ExportContents = Readonly<Record<string, Buffer | Table | string>>;

export const manifest = (processing: Readonly<Record<string, string>> = {}, version = "1.1"): Table => [
  ["propertyName", "value"],
  ["manifest.version", "1.0"],
  ["oneroster.version", version],
  ...Object.entries({
    academicSessions: "bulk",
    classes: "bulk",
    courses: "bulk",
    demographics: "absent",
    enrollments: "absent",
    orgs: "bulk",
    users: "bulk",
    ...processing,
  }).map(([file, said]) => [`file.${file}`, said]),
];

export const classHeader = [
  "sourcedId",
  "status",
  "dateLastModified",
  "title",
  "grades",
  "courseSourcedId",
  "classCode",
  "classType",
  "location",
  "schoolSourcedId",
  "termSourcedIds",
  "subjects",
  "subjectCodes",
  "periods",
];

export const classCells = (
  sourcedId: string,
  values: Readonly<Record<string, string>> = {},
): readonly string[] =>
  classHeader.map(
    (name) =>
      ({
        sourcedId,
        title: `Class ${sourcedId}`,
        grades: "03",
        schoolSourcedId: "0012",
        termSourcedIds: "SY",
        periods: "1",
        ...values,
      })[name] ?? "",
  );

const enrollmentHeader = [
  "sourcedId",
  "status",
  "dateLastModified",
  "classSourcedId",
  "schoolSourcedId",
  "userSourcedId",
  "role",
  "primary",
  "beginDate",
  "endDate",
];

export const enrollments = (
  ...rows: readonly (readonly [classId: string, role: string, endDate?: string, status?: string])[]
): Table => [
  enrollmentHeader,
  ...rows.map(([classId, role, endDate = "", status = ""], index) => [
    `E${index}`,
    status,
    "",
    classId,
    "0012",
    `pupil-${index}`,
    role,
    "false",
    "",
    endDate,
  ]),
];

/** A small export where all is well; tests say only what differs from it. */
export const goodExport: ExportContents = {
  "manifest.csv": manifest(),
  "orgs.csv": [
    ["sourcedId", "status", "dateLastModified", "name", "type", "identifier", "parentSourcedId"],
    ["100", "", "", "Springfield USD", "district", "", ""],
    ["0012", "", "", "Lincoln", "school", "", "100"],
  ],
  "academicSessions.csv": [
    [
      "sourcedId",
      "status",
      "dateLastModified",
      "title",
      "type",
      "startDate",
      "endDate",
      "parentSourcedId",
      "schoolYear",
    ],
    ["SY", "", "", "2026-27", "schoolYear", "2026-08-17", "2027-06-11", "", "2027"],
  ],
  "classes.csv": [classHeader, classCells("0012-003-1"), classCells("0012-003-2")],
  "courses.csv": [
    [
      "sourcedId",
      "status",
      "dateLastModified",
      "schoolYearSourcedId",
      "title",
      "courseCode",
      "grades",
      "orgSourcedId",
    ],
    ["C1", "", "", "SY", "Grade 3", "G3", "03", "100"],
  ],
};

export const exportedAt = new Date("2026-11-23T08:00:00Z");
export const nowOfTest = Date.parse("2026-11-23T17:00:00Z");

const bytesOf = (content: Buffer | Table | string): Buffer =>
  Buffer.isBuffer(content) ? content : Buffer.from(typeof content === "string" ? content : csvText(content));

export async function folderForTest(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "rollcall-csv-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function writeExport(
  folder: string,
  contents: ExportContents,
  writtenAt = exportedAt,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(contents)) {
    await writeFile(path.join(folder, name), bytesOf(content));
    await utimes(path.join(folder, name), writtenAt, writtenAt);
  }
}

export async function exportFolder(contents: ExportContents, writtenAt = exportedAt): Promise<string> {
  const folder = await folderForTest();
  await writeExport(folder, contents, writtenAt);
  return folder;
}

export interface Packing {
  readonly folder?: string;
  readonly writtenAt?: Date;
  readonly isStored?: boolean;
  /** Unix mode by name. */
  readonly modes?: Readonly<Record<string, number>>;
  /** Changes the finished zip: what no packer makes. */
  readonly change?: (zip: Buffer) => Buffer;
}

export async function exportZip(contents: ExportContents, packing: Packing = {}): Promise<string> {
  const { folder = "", writtenAt = exportedAt, isStored = false, modes = {}, change } = packing;
  const zip = new yazl.ZipFile();
  for (const [name, content] of Object.entries(contents))
    zip.addBuffer(bytesOf(content), `${folder}${name}`, {
      mtime: writtenAt,
      compress: !isStored,
      mode: modes[name] ?? 0o100644,
      forceDosTimestamp: false,
    });
  zip.end();
  const file = path.join(await folderForTest(), "export.zip");
  await pipeline(zip.outputStream, createWriteStream(file));
  if (change !== undefined) {
    const { readFile } = await import("node:fs/promises");
    await writeFile(file, change(await readFile(file)));
  }
  await utimes(file, writtenAt, writtenAt);
  return file;
}

export interface CsvSetup {
  readonly reader: ClassLinkReader;
  readonly notices: readonly Diagnostic[];
  read(mappedIds?: readonly string[]): Promise<Read<Roster>>;
}

export function csvReader(
  place: string,
  options: Partial<ClassLinkCsvReaderOptions> = {},
  maxAgeHours = 48,
): CsvSetup {
  const notices: Diagnostic[] = [];
  const reader = createClassLinkCsvReader({
    settings: {
      path: place,
      maxAgeHours,
      names: { path: "CLASSLINK_CSV", maxAge: "CLASSLINK_CSV_MAX_AGE" },
    },
    orgId: "100",
    clock: () => nowOfTest,
    notice: (notice) => notices.push(notice),
    sleep: async () => undefined,
    ...options,
  });
  return { reader, notices, read: (mappedIds = []) => reader.readRoster(new Set(mappedIds)) };
}

export function rosterOf(read: Read<Roster>): Roster {
  if (read.kind === "incomplete") throw new Error(`${read.reason} | ${read.hint}`);
  return read.value;
}

export function reasonOf(read: Read<Roster>): string {
  if (read.kind !== "incomplete") throw new Error(`the read is ${read.kind}`);
  return read.reason;
}

/** Reads a good export in which some files are others. */
export async function readWith(
  contents: ExportContents,
  mappedIds: readonly string[] = [],
): Promise<Read<Roster>> {
  return await csvReader(await exportFolder({ ...goodExport, ...contents })).read(mappedIds);
}

export const classIds = (read: Read<Roster>): readonly string[] =>
  rosterOf(read).classes.map(({ sourcedId }) => sourcedId);

export const withoutStudents = ({ students, ...one }: Class): Class => one;
