import { compareText } from "../compare-text.ts";
import type { ServiceRequest } from "../exchange.ts";
import { type ListingEffect, pageOf, revisionShown } from "../faults/listing-effect.ts";
import { isJsonObject, parseJson } from "../json.ts";
import { ProblemError } from "./problem.ts";

export interface Listed<Resource> {
  /** Part of the cursor, so that one collection's cursor is refused by the other. */
  readonly collection: "classrooms" | "schools";
  /** Ascending. */
  readonly sortedIds: readonly string[];
  readonly resources: ReadonlyMap<string, Resource>;
  readonly revision: string;
  readonly clampPageTo: number;
}

/** The body of a page, in the order of ids. Cursors name the last id seen, so that a new resource shifts nothing. */
export function listingBody<Resource>(
  listed: Listed<Resource>,
  request: ServiceRequest,
  effect: ListingEffect | undefined,
): object {
  const limit = Math.min(requestedLimit(request.query), listed.clampPageTo);
  const offset = firstAfter(listed.sortedIds, cursorId(request.query, listed.collection));
  const page = pageOf(listed.sortedIds, offset, limit, effect);
  const lastSeen = listed.sortedIds[offset + page.rows.length - 1];
  return {
    revision: revisionShown(listed.revision, effect),
    total: page.total,
    ...(effect?.kind === "missing-collection-key"
      ? {}
      : { items: page.rows.map((id) => listed.resources.get(id)) }),
    ...(page.hasMore && lastSeen !== undefined
      ? { nextCursor: cursorAfter(listed.collection, lastSeen) }
      : {}),
  };
}

function requestedLimit(query: URLSearchParams): number {
  const text = query.get("limit") ?? "200";
  const limit = Number(text);
  if (!/^[0-9]{1,4}$/.test(text) || limit < 1 || limit > 1000) {
    throw new ProblemError("malformed", "limit must be a whole number from 1 to 1000");
  }
  return limit;
}

function cursorAfter(collection: string, id: string): string {
  return Buffer.from(JSON.stringify({ collection, after: id })).toString("base64url");
}

/** The last id that the client has seen; empty before the first page. */
function cursorId(query: URLSearchParams, collection: string): string {
  const cursor = query.get("cursor");
  if (cursor === null) return "";
  const value = parseJson(Buffer.from(cursor, "base64url").toString());
  if (!isJsonObject(value) || value["collection"] !== collection || typeof value["after"] !== "string") {
    throw new ProblemError("malformed", "cursor is not a nextCursor of this collection");
  }
  return value["after"];
}

/** Index of the first id behind `last`, by halving. */
function firstAfter(sortedIds: readonly string[], last: string): number {
  let low = 0;
  let high = sortedIds.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareText(sortedIds[middle] ?? "", last) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
