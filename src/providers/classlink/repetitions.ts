import { type IncompleteRead, inconsistent } from "../incomplete-read.ts";
import type { Row } from "./decode-record.ts";
import { samePage } from "./offset-faults.ts";

/** So many rows again, and none that is new is no record that was listed twice. */
const manyInARow = 10;

/** Notices a server that begins again behind its last row, and would go on for ever. */
export class Repetitions {
  readonly #name: string;
  readonly #placeById = new Map<string, number>();
  #inARow = 0;
  /** Pages in a row that began with a row of another place. */
  #elsewhere = 0;

  constructor(name: string) {
    this.#name = name;
  }

  /**
   * Pages overlap in their first row: one that does not begin with it is not where it was asked for, which is another fault,
   * and seen there unless all are the same one row.
   * @throws IncompleteRead
   */
  check({ offset, rows }: { readonly offset: number; readonly rows: readonly Row<unknown>[] }): void {
    const first = rows[0]?.id;
    const isElsewhere = first !== undefined && (this.#placeById.get(first) ?? offset) !== offset;
    this.#elsewhere = isElsewhere ? this.#elsewhere + 1 : 0;
    if (this.#elsewhere >= manyInARow) throw samePage(this.#name);
    if (isElsewhere) return;
    for (const [index, { id }] of rows.entries()) {
      if (id === undefined) continue;
      const earlier = this.#placeById.get(id);
      const place = offset + index;
      this.#placeById.set(id, place);
      if (earlier === place) continue;
      this.#inARow = earlier === undefined ? 0 : this.#inARow + 1;
      if (earlier !== undefined && this.#inARow >= manyInARow) throw this.#repeats(earlier, place);
    }
  }

  #repeats(earlier: number, place: number): IncompleteRead {
    return inconsistent(
      `ClassLink's list of ${this.#name} repeats itself: what comes as row ${place + 1} was there as row ${earlier + 1}, and so were the ${manyInARow - 1} rows before`,
    );
  }
}
