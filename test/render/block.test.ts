import { expect, test } from "vitest";
import { type Block, renderBlocks } from "../../src/render/markdown/block.ts";
import { tableBlock } from "../../src/render/markdown/markdown-table.ts";

const inCharacters = (text: string): number => text.length;

/** A table of `rows` lines that notes which of them anybody asked for. */
function notedTable(rows: number): { readonly blocks: readonly Block[]; readonly made: Set<number> } {
  const made = new Set<number>();
  const line = (row: number): string => {
    made.add(row);
    return `Room ${row}`;
  };
  const blocks = tableBlock({
    rank: 1,
    title: "## Rooms",
    headings: ["What", "Because"],
    rows: Array.from({ length: rows }, (_, row) => [() => line(row), "said"]),
    foldable: new Set(["Because"]),
    elsewhere: "the plan",
  });
  return { blocks, made };
}

test("of a large table no row is made that is not shown", () => {
  const { blocks, made } = notedTable(80_000);
  const text = renderBlocks(blocks, 4_000, inCharacters);
  const shown = text.match(/^\| Room/gm)?.length ?? 0;
  expect(shown).toBeGreaterThan(100);
  expect(made.size).toBeLessThan(shown + 10);
  expect(text).toContain(`_… and ${(80_000 - shown).toLocaleString("en")} more`);
  expect(text).toContain("Each: said");
});

test("a table that fits to the last character is whole, and one character less room counts what is left", () => {
  const whole = renderBlocks(notedTable(40).blocks, 10_000, inCharacters);
  expect(renderBlocks(notedTable(40).blocks, whole.length, inCharacters)).toBe(whole);
  expect(renderBlocks(notedTable(40).blocks, whole.length - 1, inCharacters)).toContain("_… and ");
});
