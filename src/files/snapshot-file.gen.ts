// Generated from schemas/snapshot.schema.json by schemas/generate.ts. Do not edit.

/**
 * ISO 8601 in UTC.
 */
export type Instant = string;
export type Count = number;
export type RosterStatus = "active" | "tobedeleted";
export type Day = string;
export type Texts = string[];
/**
 * SOURCED IDs, or that the driver cannot see them.
 */
export type Connections = Texts | "unknown";

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
  district: string;
  takenAt: Instant;
  classlink: {
    provenance: Provenance;
    roster: Roster;
  };
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
  driver: string;
  readAt: Instant;
  requests: Count;
}
/**
 * ClassLink's classes and what they belong to, each list in the order of its SOURCED IDs.
 */
export interface Roster {
  orgs: Org[];
  sessions: Session[];
  classes: Class[];
  courses?: Course[];
  unreadable: Unreadable[];
}
export interface Org {
  sourcedId: string;
  status: RosterStatus;
  name: string;
  type: string;
  parentId?: string;
}
export interface Session {
  sourcedId: string;
  status: RosterStatus;
  title: string;
  type: string;
  startDate: Day;
  endDate: Day;
  parentId?: string;
}
export interface Class {
  sourcedId: string;
  status: RosterStatus;
  title: string;
  classCode?: string;
  location?: string;
  grades: Texts;
  /**
   * How many, where that was read.
   */
  students?: number;
  orgId: string;
  termIds: Texts;
}
export interface Course {
  sourcedId: string;
  title: string;
}
/**
 * A record that could not be read, and why: its school is withheld from a plan, and a term that is unreadable withholds all of it.
 */
export interface Unreadable {
  collection: string;
  record: string;
  reason: string;
  /**
   * Its own, where that much could be read: without one it may be any record of its collection.
   */
  sourcedId?: string;
  /**
   * File and line, or collection and row.
   */
  place?: string;
  orgId?: string;
  /**
   * Which academic session it is, where only its days cannot be read.
   */
  session?: {
    sourcedId: string;
    status: RosterStatus;
    title: string;
  };
}
/**
 * ClassTag, each list in the order of its keys. Versions of records are left out: only a write needs them.
 */
export interface State {
  district: {
    id: string;
    name: string;
  };
  settings: {
    unarchiveReappearing?: boolean;
    manageGuardians?: boolean;
    updateActiveContacts?: boolean;
    deletionThreshold?: number;
  };
  dailySync: {
    enabled: true | false | "unknown";
    startsAt?: string;
  };
  schools: School[];
  classrooms: Classroom[];
  seesArchived: boolean;
}
export interface School {
  key: string;
  id?: string;
  name: string;
  connections: Connections;
  copiedAt?: Position;
}
/**
 * Where the connections stand in a list that people and spreadsheets touched. Lines and columns count from 1.
 */
export interface Position {
  file: string;
  line: number;
  column: number;
}
export interface Classroom {
  key: string;
  id?: string;
  schoolKey: string;
  name: string;
  state: "active" | "archived";
  connections: Connections;
  students?: Count;
  createdOn?: string;
  copiedAt?: Position;
}
export interface Notice {
  severity: "error" | "warning" | "notice";
  code: string;
  message: string;
  hint?: string;
  school?: string;
}
