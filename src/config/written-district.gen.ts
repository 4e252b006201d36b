// Generated from schemas/district.schema.json by schemas/generate.ts. Do not edit.

/**
 * "Deletion Threshold": the share of records that one sync may archive; above it the sync archives nothing. A percentage, or for back-to-school one that holds until a day and is then put back.
 */
export type WrittenDeletionThreshold =
  | string
  | {
      /**
       * Percentage until that day.
       */
      value: string;
      /**
       * Last day on which it holds, in the district's time zone.
       */
      until: string;
      /**
       * Percentage from the next day on.
       */
      then: string;
    };

/**
 * What one school district wants its ClassTag classrooms to become before the nightly ClassLink sync owns them. What this file does not mention is not touched: leaving a key out means "not ours", while null or an empty value means "make it empty" wherever it is allowed.
 */
export interface WrittenDistrict {
  /**
   * Version of this file format. Always 1.
   */
  version: 1;
  /**
   * Short name of the district: lower-case letters, digits and hyphens. It must equal the name of the file (or of the folder, for a district that is split into several files), and it prefixes the district's credentials in the environment.
   */
  district: string;
  /**
   * Full name of the district, for people.
   */
  name: string;
  classlink: WrittenOrg;
  /**
   * Time zone in which this file's dates and times are meant, by its IANA name.
   */
  timezone: string;
  /**
   * Academic sessions in scope, by title or SOURCED ID; the sessions inside them are included. Classes outside these terms never lead to a write. A term that ClassLink does not have or that cannot be read, or only such as are over: nothing is planned. Absent or empty: the sessions in which today lies.
   *
   * Items: Title or SOURCED ID of an academic session, in quotes.
   */
  terms?: string[];
  drivers?: WrittenDrivers;
  settings?: WrittenSettings;
  sync?: WrittenSyncWindow;
  /**
   * Days on which nothing is written. Absent or empty: none.
   */
  freeze?: WrittenFreeze[];
  /**
   * What a scheduled apply may write without a new review. approved: only what was reviewed and waits. heal: also what brings back lost connections, unarchives of mapped classrooms and stricter settings, as they were when their school was settled. all: also reconnections, archives and disconnections that bring back what was. It takes the ledger: without its deploy key nights only report. Default: approved.
   */
  schedule?: "approved" | "heal" | "all";
  guards?: WrittenGuards;
  /**
   * The schools that this file speaks of. A school that is not listed is not touched. For a large district, each school may be a file of its own: schools/<name>.yaml beside district.yaml.
   */
  schools?: WrittenSchool[];
}
/**
 * The district's own org in ClassLink. It must be what the server returns, or nothing is written: this keeps one district's file from being applied to another.
 */
export interface WrittenOrg {
  /**
   * SOURCED ID of the district's org, in quotes.
   */
  org: string;
  /**
   * Name of that org in ClassLink. Absent: only the SOURCED ID is compared.
   */
  name?: string;
}
/**
 * How ClassTag is read and written.
 */
export interface WrittenDrivers {
  /**
   * api: an HTTP interface. browser: the web pages. snapshot: a dated list made by hand or by another driver, which goes with write: runbook. Default: api.
   */
  read?: "api" | "browser" | "snapshot";
  /**
   * api: an HTTP interface. browser: the web pages. runbook: pages with steps for a person to do by hand. Default: api.
   */
  write?: "api" | "browser" | "runbook";
}
/**
 * Settings of ClassTag's District-Level Daily Sync page. A setting that is named here is checked and put right; one that is left out is not ours. "Enable Daily sync" is never written.
 */
export interface WrittenSettings {
  /**
   * "Unarchive classrooms that reappear in the roster data": with true, every shared class is always active, and a connected classroom that was archived by hand comes back.
   */
  unarchiveReappearing?: boolean;
  /**
   * "Allow the sync to manage guardians": with true, guardians come from ClassLink.
   */
  manageGuardians?: boolean;
  /**
   * "Allow the sync to update contact details of active users": with true, only the sync may change names, email addresses and phone numbers.
   */
  updateActiveContacts?: boolean;
  deletionThreshold?: WrittenDeletionThreshold;
}
/**
 * When the nightly sync runs, so that nothing is written shortly before it. It holds only while Daily sync is on. Absent: no quiet hours.
 */
export interface WrittenSyncWindow {
  /**
   * Local time at which the sync starts, 00:00 to 23:59, in quotes.
   */
  startsAt: string;
  /**
   * Hours before the start in which nothing is written. Default: 3.
   */
  quietHours?: number;
}
/**
 * A time in which nothing is written, whoever asks.
 */
export interface WrittenFreeze {
  /**
   * First day, in the district's time zone.
   */
  from: string;
  /**
   * Last day, included.
   */
  to: string;
  /**
   * Why, for those who are stopped by it.
   */
  reason: string;
}
/**
 * Limits above which a plan is refused until a person acknowledges exactly its numbers. A limit is a share, or a whole number. Shares are of the active classrooms that ClassTag has now, unless a limit says otherwise. To archive or take over all of a school's classrooms always needs an acknowledgement. Where a pull request changes a limit, the stricter of old and new holds until it is merged.
 */
export interface WrittenGuards {
  /**
   * Limits for archives, counted over this plan and the applies of the last days.
   */
  archive?: {
    /**
     * Archived classrooms of one school: a share, or a whole number. Default: 30%.
     */
    perSchool?: string | number;
    /**
     * Archived classrooms of the district: a share, or a whole number. Default: 10%.
     */
    perDistrict?: string | number;
    /**
     * Below this many the shares do not count. Default: 10.
     */
    floor?: number;
    /**
     * Archives of so many days are counted together, so that slicing them does not evade a limit. Default: 7.
     */
    windowDays?: number;
  };
  /**
   * Limits for takeovers: connections by which the sync comes to own an existing classroom.
   */
  takeover?: {
    /**
     * Classrooms taken over of one school: a share, or a whole number. Default: no limit.
     */
    perSchool?: string | number;
    /**
     * Classrooms taken over of the district: a share, or a whole number. Default: 20%.
     */
    perDistrict?: string | number;
    /**
     * Below this many the shares do not count. Default: 0.
     */
    floor?: number;
  };
  /**
   * Limits for connections that are replaced by others.
   */
  reconnect?: {
    /**
     * Classrooms whose connection is replaced of one school: a share, or a whole number. Default: no limit.
     */
    perSchool?: string | number;
    /**
     * Classrooms whose connection is replaced of the district: a share, or a whole number. Default: 10%.
     */
    perDistrict?: string | number;
    /**
     * Below this many the shares do not count. Default: 10.
     */
    floor?: number;
  };
  /**
   * Limits for connections that are removed: for a class that is still shared, the next sync makes a new classroom.
   */
  disconnect?: {
    /**
     * Classrooms whose connection is removed of one school: a share, or a whole number. Default: 30%.
     */
    perSchool?: string | number;
    /**
     * Classrooms whose connection is removed of the district: a share, or a whole number. Default: 10%.
     */
    perDistrict?: string | number;
    /**
     * Below this many the shares do not count. Default: 10.
     */
    floor?: number;
  };
  /**
   * Limits for SOURCED IDs that ClassLink no longer has or no longer shares: above them the read is doubted, not the file. Shares are of the ids that the file maps, or of the connected classrooms.
   */
  vanished?: {
    /**
     * Ids that are gone of one school: a share, or a whole number. Default: no limit.
     */
    perSchool?: string | number;
    /**
     * Ids that are gone of the district: a share, or a whole number. Default: 10%.
     */
    perDistrict?: string | number;
    /**
     * Below this many the shares do not count. Default: 5.
     */
    floor?: number;
  };
  /**
   * Limits for SOURCED IDs that no longer stand for the title or term with which they were mapped. Shares are of the lines that pin one.
   */
  changed?: {
    /**
     * Ids that mean something else of one school: a share, or a whole number. Default: no limit.
     */
    perSchool?: string | number;
    /**
     * Ids that mean something else of the district: a share, or a whole number. Default: 10%.
     */
    perDistrict?: string | number;
    /**
     * Below this many the shares do not count. Default: 5.
     */
    floor?: number;
  };
  /**
   * Limits for takeovers for which nothing beside the id speaks, or against which something does. Shares are of the takeovers.
   */
  weak?: {
    /**
     * Doubtful takeovers of one school: a share, or a whole number. Default: no limit.
     */
    perSchool?: string | number;
    /**
     * Doubtful takeovers of the district: a share, or a whole number. Default: 50%.
     */
    perDistrict?: string | number;
    /**
     * Below this many the shares do not count. Default: 10.
     */
    floor?: number;
  };
}
/**
 * One school of ClassTag.
 */
export interface WrittenSchool {
  /**
   * Name of the school in ClassTag, exactly.
   */
  name: string;
  /**
   * ClassTag's own id of the school, in quotes. Needed only where two schools have the same name.
   */
  classtag?: string;
  /**
   * SOURCED IDs of the ClassLink orgs that this school is to be connected to, each in quotes; several where ClassLink schools merge into one. Connections are added, never removed. Absent: school connections are not ours.
   *
   * @minItems 1
   *
   * Items: SOURCED ID of a ClassLink org, in quotes.
   */
  classlink?: string[];
  /**
   * What becomes of the classrooms below that name no policy of their own. archive: archived, so that the sync makes new ones. leave: not touched, and the sync makes a duplicate. sync: connected, so that the sync takes them over. Default: leave. A classroom that is not listed below is never archived or connected.
   */
  policy?: "archive" | "leave" | "sync";
  /**
   * false: the school stays out of the sync; the file then says why and lists no classrooms. Its id must be removed in ClassTag and its sharing stopped in ClassLink on the same day, or the whole sync fails. Default: true.
   */
  participates?: boolean;
  /**
   * Why the school does not participate. Only with participates: false.
   */
  reason?: string;
  expect?: WrittenExpectation;
  /**
   * The existing classrooms that are decided. One that is not listed is never touched, and reported as undecided.
   */
  classrooms?: WrittenClassroom[];
}
/**
 * The exact numbers that a reviewer agreed to for this school. They lift a guard only if the plan says just that, so remove them once they are applied. Absent: nothing is agreed to in advance.
 */
export interface WrittenExpectation {
  /**
   * Number of classrooms that are connected (taken over).
   */
  connect?: number;
  /**
   * Number of classrooms that are archived.
   */
  archive?: number;
  /**
   * Number of classrooms that lose their connection and get no other.
   */
  disconnect?: number;
}
/**
 * One existing classroom of ClassTag and what becomes of it.
 */
export interface WrittenClassroom {
  /**
   * Name of the classroom in ClassTag, exactly. Once the sync owns the classroom, its live name may be the class's title instead.
   */
  name: string;
  /**
   * ClassTag's own id of the classroom, in quotes: the surest way to name it. Needed only where two classrooms of a school have the same name, and with release.
   */
  classtag?: string;
  /**
   * SOURCED ID of the ClassLink class that this classroom is, in quotes. null: its connection is to be removed. Absent: its connection is not ours.
   */
  classlink?: string | null;
  /**
   * archive: the classroom is archived, so that the sync makes a new one. leave: it is not touched, and the sync makes a duplicate of it. sync: it is connected, and the sync takes it over. Absent: the school's policy.
   */
  policy?: "archive" | "leave" | "sync";
  /**
   * Title of the ClassLink class when it was mapped, so that an id that has come to mean another class is noticed. Needed for archive and sync.
   */
  title?: string;
  /**
   * Title or SOURCED ID of the academic session of the ClassLink class when it was mapped, in quotes. Needed for archive and sync.
   */
  term?: string;
  /**
   * What else speaks for the class, in words that name nobody: what a person or rollcall suggest knew when the line was written. Only with classlink. It never outweighs what disagrees, and headcount alone says too little.
   *
   * Items: A kind of evidence.
   */
  because?: (
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
  /**
   * Only with archive: true removes the classroom's connection before it is archived, so that the next sync does not bring it back. Needs classtag. Default: false.
   */
  release?: boolean;
  /**
   * Tells classrooms of the same name apart where their ClassTag ids are not known.
   */
  which?: {
    /**
     * When the classroom was made, as far as needed: year, year and month, or the day, in quotes.
     */
    created: string;
  };
}
