import { parse } from "csv-parse/sync";

/**
 * The items of a cell that holds a list, such as `KG,01`: commas between them, and quotes around an item that has a
 * comma itself. Spaces around an item are no part of it. Some exporters write the list as the JSON of a server instead.
 * @returns `undefined` where it is no such list
 */
export function listItems(cell: string): readonly string[] | undefined {
  const json = jsonItems(cell);
  if (json !== undefined) return json;
  if (cell.includes('"')) return quotedItems(cell);
  return cell
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

function quotedItems(cell: string): readonly string[] | undefined {
  try {
    // A line break is part of an item; a character zero is in no cell, so that a list is one record.
    const rows: readonly (readonly string[])[] = parse(cell, { trim: true, record_delimiter: "\u0000" });
    return rows.flat().filter((item) => item !== "");
  } catch {
    return undefined;
  }
}

/** The id of a cell that holds one, as itself or as the JSON of a reference. */
export function referencedId(cell: string): string {
  const [only, ...others] = /^\s*\{/.test(cell) ? (jsonItems(cell) ?? []) : [];
  return only === undefined || others.length > 0 ? cell : only;
}

/** Of texts, of references, or one reference; `undefined`: it is no such list. */
function jsonItems(cell: string): readonly string[] | undefined {
  if (!/^\s*(?:\[.*\]|\{.*\})\s*$/s.test(cell)) return undefined;
  try {
    const value: unknown = JSON.parse(cell);
    const items = (Array.isArray(value) ? value : [value]).map((item: unknown) => jsonItem(item));
    return items.includes(undefined) ? undefined : items.filter((item) => item !== undefined);
  } catch {
    return undefined;
  }
}

function jsonItem(item: unknown): string | undefined {
  if (typeof item === "string") return item;
  const isReference = typeof item === "object" && item !== null && "sourcedId" in item;
  return isReference && typeof item.sourcedId === "string" ? item.sourcedId : undefined;
}
