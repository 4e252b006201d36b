import type { SourcePosition } from "./diagnostic.ts";
import type { SettingValues } from "./setting.ts";

/** ClassTag's objects as a driver returned them. What a driver cannot see is `"unknown"`, and unknown never leads to a write. */

export type ClassroomState = "active" | "archived";

/** SOURCED IDs stored on a ClassTag school or classroom. */
export type Connections = readonly string[] | "unknown";

export interface LiveSchool {
  /** Stable for one read: ClassTag's id where the driver has one, else the name. */
  readonly key: string;
  readonly id?: string;
  readonly name: string;
  readonly connections: Connections;
  /** Changes whenever the school does; a write is refused by ClassTag if it has moved on. */
  readonly version?: string;
  readonly copiedAt?: SourcePosition;
}

export interface Classroom {
  /** Stable for one read: ClassTag's id where the driver has one, else made of school, name and date. */
  readonly key: string;
  readonly id?: string;
  /** `LiveSchool.key` of the school that it belongs to. */
  readonly schoolKey: string;
  readonly name: string;
  readonly state: ClassroomState;
  readonly connections: Connections;
  /** Number of students in it. */
  readonly students?: number;
  /** Day on which it was made, `YYYY-MM-DD`. */
  readonly createdOn?: string;
  readonly version?: string;
  /**
   * Where its connections stand in a list that people and spreadsheets touched, so that an id which nearly is that of a
   * class is doubted. Absent where they are exactly what ClassTag holds.
   */
  readonly copiedAt?: SourcePosition;
}

export interface DailySync {
  readonly enabled: boolean | "unknown";
  /** `HH:MM` in the district's time zone. */
  readonly startsAt?: string;
}

export interface ClassTagState {
  /** The ClassTag district that the credentials open. */
  readonly district: { readonly id: string; readonly name: string; readonly version?: string };
  /** A setting that the driver cannot see is absent. */
  readonly settings: SettingValues;
  readonly dailySync: DailySync;
  readonly schools: readonly LiveSchool[];
  readonly classrooms: readonly Classroom[];
  /** `false` where the driver sees active classrooms only. */
  readonly seesArchived: boolean;
}
