import { CsvError, parse } from "csv-parse/sync";
import type { SourcePosition } from "../model/diagnostic.ts";
import type { DiagnosticCode } from "../model/diagnostic-code.ts";
import type { FindingList } from "./finding-list.ts";

/** One row of a list, by column. */
export interface CellRow<Column> {
  /** The cell as it stands; empty where the row has none. */
  cell(column: Column): string;
  at(column?: Column): SourcePosition;
  /** As a spreadsheet names it, for example `G14`. */
  place(column: Column): string;
}

export interface CellTable<Column> {
  readonly rows: readonly CellRow<Column>[];
  has(column: Column): boolean;
}

/** What a kind of list calls its columns, and how it is said that it is none. */
export interface CellHeadings<Column, Code extends DiagnosticCode> {
  /** `undefined`: a column of the maker's own, which is not read. */
  columnOf(heading: string): Column | undefined;
  /** Whether a row with these is that of headings. */
  isHead(columns: ReadonlySet<Column>): boolean;
  readonly noHeadings: { readonly code: Code; readonly message: string; readonly hint: string };
  /** Code where two columns are headed alike. */
  readonly headingTwice: Code;
  /** Code where it cannot be taken apart. */
  readonly notCsv: Code;
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
export function readCellTable<Column, Code extends DiagnosticCode>(
  text: string,
  headings: CellHeadings<Column, Code>,
  findings: FindingList<Code>,
): CellTable<Column> | undefined {
  const noHeadings = (): undefined => {
    const { code, hint, message } = headings.noHeadings;
    findings.add(findings.start, code, message, hint);
  };
  const best = delimiters
    .map((delimiter) => ({ delimiter, known: mostHeadings(text, delimiter, headings) }))
    .sort((left, right) => right.known - left.known)[0];
  if (best === undefined || best.known === 0) return noHeadings();
  const rows = rawRows(text, best.delimiter, headings.notCsv, findings);
  if (rows === undefined) return undefined;
  // Among rows and not among lines: above it a title may stand that has a line break in it.
  const head = rows
    .slice(0, firstLines)
    .find(({ cells }) => headings.isHead(new Set(cells.flatMap((cell) => headings.columnOf(cell) ?? []))));
  if (head === undefined) return noHeadings();
  const indexes = columnIndexes(head, best.delimiter, headings, findings);
  const body = rows.filter(
    ({ number, cells }) => number > head.number && cells.some((one) => one.trim() !== ""),
  );
  return {
    rows: body.map((row) => cellRow(row, indexes, best.delimiter, findings.file)),
    has: (column) => indexes.has(column),
  };
}

/** Among so many of the first lines the headings are looked for. */
const firstLines = 30;

/** How many columns a row of headings has where this separates cells; without the quoting of what follows. */
function mostHeadings<Column>(
  text: string,
  delimiter: string,
  { columnOf, isHead }: Pick<CellHeadings<Column, DiagnosticCode>, "columnOf" | "isHead">,
): number {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/, firstLines);
  for (const line of lines) {
    const columns = new Set(
      line.split(delimiter).flatMap((cell) => columnOf(cell.replace(/^\s*"|"\s*$/g, "")) ?? []),
    );
    if (isHead(columns)) return columns.size;
  }
  return 0;
}

function rawRows<Code extends DiagnosticCode>(
  text: string,
  delimiter: string,
  notCsv: Code,
  findings: FindingList<Code>,
): readonly RawRow[] | undefined {
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
      notCsv,
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

function columnIndexes<Column, Code extends DiagnosticCode>(
  head: RawRow,
  delimiter: string,
  { columnOf, headingTwice }: CellHeadings<Column, Code>,
  findings: FindingList<Code>,
): ReadonlyMap<Column, number> {
  const indexes = new Map<Column, number>();
  for (const [index, heading] of head.cells.entries()) {
    const column = columnOf(heading);
    if (column === undefined) continue;
    if (indexes.has(column)) {
      findings.add(
        { file: findings.file, line: head.line, column: columnInLine(head.raw, index, delimiter) },
        headingTwice,
        `Two columns are headed as ${JSON.stringify(column)}.`,
        "Keep one of them, or give the other a heading of its own.",
      );
    } else indexes.set(column, index);
  }
  return indexes;
}

function cellRow<Column>(
  row: RawRow,
  indexes: ReadonlyMap<Column, number>,
  delimiter: string,
  file: string,
): CellRow<Column> {
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
