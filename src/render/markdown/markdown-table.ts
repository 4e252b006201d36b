import { escapeMarkdown, markdownCode, visibleText } from "../escape.ts";
import { shorten } from "../terminal/display-width.ts";
import { kindStyle } from "../view/change-kind.ts";
import type { ChangeRow } from "../view/change-row.ts";
import { formatNumber } from "../wording.ts";
import { type Block, type BlockGroup, type Lazy, textOf } from "./block.ts";

/** Longest texts in a cell, in terminal columns: one name must not eat the room of a hundred lines. */
export const longestName = 80;
const longestId = 60;
const longestSentence = 400;

export function name(text: string): string {
  return escapeMarkdown(shorten(text, longestName));
}

export function id(text: string): string {
  return markdownCode(shorten(text, longestId));
}

export function sentence(text: string): string {
  return escapeMarkdown(shorten(text, longestSentence));
}

/** As `sentence`, for a text that has not been through the view of a plan. */
export const rawSentence = (text: string): string => sentence(visibleText(text));

/** The name, with the id where the name is cut or has a twin. */
export function subject(row: ChangeRow): string {
  const shown = name(row.subject);
  const isWhole = shorten(row.subject, longestName) === row.subject;
  return row.id === undefined || (isWhole && !row.hasTwin) ? shown : `${shown} ${id(row.id)}`;
}

export function transition(row: ChangeRow): string {
  return `${value(row.before)} → ${value(row.after)}`;
}

const words = new Set(["active", "archived", "none", "off", "on"]);

const value = (text: string): string => (words.has(text) ? text : id(text));

/** Title, with the term where it is not the one that all changes share, and the id where the transition has none. */
export function classCell(row: ChangeRow, commonTerm: string | undefined): string {
  if (row.class === undefined) {
    return "";
  }
  const { sourcedId, title, terms } = row.class;
  const own = terms === "" || terms === commonTerm ? "" : ` · ${name(terms)}`;
  return `${sourcedId === row.after ? "" : `${id(sourcedId)} `}${name(title)}${own}`;
}

export function rune(row: ChangeRow): string {
  return escapeMarkdown(kindStyle(row.kind).rune);
}

export function tableRow(cells: readonly Lazy[]): string {
  return `| ${cells.map(textOf).join(" | ")} |\n`;
}

/** Head and rule of a table; a heading that begins with `#` belongs to a column of numbers, set to the right. */
export function tableHead(headings: readonly string[]): string {
  const titles = headings.map((heading) => heading.replace(/^#/, ""));
  const rules = headings.map((heading) => (heading.startsWith("#") ? "--:" : "---"));
  return tableRow(titles) + tableRow(rules);
}

/** A titled table, of which every row is shown or counted. No rows: no block. */
export function tableBlock(table: {
  readonly rank: number;
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Lazy[])[];
  /** Opened by a click, with the title to click on. */
  readonly isFolded?: boolean;
  /** Columns that are said once above the table where all rows agree, which gives more rows room. */
  readonly foldable?: ReadonlySet<string>;
  /** Stands above the rows, and is there however few of them have room. */
  readonly totals?: readonly string[];
  /** What the title counts, where it is not rows: an exchange is one change, and has a row for each classroom. */
  readonly counted?: number;
  readonly elsewhere: string;
}): readonly Block[] {
  const { rank, title, elsewhere, isFolded = false, totals, counted = table.rows.length } = table;
  const { headings, rows, shared } = fold(table.headings, table.rows, table.foldable ?? new Set());
  const caption = shared.length === 0 ? "" : `Each: ${shared.join(" · ")}\n\n`;
  const group: BlockGroup = {
    open: `${isFolded ? `<details><summary>${title} (${formatNumber(counted)})</summary>\n\n` : ""}${caption}${tableHead(headings)}${totals === undefined ? "" : tableRow(totals)}`,
    rows: rows.map((cells) => () => tableRow(cells)),
    close: isFolded ? "\n</details>\n\n" : "\n",
  };
  return rows.length === 0
    ? []
    : [
        {
          rank,
          lead: isFolded ? "" : `${title} (${formatNumber(counted)})\n\n`,
          groups: [group],
          omitted: omittedNote("more", elsewhere),
        },
      ];
}

interface Folded {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Lazy[])[];
  readonly shared: readonly string[];
}

function fold(
  headings: readonly string[],
  rows: readonly (readonly Lazy[])[],
  foldable: ReadonlySet<string>,
): Folded {
  const [first] = rows;
  if (first === undefined || rows.length === 1) {
    return { headings, rows, shared: [] };
  }
  const isFolded = headings.map(
    (heading, column) =>
      foldable.has(heading) && rows.every((row) => cellText(row, column) === cellText(first, column)),
  );
  const kept = <Cell extends Lazy>(cells: readonly Cell[]): readonly Cell[] =>
    cells.filter((_, column) => !isFolded[column]);
  return {
    headings: kept(headings),
    rows: rows.map(kept),
    // A column without a heading is a sign for what the title says in words.
    shared: first
      .filter((_, column) => isFolded[column] && headings[column] !== "")
      .map(textOf)
      .filter((cell) => cell !== ""),
  };
}

const cellText = (row: readonly Lazy[], column: number): string => textOf(row[column] ?? "");

/** "… and 1,512 more, counted here and listed in the saved plan" */
export function omittedNote(what: string, elsewhere: string): (left: number) => string {
  return (left) =>
    `_… and ${formatNumber(left)} ${what}, not shown here for want of room: see ${elsewhere}._\n\n`;
}
