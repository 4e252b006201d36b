// Generated from schemas/ledger.schema.json by schemas/generate.ts. Do not edit.

export type Digest = string;
export type Commit = string;
/**
 * On whose word: a reviewed pull request, or a fingerprint that a person typed in.
 */
export type Word = ReviewWord | FingerprintWord;
export type Logins = string[];
export type Fingerprint = string;
/**
 * ISO 8601 in UTC.
 */
export type Instant = string;
/**
 * SOURCED IDs of the orgs that it held; absent where the driver does not see them.
 */
export type SourcedIds = string[];
export type SourcedIds1 = string[];
/**
 * A school by ClassTag's key and name, or the district's own part.
 */
export type Place = DistrictPlace | SchoolPlace;
/**
 * An assumption that a night may break.
 */
export type TestedAssumption =
  | "classes-of-any-term"
  | "names-overwritten"
  | "threshold-rounded-down"
  | "moved-class-keeps-classroom"
  | "class-gets-classroom"
  | "gone-class-archived"
  | "reappearing-as-set"
  | "unshared-org-fails";
export type Count = number;

/**
 * What is settled in one district, on whose word, and how it was then: `<district>.json` on the branch `rollcall-ledger`. Objects are closed, and readers refuse another major format version.
 */
export interface LedgerFile {
  /**
   * Major and minor version of this format.
   */
  formatVersion: string;
  district: string;
  /**
   * GitHub's id of the repository. A copy that a fork or a template carries along is not believed.
   */
  repository: string;
  tenants: {
    classlink: {
      /**
       * Digest; no host is kept.
       */
      endpoint: string;
      orgId: string;
    };
    classtag: {
      /**
       * Digest; no host is kept.
       */
      endpoint: string;
      id: string;
    };
  };
  /**
   * The read driver whose keys places and classrooms have.
   */
  driver: "api" | "browser" | "snapshot";
  /**
   * How intents were written before they were hashed. Where a reader writes them otherwise, digests are made anew from the commits that stand beside them.
   */
  intentVersion: number;
  /**
   * Where the default branch was when the ledger began. What was merged up to there does not speak: nobody knows what was made of it, and what was undone since.
   */
  since?: string;
  /**
   * What is settled: the district's own part first, then schools in order of their keys.
   */
  places: (SettledDistrict | SettledSchool)[];
  /**
   * Reviewed plans that are not written whole, oldest first. Each lies beside this file, compressed.
   */
  pending: PendingPlan[];
  /**
   * Merged pull requests whose plans have had their say, in order of their numbers: none of them speaks again because its run is started again.
   */
  heard: {
    pullRequest: number;
    commit: Commit;
  }[];
  begun?: BegunApply;
  /**
   * Of as many days as guards count at most, oldest first.
   */
  archives: Archive[];
  forecast?: ApplyRun;
  compared?: ApplyRun1;
  /**
   * What nights have shown of the assumptions that forecasts rest on, in order of their names.
   *
   * Items: What nights have shown of an assumption.
   */
  learnt?: {
    assumption: TestedAssumption;
    /**
     * The last night in which all that tested it came so.
     */
    held?: {
      of: Count;
      at: Instant;
    };
    /**
     * The last night that broke it: of how many that tested it how many came otherwise.
     */
    broken?: {
      broken: Count;
      of: Count;
      at: Instant;
    };
  }[];
}
/**
 * The district's own part.
 */
export interface SettledDistrict {
  place: DistrictPlace;
  intent: Digest;
  commit: Commit;
  word: Word;
  at: Instant;
  settings: {
    unarchiveReappearing?: boolean;
    manageGuardians?: boolean;
    updateActiveContacts?: boolean;
    deletionThreshold?: number;
  };
}
export interface DistrictPlace {
  kind: "district";
}
export interface ReviewWord {
  kind: "review";
  pullRequest: number;
  approvers: Logins;
}
export interface FingerprintWord {
  kind: "fingerprint";
  fingerprint: Fingerprint;
  actor: string;
  onePerson?: true;
}
export interface SettledSchool {
  place: SchoolPlace;
  intent: Digest;
  commit: Commit;
  word: Word;
  at: Instant;
  connections?: SourcedIds;
  /**
   * As they were, in order of their keys.
   */
  classrooms: {
    key: string;
    state: "active" | "archived";
    connections: SourcedIds1;
  }[];
}
export interface SchoolPlace {
  kind: "school";
  key: string;
  name: string;
}
export interface PendingPlan {
  fingerprint: Fingerprint;
  pullRequest: number;
  approvers: Logins;
  commit: Commit;
  /**
   * Where it still speaks, and of each place the intent that was reviewed.
   *
   * @minItems 1
   */
  places: {
    place: Place;
    intent: Digest;
  }[];
  /**
   * Why it waits, as a clause.
   */
  reason: string;
  /**
   * Digests of its changes that an apply has made: undone since, they are not made again on the old word.
   */
  written: Digest[];
  wasResumed?: true;
}
/**
 * An apply that has begun, and of which nobody knows how it ended.
 */
export interface BegunApply {
  plans: Fingerprint[];
  run: string;
  attempt: number;
  at: Instant;
  places: Place[];
  archives: Archive[];
}
export interface Archive {
  classroomKey: string;
  school: string;
  at: Instant;
}
/**
 * The last apply that wrote, until the night that its report forecast has been compared with what came.
 */
export interface ApplyRun {
  /**
   * GitHub's number of the run.
   */
  run: string;
  attempt: number;
  at: Instant;
}
/**
 * The apply that compared the last night which came otherwise than forecast: its report says how. Absent where nothing did since.
 */
export interface ApplyRun1 {
  /**
   * GitHub's number of the run.
   */
  run: string;
  attempt: number;
  at: Instant;
}
/**
 * An apply whose report GitHub keeps.
 */
export interface ApplyRun2 {
  /**
   * GitHub's number of the run.
   */
  run: string;
  attempt: number;
  at: Instant;
}
