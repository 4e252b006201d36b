/**
 * ClassLink's roster as the sandbox keeps it: OneRoster's objects with references as SOURCED IDs and everything that a
 * server can make up left out. What a client receives is made from it by `one-roster-record.ts`.
 */

type RecordStatus = "active" | "tobedeleted";

interface RosterRecord {
  readonly sourcedId: string;
  /** Absent: `active`. */
  readonly status?: RecordStatus;
  /** ISO 8601, UTC. */
  readonly dateLastModified?: string;
}

export interface RosterOrg extends RosterRecord {
  readonly name: string;
  readonly type: "department" | "district" | "school";
  readonly identifier?: string;
  readonly parentId?: string;
}

/** Dates are `YYYY-MM-DD`. */
export interface RosterSession extends RosterRecord {
  readonly title: string;
  readonly type: "gradingPeriod" | "schoolYear" | "semester" | "term";
  readonly startDate: string;
  readonly endDate: string;
  readonly schoolYear: string;
  readonly parentId?: string;
}

export interface RosterCourse extends RosterRecord {
  readonly title: string;
  readonly courseCode: string;
  readonly orgId: string;
  readonly schoolYearId?: string;
  readonly grades?: readonly string[];
  readonly subjects?: readonly string[];
}

export interface RosterClass extends RosterRecord {
  readonly title: string;
  readonly schoolId: string;
  readonly termIds: readonly string[];
  readonly courseId?: string;
  readonly classCode?: string;
  readonly classType?: "homeroom" | "scheduled";
  readonly location?: string;
  readonly grades?: readonly string[];
  readonly subjects?: readonly string[];
  readonly periods?: readonly string[];
  /** Number of student enrollments; with one teacher they are made up where the seed gives no enrollments of its own. */
  readonly students?: number;
  /** Who teaches it, where anybody is to find out: made up, like all people here. */
  readonly teacher?: RosterTeacher;
  /** The SOURCED ID that it had in the seed, where it was renumbered since: its people are told by it. */
  readonly enrolledAs?: string;
  /** The school year whose children are in it, where they are not those of the seed. */
  readonly cohort?: string;
}

interface RosterTeacher {
  readonly givenName: string;
  readonly familyName: string;
}

/** Who teaches several classes of a school is one person there. */
export const teacherIdOf = ({ enrolledAs, schoolId, sourcedId, teacher }: RosterClass): string =>
  teacher === undefined
    ? `staff_${enrolledAs ?? sourcedId}`
    : `staff_${schoolId}_${teacher.familyName}_${teacher.givenName}`;

export interface RosterEnrollment extends RosterRecord {
  readonly classId: string;
  readonly schoolId: string;
  readonly userId: string;
  readonly role: "administrator" | "proctor" | "student" | "teacher";
  readonly isPrimary: boolean;
}

/** The collections that can be edited, by OneRoster's names. */
export interface RosterRecords {
  readonly orgs: RosterOrg;
  readonly academicSessions: RosterSession;
  readonly courses: RosterCourse;
  readonly classes: RosterClass;
}

export type RosterCollection = keyof RosterRecords;

export const rosterCollections: readonly RosterCollection[] = [
  "orgs",
  "academicSessions",
  "courses",
  "classes",
];
