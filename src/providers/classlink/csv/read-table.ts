import { defined } from "../../../model/defined.ts";
import { type CsvRow, csvRows } from "./csv-rows.ts";
import { decodeChunks } from "./decode-chunks.ts";
import { isEmptyWord } from "./empty-words.ts";
import type { ExportFileName, ExportFiles } from "./export-files.ts";
import { exportAgain, exportFinding } from "./export-finding.ts";
import {
  isHeaderAgain,
  isOtherHeader,
  readHeader,
  type TableColumns,
  type TableHeader,
} from "./table-header.ts";

/** A record of a table. A ragged one has more or fewer cells than the header, so nobody can tell which cell is which. */
export type TableRecord =
  | {
      readonly kind: "record";
      readonly line: number;
      /** A cell by the name of its column; empty where the file does not have that column, or says so in a word. */
      cell(name: string): string;
    }
  | {
      readonly kind: "ragged";
      readonly line: number;
      /** The cell at the place of the first column that must be there, which nothing before it can have moved. */
      readonly first?: string;
      readonly cells: number;
      readonly width: number;
      /** Whether there are more cells than columns, and the last of them is empty. */
      readonly endsWithSeparator: boolean;
    };

/**
 * The records of a file of the export. A record whose cells are all empty says nothing and is passed over: spreadsheets
 * leave such lines behind.
 * @param onEmptyWord called for each cell that is read as empty although it holds a word for that
 * @throws IncompleteRead where the file cannot be cut into records, lacks a column, or ends within a record
 */
export async function* readTable(
  files: ExportFiles,
  file: ExportFileName,
  columns: TableColumns,
  onEmptyWord: (word: string) => void = () => undefined,
): AsyncGenerator<TableRecord> {
  let header: TableHeader | undefined;
  for await (const row of csvRows(file, decodeChunks(file, await files.bytes(file)))) {
    if (header === undefined) {
      if (isAboveHeader(row)) continue;
      header = readHeader(file, row, columns);
      continue;
    }
    refuseLineOfTool(file, row);
    if (isHeaderAgain(header, row)) continue;
    if (isOtherHeader(header, row))
      throw exportFinding(
        { file, line: row.line },
        "this is a header again, with its columns in another order than the first line has them",
        "Put files together only where their columns stand in one order.",
      );
    if (row.cells.some((cell) => cell !== "")) yield recordOf(file, row, header, columns, onEmptyWord);
  }
  if (header === undefined) readHeader(file, undefined, columns);
}

/** What Export-Csv of Windows PowerShell writes above the header, and what tells a spreadsheet how columns are separated. */
function isAboveHeader({ cells }: CsvRow): boolean {
  const [first = "", ...others] = cells;
  const isAlone = others.every((cell) => cell === "");
  return isAlone && /^(?:#TYPE .*|sep=.?)$/is.test(first);
}

/** sqlcmd rules off the header and counts the rows below them: as records, they would be called damaged. */
function refuseLineOfTool(file: ExportFileName, { cells, line }: CsvRow): void {
  const isRule = cells.length > 1 && cells.every((cell) => /^ *-+ *$/.test(cell));
  const isCount = cells.length === 1 && /^\(\d+ rows? affected\)$/i.test(cells[0]?.trim() ?? "");
  if (!isRule && !isCount) return;
  throw exportFinding(
    { file, line },
    isRule ? "this is a line of dashes and no record" : "this is a count of rows and no record",
    "sqlcmd writes such lines: take the dashes out after the export, and the count with SET NOCOUNT ON.",
  );
}

function recordOf(
  file: ExportFileName,
  { cells, line, isEnded }: CsvRow,
  { names, positions, width }: TableHeader,
  { required: [first = ""] }: TableColumns,
  onEmptyWord: (word: string) => void,
): TableRecord {
  const cellAt = (index: number): string => {
    const cell = cells[index] ?? "";
    if (!isEmptyWord(cell)) return cell;
    onEmptyWord(cell);
    return "";
  };
  if (cells.length === width && isNamed(cells, names)) {
    return { kind: "record", line, cell: (name) => cellAt(positions.get(name) ?? -1) };
  }
  if (!isEnded && cells.length < width)
    throw exportFinding({ file, line }, "the file ends within this record, so it was cut off", exportAgain);
  const id = positions.get(first) === 0 ? cellAt(0) : undefined;
  // A separator at the end of each line and a comma in a text look alike: which cell is which cannot be told.
  const endsWithSeparator = cells.length > width && cells.at(-1) === "";
  return { kind: "ragged", line, cells: cells.length, width, endsWithSeparator, ...defined({ first: id }) };
}

/** Where each line ends with a separator, a comma in a text fills the column that it makes, and moves the others. */
function isNamed(cells: readonly string[], names: readonly string[]): boolean {
  const named = names.findLastIndex((name) => name !== "") + 1;
  return cells.slice(named).every((cell) => cell === "");
}
