import type {
  RosterClass,
  RosterCourse,
  RosterEnrollment,
  RosterOrg,
  RosterSession,
} from "../classlink/roster.ts";
import type { ClassroomState, DailySync, SyncSettings } from "../classtag/records.ts";

export interface SeedSchool {
  readonly id: string;
  readonly name: string;
  readonly connections?: readonly string[];
}

/** Absent members: active, unconnected, empty, made on 2025-08-11. */
export interface SeedClassroom {
  readonly id: string;
  readonly schoolId: string;
  readonly name: string;
  readonly state?: ClassroomState;
  readonly connections?: readonly string[];
  readonly students?: number;
  readonly createdOn?: string;
}

/** What both services hold when nobody has written to them yet. */
export interface SeedContents {
  readonly roster: {
    readonly orgs: readonly RosterOrg[];
    readonly academicSessions: readonly RosterSession[];
    readonly courses: readonly RosterCourse[];
    readonly classes: readonly RosterClass[];
    /** Absent: made up from the classes' numbers of students. */
    readonly enrollments?: readonly RosterEnrollment[];
  };
  readonly classTag: {
    readonly district: {
      readonly id: string;
      readonly name: string;
      /** Absent: off, at 01:00. */
      readonly dailySync?: DailySync;
      /** Absent members: switches off, threshold 15. */
      readonly settings?: Partial<SyncSettings>;
    };
    readonly schools: readonly SeedSchool[];
    readonly classrooms: readonly SeedClassroom[];
  };
}
