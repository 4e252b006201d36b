/**
 * ClassLink's objects in one normal form, whatever the server's dialect of OneRoster. References are SOURCED IDs;
 * an absent, null or empty list is an empty list. Nothing here describes a person.
 */

/** `tobedeleted` is OneRoster's word for a record on its way out; an unknown status is read as `active`. */
export type RosterStatus = "active" | "tobedeleted";

export interface Org {
  readonly sourcedId: string;
  readonly status: RosterStatus;
  readonly name: string;
  /** `district`, `school`, … as sent; some servers call every school a department, so nothing rests on it alone. */
  readonly type: string;
  readonly parentId?: string;
}

/** Dates are `YYYY-MM-DD`. */
export interface AcademicSession {
  readonly sourcedId: string;
  readonly status: RosterStatus;
  readonly title: string;
  readonly type: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly parentId?: string;
}

/** Why the days of a session cannot both be true, as when a year was copied and only one was moved on. */
export const contradictionIn = ({
  startDate,
  endDate,
}: Pick<AcademicSession, "endDate" | "startDate">): string | undefined =>
  endDate < startDate ? `it ends on ${endDate}, before it starts on ${startDate}` : undefined;

export interface Class {
  readonly sourcedId: string;
  readonly status: RosterStatus;
  readonly title: string;
  readonly classCode?: string;
  readonly location?: string;
  readonly grades: readonly string[];
  /** How many students are enrolled, where that was asked for. */
  readonly students?: number;
  /** SOURCED ID of the org that the class belongs to. */
  readonly orgId: string;
  /** SOURCED IDs of its academic sessions. */
  readonly termIds: readonly string[];
}

export interface Course {
  readonly sourcedId: string;
  readonly title: string;
}

/**
 * A record that could not be read into the normal form. Its school is withheld from the plan, never guessed; what an
 * academic session that is unreadable means for the plan is for the scope of terms to say.
 */
export interface UnreadableRecord {
  readonly collection: string;
  /** As sent, or where it stood in the collection ("row 17"). */
  readonly record: string;
  /** Its own SOURCED ID, where that much could be read: without one it may be any record of its collection. */
  readonly sourcedId?: string;
  /** File and line, or collection and row. */
  readonly place?: string;
  readonly reason: string;
  /** Org that the record belongs to, where that much could be read. */
  readonly orgId?: string;
  /** Which academic session it is, where only its days cannot be read. */
  readonly session?: Pick<AcademicSession, "sourcedId" | "status" | "title">;
}

export interface Roster {
  readonly orgs: readonly Org[];
  readonly sessions: readonly AcademicSession[];
  readonly classes: readonly Class[];
  /** Read only when a mapped id is no class, to say what it is instead; `undefined`: not asked for. */
  readonly courses?: readonly Course[];
  readonly unreadable: readonly UnreadableRecord[];
}
