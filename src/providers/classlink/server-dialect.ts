import { ServiceError } from "../../http/service-error.ts";
import type { Collection, Row } from "./decode-record.ts";
import { PageSize } from "./page-size.ts";

/** 501 is what a server says that does not know a parameter, although it is called a failure. */
const refusals: ReadonlySet<number> = new Set([400, 422, 501]);

/** What a query is made of. */
type AskedFor = Pick<Collection<unknown>, "fields" | "name">;

/** What may help after an error. `later`: the server is given a moment, because it may be down and not overtaxed. */
export type Remedy = "again" | "later" | "none";

/** What one server turned out to understand, learnt while reading and kept when a read starts over. */
export class ServerDialect {
  readonly notes = new Set<string>();
  readonly pageSize: PageSize;
  readonly #withoutFields = new Set<string>();
  readonly #withoutSort = new Set<string>();
  /** Collections of which a whole record came although `fields` was sent: its names are this server's. */
  readonly #provenFields = new Set<string>();

  constructor(pageSize: number) {
    this.pageSize = new PageSize(pageSize);
  }

  note(message: string): void {
    this.notes.add(message);
  }

  query(collection: AskedFor, offset: number, limit: number): string {
    const parts = [`limit=${limit}`, `offset=${offset}`];
    if (!this.#withoutSort.has(collection.name)) parts.push("sort=sourcedId", "orderBy=asc");
    if (!this.#withoutFields.has(collection.name)) parts.push(`fields=${collection.fields.join("%2C")}`);
    return parts.join("&");
  }

  /**
   * Whether a page should be asked for again because `fields` may have hidden what a record must have: a server with flat
   * references knows no field called `school`. One record that has everything shows that it is not so.
   */
  hidesFields<Value>(collection: Collection<Value>, query: string, rows: readonly Row<Value>[]): boolean {
    const { name } = collection;
    if (rows.length === 0 || !query.includes("&fields=") || this.#provenFields.has(name)) return false;
    if (rows.every((row) => collection.isSparse(row))) {
      this.#withoutFields.add(name);
      return true;
    }
    this.#provenFields.add(name);
    return false;
  }

  /** What may help after this error; the next query is then asked in another way. */
  remedy(error: unknown, collection: AskedFor, query: string, limit: number): Remedy {
    if (!(error instanceof ServiceError)) return "none";
    if (isTooHeavy(error)) return this.#shrink(error, limit);
    return refusals.has(error.status ?? 0) && this.#simplify(collection, query, limit) ? "again" : "none";
  }

  #shrink({ status }: ServiceError, limit: number): Remedy {
    if (!this.pageSize.shrink(limit)) return "none";
    this.note("The server could not deliver pages of the size asked for: smaller ones were read.");
    return status === undefined ? "again" : "later";
  }

  /** Leaves out what a server may refuse: `fields`, then `sort`; then asks for fewer rows, with both again. */
  #simplify({ name }: AskedFor, query: string, limit: number): boolean {
    const notes = {
      fields: `The server refuses "fields" on ${name}: whole records were read.`,
      sort: `The server refuses "sort" on ${name}: its own order was relied on only where two reads agreed.`,
    };
    if (query.includes("&fields=")) {
      this.#withoutFields.add(name);
      this.note(notes.fields);
      return true;
    }
    if (query.includes("&sort=")) {
      this.#withoutSort.add(name);
      this.note(notes.sort);
      return true;
    }
    if (!this.pageSize.refuse(limit)) return false;
    this.#withoutFields.delete(name);
    this.#withoutSort.delete(name);
    this.notes.delete(notes.fields);
    this.notes.delete(notes.sort);
    this.note(`The server refuses pages of ${limit} rows: smaller ones were read.`);
    return true;
  }
}

/** Through ClassLink's proxy, 502 usually means that the page was too much for the server behind it. */
export function isTooHeavy(error: { readonly code: string; readonly status?: number | undefined }): boolean {
  return error.code === "timed-out" || error.status === 502 || error.status === 504;
}
