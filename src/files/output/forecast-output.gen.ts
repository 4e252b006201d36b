// Generated from schemas/output/forecast.schema.json by schemas/generate.ts. Do not edit.

import type { Failure, Finding } from "./output.gen.ts";

export type District =
  | {
      /**
       * Id of the district.
       */
      district: string;
      forecast: KeptForecast;
      /**
       * What nights have shown of what it rests on, where the clone has the ledger.
       */
      learnt?: Learnt[];
    }
  | {
      /**
       * Id of the district.
       */
      district: string;
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
export type Count = number;

/**
 * What `rollcall forecast --json` prints: the next night of each district, or, with --compare, what came of the one that an apply kept. Objects are closed; schemas/output.schema.json says what all commands have in common.
 */
export interface ForecastOutput {
  /**
   * Major and minor version of what all commands print. The minor one is raised where something is added, the major one where a reader would misread it.
   */
  formatVersion: string;
  /**
   * The command that was called.
   */
  command: "forecast";
  /**
   * In the order in which they were looked at. One that could not be read stands in `failures`; of all, where a district file has errors, there is nothing.
   */
  districts: District[];
  /**
   * What kept the command from saying all: of a district, or of all of them.
   */
  failures: Failure[];
  /**
   * What is wrong with the district files. While there is an error, nothing else is done.
   */
  findings: Finding[];
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
  /**
   * The nightly sync, as ClassTag said it.
   */
  dailySync: {
    /**
     * Whether Daily sync is on. unknown: the driver does not see it.
     */
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
    /**
     * Percentage of connected classrooms above which the sync archives none.
     */
    deletionThreshold?: number;
    /**
     * Whether an archived classroom becomes active again once its class is shared again.
     */
    unarchiveReappearing?: boolean;
  };
  /**
   * Those that the sync knows: they hold a connection.
   */
  schools: {
    /**
     * ClassTag's id of the school.
     */
    id: string;
    /**
     * Its name.
     */
    name: string;
    /**
     * SOURCED IDs of the orgs that it is connected to.
     */
    orgIds: string[];
  }[];
  /**
   * Every classroom that was there, so that one that comes is told apart.
   */
  classrooms: {
    /**
     * ClassTag's id of the classroom.
     */
    id: string;
    /**
     * ClassTag's id of its school.
     */
    school: string;
    /**
     * Its name.
     */
    name: string;
    /**
     * Its state.
     */
    state: "active" | "archived";
    /**
     * SOURCED IDs that it holds. unknown: the driver does not see them.
     */
    connections: string[] | "unknown";
  }[];
  /**
   * What the sync will make of each class and connected classroom. Archived ones stay where the threshold is exceeded.
   */
  items: {
    /**
     * What the sync will make of it.
     */
    kind: "archived" | "created" | "hidden" | "kept" | "unarchived" | "untold";
    /**
     * ClassTag id of the school.
     */
    school: string;
    /**
     * ClassTag id; absent: none yet.
     */
    classroom?: string;
    /**
     * SOURCED ID of the class.
     */
    sourcedId: string;
    /**
     * Before the sync; of one that it creates, the class's title.
     */
    name: string;
    /**
     * The class as ClassLink shares it; absent where it does not.
     */
    class?: {
      /**
       * Its title.
       */
      title: string;
      /**
       * SOURCED ID of its school's org.
       */
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
  /**
   * The deletion threshold, above which the sync archives nothing.
   */
  threshold: {
    /**
     * Its value. unknown: the driver does not see it.
     */
    percent: number | "unknown";
    /**
     * Connected classrooms whose class is gone.
     */
    wouldArchive: Count;
    /**
     * Those of which it cannot be told.
     */
    untold?: Count;
    /**
     * Connected classrooms in all.
     */
    connected: Count;
    /**
     * Whether none of them is archived, because they are too many.
     */
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
    /**
     * Name of the school that is connected to it.
     */
    school: string;
    /**
     * SOURCED ID of the org.
     */
    orgId: string;
  }[];
  /**
   * Classes of which it cannot be told.
   */
  untoldClasses?: Count;
  /**
   * What the forecast rests on that ClassTag's help pages do not say.
   */
  assumptions: {
    id: AssumptionId;
    /**
     * The assumption, as a sentence.
     */
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
}
/**
 * What came of the night that was forecast.
 */
export interface Comparison {
  /**
   * Whether a sync ran since the forecast, as far as what came shows it. Without one nothing is a surprise and nothing is broken.
   */
  night:
    | {
        /**
         * A sync ran.
         */
        kind: "passed";
      }
    | {
        /**
         * missed: Daily sync is on and has had its hour, and nothing of what was forecast has come.
         */
        kind: "none" | "missed" | "not-to-be-seen";
        /**
         * What shows it, as a clause.
         */
        because: string;
      };
  /**
   * By school and kind.
   */
  counts: {
    /**
     * As ClassTag calls it; empty: the district.
     */
    school: string;
    /**
     * What became of them. not-archived: what the deletion threshold was to save.
     */
    kind: "archived" | "created" | "hidden" | "kept" | "not-archived" | "renamed" | "unarchived" | "untold";
    /**
     * How many were forecast.
     */
    forecast: Count;
    /**
     * How many came so.
     */
    found: number;
    /**
     * Of how many somebody changed what the forecast rests on.
     */
    since: number;
    /**
     * Of how many it cannot be told.
     */
    notKnown: Count;
  }[];
  /**
   * What came otherwise than forecast.
   */
  surprises: {
    /**
     * What was forecast of it.
     */
    kind: "archived" | "created" | "hidden" | "kept" | "unarchived" | "untold";
    /**
     * As ClassTag calls it; empty: the district.
     */
    school: string;
    /**
     * ClassTag id.
     */
    classroom?: string;
    /**
     * SOURCED ID of its class.
     */
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
     * The assumption that speaks against it; absent: it speaks against none.
     */
    against?: TestedAssumption;
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
    /**
     * SOURCED ID of its class.
     */
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
    /**
     * The assumption, as a sentence.
     */
    says: string;
    /**
     * Whether the night shows that it holds.
     */
    verdict:
      | {
          /**
           * All that tested it came so.
           */
          kind: "held";
          /**
           * How many tested it.
           */
          of: Count;
        }
      | {
          /**
           * Something came otherwise, and the night did it.
           */
          kind: "broken";
          /**
           * How many came otherwise.
           */
          broken: Count;
          /**
           * How many tested it.
           */
          of: Count;
          /**
           * The classrooms that came otherwise, by name.
           */
          names: string[];
        }
      | {
          /**
           * Some came otherwise, and people can have done that by hand.
           */
          kind: "cannot-be-told";
          /**
           * How many came otherwise.
           */
          otherwise: Count;
          /**
           * How many tested it.
           */
          of: Count;
          /**
           * The classrooms that came otherwise, by name.
           */
          names: string[];
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
    /**
     * SOURCED ID of its class.
     */
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
