import type { Change, ChangeKind } from "../model/change.ts";
import type { Class, Org, Roster } from "../model/classlink.ts";
import type { ClassroomState, ClassTagState } from "../model/classtag.ts";
import type { Read } from "../model/read.ts";
import type { Outcome } from "../model/report.ts";

/** Called as pages arrive, so that a long read can show that it moves. */
export type ReadProgress = (system: "ClassLink" | "ClassTag", collection: string, rows: number) => void;

/** For a read that must serve files which are not written yet: an id that nothing has, so that courses are read as well. */
export const idsOfAnyFile: ReadonlySet<string> = new Set([""]);
/** How many students are in each class; nothing else is known of them. */
export interface StudentCounts {
  /** By the SOURCED ID of the class. Absent: they could not be counted, and a notice says why. */
  readonly byClass?: ReadonlyMap<string, number>;
  readonly requests: number;
}

export interface ClassLinkReader {
  /**
   * Reads everything that a plan needs.
   * @param mappedIds SOURCED IDs that the district file names: courses are read only if one of them is no class.
   * @throws ServiceError where the service cannot be reached or refuses; a listing that cannot be trusted is `incomplete`.
   */
  readRoster(mappedIds: ReadonlySet<string>): Promise<Read<Roster>>;
  /**
   * Counts the students that are enrolled in these classes. It never fails: a plan can be made without headcounts. Who they
   * are is not asked for, and where it is sent all the same, nothing is counted.
   */
  countStudents(classIds: ReadonlySet<string>): Promise<StudentCounts>;
  /** Reads one class by id, just before something irreversible rests on it. `undefined`: the server says there is none. */
  readClass(sourcedId: string): Promise<Class | undefined>;
  /** As `readClass`, for an org: a school that is there no more takes its classes with it, whatever their listing said. */
  readOrg(sourcedId: string): Promise<Org | undefined>;
}

export interface ClassTagReader {
  /** @throws ServiceError as above. */
  readState(): Promise<Read<ClassTagState>>;
}

/** What a write expects to find. */
export interface WriteCondition {
  /** Version per resource key as last read; a driver without versions compares the change's `before` instead. */
  readonly versions: ReadonlyMap<string, string>;
  /** What each classroom held when it was read; one whose connections were not seen is left out. */
  readonly connections: ReadonlyMap<string, readonly string[]>;
  /** Of each classroom when it was read. */
  readonly states: ReadonlyMap<string, ClassroomState>;
}

export interface ClassTagWriter {
  /** Change kinds that this driver can write. A plan that needs others says so before anything is written. */
  readonly writes: ReadonlySet<ChangeKind>;
  write(change: Change, condition: WriteCondition): Promise<Exclude<Outcome, { kind: "skipped" }>>;
}
