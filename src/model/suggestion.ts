/** `sure` may be written without a look, `probable` after one; of `choose` a person takes one, and `nothing` fits no class. */
export type MatchLevel = "choose" | "nothing" | "probable" | "sure";

/** What a classroom and a class say the same of, or not the same; never whose name it was. */
export type EvidenceKind =
  | "code"
  | "grade"
  | "half-day"
  | "headcount"
  | "number"
  | "period"
  | "room"
  | "section"
  | "subject"
  | "teacher"
  | "term";

/** A class that a classroom may be. */
export interface SuggestedClass {
  readonly sourcedId: string;
  readonly title: string;
  readonly students?: number;
  /** From 0 to 1. */
  readonly probability: number;
  readonly agrees: readonly EvidenceKind[];
  readonly disagrees: readonly EvidenceKind[];
}

export interface SuggestedClassroom {
  /** ClassTag's id, where the driver has one. */
  readonly id?: string;
  readonly name: string;
  readonly students?: number;
  readonly level: MatchLevel;
  /** Best first. Of `sure` and `probable` the first is what is proposed. */
  readonly candidates: readonly SuggestedClass[];
}

/** A school's classrooms that nobody decided, and how many of its classes no classroom has. */
export interface SchoolSuggestions {
  readonly name: string;
  /** `false`: it is not connected, and the file names no org whose classes it could have. */
  readonly hasOrg: boolean;
  readonly classes: number;
  readonly classrooms: readonly SuggestedClassroom[];
}

export interface Suggestions {
  readonly district: { readonly id: string; readonly name: string };
  readonly schools: readonly SchoolSuggestions[];
}
