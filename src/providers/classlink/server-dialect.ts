import { ServiceError } from "../../http/service-error.ts";
import type { Collection, Row } from "./decode-record.ts";
import { PageSize } from "./page-size.ts";

/** 414: the address is too long, which `fields` make it. 501: the parameter is not known, although that is called a failure. */
const refusals: ReadonlySet<number> = new Set([400, 414, 422, 501]);

/** What a query is made of. */
type AskedFor = Pick<Collection<unknown>, "fields" | "name">;

/** What may help after an error. `later`: the server is given a moment, because it may be down and not overtaxed. */
export type Remedy = "again" | "later" | "none";

/** What one server turned out to understand, learnt while reading and kept when a read starts over. */
export class ServerDialect {
  readonly notes = new Set<string>();
  readonly pageSize: PageSize;
  /** Collections that are asked for without a parameter. */
  readonly #without = { fields: new Set<string>(), sort: new Set<string>() };
  /** Collections of which a page came: what they are asked with does no harm. */
  readonly #answered = new Set<string>();
  /** Collections that were asked for once more after 500, in the same way. */
  readonly #askedAgain = new Set<string>();
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
    if (!this.#without.sort.has(collection.name)) parts.push("sort=sourcedId", "orderBy=asc");
    if (!this.#without.fields.has(collection.name)) parts.push(`fields=${collection.fields.join("%2C")}`);
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
      this.#without.fields.add(name);
      return true;
    }
    this.#provenFields.add(name);
    return false;
  }

  /** What may help after this error; the next query is then asked in another way. */
  remedy(error: unknown, collection: AskedFor, query: string, limit: number): Remedy {
    if (!(error instanceof ServiceError)) return "none";
    if (isTooHeavy(error)) return this.#shrink(error, limit);
    if (this.mayFailByQuery(error, collection, query)) return this.#afterFailure(collection, query);
    if (!refusals.has(error.status ?? 0)) return "none";
    const isAskedAnew =
      this.#simplify(collection, query, refusedNote) || this.#askForFewer(collection, limit);
    return isAskedAnew ? "again" : "none";
  }

  /** A page came, so that a failure from now on is none of the query. */
  answers({ name }: AskedFor): void {
    this.#answered.add(name);
  }

  /** Whether it may be `fields` or `sort` that a server fails on: some answer 500 to what they do not know. */
  mayFailByQuery(
    { status }: { readonly status?: number | undefined },
    { name }: AskedFor,
    query: string,
  ): boolean {
    return status === 500 && !this.#answered.has(name) && /&(?:fields|sort)=/.test(query);
  }

  /** Once more as it is, because it may have been chance; then without what may be too much for the server. */
  #afterFailure(collection: AskedFor, query: string): Remedy {
    if (this.#askedAgain.has(collection.name))
      return this.#simplify(collection, query, failedNote) ? "again" : "none";
    this.#askedAgain.add(collection.name);
    return "later";
  }

  #shrink({ status }: ServiceError, limit: number): Remedy {
    if (!this.pageSize.shrink(limit)) return "none";
    this.note("The server could not deliver pages of the size asked for: smaller ones were read.");
    return status === undefined ? "again" : "later";
  }

  /**
   * Leaves out what a server may not take: `fields`, then `sort` in its place, then both.
   * @returns whether there is another way to ask
   */
  #simplify(
    { name }: AskedFor,
    query: string,
    note: (parameter: Parameter, name: string) => string,
  ): boolean {
    const asked = parameters.filter((parameter) => query.includes(`&${parameter}=`));
    // Where pages are read side by side, another one of them may have been answered first.
    if (asked.some((parameter) => this.#without[parameter].has(name))) return true;
    if (asked.length === 0) return false;
    const kept: readonly Parameter[] = asked.length === 2 ? ["sort"] : asked[0] === "sort" ? ["fields"] : [];
    for (const parameter of parameters) {
      this.#restore(parameter, name);
      if (kept.includes(parameter)) continue;
      this.#without[parameter].add(name);
      this.note(note(parameter, name));
    }
    return true;
  }

  /** For fewer rows, with both parameters again. */
  #askForFewer({ name }: AskedFor, limit: number): boolean {
    if (!this.pageSize.refuse(limit)) return false;
    for (const parameter of parameters) this.#restore(parameter, name);
    this.note(`The server refuses pages of ${limit} rows: smaller ones were read.`);
    return true;
  }

  #restore(parameter: Parameter, name: string): void {
    this.#without[parameter].delete(name);
    for (const note of [refusedNote, failedNote]) this.notes.delete(note(parameter, name));
  }
}

const parameters = ["fields", "sort"] as const;
type Parameter = (typeof parameters)[number];

const consequence: Readonly<Record<Parameter, string>> = {
  fields: "whole records were read",
  sort: "its own order was relied on only where two reads agreed",
};
const refusedNote = (parameter: Parameter, name: string): string =>
  `The server refuses "${parameter}" on ${name}: ${consequence[parameter]}.`;
const failedNote = (parameter: Parameter, name: string): string =>
  `The server failed (500) where "${parameter}" was asked for on ${name}: ${consequence[parameter]}.`;

/** Through ClassLink's proxy, 502 usually means that the page was too much for the server behind it. */
export function isTooHeavy(error: { readonly code: string; readonly status?: number | undefined }): boolean {
  return error.code === "timed-out" || error.status === 502 || error.status === 504;
}
