// Generated from schemas/snapshot.schema.json by schemas/generate.ts. Do not edit.

/**
 * ISO 8601 in UTC.
 */
export type Instant = string;
/**
 * SOURCED IDs, or that the driver cannot see them.
 */
export type Connections = Texts | "unknown";
export type Texts = string[];
export type Day = string;
export type Count = number;
export type RosterStatus = "active" | "tobedeleted";

/**
 * What ClassLink and ClassTag said of one district: what `rollcall snapshot` writes and `rollcall plan --snapshot` plans from without asking anybody. Objects are closed, and readers refuse another major format version. Nothing in it describes a pupil, a family or a member of staff, but names of classes and classrooms are people's words and may hold those of teachers.
 */
export interface SnapshotFile {
  /**
   * Major and minor version of this format.
   */
  formatVersion: string;
  /**
   * SHA-256 of the rest of the file as canonical JSON, so that a file that was cut or edited is noticed.
   */
  digest: string;
  /**
   * Id of the district.
   */
  district: string;
  takenAt: Instant;
  /**
   * What was read of ClassLink.
   */
  classlink: {
    provenance: Provenance;
    roster: Roster;
  };
  /**
   * What was read of ClassTag.
   */
  classtag: {
    provenance: Provenance;
    state: State;
  };
  /**
   * What was noticed while both were read.
   */
  notices: Notice[];
}
/**
 * Where it came from.
 */
export interface Provenance {
  /**
   * Digest of the base address; no host is kept.
   */
  endpoint: string;
  /**
   * How it was read.
   */
  driver: string;
  readAt: Instant;
  /**
   * How many requests it took.
   */
  requests: Count;
}
/**
 * ClassLink's classes and what they belong to, each list in the order of its SOURCED IDs.
 */
export interface Roster {
  /**
   * Orgs, that of the district among them.
   */
  orgs: Org[];
  /**
   * Academic sessions.
   */
  sessions: Session[];
  /**
   * Classes that are shared.
   */
  classes: Class[];
  /**
   * Courses, by whose ids a mistaken SOURCED ID is recognised.
   */
  courses?: Course[];
  /**
   * Records that could not be read.
   */
  unreadable: Unreadable[];
}
export interface Org {
  /**
   * SOURCED ID in ClassLink.
   */
  sourcedId: string;
  /**
   * Its status in ClassLink.
   */
  status: RosterStatus;
  /**
   * Its name.
   */
  name: string;
  /**
   * Its type: district, school.
   */
  type: string;
  /**
   * SOURCED ID of the org that it belongs to.
   */
  parentId?: string;
}
export interface Session {
  /**
   * SOURCED ID in ClassLink.
   */
  sourcedId: string;
  /**
   * Its status in ClassLink.
   */
  status: RosterStatus;
  /**
   * Its title.
   */
  title: string;
  /**
   * Its type: schoolYear, term.
   */
  type: string;
  /**
   * Its first day.
   */
  startDate: Day;
  /**
   * Its last day.
   */
  endDate: Day;
  /**
   * SOURCED ID of the session that it belongs to.
   */
  parentId?: string;
}
export interface Class {
  /**
   * SOURCED ID in ClassLink.
   */
  sourcedId: string;
  /**
   * Its status in ClassLink.
   */
  status: RosterStatus;
  /**
   * Its title.
   */
  title: string;
  /**
   * Its code.
   */
  classCode?: string;
  /**
   * Its room.
   */
  location?: string;
  /**
   * Its grades.
   */
  grades: string[];
  /**
   * How many, where that was read.
   */
  students?: Count;
  /**
   * SOURCED ID of its school's org.
   */
  orgId: string;
  /**
   * SOURCED IDs of its academic sessions.
   */
  termIds: string[];
}
export interface Course {
  /**
   * SOURCED ID in ClassLink.
   */
  sourcedId: string;
  /**
   * Its title.
   */
  title: string;
}
/**
 * A record that could not be read, and why: its school is withheld from a plan, and a term that is unreadable withholds all of it.
 */
export interface Unreadable {
  /**
   * The collection that it is in.
   */
  collection: string;
  /**
   * What it is called, for people.
   */
  record: string;
  /**
   * What is wrong with it, as a clause.
   */
  reason: string;
  /**
   * Its own, where that much could be read: without one it may be any record of its collection.
   */
  sourcedId?: string;
  /**
   * File and line, or collection and row.
   */
  place?: string;
  /**
   * SOURCED ID of its school's org, where that much could be read.
   */
  orgId?: string;
  /**
   * Which academic session it is, where only its days cannot be read.
   */
  session?: {
    /**
     * Its SOURCED ID.
     */
    sourcedId: string;
    /**
     * Its status in ClassLink.
     */
    status: RosterStatus;
    /**
     * Its title.
     */
    title: string;
  };
}
/**
 * ClassTag, each list in the order of its keys. Versions of records are left out: only a write needs them.
 */
export interface State {
  /**
   * The district in ClassTag.
   */
  district: {
    /**
     * ClassTag's id of the district.
     */
    id: string;
    /**
     * Its name in ClassTag.
     */
    name: string;
  };
  /**
   * The settings of ClassTag. One that the driver does not see is absent.
   */
  settings: {
    /**
     * Whether an archived classroom becomes active again once its class is shared again.
     */
    unarchiveReappearing?: boolean;
    /**
     * Whether the sync manages guardians.
     */
    manageGuardians?: boolean;
    /**
     * Whether the sync updates contacts that are active.
     */
    updateActiveContacts?: boolean;
    /**
     * Percentage of connected classrooms above which the sync archives none.
     */
    deletionThreshold?: number;
  };
  /**
   * The nightly sync.
   */
  dailySync: {
    /**
     * Whether Daily sync is on. unknown: the driver does not see it.
     */
    enabled: true | false | "unknown";
    /**
     * When the nightly sync starts, HH:MM in the district's time zone.
     */
    startsAt?: string;
  };
  /**
   * Schools.
   */
  schools: School[];
  /**
   * Classrooms, archived ones among them where they can be seen.
   */
  classrooms: Classroom[];
  /**
   * Whether archived classrooms can be seen.
   */
  seesArchived: boolean;
}
export interface School {
  /**
   * The school's key: its id, or its name where the driver sees none.
   */
  key: string;
  /**
   * Its id.
   */
  id?: string;
  /**
   * Its name.
   */
  name: string;
  connections: Connections;
  copiedAt?: Position;
}
/**
 * Where the connections stand in a list that people and spreadsheets touched. Lines and columns count from 1.
 */
export interface Position {
  /**
   * Path of the file, from the folder of the call.
   */
  file: string;
  /**
   * Line of the file, from 1.
   */
  line: number;
  /**
   * Column of the line, from 1, in UTF-16 code units as editors count.
   */
  column: number;
}
export interface Classroom {
  /**
   * The classroom's key: its id, or made of school, name and date where the driver sees none.
   */
  key: string;
  /**
   * Its id.
   */
  id?: string;
  /**
   * Key of its school.
   */
  schoolKey: string;
  /**
   * Its name.
   */
  name: string;
  /**
   * Whether it is archived.
   */
  state: "active" | "archived";
  connections: Connections;
  /**
   * How many students are in it.
   */
  students?: Count;
  /**
   * The day on which it was made, YYYY-MM-DD.
   */
  createdOn?: string;
  copiedAt?: Position;
}
export interface Notice {
  /**
   * error: something is withheld. warning: doubtful. notice: worth knowing.
   */
  severity: "error" | "warning" | "notice";
  /**
   * Stable across releases: rollcall explain says what it means.
   */
  code: string;
  /**
   * What and why, in one sentence.
   */
  message: string;
  /**
   * What to do next.
   */
  hint?: string;
  /**
   * Name of the school that it is about.
   */
  school?: string;
}
