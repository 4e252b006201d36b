import { namesIn } from "./table.ts";

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

const everyKind: Readonly<Record<EvidenceKind, true>> = {
  code: true,
  grade: true,
  "half-day": true,
  headcount: true,
  number: true,
  period: true,
  room: true,
  section: true,
  subject: true,
  teacher: true,
  term: true,
};

export const evidenceKinds: readonly EvidenceKind[] = namesIn(everyKind);

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

interface SuggestedLine {
  readonly file: string;
  readonly line: number;
}

interface NamedClass {
  readonly sourcedId: string;
  readonly title: string;
}

/** Lines of the file whose classrooms look like another class than they are decided as. */
export type LineDoubt =
  | {
      readonly kind: "better";
      readonly line: SuggestedLine;
      readonly name: string;
      readonly decided: NamedClass;
      readonly better: SuggestedClass;
    }
  /** Each one's classroom is the other's class. */
  | {
      readonly kind: "swap";
      readonly lines: readonly [SuggestedLine, SuggestedLine];
      readonly names: readonly [string, string];
    };

/** A school's classrooms that nobody decided, and how many of its classes no classroom has. */
export interface SchoolSuggestions {
  readonly name: string;
  /** `false`: it is not connected, and the file names no org whose classes it could have. */
  readonly hasOrg: boolean;
  readonly classes: number;
  readonly classrooms: readonly SuggestedClassroom[];
  /** Classes that no classroom is proposed for. */
  readonly unroomed: readonly NamedClass[];
  readonly doubts: readonly LineDoubt[];
  /** Names that several active classrooms have. */
  readonly twins: readonly { readonly name: string; readonly count: number }[];
}

/** What was known of who teaches: numbers, and nobody's name. */
export interface TeachersKnown {
  /** Where names came from; `none`: nobody asked for them, or they could not be had. */
  readonly source: "export" | "file" | "none" | "server";
  /** Classes that a classroom could be, and of how many of them a teacher's name is known. */
  readonly classes: number;
  readonly taught: number;
  /** Undecided classrooms that are not sure and whose names seem to hold a teacher's. */
  readonly namingRooms: number;
  /** Why names that were asked for could not be had, as a clause. */
  readonly unread?: string;
}

export interface Suggestions {
  readonly district: { readonly id: string; readonly name: string };
  readonly teachers: TeachersKnown;
  /** What of the rooms that are decided already would be called sure, and agrees; untrusted: then nothing is called sure. */
  readonly check: { readonly sure: number; readonly agreed: number; readonly isTrusted: boolean };
  readonly schools: readonly SchoolSuggestions[];
}
