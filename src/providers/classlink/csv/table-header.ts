import { closestWord } from "../../../model/closest-word.ts";
import { IncompleteRead } from "../../incomplete-read.ts";
import type { CsvRow } from "./csv-rows.ts";
import { placeText } from "./export-finding.ts";

/** Columns of a file by OneRoster's names; all others are left unread. */
export interface TableColumns {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** What the file should look like, where that is more than its columns. */
  readonly hint?: string;
}

export interface TableHeader {
  /** Cells that each record must have. */
  readonly width: number;
  /** Where each known column stands, from 0. */
  readonly positions: ReadonlyMap<string, number>;
  /** As they are compared. */
  readonly names: readonly string[];
}

/** Whether a record is the header once more, as where the files of several schools were put together. */
export function isHeaderAgain({ names }: TableHeader, { cells }: CsvRow): boolean {
  return cells.length === names.length && cells.every((cell, index) => comparable(cell) === names[index]);
}

/** Whether it is a header of the same columns in another order, so that the records below it would be read wrongly. */
export function isOtherHeader({ names }: TableHeader, { cells }: CsvRow): boolean {
  const [own, other] = [new Set(names), new Set(cells.map(comparable))];
  return own.size === other.size && [...own].every((name) => other.has(name));
}

/** Names that older exporters write, and those of the references that servers send; of use only where OneRoster's own is not there. */
const otherNames: ReadonlyMap<string, readonly string[]> = new Map([
  ["termSourcedIds", ["termSourcedId", "terms"]],
  ["schoolSourcedId", ["school"]],
  ["parentSourcedId", ["parent"]],
]);

/** A bulk file leaves its cells empty, and many exporters the whole column; one that is only misspelt is still missing. */
const leftOutInBulk = "status";

/**
 * Finds the columns by name, whatever the case, and with spaces, `_`, `-` and invisible characters passed over.
 * @throws IncompleteRead naming every column that is missing or there twice
 */
export function readHeader(
  file: string,
  row: CsvRow | undefined,
  { hint, required, optional }: TableColumns,
): TableHeader {
  const cells = row?.cells ?? [];
  const line = row?.line ?? 1;
  const columns = textColumns(cells);
  const positions = new Map<string, number>();
  const findings: string[] = [];
  const at = (cell: number): string => placeText({ file, line, column: columns[cell] ?? 1 });
  const known = knownNames([...required, ...optional], new Set(cells.map(comparable)));
  for (const [index, cell] of cells.entries()) {
    const name = known.get(comparable(cell));
    if (name === undefined) continue;
    if (positions.has(name)) findings.push(`${at(index)}: the column ${name} is there twice`);
    else positions.set(name, index);
  }
  for (const name of new Set([...required, ...positions.keys()])) {
    const missing = missingColumn(name, cells, positions.get(name));
    if (missing === undefined) continue;
    const { index } = missing;
    const stands = index < 0 ? "" : `; ${JSON.stringify(cells[index])} stands here`;
    findings.push(`${at(index < 0 ? cells.length : index)}: the column ${name} is missing${stands}`);
  }
  if (findings.length === 0) return { width: cells.length, positions, names: cells.map(comparable) };
  throw new IncompleteRead(findings.join("; "), hint ?? hintFor(cells), false);
}

/** Where a column that is missing may stand under another name, -1: nowhere; `undefined`: it is not missing. */
function missingColumn(
  name: string,
  cells: readonly string[],
  position: number | undefined,
): { readonly index: number } | undefined {
  if (position === undefined) {
    const index = nearestCell(name, cells);
    return name === leftOutInBulk && index < 0 ? undefined : { index };
  }
  if (comparable(cells[position] ?? "") === comparable(name)) return undefined;
  // A column of another name does not stand in for OneRoster's own where that is only misspelt.
  const index = nearestCell(name, cells.with(position, ""));
  return index < 0 ? undefined : { index };
}

/** Names as they are compared, each with OneRoster's; of several that a column may have, the first that is there. */
function knownNames(names: readonly string[], written: ReadonlySet<string>): ReadonlyMap<string, string> {
  return new Map(
    names.map((name) => {
      const all = [name, ...(otherNames.get(name) ?? [])].map(comparable);
      return [all.find((one) => written.has(one)) ?? comparable(name), name];
    }),
  );
}

/** Where a name stands that may be meant; -1: nowhere. */
function nearestCell(name: string, cells: readonly string[]): number {
  const near = closestWord(comparable(name), cells.map(comparable), 2);
  return near === undefined ? -1 : cells.findIndex((cell) => comparable(cell) === near);
}

function hintFor(cells: readonly string[]): string {
  const [only = ""] = cells;
  const separator = cells.length === 1 ? /[;\t|]/.exec(only)?.[0] : undefined;
  if (separator !== undefined)
    return `The columns seem to be separated by ${JSON.stringify(separator)}: OneRoster wants commas.`;
  return "The first line must have OneRoster's names of the columns, with commas between them.";
}

const comparable = (name: string): string =>
  name
    .normalize("NFKC")
    .replace(/[\p{C}\p{Z}_-]/gu, "")
    .toLowerCase();

/** Column of the text that each cell begins in, from 1, and behind the last where the line ends. */
function textColumns(cells: readonly string[]): readonly number[] {
  const columns: number[] = [];
  let column = 1;
  for (const cell of cells) {
    columns.push(column);
    column += writtenLength(cell) + 1;
  }
  return [...columns, Math.max(1, column - 1)];
}

/** Headers are written without quotes unless they must be. */
const writtenLength = (cell: string): number =>
  /[",\r\n]/.test(cell) ? cell.replaceAll('"', '""').length + 2 : cell.length;
