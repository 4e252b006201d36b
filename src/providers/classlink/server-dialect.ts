import { ServiceError } from "../../http/service-error.ts";
import type { Collection, Row } from "./decode-record.ts";

/** A page of this size is not too heavy: whatever fails then fails for another reason. */
export const smallestPage = 10;

/** What a query is made of. */
type AskedFor = Pick<Collection<unknown>, "fields" | "name">;

/** What one server turned out to understand, learnt while reading and kept when a read starts over. */
export class ServerDialect {
  readonly notes = new Set<string>();
  pageSize: number;
  readonly #withoutFields = new Set<string>();
  readonly #withoutSort = new Set<string>();

  /** @param pageSize at least 2: the first row of a page is the last one of the page before */
  constructor(pageSize: number) {
    this.pageSize = Math.max(2, pageSize);
  }

  note(message: string): void {
    this.notes.add(message);
  }

  query(collection: AskedFor, offset: number, limit: number): string {
    const parts = [`limit=${limit}`, `offset=${offset}`];
    if (!this.#withoutSort.has(collection.name)) parts.push("sort=sourcedId", "orderBy=asc");
    if (collection.fields !== undefined && !this.#withoutFields.has(collection.name))
      parts.push(`fields=${collection.fields.join("%2C")}`);
    return parts.join("&");
  }

  /**
   * Whether a page should be asked for again because `fields` may have hidden what a record must have: a server with flat
   * references knows no field called `school`.
   */
  hidesFields<Value>(collection: Collection<Value>, query: string, rows: readonly Row<Value>[]): boolean {
    if (!query.includes("&fields=") || !rows.some((row) => collection.isSparse(row))) return false;
    this.#withoutFields.add(collection.name);
    return true;
  }

  /** Whether asking in another way may help after this error; if so, the next query is asked in that way. */
  adapts(error: unknown, collection: AskedFor, query: string, limit: number): boolean {
    if (!(error instanceof ServiceError)) return false;
    if (isTooHeavy(error)) return this.#shrink(limit);
    if (error.status !== 400 && error.status !== 422) return false;
    if (query.includes("&fields=")) {
      this.#withoutFields.add(collection.name);
      this.note(`The server refuses "fields" on ${collection.name}: whole records were read.`);
      return true;
    }
    if (!query.includes("&sort=")) return false;
    this.#withoutSort.add(collection.name);
    this.note(
      `The server refuses "sort" on ${collection.name}: its own order was relied on only where two reads agreed.`,
    );
    return true;
  }

  /** Pages side by side fail side by side: the size is halved once for all of them. */
  #shrink(limit: number): boolean {
    if (limit <= smallestPage) return false;
    if (limit <= this.pageSize) this.pageSize = Math.max(smallestPage, Math.floor(limit / 2));
    this.note("The server could not deliver pages of the size asked for: smaller ones were read.");
    return true;
  }
}

/** Through ClassLink's proxy, 502 usually means that the page was too much for the server behind it. */
export function isTooHeavy(error: { readonly code: string; readonly status?: number | undefined }): boolean {
  return error.code === "timed-out" || error.status === 502 || error.status === 504;
}
