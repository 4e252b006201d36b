import type { LearntAssumption } from "./assumption.ts";
import type { ReadDriver } from "./district.ts";
import type { SettingValues } from "./setting.ts";
import { nameAsSeen } from "./text.ts";

/**
 * What is settled in one district, on whose word, and how it was then. It is all that a schedule may go by: what it does not
 * say is not known, and what is not known waits for a person.
 */
export interface Ledger {
  readonly district: string;
  /** GitHub's id of the repository, so that a copy that a fork or a template carries along is not believed. */
  readonly repository: string;
  readonly tenants: LedgerTenants;
  /** Whose keys the places and classrooms have. */
  readonly driver: ReadDriver;
  /** How the intents were made into texts before they were hashed (`intentVersion`). */
  readonly intentVersion: number;
  /**
   * Where the default branch was when the ledger began, in full. What was merged up to there does not speak: nobody knows what
   * was made of it, and what was undone since.
   */
  readonly since?: string;
  /** The district's own first, then schools in order of their keys. */
  readonly places: readonly SettledPlace[];
  /** Oldest first. */
  readonly pending: readonly PendingPlan[];
  /**
   * Merged pull requests whose plans have had their say, in order of their numbers: one that was settled, declined, cut off twice
   * or superseded does not speak again because its run is started again.
   */
  readonly heard: readonly HeardMerge[];
  /** An apply that has begun, and of which nobody knows how it ended. */
  readonly begun?: BegunApply;
  /** Archives of so many days as guards count at most, oldest first. */
  readonly archives: readonly LedgerArchive[];
  /** The last apply that wrote, until the night that its report forecast has been compared with what came. */
  readonly forecast?: ApplyRun;
  /** The apply that compared the last night, where that came otherwise than forecast: its report says how. */
  readonly compared?: ApplyRun;
  /** In order of their names. */
  readonly learnt?: readonly LearntAssumption[];
}

/** An apply whose report GitHub keeps. */
export interface ApplyRun {
  /** GitHub's number of the run. */
  readonly run: string;
  readonly attempt: number;
  /** When it ended, or compared; ISO 8601 with offset Z. */
  readonly at: string;
}

interface HeardMerge {
  readonly pullRequest: number;
  /** With which it was merged, in full. */
  readonly commit: string;
}

/** Endpoints are digests: no host is kept. */
export interface LedgerTenants {
  readonly classlink: { readonly endpoint: string; readonly orgId: string };
  readonly classtag: { readonly endpoint: string; readonly id: string };
}

/** A school by ClassTag's key and name, or the district's own part: its settings, and all that holds for every school. */
export type Place =
  | { readonly kind: "district" }
  | { readonly kind: "school"; readonly key: string; readonly name: string };

interface Settled {
  /** Digest of what the file asked for there. */
  readonly intent: string;
  /** The commit whose file that was, in full. */
  readonly commit: string;
  readonly word: Word;
  /** When a complete read showed it; ISO 8601 with offset Z. */
  readonly at: string;
}

export interface SettledDistrict extends Settled {
  readonly place: Extract<Place, { kind: "district" }>;
  /** Settings as they were; one that the driver does not see is absent. */
  readonly settings: SettingValues;
}

export interface SettledSchool extends Settled {
  readonly place: Extract<Place, { kind: "school" }>;
  /** SOURCED IDs of orgs that the school held; absent where the driver does not see them. */
  readonly connections?: readonly string[];
  /** In order of their keys. */
  readonly classrooms: readonly RecordedClassroom[];
}

export type SettledPlace = SettledDistrict | SettledSchool;

export interface RecordedClassroom {
  readonly key: string;
  readonly state: "active" | "archived";
  /** SOURCED IDs. */
  readonly connections: readonly string[];
}

/** On whose word a place was settled. */
export type Word =
  | { readonly kind: "review"; readonly pullRequest: number; readonly approvers: readonly string[] }
  | {
      readonly kind: "fingerprint";
      readonly fingerprint: string;
      readonly actor: string;
      readonly onePerson?: true;
    };

/** A reviewed plan that is not written whole: what it asks for is still approved, place by place. */
export interface PendingPlan {
  readonly fingerprint: string;
  readonly pullRequest: number;
  readonly approvers: readonly string[];
  /** The commit that merged it, in full. */
  readonly commit: string;
  /** Of each place the intent that was reviewed. */
  readonly places: readonly PendingPlace[];
  /** Why it waits, as a clause. */
  readonly reason: string;
  /** `approvedText`s, hashed, of its changes that an apply has made: undone since, they are not made again on the old word. */
  readonly written: readonly string[];
  /** Whether an apply of it has begun, never ended, and was taken up again: it is taken up once. */
  readonly wasResumed?: true;
}

export interface PendingPlace {
  readonly place: Place;
  readonly intent: string;
}

export interface BegunApply {
  /** Fingerprints of the pending plans that it may write of. */
  readonly plans: readonly string[];
  readonly run: string;
  readonly attempt: number;
  /** ISO 8601 with offset Z. */
  readonly at: string;
  /** Where it writes on another word than that of a pending plan; a return to what is recorded needs none. */
  readonly places: readonly Place[];
  /** What it may archive; counted by guards as if it had. */
  readonly archives: readonly LedgerArchive[];
}

export interface LedgerArchive {
  readonly classroomKey: string;
  /** Name of its school. */
  readonly school: string;
  /** ISO 8601 with offset Z. */
  readonly at: string;
}

/** What a ledger says of one place of a file, told by digests alone: where nobody has read ClassTag there are no keys. */
export interface FileStanding {
  /** As the file calls it; `""` for the district's own part. */
  readonly fileName: string;
  readonly standing:
    | { readonly kind: "settled"; readonly settled: SettledPlace }
    | { readonly kind: "pending"; readonly plan: PendingPlan }
    /** `before`: what was settled there of another intent. */
    | { readonly kind: "open"; readonly before?: SettledPlace };
}

/** Whether two places are one: a school by key and by name, so that schools that swapped names are other places. */
export const isSamePlace = (left: Place, right: Place): boolean =>
  left.kind === "district" || right.kind === "district"
    ? left.kind === right.kind
    : left.key === right.key && nameAsSeen(left.name) === nameAsSeen(right.name);

/** The key of its school; `""` for the district's own part. */
export const keyOfPlace = (place: Place): string => (place.kind === "district" ? "" : place.key);

/** Over so many days archives are counted at most. */
export const archiveDays = 30;
