import { compareText } from "../compare-text.ts";
import { inconsistent } from "../incomplete-read.ts";
import type { Row } from "./decode-record.ts";

/** Whether two rows are one and the same record, in everything that is read of it. */
export function rowsAgree<Value>(left: Row<Value>, right: Row<Value>): boolean {
  return left.id === right.id && JSON.stringify(content(left)) === JSON.stringify(content(right));
}

/** The place of a row in the listing is not part of what it says. */
function content(row: Row<unknown>): unknown {
  return row.kind === "record" ? row.value : { reason: row.record.reason, orgId: row.record.orgId };
}

/**
 * Whether the ids ascend by code unit, which proves that the server sorts by them. Another order proves nothing: the
 * server may sort by another collation, or not at all. Rows without an id are passed over.
 */
export function isAscending(rows: readonly Row<unknown>[]): boolean {
  return isEachPair(rows, (previous, next) => compareText(previous, next) <= 0);
}

/** As `isAscending`, and no id comes twice. */
export function isStrictlyAscending(rows: readonly Row<unknown>[]): boolean {
  return isEachPair(rows, (previous, next) => compareText(previous, next) < 0);
}

function isEachPair(
  rows: readonly Row<unknown>[],
  isInOrder: (previous: string, next: string) => boolean,
): boolean {
  let previous: string | undefined;
  for (const { id } of rows) {
    if (id === undefined) continue;
    if (previous !== undefined && !isInOrder(previous, id)) return false;
    previous = id;
  }
  return true;
}

/**
 * The rows with each id once. A record that is listed twice and alike is taken once; one that is listed twice and differs
 * ends the read, because nothing says which holds.
 * @throws IncompleteRead
 */
export function withoutRepetitions<Value>(
  collection: string,
  rows: readonly Row<Value>[],
): readonly Row<Value>[] {
  const rowsById = new Map<string, Row<Value>>();
  return rows.filter((row) => {
    if (row.id === undefined) return true;
    const earlier = rowsById.get(row.id);
    if (earlier === undefined) {
      rowsById.set(row.id, row);
      return true;
    }
    if (rowsAgree(earlier, row)) return false;
    throw inconsistent(`ClassLink's list of ${collection} has two different records with one SOURCED ID`);
  });
}
