import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CsvRow, csvRows } from "../../src/providers/classlink/csv/csv-rows.ts";
import { decodeChunks } from "../../src/providers/classlink/csv/decode-chunks.ts";
import { tries } from "../tries.ts";
import { csvText, parseCsv } from "./oneroster-csv.ts";

async function* piecesOf(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let index = 0;
  for (let at = 0; at < bytes.length; index += 1) {
    const size = sizes[index % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function rowsOf(bytes: Buffer, sizes: readonly number[]): Promise<readonly CsvRow[]> {
  const rows: CsvRow[] = [];
  for await (const row of csvRows("x.csv", decodeChunks("x.csv", piecesOf(bytes, sizes)))) rows.push(row);
  return rows;
}

const cell = fc.string({ unit: fc.constantFrom(...'a,"\r\né三😀 '), maxLength: 6 });
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 6 });
const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });

/** Where each record begins, by counting line breaks as editors do. */
function linesOf(rows: readonly (readonly string[])[]): readonly number[] {
  let line = 1;
  return rows.map((cells) => {
    const begins = line;
    line +=
      1 +
      cells
        .join("")
        .replace(/\r\n/g, "\n")
        .replace(/[^\r\n]/g, "").length;
    return begins;
  });
}

describe("a file that arrives in pieces", () => {
  it("is cut into the same records, with the same lines, wherever the pieces end", async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        sizes,
        fc.constantFrom("\n", "\r\n"),
        fc.constantFrom<BufferEncoding>("utf8", "utf16le"),
        async (rows, cuts, lineEnd, encoding) => {
          const text = csvText(rows, { lineEnd, quotes: "all" });
          const found = await rowsOf(Buffer.from(`\ufeff${text}`, encoding), cuts);
          expect(found.map(({ cells }) => cells)).toEqual(rows);
          expect(parseCsv(text)).toEqual(rows);
          expect(found.map(({ isEnded }) => isEnded)).toEqual(rows.map(() => true));
          expect(found.map(({ line }) => line)).toEqual(linesOf(rows.map((cells) => [cells.join("|")])));
        },
      ),
      { numRuns: tries(200) },
    );
  });

  it("names the line of a byte that is no UTF-8, wherever the pieces end", async () => {
    for (const size of [1, 2, 3, 5, 64, 1_000]) {
      const bytes = Buffer.concat([
        Buffer.from("a,b\né,é\n三,四\n5,"),
        Buffer.from([0xe9]),
        Buffer.from("\n6,7\n"),
      ]);
      await expect(rowsOf(bytes, [size])).rejects.toThrow("x.csv:4: it holds bytes that are not UTF-8");
    }
    await expect(rowsOf(Buffer.from("a,b\n1,é").subarray(0, -1), [3])).rejects.toThrow(
      "x.csv:2: it holds bytes",
    );
  });
});
