/**
 * All rows of a collection, in the server's order, by the reading rule.
 *
 * A page is asked for by how many rows have come, never by how many were asked for: servers clamp and shorten pages. Each
 * page starts with the last row of the one before. If that row is not there, rows have moved under the reader, and some
 * may never have been seen although every count still agrees.
 *
 * Why pages may be read side by side, and in any sequence. Say that two pages overlap in the row X. Where the server sorts
 * (`isSorted` proves it afterwards), a row that is there all the time and lies behind X lies behind it whenever one asks:
 * behind the place of X in both answers, whichever came first. So it is in the second page, or behind that one's last row,
 * and so on to the end. Nothing in this rests on when a page was read, only on every border having been seen from both sides
 * and on the last one having nothing behind it. Reading one after the other proves no more; it is done where a page says
 * too little to cut the rest into parts.
 *
 * The end is an empty page behind the last row, always: a short page may be a shortened one, and a total may be that of
 * the page. A total, where one is sent, must be the same on every page and be reached exactly. Unless it is, and
 * `x-perm-rev` says that nothing has moved, the last row is asked for once more just before the end is. Whatever else says
 * that there is more (`announced-rows`) must have come as well. Where a count is reached exactly, nothing need not be an empty
 * page (`end-of-list`).
 *
 * What this cannot see: a server that lies in the same way each time (a class that is never listed), and a removal and an
 * addition that cancel each other out between two pages while `x-perm-rev` stands still. Such a reading is one that the
 * server could have given a moment earlier, which is why a class is read again by id before an archive.
 */
import { inconsistent } from "../incomplete-read.ts";
import type { Announced } from "./announced-rows.ts";
import type { Collection, Row } from "./decode-record.ts";
import { roundedOffset, samePage } from "./offset-faults.ts";
import { Repetitions } from "./repetitions.ts";
import type { Page, RosterPull } from "./roster-pull.ts";
import { isStrictlyAscending, rowsAgree } from "./row-order.ts";

export interface ReadRows<Value> {
  readonly rows: readonly Row<Value>[];
  /** Pages that brought rows. One page is a snapshot, whatever its order. */
  readonly pages: number;
}

export async function readRows<Value>(
  pull: RosterPull,
  collection: Collection<Value>,
): Promise<ReadRows<Value>> {
  const reading = new RowReading(pull, collection);
  return reading.read();
}

/** Rows from one place on, and how many there should be. */
interface Span<Value> {
  readonly wanted: number;
  readonly rows: readonly Row<Value>[];
  readonly asked: Asked;
}

/** Where a page was asked for, and how many rows. */
type Asked = Pick<Page<unknown>, "limit" | "offset">;

const isShort = ({ rows, wanted }: Span<unknown>): boolean => rows.length < wanted;

class RowReading<Value> {
  readonly #pull: RosterPull;
  readonly #collection: Collection<Value>;
  #total: number | undefined;
  #pages = 0;
  readonly #repetitions: Repetitions;
  /** The page behind the last row, where it was asked for together with the others. */
  #beyond: Page<Value> | undefined;
  /** Whether a page behind the last row was no list: then the number of rows has to be exactly what was said. */
  #isEndUnspoken = false;
  /** The most that any page said that there is, by other means than `x-total-count`. */
  #announced: Announced | undefined;

  constructor(pull: RosterPull, collection: Collection<Value>) {
    this.#pull = pull;
    this.#collection = collection;
    this.#repetitions = new Repetitions(collection.name);
  }

  async read(): Promise<ReadRows<Value>> {
    const first = await this.#page(0);
    const rows: Row<Value>[] = [...first.rows];
    const length = spanLength(first);
    if (length === undefined) {
      if (rows.length > 0) await this.#extend(rows, 0, Number.POSITIVE_INFINITY);
    } else if (this.#total !== undefined) {
      if (this.#total > rows.length) await this.#readSideBySide(rows, length);
    } else {
      // Most collections end with their first page: only one that does not is worth asking for at several places.
      const wanted = rows.length * 2 - 1;
      await this.#extend(rows, 0, wanted);
      if (rows.length >= wanted) await this.#readSideBySide(rows, length);
    }
    await this.#checkEnd(rows);
    return { rows, pages: this.#pages };
  }

  /** Cuts what is left into spans of about a page and fills each; spans overlap by one row, as pages do. */
  async #readSideBySide(rows: Row<Value>[], length: number): Promise<void> {
    const spans: Span<Value>[] = [];
    const total = this.#total ?? Number.POSITIVE_INFINITY;
    let count = 0;
    let start = rows.length - 1;
    let isEndSeen = false;
    // While the data stands still it does not matter when one looks behind its end: last, so that no rows wait for it.
    let mayLookBeyond = Number.isFinite(total) && this.#pull.hasRevision;
    const work = async (): Promise<void> => {
      while (start < total - 1 && !isEndSeen) {
        const [index, from] = [count, start];
        const wanted = Math.min(length, this.#pull.pageSize, total - from);
        count += 1;
        start += wanted - 1;
        const span = await this.#span(from, wanted);
        spans[index] = span;
        isEndSeen ||= isShort(span);
      }
      if (!mayLookBeyond || isEndSeen) return;
      mayLookBeyond = false;
      this.#beyond = await this.#page(total);
    };
    await this.#pull.settle(Array.from({ length: this.#pull.concurrency }, work));
    let isEnd = false;
    for (const span of spans) {
      // Some may have been begun behind the end, and are empty. Any other must join on.
      if (isEnd && span.rows.length === 0) continue;
      if (this.#total !== undefined && (isEnd || span.rows.length === 0)) throw this.#notReached(rows.length);
      this.#join(rows, span.rows, span.asked);
      isEnd = isShort(span);
    }
  }

  /** @returns fewer rows than are wanted, or none, only where the end has been seen, whatever the total says */
  async #span(start: number, wanted: number): Promise<Span<Value>> {
    const { limit, rows: first } = await this.#page(start, wanted);
    const rows: Row<Value>[] = [...first];
    if (rows.length > 0) await this.#extend(rows, start, wanted);
    if (rows.length > wanted) throw this.#inconsistent("sends more rows than were asked for");
    return { wanted, rows, asked: { offset: start, limit } };
  }

  /** Reads on behind `rows`, which began at `start`, until there are `wanted` or the server has no more. */
  async #extend(rows: Row<Value>[], start: number, wanted: number): Promise<void> {
    while (rows.length < wanted && start + rows.length !== this.#total) {
      const page = await this.#page(start + rows.length - 1, Math.max(2, wanted - rows.length + 1));
      if (page.rows.length > 1) {
        this.#join(rows, page.rows, page, start);
        continue;
      }
      this.#checkOverlap(rows, page.rows, page, start);
      const beyond = await this.#page(start + rows.length, wanted - rows.length);
      if (beyond.rows.length === 0) return;
      // A server that sends single rows: the row before is looked at again, so that the two are known to be neighbours.
      const again = await this.#page(start + rows.length - 1, 2);
      this.#checkOverlap(rows, again.rows, again, start);
      rows.push(...beyond.rows);
    }
  }

  /** The page behind the last row must be empty. Where no total was sent, `#extend` has already seen that. */
  async #checkEnd(rows: readonly Row<Value>[]): Promise<void> {
    await this.#checkNothingBehind(rows);
    if (this.#announced === undefined) return;
    if (this.#isEndUnspoken && this.#announced.rows < rows.length) throw this.#notReached(rows.length);
    if (this.#announced.rows > rows.length)
      throw this.#inconsistent(
        `says that there is more than it sends (${rows.length} rows came; ${this.#announced.by})`,
      );
  }

  async #checkNothingBehind(rows: readonly Row<Value>[]): Promise<void> {
    if (this.#total === undefined) return;
    if (rows.length !== this.#total) throw this.#notReached(rows.length);
    if (rows.length === 0) return;
    // A row that is listed twice moves those behind it, which the stamp of the data set does not show.
    const mayHaveMoved = !this.#pull.hasRevision || !isStrictlyAscending(rows);
    const again = mayHaveMoved ? await this.#page(rows.length - 1) : undefined;
    const last = again?.rows ?? [];
    if (again !== undefined) this.#checkOverlap(rows, last, again);
    const known = mayHaveMoved ? undefined : this.#beyond;
    const beyond = known ?? (await this.#page(rows.length));
    if (last.length <= 1 && beyond.rows.length === 0) return;
    throw isSamePage(rows, beyond.rows)
      ? samePage(this.#collection.name)
      : this.#inconsistent(`says that there are ${this.#total} rows, and sends more`);
  }

  async #page(offset: number, mostRows?: number): Promise<Page<Value>> {
    const most = mostRows === undefined || mostRows === Number.POSITIVE_INFINITY ? undefined : mostRows;
    const page = await this.#pull.page(this.#collection, offset, most, this.#isEnd(offset));
    if (page.rows.length > 0) this.#pages += 1;
    // A total bounds how much can come.
    if (this.#total === undefined && page.total === undefined) this.#repetitions.check(page);
    if (page.isUnspoken === true) this.#isEndUnspoken = true;
    if (page.announced !== undefined && page.announced.rows > (this.#announced?.rows ?? 0))
      this.#announced = page.announced;
    // A count taken over the rows of the page is 0 on an empty one: known from real servers, and harmless there.
    const isMeaningful = page.total !== undefined && (page.total > 0 || page.rows.length > 0 || offset === 0);
    if (!isMeaningful) return page;
    this.#total ??= page.total;
    if (page.total !== this.#total)
      throw this.#inconsistent(`said that there are ${this.#total} rows, and then ${page.total}`);
    return page;
  }

  /** Whether the server has said that it has no more rows than those before. */
  #isEnd(offset: number): boolean {
    const announced = this.#announced?.isTotal === true ? this.#announced.rows : undefined;
    return offset > 0 && (announced === undefined ? offset === this.#total : offset >= announced);
  }

  #join(rows: Row<Value>[], page: readonly Row<Value>[], asked: Asked, start = 0): void {
    this.#checkOverlap(rows, page, asked, start);
    for (const row of page.slice(1)) rows.push(row);
  }

  /** @param start of `rows` in the collection */
  #checkOverlap(
    rows: readonly Row<Value>[],
    page: readonly Row<Value>[],
    { limit, offset }: Asked,
    start = 0,
  ): void {
    const last = rows.at(-1);
    const first = page[0];
    if (last === undefined || (first !== undefined && rowsAgree(last, first))) return;
    const rounded = offset - (offset % limit);
    const there = rows[rounded - start];
    if (first !== undefined && there !== undefined && rounded > 0 && rowsAgree(there, first))
      throw roundedOffset(this.#collection.name, offset, limit, rounded);
    throw isSamePage(rows, page)
      ? samePage(this.#collection.name)
      : this.#inconsistent("moved rows while it was read");
  }

  #notReached(received: number): Error {
    return this.#inconsistent(
      `says that there are ${this.#total ?? this.#announced?.rows} rows, and sends ${received}`,
    );
  }

  #inconsistent(what: string): Error {
    return inconsistent(`ClassLink's list of ${this.#collection.name} ${what}`);
  }
}

/**
 * How many rows to read at each of several places: what this server is known to send at once. `undefined`: a page does
 * not tell, because the server sends single rows, or all it has.
 */
function spanLength({ limit, rows }: Page<unknown>): number | undefined {
  if (rows.length < 2 || rows.length > limit) return undefined;
  const isClamped = rows.length < limit && rows.length * 10 >= limit;
  return isClamped ? rows.length : Number.POSITIVE_INFINITY;
}

function isSamePage(rows: readonly Row<unknown>[], page: readonly Row<unknown>[]): boolean {
  return (
    page.length > 0 &&
    page.every((row, index) => {
      const other = rows[index];
      return other !== undefined && rowsAgree(row, other);
    })
  );
}
