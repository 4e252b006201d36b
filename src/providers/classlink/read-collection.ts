import { compareText } from "../../model/text.ts";
import { inconsistent } from "../incomplete-read.ts";
import type { Collection, Row } from "./decode-record.ts";
import { readRows } from "./read-rows.ts";
import type { RosterPull } from "./roster-pull.ts";
import { isSorted, isStrictlyAscending, rowsAgree, withoutRepetitions } from "./row-order.ts";

/**
 * All records of a collection, each once, by id, whatever the order of the server.
 *
 * Pages fit together only if the order is the same for each. Ids that lie in an order that servers sort by prove that. In
 * any other, several pages are believed only if a second reading brings the same rows in the same order, without a
 * repetition: some servers sort by a collation of their own, and some have no order and shuffle.
 * @throws IncompleteRead · ServiceError
 */
export async function readCollection<Value>(
  pull: RosterPull,
  collection: Collection<Value>,
): Promise<readonly Row<Value>[]> {
  const { name } = collection;
  const { pages, rows } = await readRows(pull, collection);
  if (isStrictlyAscending(rows) && rows.every(({ id }) => id !== undefined)) return rows;
  const records = withoutRepetitions(name, rows);
  if (pages > 1 && !isSorted(rows)) {
    const again = await readRows(pull, collection);
    if (records.length < rows.length || !isSameSequence(rows, again.rows))
      throw inconsistent(`ClassLink's list of ${name} has no stable order`);
    pull.note(
      `The server lists ${name} in an order of its own: they were read twice, and both readings agreed.`,
    );
  }
  return [...records].sort((left, right) => compareText(left.id ?? "", right.id ?? ""));
}

function isSameSequence<Value>(left: readonly Row<Value>[], right: readonly Row<Value>[]): boolean {
  return (
    left.length === right.length &&
    left.every((row, index) => {
      const other = right[index];
      return other !== undefined && rowsAgree(row, other);
    })
  );
}
