// Generated from schemas/record.schema.json by schemas/generate.ts. Do not edit.

/**
 * ISO 8601 in UTC.
 */
export type Instant = string;
export type Commit = string;

/**
 * What was merged for one district and its ledger has not heard of, as `rollcall fetch` found it: `record.json`, which `rollcall apply`, `drift` and `plan` read in the same job. Objects are closed, and readers refuse another major format version.
 */
export interface FetchedRecord {
  /**
   * Major and minor version of this format.
   */
  formatVersion: string;
  /**
   * Id of the district.
   */
  district: string;
  /**
   * owner/name.
   */
  repository: string;
  fetchedAt: Instant;
  /**
   * Newest first: the commits with which the file came to ask for what its ledger does not know; those of pull requests that wait, for their acknowledgements; and the one that was pushed just now. Where a person started the run, all that changed the file since it was settled.
   */
  approvals: FetchedApproval[];
  /**
   * Whether older commits were not looked up that may count as well.
   */
  hasOlder?: boolean;
  /**
   * Where a person started the run: whether GitHub lets it into the environment for applies only when somebody else has approved it.
   */
  needsSomebodyElse?: boolean;
  /**
   * The report that keeps what was forecast of the night to be compared, where the ledger waits for one.
   */
  forecast?: FetchedReport;
  /**
   * The report that says what came otherwise in a night that was compared lately.
   */
  compared?: FetchedReport;
  /**
   * What could not be had, and why, in whole sentences.
   */
  problems?: string[];
}
/**
 * One commit, and the plan that was reviewed for it.
 */
export interface FetchedApproval {
  /**
   * The commit, in full.
   */
  commit: Commit;
  /**
   * Places of the file, as it calls them ("" for the district's own part), that came with this commit to ask for what they ask for now.
   */
  places?: string[];
  /**
   * Number of the pull request that it came with.
   */
  pullRequest?: number;
  /**
   * Login of who opened the pull request.
   */
  author?: string;
  /**
   * Logins whose approvals count; none where the rules of the branch ask for none.
   */
  approvers?: string[];
  /**
   * Last commit of the pull request, in full.
   */
  head?: Commit;
  /**
   * The commit with which it was merged, in full.
   */
  mergeCommit?: Commit;
  /**
   * Path of the plan beside record.json.
   */
  plan?: string;
  /**
   * Why there is no reviewed plan, as a clause.
   */
  problem?: string;
  /**
   * Where a person started the run: logins of who opened the pull request and made its commits, or of who wrote, committed and pushed the commit.
   */
  makers?: string[];
  /**
   * Why the makers may not be all, as a clause.
   */
  makersProblem?: string;
  /**
   * Guards that comments of the pull request lift.
   */
  acknowledgements: Acknowledgement[];
}
/**
 * A guard lifted by a comment that was never edited, of a person who may write to the repository, and neither opened the pull request nor made one of its commits.
 */
export interface Acknowledgement {
  /**
   * Name of the guard.
   */
  guard: string;
  /**
   * Fingerprint of the plan that it is lifted for.
   */
  fingerprint: string;
  /**
   * Login of who wrote the comment.
   */
  by: string;
  at: Instant;
  /**
   * Address of the comment.
   */
  url: string;
}
/**
 * The report of one apply.
 */
export interface FetchedReport {
  /**
   * GitHub's number of its run.
   */
  run: string;
  /**
   * Path of the report beside record.json.
   */
  report?: string;
  /**
   * Why there is no report, as a clause.
   */
  problem?: string;
}
