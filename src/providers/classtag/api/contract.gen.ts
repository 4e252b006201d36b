// Generated from schemas/classtag-api.openapi.yaml by schemas/generate.ts. Do not edit.

/**
 * A version in quotation marks
 */
export type EntityTag = string;
/**
 * Opaque; changes whenever the resource does
 */
export type Version = string;
/**
 * SOURCED IDs, exact text, in ascending order
 */
export type Connections = string[];
export type State = "active" | "archived";

/**
 * The "Enable Daily sync" box. Shown, never written.
 */
export interface DailySync {
  enabled: boolean;
  /**
   * Local time of the district
   */
  startsAt: string;
}
export interface Settings {
  /**
   * Unarchive classrooms that reappear in the roster data
   */
  unarchiveReappearing: boolean;
  /**
   * Allow the sync to manage guardians
   */
  manageGuardians: boolean;
  /**
   * Allow the sync to update contact details of active users
   */
  updateActiveContacts: boolean;
  /**
   * Percentage of SIS-managed records that one run may archive
   */
  deletionThreshold: number;
}
export interface SettingsUpdate {
  unarchiveReappearing?: boolean;
  manageGuardians?: boolean;
  updateActiveContacts?: boolean;
  deletionThreshold?: number;
}
export interface District {
  id: string;
  name: string;
  version: Version;
  dailySync: DailySync;
  settings: Settings;
}
export interface School {
  id: string;
  name: string;
  version: Version;
  connections: Connections;
}
export interface Classroom {
  id: string;
  schoolId: string;
  name: string;
  version: Version;
  state: State;
  connections: Connections;
  /**
   * Number of students in the classroom
   */
  students: number;
  createdOn: string;
}
export interface SchoolPage {
  revision: Version;
  total: number;
  items: School[];
  nextCursor?: string;
}
export interface ClassroomPage {
  revision: Version;
  total: number;
  items: Classroom[];
  nextCursor?: string;
}
export interface ConnectionsUpdate {
  connections: Connections;
}
export interface StateUpdate {
  state: State;
}
export interface ExchangeRequest {
  /**
   * @minItems 2
   */
  classrooms: {
    id: string;
    version: Version;
    connections: Connections;
  }[];
}
export interface ExchangeResult {
  items: Classroom[];
}
/**
 * RFC 9457
 */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code:
    | "malformed"
    | "unauthorized"
    | "forbidden"
    | "not_found"
    | "connection_held"
    | "version_moved"
    | "idempotency_key_reused"
    | "precondition_required"
    | "too_many_requests"
    | "internal";
  detail?: string;
}
