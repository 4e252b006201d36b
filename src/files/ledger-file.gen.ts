// Generated from schemas/ledger.schema.json by schemas/generate.ts. Do not edit.

/**
 * On whose word: a reviewed pull request, or a fingerprint that a person typed in.
 */
export type Word = ReviewWord | FingerprintWord;
/**
 * ISO 8601 in UTC.
 */
export type Instant = string;
/**
 * A school by ClassTag's key and name, or the district's own part.
 */
export type Place = DistrictPlace | SchoolPlace;
export type Digest = string;
export type Fingerprint = string;
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
export type Commit = string;

/**
 * What is settled in one district, on whose word, and how it was then: `<district>.json` on the branch `rollcall-ledger`. Objects are closed, and readers refuse another major format version.
 */
export interface LedgerFile {
  /**
   * Major and minor version of this format.
   */
  formatVersion: string;
  /**
   * Id of the district.
   */
  district: string;
  /**
   * GitHub's id of the repository. A copy that a fork or a template carries along is not believed.
   */
  repository: string;
  /**
   * Who both systems said they are.
   */
  tenants: {
    /**
     * The district in ClassLink.
     */
    classlink: {
      /**
       * Digest; no host is kept.
       */
      endpoint: string;
      /**
       * SOURCED ID of the district's own org.
       */
      orgId: string;
    };
    /**
     * The district in ClassTag.
     */
    classtag: {
      /**
       * Digest; no host is kept.
       */
      endpoint: string;
      /**
       * ClassTag's id of the district.
       */
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
  since?: Commit;
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
    /**
     * Its number.
     */
    pullRequest: number;
    /**
     * The commit with which it was merged, in full.
     */
    commit: Commit;
  }[];
  begun?: BegunApply;
  /**
   * Of as many days as guards count at most, oldest first.
   */
  archives: Archive[];
  /**
   * The last apply that wrote, until the night that its report forecast has been compared with what came.
   */
  forecast?: ApplyRun;
  /**
   * The apply that compared the last night which came otherwise than forecast: its report says how. Absent where nothing did since.
   */
  compared?: ApplyRun;
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
      /**
       * How many tested it.
       */
      of: Count;
      at: Instant;
    };
    /**
     * The last night that broke it: of how many that tested it how many came otherwise.
     */
    broken?: {
      /**
       * How many came otherwise.
       */
      broken: Count;
      /**
       * How many tested it.
       */
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
  /**
   * Digest of what the file asked for.
   */
  intent: Digest;
  /**
   * The commit whose file it was, in full.
   */
  commit: Commit;
  word: Word;
  at: Instant;
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
}
/**
 * The district's own part: its settings, and all that holds for every school.
 */
export interface DistrictPlace {
  /**
   * The district's own part.
   */
  kind: "district";
}
export interface ReviewWord {
  /**
   * A reviewed pull request.
   */
  kind: "review";
  /**
   * Its number.
   */
  pullRequest: number;
  /**
   * Logins of who approved it.
   */
  approvers: string[];
}
export interface FingerprintWord {
  /**
   * A fingerprint that a person typed in.
   */
  kind: "fingerprint";
  /**
   * The fingerprint.
   */
  fingerprint: Fingerprint;
  /**
   * Login of who typed it in.
   */
  actor: string;
  /**
   * Whoever typed it in made what it approves, or may have, and ROLLCALL_ONE_PERSON allows it.
   */
  onePerson?: true;
}
export interface SettledSchool {
  place: SchoolPlace;
  /**
   * Digest of what the file asked for there.
   */
  intent: Digest;
  /**
   * The commit whose file it was, in full.
   */
  commit: Commit;
  word: Word;
  at: Instant;
  /**
   * SOURCED IDs of the orgs that it held; absent where the driver does not see them.
   */
  connections?: string[];
  /**
   * As they were, in order of their keys.
   */
  classrooms: {
    /**
     * ClassTag's key of the classroom.
     */
    key: string;
    /**
     * Its state when it was seen.
     */
    state: "active" | "archived";
    /**
     * SOURCED IDs that it held.
     */
    connections: string[];
  }[];
}
/**
 * A school of ClassTag.
 */
export interface SchoolPlace {
  /**
   * A school.
   */
  kind: "school";
  /**
   * ClassTag's key of the school.
   */
  key: string;
  /**
   * Its name in ClassTag.
   */
  name: string;
}
export interface PendingPlan {
  /**
   * Fingerprint of the plan.
   */
  fingerprint: Fingerprint;
  /**
   * Number of the pull request in which it was reviewed.
   */
  pullRequest: number;
  /**
   * Logins of who approved it.
   */
  approvers: string[];
  /**
   * The commit with which it was merged, in full.
   */
  commit: Commit;
  /**
   * Where it still speaks, and of each place the intent that was reviewed.
   *
   * @minItems 1
   */
  places: {
    place: Place;
    /**
     * Digest of what the file asked for there when it was reviewed.
     */
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
  /**
   * An apply that was cut off has been gone on with once.
   */
  wasResumed?: true;
}
/**
 * An apply that has begun, and of which nobody knows how it ended.
 */
export interface BegunApply {
  /**
   * Fingerprints of the plans that it writes.
   */
  plans: Fingerprint[];
  /**
   * GitHub's number of the run.
   */
  run: string;
  /**
   * Which try of the run it was, from 1.
   */
  attempt: number;
  at: Instant;
  /**
   * Places that it may have written to.
   */
  places: Place[];
  /**
   * Archives that it may have made.
   */
  archives: Archive[];
}
export interface Archive {
  /**
   * ClassTag's key of the classroom.
   */
  classroomKey: string;
  /**
   * Name of its school.
   */
  school: string;
  at: Instant;
}
/**
 * An apply whose report GitHub keeps.
 */
export interface ApplyRun {
  /**
   * GitHub's number of the run.
   */
  run: string;
  /**
   * Which try of the run it was, from 1.
   */
  attempt: number;
  at: Instant;
}
