import type { Freeze } from "./district.ts";
import type { EvidenceKind, TeachersKnown } from "./suggestion.ts";

/**
 * What became of a classroom's class when the school year turned: its id is gone; its id is there and means a class of the new
 * year, with other children; it cannot be told; or it has not turned yet.
 */
export type Turn = "gone" | "same-id" | "unclear" | "waits";

/** A class of the new year that may go on where one of the old year ended, and what the two say the same of. */
export interface Successor {
  readonly sourcedId: string;
  readonly title: string;
  readonly agrees: readonly (EvidenceKind | "title")[];
  readonly disagrees: readonly EvidenceKind[];
  /** The class that the children of a homeroom may be in now, as the grade that follows theirs. */
  readonly isMovedUp?: true;
  /** The sync has made a classroom for it already. */
  readonly hasClassroom?: true;
}

/**
 * What is proposed for a classroom. `archived` and `handed-on` name the class that takes over, or that it goes on as; `left-alone` and
 * `left-to-sync` leave a room whose class is gone to the sync, which archives it, with a line in the file or without one;
 * of `choose` only a person can tell; `nothing` says why.
 */
export type RolloverProposal =
  | { readonly kind: "archived"; readonly next: Successor; readonly releases: boolean }
  | { readonly kind: "handed-on"; readonly next: Successor }
  | { readonly kind: "left-alone" | "left-to-sync" }
  | { readonly kind: "choose"; readonly candidates: readonly Successor[] }
  | { readonly kind: "nothing"; readonly why: string };

/** An existing classroom that holds, or is mapped to, a class of the year that ends. */
export interface RolledClassroom {
  /** ClassTag's id, where the driver has one. */
  readonly id?: string;
  /** As people call it: what its line says, else its name in ClassTag. */
  readonly name: string;
  readonly line?: { readonly file: string; readonly line: number };
  readonly sourcedId: string;
  readonly turn: Turn;
  readonly proposal: RolloverProposal;
  /** Why nothing of the proposal can stand in the file, where that is so. */
  readonly unwritten?: string;
}

export interface RolledSchool {
  readonly name: string;
  /** What becomes of its old classrooms: archived, unless a person says that they are handed on to other children. */
  readonly way: "archive" | "hand-on";
  /** Classes of the new year that ClassLink shares. */
  readonly classes: number;
  readonly classrooms: readonly RolledClassroom[];
}

/** A setting that is raised for as long as the turn of the year takes. */
export interface RaisedThreshold {
  readonly value: number;
  /** `YYYY-MM-DD`, the last day. */
  readonly until: string;
  readonly afterwards: number;
}

/** What a district's part of the file gets; what is absent stays as it is. */
export interface RolledDistrict {
  readonly terms?: { readonly before: readonly string[]; readonly after: readonly string[] };
  readonly freeze?: Omit<Freeze, "at">;
  readonly deletionThreshold?: RaisedThreshold;
}

/** A year turned in the file: proposed, and never applied by whoever proposes it. */
export interface Rollover {
  readonly district: { readonly id: string; readonly name: string };
  readonly to: string;
  /** The school year that ends, where ClassLink tells it. */
  readonly from?: string;
  /** Whether ClassLink shares any class of the new year. */
  readonly isThere: boolean;
  readonly schools: readonly RolledSchool[];
  /** Schools of which it cannot be told. */
  readonly untold: readonly string[];
  readonly changes: RolledDistrict;
  /** What of those could not be written, each with the reason. */
  readonly unwritten: readonly string[];
  /** Where teachers' names came from, which were compared; `none`: nobody asked for them, or they could not be had. */
  readonly teachers: Pick<TeachersKnown, "source" | "unread">;
  readonly tonight: RolloverNight;
  readonly planned: RolloverPlan;
}

/** The next night as live state is, and what of it is a person's word once what is proposed is applied. */
export interface RolloverNight {
  readonly isSyncOn: boolean | "unknown";
  readonly kept: number;
  readonly created: number;
  readonly archived: number;
  /** Whether the sync archives none of those, because they are more than the deletion threshold lets go. */
  readonly isExceeded: boolean;
  /** Of those kept, the ones that go on with other children, because their ids mean classes of the new year. */
  readonly otherChildren: number;
}

/** What a plan of the file as it is proposed comes to. */
export interface RolloverPlan {
  readonly changes: number;
  /** Classrooms that go on with other children, as a person said. */
  readonly handedOn: number;
  /** Classrooms that would go on with other children although nobody said so: a person has not chosen yet, or it cannot be told. */
  readonly unchosen: number;
  /** Guards that refuse it until somebody says that it is meant. */
  readonly refusals: readonly string[];
  /** What the next night does once it is applied, as a sentence. */
  readonly tonight: string;
}
