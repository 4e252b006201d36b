import type { AcademicSession, Class } from "../model/classlink.ts";
import type { Classroom } from "../model/classtag.ts";
import type { EvidenceKind, MatchLevel } from "../model/suggestion.ts";
import type { Teacher } from "../model/teacher.ts";

export type RoomToMatch = Pick<Classroom, "createdOn" | "key" | "name" | "students">;

/** A class, and what the export says of it beyond the normal form. */
export interface ClassToMatch
  extends Pick<Class, "classCode" | "grades" | "location" | "sourcedId" | "students" | "termIds" | "title"> {
  readonly periods?: readonly string[];
  readonly subjects?: readonly string[];
  readonly courseTitle?: string;
  /** Absent: not asked for. Empty: nobody teaches it. */
  readonly teachers?: readonly Teacher[];
}

/** A school's classrooms that nobody decided, and its classes that no line of the file takes. */
export interface SchoolToMatch {
  readonly key: string;
  readonly rooms: readonly RoomToMatch[];
  readonly classes: readonly ClassToMatch[];
}

export type SessionToMatch = Pick<AcademicSession, "endDate" | "sourcedId" | "startDate" | "title">;

export interface MatchCandidate {
  readonly classId: string;
  /** From 0 to 1: how likely it is the room's class, given all rooms and classes of the school. */
  readonly probability: number;
  readonly agrees: readonly EvidenceKind[];
  readonly disagrees: readonly EvidenceKind[];
}

export interface RoomMatch {
  readonly roomKey: string;
  readonly level: MatchLevel;
  /** Best first. Of `sure` and `probable` the first is what is proposed. */
  readonly candidates: readonly MatchCandidate[];
}

export interface SchoolMatches {
  readonly key: string;
  readonly rooms: readonly RoomMatch[];
}
