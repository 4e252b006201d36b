import { readFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Class, Roster } from "../../src/model/classlink.ts";
import type { Read } from "../../src/model/read.ts";
import { tries } from "../tries.ts";
import {
  classCells,
  classHeader,
  csvReader,
  csvText,
  enrollments,
  exportFolder,
  goodExport,
  listCell,
  manifest,
  parseCsv,
  rosterOf,
  type Style,
  type Table,
  writeExport,
} from "./oneroster-csv.ts";

/** Texts as people and systems write them: with everything that CSV could trip over, and without what no file can hold. */
const anyText = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(..."\",\r\n;'\t =-+@0aA"),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    ),
    maxLength: 12,
  })
  .map((text) => text.toWellFormed().replaceAll("\u0000", "").replaceAll("\ufeff", ""));

/** A list's cell is split at commas, and white space around an item is no part of it. */
const anyItem = anyText.map((text) => text.trim()).filter((text) => text !== "");

const anyClass: fc.Arbitrary<Class> = fc.record({
  sourcedId: anyText.filter((text) => text.trim() !== ""),
  status: fc.constantFrom("active", "tobedeleted"),
  title: anyText,
  grades: fc.uniqueArray(anyItem, { maxLength: 3 }),
  orgId: anyText.filter((text) => text.trim() !== ""),
  termIds: fc.uniqueArray(anyItem, { maxLength: 3 }),
});

const anyStyle: fc.Arbitrary<Required<Style>> = fc.record({
  lineEnd: fc.constantFrom("\n", "\r\n"),
  quotes: fc.constantFrom("all", "needed"),
  endsWithLineEnd: fc.boolean(),
});

const encoders: Readonly<Record<string, (text: string) => Buffer>> = {
  "utf-8": (text) => Buffer.from(text),
  "utf-8 with mark": (text) => Buffer.from(`\ufeff${text}`),
  "utf-16le with mark": (text) => Buffer.from(`\ufeff${text}`, "utf16le"),
  "utf-16be with mark": (text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16(),
};

const byId = (left: { sourcedId: string }, right: { sourcedId: string }): number =>
  left.sourcedId < right.sourcedId ? -1 : 1;

/** One folder for all runs of a property: only the file that differs is written anew. */
async function folderOfRuns(): Promise<(text: Buffer | string) => Promise<Read<Roster>>> {
  const folder = await exportFolder({
    ...goodExport,
    "manifest.csv": manifest({ enrollments: "bulk" }),
    "enrollments.csv": enrollments(),
  });
  return async (text) => {
    await writeExport(folder, { "classes.csv": Buffer.from(text) });
    return await csvReader(folder).read();
  };
}

describe("laws of reading CSV", () => {
  it("any table that is written is read back exactly, in any style, encoding and order of columns", async () => {
    const read = await folderOfRuns();
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyClass, { selector: (one) => one.sourcedId, minLength: 1, maxLength: 6 }),
        anyStyle,
        fc.constantFrom(...Object.values(encoders)),
        fc.shuffledSubarray(classHeader, { minLength: classHeader.length }),
        async (classes, style, encode, header) => {
          const rows = classes.map(
            (one): Readonly<Record<string, string>> => ({
              sourcedId: one.sourcedId,
              status: one.status,
              title: one.title,
              grades: listCell(one.grades),
              schoolSourcedId: one.orgId,
              termSourcedIds: listCell(one.termIds),
            }),
          );
          const table = [header, ...rows.map((row) => header.map((name) => row[name] ?? ""))];
          const found = rosterOf(await read(encode(csvText(table, style))));
          expect(found.unreadable).toEqual([]);
          expect(found.classes.map(({ students, ...one }) => one)).toEqual([...classes].sort(byId));
        },
      ),
      { numRuns: tries(60) },
    );
  });

  it("whatever is done to a file, the records that it then has are read, kept as unreadable, or the read is incomplete", async () => {
    const read = await folderOfRuns();
    const mutation = fc.record({
      from: fc.nat(),
      cut: fc.oneof(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 30 })),
      put: fc.string({ unit: fc.constantFrom(...'",\r\n a0'), maxLength: 3 }),
    });
    const original = csvText(
      [
        classHeader,
        classCells("1", { title: 'Ms "R"', grades: "KG,01" }),
        classCells("2", { title: "A, b" }),
        classCells("3", { title: "two\r\nlines" }),
        classCells("4"),
      ],
      { lineEnd: "\r\n" },
    );
    let complete = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 2 }), async (mutations) => {
        const text = mutations.reduce((before, { from, cut, put }) => {
          const at = from % before.length;
          return before.slice(0, at) + put + before.slice(at + cut);
        }, original);
        const found = await read(text);
        if (found.kind === "incomplete") {
          expect(found.reason).not.toBe("");
          expect(found.hint).not.toBe("");
          return;
        }
        complete += 1;
        const [header = [], ...rows] = parseCsv(text) ?? [];
        const told = rows.filter((row) => row.some((cell) => cell !== ""));
        const { classes, unreadable } = rosterOf(found);
        // One record that is there twice and alike is one.
        const different = new Set(told.map((row) => JSON.stringify(row)));
        expect(classes.length + unreadable.length).toBeLessThanOrEqual(told.length);
        expect(classes.length + unreadable.length).toBeGreaterThanOrEqual(idsOf(header, different).size);
        const at = (name: string): number =>
          header.findIndex((one) => one.replaceAll(" ", "").toLowerCase() === name);
        const written = told
          .filter((row) => row.length === header.length)
          .map((row) =>
            JSON.stringify(["sourcedid", "title", "schoolsourcedid"].map((name) => row[at(name)])),
          );
        for (const { sourcedId, title, orgId } of classes)
          expect(written).toContain(JSON.stringify([sourcedId, title, orgId]));
        const whole = told.filter((row) => row.length === header.length);
        expect(classes.length).toBeLessThanOrEqual(whole.length);
      }),
      { numRuns: tries(150) },
    );
    expect(complete).toBeGreaterThan(15);
  });

  it("a file that was cut off anywhere is the whole roster or no roster, where each class has an enrollment", async () => {
    const ids = ["a", "b", "c"];
    const folder = await exportFolder({
      ...goodExport,
      "manifest.csv": manifest({ enrollments: "bulk" }),
      "classes.csv": [classHeader, ...ids.map((id) => classCells(id, { title: `Ms "${id}", é` }))],
      "enrollments.csv": enrollments(...ids.map((id) => [id, "student"] as const)),
    });
    const whole = rosterOf(await csvReader(folder).read());
    const bytes = await readFile(path.join(folder, "classes.csv"));
    const kinds = new Map<string, number>();
    const isTelling = (length: number): boolean =>
      length % 7 === 0 || bytes.subarray(length - 3, length + 3).includes("\n") || length > bytes.length - 5;
    for (let length = 0; length < bytes.length; length += 1) {
      if (!isTelling(length)) continue;
      await writeExport(folder, { "classes.csv": bytes.subarray(0, length) });
      const read = await csvReader(folder).read();
      if (read.kind !== "incomplete") expect(read.value).toEqual(whole);
      kinds.set(read.kind, (kinds.get(read.kind) ?? 0) + 1);
    }
    // Only the last line end, and the last cell, which is not read, may be missing.
    expect(kinds.get("complete")).toBeLessThanOrEqual(2);
  });
});

/** Ids of the records that have one, by which at the least they must be told apart. */
function idsOf(header: readonly string[], rows: ReadonlySet<string>): ReadonlySet<string> {
  const at = header.findIndex((name) => name.replaceAll(" ", "").toLowerCase() === "sourcedid");
  const tables: Table = [...rows].map((row) => JSON.parse(row));
  return new Set(tables.flatMap((row) => (row.length === header.length ? (row[at] ?? []) : [])));
}
