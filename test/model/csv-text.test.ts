import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvText } from "../../src/model/csv-text.ts";
import { fromCell, toCell } from "../../src/model/spreadsheet.ts";
import { hostileText } from "../render/hostile-text.ts";

describe("rows as CSV", () => {
  test.each([
    ["plain", "plain"],
    ["", ""],
    ["a,b", '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ["two\nlines", '"two\nlines"'],
    ["semicolon; of Europe", '"semicolon; of Europe"'],
    ["a|b", '"a|b"'],
    [" led by a blank", '" led by a blank"'],
    ["0012-003-1", "0012-003-1"],
  ])("of the cell %j are %j", (cell, field) => {
    expect(csvText([["head"], [cell]])).toBe(`\uFEFFhead\r\n${field}\r\n`);
  });

  test("law: every cell is read back as it was, and none that is guarded begins as a formula", () => {
    // A file of UTF-8 holds no half characters.
    const cell = fc.oneof(
      hostileText.map((text) => Buffer.from(text).toString()),
      fc.constantFrom("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "'0012"),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (texts) => {
        const guarded = texts.map((row) => row.map(toCell));
        const read: readonly (readonly string[])[] = parse(csvText(guarded), { bom: true });
        expect(read).toEqual(guarded);
        expect(read.map((row) => row.map((one) => fromCell(one).text))).toEqual(texts);
        expect(read.flat().filter((one) => /^\s*[=+\-@＝]/.test(one))).toEqual([]);
      }),
    );
  });
});
