import type { Roster } from "../../../model/classlink.ts";
import type { KeptDiagnostic } from "../../../model/diagnostic.ts";

/** A complete read of ClassLink with what it takes to find out, by few and small requests, that nothing has changed since. */
export interface KeptRoster {
  readonly roster: Roster;
  /** Whether courses were asked for: with or without them a roster is another one. */
  readonly askedForCourses: boolean;
  /** What was noticed about the server, to be said again. */
  readonly notices: readonly KeptDiagnostic[];
  /** ISO 8601 with offset Z, when the read ended. */
  readonly readAt: string;
  readonly proof: RosterProof;
  readonly headcounts?: KeptHeadcounts;
}

interface KeptHeadcounts {
  /** Students by the SOURCED ID of their class: of those classes that a plan asked for. */
  readonly byClass: Readonly<Record<string, number>>;
  readonly proof: RosterProof;
}

export type RosterProof =
  /** The server's stamp of its whole data set (`x-perm-rev`), and how many rows each collection has, where it says so. */
  | {
      readonly kind: "revision";
      readonly revision: string;
      readonly totals: Readonly<Record<string, number>>;
      readonly collections: readonly string[];
    }
  /** An entity tag for every page. */
  | { readonly kind: "entity-tags"; readonly pages: readonly TaggedPage[] };

export interface TaggedPage {
  /** Below the base address, with its query: `classes?limit=1000&offset=0`. */
  readonly path: string;
  /** As sent, with its quotes. */
  readonly entityTag: string;
  /** `x-total-count`, where it was sent. */
  readonly total?: number;
}
