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
  committedAt: Instant;
  pullRequest?: number;
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
