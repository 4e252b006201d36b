/** ClassTag's resources, exactly as `schemas/classtag-api.openapi.yaml` describes them. */

export interface DailySync {
  readonly enabled: boolean;
  /** `HH:MM`, local time of the district. */
  readonly startsAt: string;
}

/** `deletionThreshold` is a percentage, 0 to 100. */
export interface SyncSettings {
  readonly unarchiveReappearing: boolean;
  readonly manageGuardians: boolean;
  readonly updateActiveContacts: boolean;
  readonly deletionThreshold: number;
}

export interface ClassTagDistrict {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly dailySync: DailySync;
  readonly settings: SyncSettings;
}

export interface ClassTagSchool {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  /** SOURCED IDs of ClassLink orgs, ascending. */
  readonly connections: readonly string[];
}

export type ClassroomState = "active" | "archived";

export interface ClassTagClassroom {
  readonly id: string;
  readonly schoolId: string;
  readonly name: string;
  readonly version: string;
  readonly state: ClassroomState;
  /** SOURCED IDs of ClassLink classes, ascending. */
  readonly connections: readonly string[];
  readonly students: number;
  /** `YYYY-MM-DD`. */
  readonly createdOn: string;
}
