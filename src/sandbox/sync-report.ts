export interface SyncedClassroom {
  readonly classroomId: string;
  readonly sourcedId: string;
  /** After the run. */
  readonly name: string;
}

export interface RenamedClassroom {
  readonly classroomId: string;
  readonly sourcedId: string;
  readonly from: string;
  readonly to: string;
}

export interface SchoolSyncReport {
  readonly schoolId: string;
  readonly name: string;
  readonly created: readonly SyncedClassroom[];
  /** Connected, active and still shared, renamed ones included. */
  readonly kept: number;
  readonly renamed: readonly RenamedClassroom[];
  readonly unarchived: readonly SyncedClassroom[];
  /** Archived, connected and shared while "Unarchive classrooms that reappear" is off: nobody sees their class. */
  readonly leftArchived: readonly SyncedClassroom[];
  readonly archived: readonly SyncedClassroom[];
  /** What would have been archived had the deletion threshold not stopped it. */
  readonly triedToArchive: readonly SyncedClassroom[];
}

/** What one run of the nightly sync did. Schools and classrooms come in the order of their ids, new ones by class. */
export interface SyncReport {
  readonly status: "failed-schools-not-found" | "failed-threshold" | "success";
  /** "Enable Daily sync" was off: the run was asked for by hand. */
  readonly ranByHand: boolean;
  /** Org SOURCED IDs that a school is connected to and that ClassLink does not share. */
  readonly schoolsNotFound: readonly string[];
  readonly threshold: {
    readonly percent: number;
    readonly wouldArchive: number;
    /** Connected active classrooms of connected schools before the run. */
    readonly connected: number;
  };
  readonly schools: readonly SchoolSyncReport[];
}
