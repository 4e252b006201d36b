import { compareText } from "../../../model/text.ts";
import { isUnknown } from "./list-cells.ts";

/** SOURCED IDs in one cell: none, or one after the other with `;` between them; one that holds such a mark is quoted as in JSON. */
export interface IdList {
  readonly ids: readonly string[] | "unknown";
  /** The maker marked the cell with an apostrophe in front, or wrote ="0012": the ids are exactly as they stand. */
  readonly isExact: boolean;
}

const exactItem = /\s*("(?:[^"\\]|\\.)*"|[^;|\r\n]*)\s*(?:[;|\r\n]|$)/g;
// Nobody has seen an id with a comma, and many people put one between two ids.
const typedItem = /\s*("(?:[^"\\]|\\.)*"|[^;|,\r\n]*)\s*(?:[;|,\r\n]|$)/g;

/** @returns `undefined` where a quoted id never ends */
export function idsIn(cell: string): IdList | undefined {
  const formulaText = /^="([^"]*)"$/.exec(cell.trim());
  if (formulaText !== null) return idsIn(`'${formulaText[1]}`);
  const isExact = cell.trimStart().startsWith("'");
  const text = isExact ? cell.trimStart().slice(1) : cell;
  if (!isExact && isUnknown(text)) return { ids: "unknown", isExact: true };
  if (!isExact && isNone(text)) return { ids: [], isExact: true };
  const ids: string[] = [];
  for (const [, part = ""] of text.matchAll(isExact || isNumberWithComma(text) ? exactItem : typedItem)) {
    const id = part.startsWith('"') ? quoted(part) : part.trim();
    if (id === undefined) return undefined;
    if (id !== "") ids.push(id);
  }
  return { ids: [...new Set(ids)].sort(compareText), isExact: isExact || ids.length === 0 };
}

/** A number that a spreadsheet shows with a comma for its decimals is not two ids. */
const isNumberWithComma = (cell: string): boolean => /^\s*\d,\d+e[+-]?\d+\s*$/i.test(cell);

/** Whether nobody can tell a number with its thousands apart from several ids: `1,234`. */
export const isOneOrSeveral = (cell: string): boolean => /^\s*\d{1,3}(?:,\d{3})+\s*$/.test(cell);

const isNone = (cell: string): boolean => /^(?:|none|no id|[-–—]+)$/i.test(cell.trim());

function quoted(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The cell that `idsIn` reads back, whatever spreadsheet it goes through. */
export function idsCell(ids: readonly string[] | "unknown"): string {
  if (ids === "unknown") return "unknown";
  return ids.length === 0 ? "" : `'${ids.map(written).join("; ")}`;
}

const written = (id: string): string =>
  id === "" || id !== id.trim() || /[;|\r\n"\\]/.test(id) ? JSON.stringify(id) : id;
