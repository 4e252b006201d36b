import { CsvError, parse } from "csv-parse/sync";
import type { FindingList } from "../../../files/finding-list.ts";
import type { SourcePosition } from "../../../model/diagnostic.ts";
import { columnOf, type SnapshotColumn } from "./snapshot-columns.ts";

/** One row of the list, by column. */
export interface SnapshotRow {
  /** The cell as it stands; empty where the row has none. */
  cell(column: SnapshotColumn): string;
  at(column?: SnapshotColumn): SourcePosition;
  /** As a spreadsheet names it, for example `G14`. */
  place(column: SnapshotColumn): string;
}

export interface SnapshotTable {
  readonly rows: readonly SnapshotRow[];
  has(column: SnapshotColumn): boolean;
}

interface RawRow {
  readonly cells: readonly string[];
  readonly raw: string;
  /** Line of the file on which it begins. */
  readonly line: number;
  /** Row of the spreadsheet; differs from the line where cells hold line breaks. */
  readonly number: number;
}

const delimiters = [",", ";", "\t", "|"] as const;

/**
 * Finds the row of headings and what separates its cells, and reads the rows below it. Rows above it, and Excel's `sep=;`,
 * are passed over.
 * @returns `undefined` where there is no table; the finding says what is missing
 */
export function readSnapshotTable(text: string, findings: FindingList): SnapshotTable | undefined {
  const best = delimiters
    .map((delimiter) => ({ delimiter, head: findHead(text, delimiter) }))
    .sort((left, right) => (right.head?.known ?? 0) - (left.head?.known ?? 0))[0];
  if (best?.head === undefined) {
    findings.add(
      findings.start,
      "snapshot-no-headings",
      "The list has no row of headings with a column school and a column classroom or kind.",
      "Begin it with: kind, school, school id, classroom, classroom id, state, connections, students, created, active, archived, connected, name, value.",
    );
    return undefined;
  }
  const rows = rawRows(text, best.delimiter, findings);
  if (rows === undefined) return undefined;
  const head = rows.find(({ number }) => number === best.head?.number);
  if (head === undefined) return undefined;
  const indexes = columnIndexes(head, best.delimiter, findings);
  const body = rows.filter(
    ({ number, cells }) => number > head.number && cells.some((one) => one.trim() !== ""),
  );
  return {
    rows: body.map((row) => snapshotRow(row, indexes, best.delimiter, findings.file)),
    has: (column) => indexes.has(column),
  };
}

/** The heading row is looked for among the first lines alone, without the quoting of what follows. */
function findHead(
  text: string,
  delimiter: string,
): { readonly number: number; readonly known: number } | undefined {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/, 30);
  for (const [index, line] of lines.entries()) {
    const columns = new Set(line.split(delimiter).map((cell) => columnOf(cell.replace(/^\s*"|"\s*$/g, ""))));
    columns.delete(undefined);
    if (columns.has("school") && (columns.has("classroom") || columns.has("kind")))
      return { number: index + 1, known: columns.size };
  }
  return undefined;
}

function rawRows(text: string, delimiter: string, findings: FindingList): readonly RawRow[] | undefined {
  try {
    const parsed: readonly unknown[] = parse(text.replace(/^\uFEFF/, ""), {
      delimiter,
      raw: true,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
    let line = 1;
    return parsed.filter(isParsed).map(({ record, raw }, index) => {
      const row = { cells: record, raw, line, number: index + 1 };
      line += raw.match(/\r\n|\r|\n/g)?.length ?? 0;
      return row;
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    findings.add(
      { ...findings.start, line: typeof error["lines"] === "number" ? error["lines"] : 1 },
      "snapshot-not-csv",
      error.code === "CSV_QUOTE_NOT_CLOSED"
        ? "A cell begins with a quotation mark and never ends."
        : `The list cannot be read as CSV (${error.code}).`,
      "Save it again from the spreadsheet as CSV.",
    );
    return undefined;
  }
}

/** The parser's types do not know of `raw`. */
function isParsed(row: unknown): row is { readonly record: readonly string[]; readonly raw: string } {
  return typeof row === "object" && row !== null && "record" in row && "raw" in row;
}

function columnIndexes(
  head: RawRow,
  delimiter: string,
  findings: FindingList,
): ReadonlyMap<SnapshotColumn, number> {
  const indexes = new Map<SnapshotColumn, number>();
  for (const [index, heading] of head.cells.entries()) {
    const column = columnOf(heading);
    if (column === undefined) continue;
    if (indexes.has(column)) {
      findings.add(
        { file: findings.file, line: head.line, column: columnInLine(head.raw, index, delimiter) },
        "snapshot-heading-twice",
        `Two columns are headed as ${JSON.stringify(column)}.`,
        "Keep one of them, or give the other a heading of its own.",
      );
    } else indexes.set(column, index);
  }
  return indexes;
}

function snapshotRow(
  row: RawRow,
  indexes: ReadonlyMap<SnapshotColumn, number>,
  delimiter: string,
  file: string,
): SnapshotRow {
  return {
    cell: (column) => row.cells[indexes.get(column) ?? -1] ?? "",
    at: (column) => {
      const index = column === undefined ? undefined : indexes.get(column);
      return {
        file,
        line: row.line,
        column: index === undefined ? 1 : columnInLine(row.raw, index, delimiter),
      };
    },
    place: (column) => {
      const index = indexes.get(column);
      return index === undefined ? `row ${row.number}` : `${letters(index)}${row.number}`;
    },
  };
}

/** Where the cell begins in the first line of its row, counted from 1. */
function columnInLine(raw: string, index: number, delimiter: string): number {
  let isQuoted = false;
  let passed = 0;
  let lineStart = 0;
  for (let at = 0; at < raw.length && passed < index; at += 1) {
    const character = raw[at];
    if (character === '"') isQuoted = !isQuoted;
    else if (character === delimiter && !isQuoted) {
      passed += 1;
      lineStart = at + 1;
    }
  }
  return lineStart + 1;
}

function letters(index: number): string {
  const first = Math.floor(index / 26);
  return `${first === 0 ? "" : letters(first - 1)}${String.fromCharCode(65 + (index % 26))}`;
}
