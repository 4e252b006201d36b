import { compareText } from "../../model/text.ts";
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

type Compare = (left: string, right: string) => number;

/**
 * The orders that servers were seen to sort by, the likeliest first: by code unit; letters of either case as one, folded
 * down or up, which differs where `_` stands between them; numbers as numbers; by a language's rules; and each backwards.
 */
function* knownOrders(): Generator<Compare> {
  const forwards: Compare[] = [
    compareText,
    (left, right) => compareText(left.toLowerCase(), right.toLowerCase()),
    (left, right) => compareText(left.toUpperCase(), right.toUpperCase()),
    (left, right) => (isNumber(left) && isNumber(right) ? Number(left) - Number(right) : Number.NaN),
  ];
  yield* forwards;
  const collator = new Intl.Collator("en");
  const withoutPunctuation = new Intl.Collator("en", { ignorePunctuation: true });
  forwards.push(collator.compare, withoutPunctuation.compare);
  yield collator.compare;
  yield withoutPunctuation.compare;
  for (const compare of forwards) yield (left, right) => compare(right, left);
}

/** So few rows may lie in one of many orders by chance: they have to lie in the one that was asked for. */
const fewRows = 16;

const isNumber = (id: string): boolean => /^\d{1,15}$/.test(id);

/**
 * Whether the ids follow one of the orders that servers sort by, each id strictly behind the one before or equal to it.
 * That all of them do so by chance cannot be: the server sorts, so that a row never changes its place among the others
 * that stay. Ids that the order cannot tell apart prove nothing, because they could. Rows without an id are passed over.
 */
export function isSorted(rows: readonly Row<unknown>[]): boolean {
  for (const compare of rows.length < fewRows ? [compareText] : knownOrders())
    if (isEachPair(rows, (previous, next) => previous === next || compare(previous, next) < 0)) return true;
  return false;
}

/** Whether the ids ascend by code unit, and no id comes twice. */
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
