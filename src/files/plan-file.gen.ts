// Generated from schemas/plan.schema.json by schemas/generate.ts. Do not edit.

/**
 * Hash of what a reviewer approves: the changes and the evidence they rest on.
 */
export type Fingerprint = string;
/**
 * What was planned: the whole district, or some of its schools.
 */
export type Scope =
  | {
      kind: "district";
    }
  | {
      kind: "schools";
      schools: Texts;
    };
export type Texts = string[];
export type Change =
  | {
      kind: "set-setting";
      step: Step;
      why: Reason;
      undo: Undo;
      setting: "deletionThreshold" | "manageGuardians" | "unarchiveReappearing" | "updateActiveContacts";
      direction: "tighten" | "loosen";
      before: boolean | number;
      after: boolean | number;
    }
  | {
      kind: "connect-school";
      step: Step;
      why: Reason;
      undo: Undo;
      school: SchoolRef;
      before: Texts;
      after: Texts;
    }
  | {
      kind: "archive";
      connections: Texts1;
      step: Step;
      why: Reason;
      undo: Undo;
      classroom: ClassroomRef;
      before: "active";
      after: "archived";
      evidence: Evidence;
    }
  | {
      kind: "unarchive";
      connections: Texts2;
      step: Step;
      why: Reason;
      undo: Undo;
      classroom: ClassroomRef;
      before: "archived";
      after: "active";
      evidence: Evidence;
    }
  | {
      kind: "connect";
      step: Step;
      why: Reason;
      undo: Undo;
      classroom: ClassroomRef;
      /**
       * @maxItems 0
       */
      before: [];
      /**
       * @minItems 1
       * @maxItems 1
       */
      after: [string];
      evidence: Evidence;
    }
  | {
      kind: "reconnect";
      step: Step;
      why: Reason;
      undo: Undo;
      classroom: ClassroomRef;
      /**
       * @minItems 1
       */
      before: [string, ...string[]];
      /**
       * @minItems 1
       * @maxItems 1
       */
      after: [string];
      evidence: Evidence;
    }
  | {
      kind: "disconnect";
      step: Step;
      why: Reason;
      undo: Undo;
      classroom: ClassroomRef;
      /**
       * @minItems 1
       */
      before: [string, ...string[]];
      /**
       * @maxItems 0
       */
      after: [];
    }
  | {
      kind: "exchange";
      step: Step;
      why: Reason;
      undo: Undo;
      /**
       * @minItems 2
       */
      members: [ExchangeMember, ExchangeMember, ...ExchangeMember[]];
    };
/**
 * Changes of one step may run side by side.
 */
export type Step = number;
/**
 * What the classroom holds at that moment.
 */
export type Texts1 = string[];
/**
 * What the classroom holds at that moment.
 */
export type Texts2 = string[];
export type Count = number;
export type ForecastClassrooms = {
  sourcedId: string;
  name: string;
  duplicates?: string;
}[];
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
 * A saved plan: what `rollcall plan --out` writes and `rollcall apply --plan` reads. Readers refuse a newer major format version and ignore nothing: objects are closed. The definition `report` is the file that `rollcall apply --report` writes.
 */
export interface PlanFile {
  /**
   * Major and minor version of this format.
   */
  formatVersion: string;
  /**
   * When the plan was made, ISO 8601 in UTC.
   */
  createdAt: string;
  fingerprint: Fingerprint;
  /**
   * By ClassTag school, for the schools that have changes.
   */
  schoolFingerprints: {
    [k: string]: Fingerprint;
  };
  intents?: Intents;
  plan: Plan;
}
/**
 * What the file that was planned asks for, place by place, as digests: it says for which file a review of this plan speaks. Absent in plans that nobody can wait for, and in those of an earlier Rollcall.
 */
export interface Intents {
  /**
   * How the intents were written before they were hashed.
   */
  version: number;
  district: string;
  /**
   * In the order of the file; names are those of the file.
   */
  schools: {
    name: string;
    intent: string;
  }[];
}
export interface Plan {
  district: {
    id: string;
    name: string;
  };
  scope: Scope;
  /**
   * The commit that the file was compared with, where there is one.
   */
  base?: {
    revision: string;
    loosened: {
      what: string;
      before: string;
      after: string;
      at?: Position;
    }[];
    drift: Texts;
  };
  /**
   * Present where neither system was asked, and what they had said before was planned from.
   */
  snapshot?: {
    /**
     * ISO 8601 in UTC.
     */
    takenAt: string;
  };
  /**
   * Present where the file's drivers.write writes none of it: people make all changes, as a runbook says.
   */
  byHand?: true;
  /**
   * The apply that this plan takes back, where it is such a plan.
   */
  reversal?: {
    of: Fingerprint;
    /**
     * The day on which the first of them was written.
     */
    since?: string;
    /**
     * Changes that failed, were interrupted or were left to people: live state tells whether they were made.
     */
    uncertain?: Change[];
    applied: Change[];
  };
  /**
   * Local day and time of the district.
   */
  moment: {
    date: string;
    time: string;
  };
  /**
   * Who both systems say they are.
   */
  tenants: {
    classlink: {
      endpoint: string;
      orgId: string;
      orgName: string;
    };
    classtag: {
      endpoint: string;
      id: string;
      name: string;
    };
  };
  reads: {
    classlink: Read;
    classtag: Read;
  };
  terms: {
    sourcedId: string;
    title: string;
    startDate: string;
    endDate: string;
  }[];
  dailySync: {
    enabled: true | false | "unknown";
    startsAt?: string;
  };
  /**
   * In the order in which they are written. Files of version 1 hold each change whole; since version 2 changes that follow each other and share much are a group.
   */
  changes: (Change | ChangeGroup)[];
  diagnostics: Diagnostic[];
  refusals: Refusal[];
  schools: SchoolSummary[];
  settings: {
    declared: ("deletionThreshold" | "manageGuardians" | "unarchiveReappearing" | "updateActiveContacts")[];
    unchanged: ("deletionThreshold" | "manageGuardians" | "unarchiveReappearing" | "updateActiveContacts")[];
  };
  forecast: Forecast;
  unmanaged: {
    schools: Count;
    classrooms: Count;
  };
}
export interface Position {
  file: string;
  line: number;
  column: number;
}
export interface Reason {
  rule: string;
  at: Position;
  fact: string;
}
export interface Undo {
  level: "reversible" | "by-hand" | "hardly";
  by: string;
  assumed: boolean;
}
export interface SchoolRef {
  key: string;
  name: string;
}
export interface ClassroomRef {
  key: string;
  name: string;
  school: SchoolRef;
}
export interface Evidence {
  sourcedId: string;
  title: string;
  status: string;
  orgId: string;
  terms: Texts;
  location?: string;
  grades: Texts;
  classCode?: string;
  /**
   * Key of the classroom that holds the SOURCED ID now.
   */
  holder?: string;
  support: Support;
}
/**
 * What speaks for a mapping beside its id, and what against it.
 */
export interface Support {
  strength: "strong" | "fair" | "weak" | "none";
  agrees: Texts;
  disagrees: Texts;
  /**
   * What the line of the file states in because: that a class has a name's teacher, for example, which is not read.
   */
  stated?: (
    | "code"
    | "grade"
    | "half-day"
    | "headcount"
    | "number"
    | "period"
    | "room"
    | "section"
    | "subject"
    | "teacher"
    | "term"
  )[];
}
export interface ExchangeMember {
  at: Position1;
  classroom: ClassroomRef;
  /**
   * @minItems 1
   */
  before: [string, ...string[]];
  /**
   * @minItems 1
   * @maxItems 1
   */
  after: [string];
  evidence: Evidence;
}
/**
 * The line that asks for it.
 */
export interface Position1 {
  file: string;
  line: number;
  column: number;
}
export interface Read {
  /**
   * Digest of the base address; no host is kept.
   */
  endpoint: string;
  driver: string;
  readAt: string;
  requests: Count;
  /**
   * When it was read in full, where this read only confirmed that nothing has changed since.
   */
  unchangedSince?: string;
  counts: {
    [k: string]: Count;
  };
}
/**
 * Changes of one kind, step and place. Each is `common` with its own part merged in, object by object: the parts of `each` merged so are as the definition `change` says. With jq: `.plan.changes[] | if .each then .common as $common | .each[] | $common * . else . end`.
 */
export interface ChangeGroup {
  common: {
    [k: string]: unknown;
  };
  each: {
    [k: string]: unknown;
  }[];
}
export interface Diagnostic {
  severity: "error" | "warning" | "notice";
  code: string;
  message: string;
  hint?: string;
  at?: Position;
  excerpt?: string;
  school?: string;
}
export interface Refusal {
  guard: string;
  school?: string;
  message: string;
  wayOut: string;
  numbers: {
    count: number;
    of: number;
    limit: number;
  };
  acknowledgedBy?: string;
  canBeAcknowledged: boolean;
}
export interface SchoolSummary {
  name: string;
  key?: string;
  participates: boolean;
  policy?: "archive" | "leave" | "sync";
  activeClassrooms: Count;
  listed: Count;
  decided: Count;
  undecided: Texts;
  unchanged: Count;
  blocked: Count;
  sharedClasses: Count;
}
/**
 * What the next nightly sync will do once the plan is applied.
 */
export interface Forecast {
  schools: {
    school: string;
    /**
     * Why the sync knows it and the plan does not; absent: it is a school of the plan.
     */
    outside?: "unlisted" | "opted-out" | "out-of-scope";
    kept: Count;
    renamed: {
      from: string;
      to: string;
    }[];
    created: ForecastClassrooms;
    unarchived: ForecastClassrooms;
    hidden: ForecastClassrooms;
    untold?: ForecastClassrooms;
    archived: ForecastClassrooms;
  }[];
  /**
   * Orgs that are connected and not shared: while one is, the whole sync fails before it does any of this.
   */
  fails?: {
    school: string;
    orgId: string;
  }[];
  threshold: {
    percent: number | "unknown";
    wouldArchive: Count;
    untold?: Count;
    connected: Count;
    exceeded: boolean;
  };
  untoldClasses?: Count;
  assumptions: Texts;
  /**
   * What each of `assumptions` is called, in their order: a name that stays while its sentence may be said better. Absent in plans of an earlier Rollcall.
   */
  assumptionIds?: AssumptionId[];
  /**
   * What nights have shown of them, as the district's ledger knew it. Absent: nothing.
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
export interface Intents1 {
  /**
   * How the intents were written before they were hashed.
   */
  version: number;
  district: string;
  /**
   * In the order of the file; names are those of the file.
   */
  schools: {
    name: string;
    intent: string;
  }[];
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
export interface ChangeOutcome {
  change: Change;
  outcome:
    | {
        kind: "applied" | "by-hand";
      }
    | {
        kind: "failed" | "skipped" | "conflict";
        reason: string;
      };
}
/**
 * What became of a plan: what `rollcall apply --report` writes and `rollcall revert` reads.
 */
export interface Report {
  /**
   * Major and minor version of this format.
   */
  formatVersion: string;
  district: string;
  fingerprint: Fingerprint;
  /**
   * On whose word changes were written.
   */
  approval:
    | {
        kind: "plan";
        fingerprint: Fingerprint;
        pullRequest?: number;
      }
    | {
        kind: "auto" | "fingerprint" | "schedule";
        /**
         * Whoever typed the fingerprint in made what it approves, or may have, and ROLLCALL_ONE_PERSON allows it.
         */
        onePerson?: true;
      };
  scope: Scope;
  startedAt: string;
  endedAt: string;
  outcomes: ChangeOutcome[];
  /**
   * What earlier runs of the same apply did, as they left it in the journal beside the report.
   */
  earlier?: ChangeOutcome[];
  /**
   * Changes of the approved plan that live state held already when this run began.
   */
  alreadyDone?: number;
  forecast?: KeptForecast1;
  lastNight?: {
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
  };
  /**
   * Planned changes that nobody allowed to be written.
   */
  withheld: {
    change: Change;
    reason: string;
  }[];
  /**
   * Whether reading and planning again left nothing to do.
   */
  verified:
    | {
        kind: "empty";
      }
    | {
        kind: "remaining";
        changes: Count;
      }
    | {
        kind: "unverified";
        reason: string;
      };
}
/**
 * Of the next nightly sync, as the apply left ClassTag: `rollcall forecast --compare` reads it. Absent where the classrooms have no ids, or nothing could be read.
 */
export interface KeptForecast1 {
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
