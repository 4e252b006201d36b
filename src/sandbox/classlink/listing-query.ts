import { ImsxError } from "./imsx-error.ts";

/** What a request asks of a collection. Checked for form only: whether fields exist depends on the collection. */
export interface ListingQuery {
  readonly limit: number;
  readonly offset: number;
  readonly sort?: string;
  /** `undefined`: the order named is none that the server knows. */
  readonly direction: "asc" | "desc" | undefined;
  readonly filter?: string;
  readonly fields?: readonly string[];
}

const defaultLimit = 100;
const maximumLimit = 10_000;

/** @throws ImsxError where limit, offset or fields is malformed. */
export function parseListingQuery(query: URLSearchParams): ListingQuery {
  const orderBy = query.get("orderBy") ?? "asc";
  const [sort, filter] = [query.get("sort"), query.get("filter")];
  return {
    limit: wholeNumber(query, "limit", defaultLimit, 1, maximumLimit),
    offset: wholeNumber(query, "offset", 0, 0, Number.MAX_SAFE_INTEGER),
    direction: orderBy === "asc" || orderBy === "desc" ? orderBy : undefined,
    ...(sort === null ? {} : { sort }),
    ...(filter === null ? {} : { filter }),
    ...selection(query),
  };
}

export function selection(query: URLSearchParams): { readonly fields?: readonly string[] } {
  const text = query.get("fields");
  if (text === null) return {};
  const fields = text.split(",").map((field) => field.trim());
  if (fields.includes("")) throw new ImsxError("invalid_selection_field", "fields holds an empty name");
  return { fields };
}

function wholeNumber(
  query: URLSearchParams,
  name: string,
  absent: number,
  minimum: number,
  maximum: number,
): number {
  const text = query.get(name);
  if (text === null) return absent;
  const value = /^[0-9]{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= minimum && value <= maximum)) {
    throw new ImsxError("invaliddata", `${name} must be a whole number from ${minimum} to ${maximum}`);
  }
  return value;
}
