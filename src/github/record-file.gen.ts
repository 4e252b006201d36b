// Generated from schemas/record.schema.json by schemas/generate.ts. Do not edit.

/**
 * ISO 8601 in UTC.
 */
export type Instant = string;
export type Commit = string;

/**
 * What was reviewed and applied before for one district: `record.json`, which `rollcall fetch` writes and `rollcall plan`, `apply` and `drift` read. Objects are closed, and readers refuse another major format version.
 */
export interface FetchedRecord {
  /**
   * Major and minor version of this format.
   */
  formatVersion: string;
  district: string;
  /**
   * owner/name.
   */
  repository: string;
  fetchedAt: Instant;
  /**
   * The commits that touched the district's files, newest first.
   */
  approvals: FetchedApproval[];
  /**
   * Paths of reports beside record.json, newest first; a journal (.jsonl) where an apply was killed.
   */
  reports: string[];
  /**
   * Whether older commits were not looked up that may count as well.
   */
  hasOlder?: boolean;
  /**
   * Where a person started the run: whether GitHub lets it into the environment for applies only when somebody else has approved it.
   */
  needsSomebodyElse?: boolean;
  lastReadAt?: Instant;
  /**
   * Reports and commits that could not be had, and why, in whole sentences: what is counted over them is then too low.
   */
  problems?: string[];
}
/**
 * One commit, and the plan that was reviewed for it.
 */
export interface FetchedApproval {
  commit: Commit;
  /**
   * ISO 8601 in UTC.
   */
  committedAt?: string;
  pullRequest?: number;
  /**
   * ISO 8601 in UTC.
   */
  mergedAt?: string;
  /**
   * Login of who opened the pull request.
   */
  author?: string;
  head?: Commit;
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
  acknowledgements: Acknowledgement[];
}
/**
 * A guard lifted by a comment that was never edited, of a person who may write to the repository, and neither opened the pull request nor made one of its commits.
 */
export interface Acknowledgement {
  guard: string;
  fingerprint: string;
  by: string;
  at: Instant;
  url: string;
}
