import { escapeHtml } from "../escape.ts";
import { formatNumber } from "../wording.ts";

/** Compresses a text: gzip, as base64. It comes from outside, because this folder uses nothing of Node's. */
export type Pack = (text: string) => string;

/** Which part of the table's width a column has, and how it looks: the classes of the style sheet. */
type ColumnName =
  | "after"
  | "because"
  | "before"
  | "change"
  | "class"
  | "evidence"
  | "line"
  | "place"
  | "school"
  | "subject"
  | "text";

/** One column: its cells from top to bottom, because what is alike then stands together and packs small. */
export interface Column {
  readonly name: ColumnName;
  readonly label: string;
  /** The lines of a cell: the first is what counts, the others explain it. */
  readonly cells: readonly (readonly string[])[];
}

/** What rows are filtered by. */
interface Facets {
  readonly kinds: readonly string[];
  readonly schools: readonly string[];
  readonly doubtful: readonly boolean[];
}

export interface RowTable {
  /** Says to a screen reader which table this is. */
  readonly caption: string;
  readonly columns: readonly Column[];
  /** Headings among the rows, and how many rows follow each. */
  readonly groups: readonly (readonly [title: string, rows: number])[];
  readonly facets?: Facets;
}

/**
 * A table whose rows are unpacked and drawn by the page's script, only where somebody looks. The packed text is of letters,
 * digits, `+`, `/` and `=`: nothing in a name can end it, and a script element of an unknown type runs nothing.
 */
export function packedTable(table: RowTable, pack: Pack): string {
  const { caption, columns, groups, facets } = table;
  const rows = columns[0]?.cells.length ?? 0;
  const content = {
    columns: columns.map(({ cells }) => cells.map((lines) => lines.filter((line) => line !== "").join("\n"))),
    groups,
    ...(facets === undefined ? {} : { facets: { ...facets, doubtful: facets.doubtful.map(Number) } }),
  };
  const heads = columns.map(
    ({ name, label }) => `<th scope="col" role="columnheader" class="${name}">${escapeHtml(label)}</th>`,
  );
  return `<div class="packed${facets === undefined ? "" : " changes"}" data-rows="${rows}" hidden><table role="table" aria-rowcount="${rows + 1}"><caption class="unseen">${escapeHtml(caption)}, ${formatNumber(rows)} in all: arrow keys move from row to row</caption><thead role="rowgroup"><tr role="row" aria-rowindex="1">${heads.join("")}</tr></thead></table><script type="application/x-rollcall-rows">${pack(JSON.stringify(content))}</script></div>`;
}
