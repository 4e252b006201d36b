import { shuffled } from "../random.ts";

/**
 * What a fault does to one answer of a collection. The rows themselves stay as they are: each effect is what a server
 * shows of them while something is wrong, as seen on real servers.
 */
export type ListingEffect =
  /** The first rows of the collection are gone, so that everything behind them moves up: those between two pages are never seen. */
  | { readonly kind: "shift"; readonly rows: number }
  /** Another order than the one asked for. */
  | { readonly kind: "shuffle"; readonly seed: number }
  /** At most so many rows, although more follow. */
  | { readonly kind: "short-page"; readonly rows: number }
  /** Only the first rows exist, and total and count agree with that. */
  | { readonly kind: "cut-listing"; readonly rows: number }
  | { readonly kind: "empty-listing" }
  /** The total is off by so much; it never goes below zero. */
  | { readonly kind: "total-lies"; readonly by: number }
  | { readonly kind: "missing-collection-key" }
  /** The answer carries another revision than the data has. */
  | { readonly kind: "revision-moves" };

export interface ListingPage<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly hasMore: boolean;
}

/** The rows from `offset` on, at most `limit` of them, as the effect lets a client see them. */
export function pageOf<Row>(
  allRows: readonly Row[],
  offset: number,
  limit: number,
  effect: ListingEffect | undefined,
): ListingPage<Row> {
  const visible = visibleRows(allRows, effect);
  const pageLimit = effect?.kind === "short-page" ? Math.min(limit, effect.rows) : limit;
  const rows = visible.slice(offset, offset + pageLimit);
  const total = effect?.kind === "total-lies" ? Math.max(0, visible.length + effect.by) : visible.length;
  return { rows, total, hasMore: offset + rows.length < visible.length };
}

function visibleRows<Row>(rows: readonly Row[], effect: ListingEffect | undefined): readonly Row[] {
  switch (effect?.kind) {
    case "shift":
      return rows.slice(effect.rows);
    case "shuffle":
      return shuffled(rows, effect.seed);
    case "cut-listing":
      return rows.slice(0, effect.rows);
    case "empty-listing":
      return [];
    case "short-page":
    case "total-lies":
    case "missing-collection-key":
    case "revision-moves":
    case undefined:
      return rows;
  }
}

/** The revision that an answer carries. */
export function revisionShown(revision: string, effect: ListingEffect | undefined): string {
  return effect?.kind === "revision-moves" ? `${revision}-moved` : revision;
}
