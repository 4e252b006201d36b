// Generated from schemas/plan.schema.json by schemas/generate.ts. Do not edit.

import type { Comparison, KeptForecast } from "./output/forecast-output.gen.ts";

/**
 * Hash of what a reviewer approves: the changes and the evidence they rest on.
 */
export type Fingerprint = string;
/**
 * What was planned: the whole district, or some of its schools.
 */
export type Scope =
  | {
      /**
       * The whole district.
       */
      kind: "district";
    }
  | {
      /**
       * Some of its schools.
       */
      kind: "schools";
      /**
       * Their names, as the file has them.
       */
      schools: string[];
    };
/**
 * One change, as a reviewer approves it.
 */
export type Change =
  | {
      /**
       * A setting of the district is written.
       */
      kind: "set-setting";
      step: Step;
      why: Reason;
      undo: Undo;
      setting: "deletionThreshold" | "manageGuardians" | "unarchiveReappearing" | "updateActiveContacts";
      /**
       * Whether it protects more afterwards, or less.
       */
      direction: "tighten" | "loosen";
      /**
       * The value that is there now.
       */
      before: boolean | number;
      /**
       * The value that is wanted.
       */
      after: boolean | number;
    }
  | {
      /**
       * A school is connected to its orgs.
       */
      kind: "connect-school";
      step: Step;
      why: Reason;
      undo: Undo;
      school: SchoolRef;
      /**
       * SOURCED IDs of the orgs that it is connected to now.
       */
      before: string[];
      /**
       * SOURCED IDs of the orgs that are wanted.
       */
      after: string[];
    }
  | {
      /**
       * A classroom is archived.
       */
      kind: "archive";
      /**
       * What the classroom holds at that moment.
       */
      connections: string[];
      step: Step;
      why: Reason;
      undo: Undo;
      classroom: ClassroomRef;
      /**
       * Its state now.
       */
      before: "active";
      /**
       * The state that is wanted.
       */
      after: "archived";
      evidence: Evidence;
    }
  | {
      /**
       * An archived classroom becomes active again.
       */
      kind: "unarchive";
      /**
       * What the classroom holds at that moment.
       */
      connections: string[];
      step: Step;
      why: Reason;
      undo: Undo;
      classroom: ClassroomRef;
      /**
       * Its state now.
       */
      before: "archived";
      /**
       * The state that is wanted.
       */
      after: "active";
      evidence: Evidence;
    }
  | {
      /**
       * A classroom without a connection gets one.
       */
      kind: "connect";
      step: Step;
      why: Reason;
      undo: Undo;
      classroom: ClassroomRef;
      /**
       * SOURCED IDs that it holds now: none.
       *
       * @maxItems 0
       */
      before: [];
      /**
       * The SOURCED ID that is wanted.
       *
       * @minItems 1
       * @maxItems 1
       */
      after: [string];
      evidence: Evidence;
    }
  | {
      /**
       * A classroom's connection is replaced.
       */
      kind: "reconnect";
      step: Step;
      why: Reason;
      undo: Undo;
      classroom: ClassroomRef;
      /**
       * SOURCED IDs that it holds now.
       *
       * @minItems 1
       */
      before: [string, ...string[]];
      /**
       * The SOURCED ID that is wanted.
       *
       * @minItems 1
       * @maxItems 1
       */
      after: [string];
      evidence: Evidence;
    }
  | {
      /**
       * A classroom's connection is removed.
       */
      kind: "disconnect";
      step: Step;
      why: Reason;
      undo: Undo;
      classroom: ClassroomRef;
      /**
       * SOURCED IDs that it holds now.
       *
       * @minItems 1
       */
      before: [string, ...string[]];
      /**
       * Nothing.
       *
       * @maxItems 0
       */
      after: [];
    }
  | {
      /**
       * Classrooms exchange their SOURCED IDs, all or none.
       */
      kind: "exchange";
      step: Step;
      why: Reason;
      undo: Undo;
      /**
       * The classrooms that take part.
       *
       * @minItems 2
       */
      members: [ExchangeMember, ExchangeMember, ...ExchangeMember[]];
    };
/**
 * Changes of one step may run side by side.
 */
export type Step = number;
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
  /**
   * What the file that was planned asks for, place by place, as digests: it says for which file a review of this plan speaks. Absent in plans that nobody can wait for, and in those of an earlier Rollcall.
   */
  intents?: Intents;
  plan: Plan;
}
/**
 * What would change, why, and what the next nightly sync would then do.
 */
export interface Plan {
  /**
   * Whose plan it is.
   */
  district: {
    /**
     * Id of the district.
     */
    id: string;
    /**
     * Name of the district, as its file has it.
     */
    name: string;
  };
  scope: Scope;
  /**
   * The commit that the file was compared with, where there is one.
   */
  base?: {
    /**
     * The commit, in full.
     */
    revision: string;
    /**
     * Protection that the file takes away against that commit.
     */
    loosened: {
      /**
       * What was loosened, in words.
       */
      what: string;
      /**
       * As that commit has it.
       */
      before: string;
      /**
       * As the file has it.
       */
      after: string;
      at?: Position;
    }[];
    /**
     * Keys of the changes that the file of that commit asks for as well: drift, and not what the file changes.
     */
    drift: string[];
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
    /**
     * The changes that were applied, as they were planned then.
     */
    applied: Change[];
  };
  /**
   * Local day and time of the district.
   */
  moment: {
    /**
     * The day, YYYY-MM-DD.
     */
    date: string;
    /**
     * The time of day, HH:MM.
     */
    time: string;
  };
  /**
   * Who both systems say they are.
   */
  tenants: {
    /**
     * The district in ClassLink.
     */
    classlink: {
      /**
       * Digest of the base address; no host is kept.
       */
      endpoint: string;
      /**
       * SOURCED ID of the district's own org.
       */
      orgId: string;
      /**
       * Its name.
       */
      orgName: string;
    };
    /**
     * The district in ClassTag.
     */
    classtag: {
      /**
       * Digest of the base address; no host is kept.
       */
      endpoint: string;
      /**
       * ClassTag's id of the district.
       */
      id: string;
      /**
       * Its name in ClassTag.
       */
      name: string;
    };
  };
  /**
   * Both reads that the plan rests on.
   */
  reads: {
    classlink: Read;
    classtag: Read;
  };
  /**
   * Academic sessions whose classes count.
   */
  terms: {
    /**
     * SOURCED ID in ClassLink.
     */
    sourcedId: string;
    /**
     * Title of the session.
     */
    title: string;
    /**
     * Its first day, YYYY-MM-DD.
     */
    startDate: string;
    /**
     * Its last day, YYYY-MM-DD.
     */
    endDate: string;
  }[];
  /**
   * The nightly sync, as ClassTag says it.
   */
  dailySync: {
    /**
     * Whether Daily sync is on. unknown: the driver does not see it.
     */
    enabled: true | false | "unknown";
    /**
     * When the nightly sync starts, HH:MM in the district's time zone.
     */
    startsAt?: string;
  };
  /**
   * In the order in which they are written. Files of version 1 hold each change whole; since version 2 changes that follow each other and share much are a group.
   */
  changes: (Change | ChangeGroup)[];
  /**
   * What is withheld, doubtful or worth knowing.
   */
  diagnostics: Diagnostic[];
  /**
   * Guards that refuse the plan; while one is not acknowledged, nothing is written.
   */
  refusals: Refusal[];
  /**
   * What was decided, school by school.
   */
  schools: SchoolSummary[];
  /**
   * Settings of ClassTag that the file declares.
   */
  settings: {
    /**
     * Those that the file declares.
     */
    declared: ("deletionThreshold" | "manageGuardians" | "unarchiveReappearing" | "updateActiveContacts")[];
    /**
     * Those of them that are so already.
     */
    unchanged: ("deletionThreshold" | "manageGuardians" | "unarchiveReappearing" | "updateActiveContacts")[];
  };
  forecast: Forecast;
  /**
   * What ClassTag has and the file does not mention.
   */
  unmanaged: {
    /**
     * Schools of ClassTag that the file does not have.
     */
    schools: Count;
    /**
     * Active classrooms that the file does not have.
     */
    classrooms: Count;
  };
}
/**
 * A place in a text file.
 */
export interface Position {
  /**
   * Path of the file, from the folder of the call.
   */
  file: string;
  /**
   * Line of the file, from 1.
   */
  line: number;
  /**
   * Column of the line, from 1, in UTF-16 code units as editors count.
   */
  column: number;
}
/**
 * Why a change is planned: the rule, the line that asks for it, and the live fact.
 */
export interface Reason {
  /**
   * The rule that asks for it, in words: policy of the line, policy of the school.
   */
  rule: string;
  at: Position;
  /**
   * What live state has, in words.
   */
  fact: string;
}
/**
 * How it can be taken back.
 */
export interface Undo {
  /**
   * reversible: Rollcall can take it back. by-hand: people can. hardly: what is lost may not return.
   */
  level: "reversible" | "by-hand" | "hardly";
  /**
   * How it is taken back, in words.
   */
  by: string;
  /**
   * Whether that rests on an assumption, because ClassTag's help pages do not say it.
   */
  assumed: boolean;
}
/**
 * A school of ClassTag.
 */
export interface SchoolRef {
  /**
   * ClassTag's key of the school.
   */
  key: string;
  /**
   * Its name in ClassTag.
   */
  name: string;
}
/**
 * A classroom of ClassTag, with its school.
 */
export interface ClassroomRef {
  /**
   * ClassTag's key of the classroom.
   */
  key: string;
  /**
   * Its name in ClassTag.
   */
  name: string;
  school: SchoolRef;
}
/**
 * What ClassLink says of the class behind a change.
 */
export interface Evidence {
  /**
   * SOURCED ID in ClassLink.
   */
  sourcedId: string;
  /**
   * Title of the class.
   */
  title: string;
  /**
   * Its status in ClassLink.
   */
  status: string;
  /**
   * SOURCED ID of the org in ClassLink.
   */
  orgId: string;
  /**
   * Titles of its academic sessions.
   */
  terms: string[];
  /**
   * Its room, where ClassLink has one.
   */
  location?: string;
  /**
   * Its grades.
   */
  grades: string[];
  /**
   * Its code, where ClassLink has one.
   */
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
  /**
   * How much speaks for it. none: nothing could be compared.
   */
  strength: "strong" | "fair" | "weak" | "none";
  /**
   * What speaks for it, each a short phrase.
   */
  agrees: string[];
  /**
   * What speaks against it, each a short phrase.
   */
  disagrees: string[];
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
  /**
   * The line that asks for it.
   */
  at: Position;
  classroom: ClassroomRef;
  /**
   * SOURCED IDs that it holds now.
   *
   * @minItems 1
   */
  before: [string, ...string[]];
  /**
   * The SOURCED ID that is wanted.
   *
   * @minItems 1
   * @maxItems 1
   */
  after: [string];
  evidence: Evidence;
}
/**
 * One read, and how much it received.
 */
export interface Read {
  /**
   * Digest of the base address; no host is kept.
   */
  endpoint: string;
  /**
   * How it was read.
   */
  driver: string;
  /**
   * When the read began, ISO 8601 in UTC.
   */
  readAt: string;
  /**
   * How many requests it took.
   */
  requests: Count;
  /**
   * When it was read in full, where this read only confirmed that nothing has changed since.
   */
  unchangedSince?: string;
  /**
   * How many of what was received, by what it is called.
   */
  counts: {
    [k: string]: Count;
  };
}
/**
 * Changes of one kind, step and place. Each is `common` with its own part merged in, object by object: the parts of `each` merged so are as the definition `change` says. With jq: `.plan.changes[] | if .each then .common as $common | .each[] | $common * . else . end`.
 */
export interface ChangeGroup {
  /**
   * What all of them share.
   */
  common: {
    [k: string]: unknown;
  };
  /**
   * The own part of each.
   */
  each: {
    [k: string]: unknown;
  }[];
}
export interface Diagnostic {
  /**
   * error: something is withheld or refused. warning: doubtful. notice: worth knowing.
   */
  severity: "error" | "warning" | "notice";
  /**
   * Stable across releases: rollcall explain says what it means.
   */
  code: string;
  /**
   * What and why, in one sentence.
   */
  message: string;
  /**
   * What to do next.
   */
  hint?: string;
  at?: Position;
  /**
   * The line of the file that it points into.
   */
  excerpt?: string;
  /**
   * Name of the school that it is about, as the district file writes it.
   */
  school?: string;
}
export interface Refusal {
  /**
   * Name of the guard: rollcall explain says what it means.
   */
  guard: string;
  /**
   * The school that it is about; absent: the district.
   */
  school?: string;
  /**
   * What it refuses, in one clause with its numbers.
   */
  message: string;
  /**
   * What to do if it is meant.
   */
  wayOut: string;
  /**
   * What was counted.
   */
  numbers: {
    /**
     * How many there are.
     */
    count: number;
    /**
     * Of how many.
     */
    of: number;
    /**
     * The most that passes.
     */
    limit: number;
  };
  /**
   * On whose word it is lifted; absent: it is not.
   */
  acknowledgedBy?: string;
  /**
   * Whether a person may lift it for one plan. What ends with time is not lifted.
   */
  canBeAcknowledged: boolean;
}
export interface SchoolSummary {
  /**
   * Name of the school, as the file has it.
   */
  name: string;
  /**
   * ClassTag's key of it, where it was found.
   */
  key?: string;
  /**
   * Whether the file has it take part.
   */
  participates: boolean;
  /**
   * Its policy in the file.
   */
  policy?: "archive" | "leave" | "sync";
  /**
   * Active classrooms in ClassTag, connected ones that the file does not list included.
   */
  activeClassrooms: Count;
  /**
   * Lines of the file.
   */
  listed: Count;
  /**
   * Active classrooms that the file decides, or that hold a connection.
   */
  decided: Count;
  /**
   * Names of those that nothing decides.
   */
  undecided: string[];
  /**
   * Listed classrooms that need no write.
   */
  unchanged: Count;
  /**
   * Lines that ask for a write which is withheld because of an error.
   */
  blocked: Count;
  /**
   * Classes with status active that ClassLink shares for it, of any term.
   */
  sharedClasses: Count;
}
/**
 * What the next nightly sync will do once the plan is applied.
 */
export interface Forecast {
  /**
   * School by school.
   */
  schools: {
    /**
     * Name of the school.
     */
    school: string;
    /**
     * Why the sync knows it and the plan does not; absent: it is a school of the plan.
     */
    outside?: "unlisted" | "opted-out" | "out-of-scope";
    /**
     * Connected classrooms that stay.
     */
    kept: Count;
    /**
     * Those of them that get another name.
     */
    renamed: {
      /**
       * The name that it has.
       */
      from: string;
      /**
       * The name that it gets.
       */
      to: string;
    }[];
    /**
     * Classrooms that are made.
     */
    created: ForecastClassroom[];
    /**
     * Archived classrooms that become active.
     */
    unarchived: ForecastClassroom[];
    /**
     * Archived classrooms whose class is shared, while unarchiveReappearing is off: classes that nobody sees.
     */
    hidden: ForecastClassroom[];
    /**
     * Classrooms of which it cannot be told.
     */
    untold?: ForecastClassroom[];
    /**
     * Classrooms that the sync archives, where the threshold lets it.
     */
    archived: ForecastClassroom[];
  }[];
  /**
   * Orgs that are connected and not shared: while one is, the whole sync fails before it does any of this.
   */
  fails?: {
    /**
     * The school that is connected to it.
     */
    school: string;
    /**
     * SOURCED ID of the org in ClassLink.
     */
    orgId: string;
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
  };
  /**
   * Classes of which it cannot be told.
   */
  untoldClasses?: Count;
  /**
   * What the forecast rests on that ClassTag's help pages do not say, as sentences.
   */
  assumptions: string[];
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
 * A classroom of a forecast, and its class.
 */
export interface ForecastClassroom {
  /**
   * SOURCED ID of the class.
   */
  sourcedId: string;
  /**
   * Name of the classroom; of one that is made, the class's title.
   */
  name: string;
  /**
   * Name of the existing classroom that it will stand beside.
   */
  duplicates?: string;
}
export interface Intents {
  /**
   * How the intents were written before they were hashed.
   */
  version: number;
  /**
   * Digest of what the district's own part of the file asks for.
   */
  district: string;
  /**
   * In the order of the file; names are those of the file.
   */
  schools: {
    /**
     * Name of the school, as the file has it.
     */
    name: string;
    /**
     * Digest of what the file asks for at the school.
     */
    intent: string;
  }[];
}
export interface ChangeOutcome {
  change: Change;
  /**
   * What became of it.
   */
  outcome:
    | {
        /**
         * applied: written. by-hand: left to people.
         */
        kind: "applied" | "by-hand";
      }
    | {
        /**
         * failed: it may have been written. skipped: it was not begun. conflict: something else was there, and nothing was written.
         */
        kind: "failed" | "skipped" | "conflict";
        /**
         * Why, as a clause.
         */
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
  /**
   * Id of the district.
   */
  district: string;
  fingerprint: Fingerprint;
  /**
   * On whose word changes were written.
   */
  approval:
    | {
        /**
         * A plan file, or a plan that was reviewed.
         */
        kind: "plan";
        fingerprint: Fingerprint;
        /**
         * Number of the pull request in which it was reviewed.
         */
        pullRequest?: number;
      }
    | {
        /**
         * auto: what was planned at that moment. fingerprint: a person typed it in. schedule: what the file's schedule allows.
         */
        kind: "auto" | "fingerprint" | "schedule";
        /**
         * Whoever typed the fingerprint in made what it approves, or may have, and ROLLCALL_ONE_PERSON allows it.
         */
        onePerson?: true;
      };
  scope: Scope;
  /**
   * When the apply began, ISO 8601 in UTC.
   */
  startedAt: string;
  /**
   * When it ended, ISO 8601 in UTC.
   */
  endedAt: string;
  /**
   * What became of each change that was to be written, in their order.
   */
  outcomes: ChangeOutcome[];
  /**
   * What earlier runs of the same apply did, as they left it in the journal beside the report.
   */
  earlier?: ChangeOutcome[];
  /**
   * Changes of the approved plan that live state held already when this run began.
   */
  alreadyDone?: Count;
  /**
   * Of the next nightly sync, as the apply left ClassTag: `rollcall forecast --compare` reads it. Absent where the classrooms have no ids, or nothing could be read.
   */
  forecast?: KeptForecast;
  lastNight?: Comparison;
  /**
   * Planned changes that nobody allowed to be written.
   */
  withheld: {
    change: Change;
    /**
     * Why it was not written, as a clause.
     */
    reason: string;
  }[];
  /**
   * Whether reading and planning again left nothing to do.
   */
  verified:
    | {
        /**
         * Nothing was left to do.
         */
        kind: "empty";
      }
    | {
        /**
         * Something was left.
         */
        kind: "remaining";
        /**
         * How many changes are left.
         */
        changes: Count;
      }
    | {
        /**
         * It could not be read again.
         */
        kind: "unverified";
        /**
         * Why, as a clause.
         */
        reason: string;
      };
}
