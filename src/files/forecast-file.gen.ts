// Generated from schemas/forecast.schema.json by schemas/generate.ts. Do not edit.

export type District =
  | {
      id: string;
      forecast: KeptForecast;
      /**
       * What nights have shown of what it rests on, where the clone has the ledger.
       */
      learnt?: Learnt[];
    }
  | {
      id: string;
      /**
       * What it was a forecast of: live state as it was read, or, where that could not be read again, as the writes left it.
       */
      of: "plan-as-applied" | "read" | "runbook-as-done";
      /**
       * When ClassTag was read for the forecast.
       */
      forecastAt: string;
      /**
       * When ClassTag was read again.
       */
      comparedAt: string;
      comparison: Comparison;
    };
export type Texts = string[];
export type Count = number;
/**
 * What a forecast of the nightly sync rests on.
 */
export type AssumptionId =
  | "classes-of-any-term"
  | "names-overwritten"
  | "threshold-rounded-down"
  | "moved-class-keeps-classroom"
  | "class-gets-classroom"
  | "gone-class-archived"
  | "reappearing-as-set"
  | "unshared-org-fails"
  | "unseen-schools-unconnected"
  | "unseen-classrooms-unconnected"
  | "no-archived-connection"
  | "unarchiving-off"
  | "unreadable-org-shared";
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
/**
 * ISO 8601 in UTC.
 */
export type Instant = string;

/**
 * What `rollcall forecast --json` prints: the next night of each district, or, with --compare, what came of the one that an apply kept. Objects are closed, and readers refuse another major format version.
 */
export interface ForecastFile {
  /**
   * Major and minor version of this format.
   */
  formatVersion: string;
  /**
   * In the order in which they were looked at.
   */
  districts: District[];
}
/**
 * The forecast of one night by the ids of ClassTag and ClassLink, with what it rests on, so that it can be compared with what came.
 */
export interface KeptForecast {
  /**
   * What it is a forecast of: live state as it was read, or, where that could not be read again, as the writes left it.
   */
  of: "plan-as-applied" | "read" | "runbook-as-done";
  /**
   * When ClassTag was read, ISO 8601 in UTC.
   */
  at: string;
  dailySync: {
    enabled: boolean | "unknown";
    /**
     * HH:MM in the district's time zone.
     */
    startsAt?: string;
  };
  /**
   * Those that the sync heeds; absent: not seen.
   */
  settings: {
    deletionThreshold?: number;
    unarchiveReappearing?: boolean;
  };
  /**
   * Those that the sync knows: they hold a connection.
   */
  schools: {
    id: string;
    name: string;
    orgIds: Texts;
  }[];
  /**
   * Every classroom that was there, so that one that comes is told apart.
   */
  classrooms: {
    id: string;
    school: string;
    name: string;
    state: "active" | "archived";
    connections: Texts | "unknown";
  }[];
  /**
   * What the sync will make of each class and connected classroom. Archived ones stay where the threshold is exceeded.
   */
  items: {
    kind: "archived" | "created" | "hidden" | "kept" | "unarchived" | "untold";
    /**
     * ClassTag id of the school.
     */
    school: string;
    /**
     * ClassTag id; absent: none yet.
     */
    classroom?: string;
    sourcedId: string;
    /**
     * Before the sync; of one that it creates, the class's title.
     */
    name: string;
    /**
     * The class as ClassLink shares it; absent where it does not.
     */
    class?: {
      title: string;
      orgId: string;
    };
    /**
     * The class lies in no term that counts.
     */
    otherTerm?: true;
    /**
     * The class feeds another school than its classroom belongs to.
     */
    moved?: true;
    /**
     * The existing classroom that a new one will stand beside.
     */
    duplicates?: string;
  }[];
  threshold: {
    percent: number | "unknown";
    wouldArchive: Count;
    untold?: Count;
    connected: Count;
    exceeded: boolean;
    /**
     * Rounded up, or measured against other classrooms, the threshold would decide otherwise.
     */
    hinges: boolean;
  };
  /**
   * Orgs that are connected and not shared: while one is, the whole sync fails.
   */
  fails?: {
    school: string;
    orgId: string;
  }[];
  untoldClasses?: Count;
  assumptions: {
    id: AssumptionId;
    says: string;
  }[];
}
/**
 * What nights have shown of an assumption.
 */
export interface Learnt {
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
}
export interface Comparison {
  /**
   * Whether a sync ran since the forecast, as far as what came shows it. Without one nothing is a surprise and nothing is broken.
   */
  night:
    | {
        kind: "passed";
      }
    | {
        /**
         * missed: Daily sync is on and has had its hour, and nothing of what was forecast has come.
         */
        kind: "none" | "missed" | "not-to-be-seen";
        because: string;
      };
  /**
   * By school and kind.
   */
  counts: {
    school: string;
    kind: "archived" | "created" | "hidden" | "kept" | "not-archived" | "renamed" | "unarchived" | "untold";
    forecast: Count;
    /**
     * How many came so.
     */
    found: number;
    /**
     * Of how many somebody changed what the forecast rests on.
     */
    since: number;
    notKnown: Count;
  }[];
  /**
   * What came otherwise than forecast.
   */
  surprises: {
    kind: "archived" | "created" | "hidden" | "kept" | "unarchived" | "untold";
    /**
     * As ClassTag calls it; empty: the district.
     */
    school: string;
    /**
     * ClassTag id.
     */
    classroom?: string;
    sourcedId?: string;
    /**
     * When it was forecast.
     */
    name: string;
    /**
     * Absent where it is the same.
     */
    nameNow?: string;
    /**
     * What was found, for people.
     */
    says: string;
    /**
     * An assumption that a night may break.
     */
    against?:
      | "classes-of-any-term"
      | "names-overwritten"
      | "threshold-rounded-down"
      | "moved-class-keeps-classroom"
      | "class-gets-classroom"
      | "gone-class-archived"
      | "reappearing-as-set"
      | "unshared-org-fails";
  }[];
  /**
   * What somebody changed since: no work of the night.
   */
  since: {
    /**
     * Where it was changed.
     */
    by: "classlink" | "hand";
    /**
     * As ClassTag calls it; empty: the district.
     */
    school: string;
    /**
     * ClassTag id.
     */
    classroom?: string;
    sourcedId?: string;
    /**
     * When it was forecast.
     */
    name: string;
    /**
     * Absent where it is the same.
     */
    nameNow?: string;
    /**
     * What was found, for people.
     */
    says: string;
  }[];
  /**
   * What the night says of each.
   */
  assumptions: {
    id: TestedAssumption;
    says: string;
    verdict:
      | {
          kind: "held";
          of: Count;
        }
      | {
          kind: "broken";
          broken: Count;
          of: Count;
          names: Texts;
        }
      | {
          /**
           * Some came otherwise, and people can have done that by hand.
           */
          kind: "cannot-be-told";
          otherwise: Count;
          of: Count;
          names: Texts;
        }
      | {
          /**
           * Nothing of this night could show it.
           */
          kind: "untested";
        };
  }[];
  /**
   * What cannot be told, and is called neither.
   */
  notKnown: {
    /**
     * As ClassTag calls it; empty: the district.
     */
    school: string;
    /**
     * ClassTag id.
     */
    classroom?: string;
    sourcedId?: string;
    /**
     * When it was forecast.
     */
    name: string;
    /**
     * Absent where it is the same.
     */
    nameNow?: string;
    /**
     * What was found, for people.
     */
    says: string;
  }[];
}
