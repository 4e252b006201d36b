import { parse } from "csv-parse/sync";

/**
 * The items of a cell that holds a list, such as `KG,01`: commas between them, and quotes around an item that has a
 * comma itself. Spaces around an item are no part of it.
 * @returns `undefined` where the quotes are wrong
 */
export function listItems(cell: string): readonly string[] | undefined {
  if (cell.includes('"')) return quotedItems(cell);
  return cell
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

function quotedItems(cell: string): readonly string[] | undefined {
  try {
    const rows: readonly (readonly string[])[] = parse(cell, { trim: true, relax_column_count: true });
    return rows.flat().filter((item) => item !== "");
  } catch {
    return undefined;
  }
}
