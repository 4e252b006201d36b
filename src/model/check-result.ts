/**
 * `fine` · `doubtful`: works, and may not be what is meant · `failed` · `not-checked`: something else failed first ·
 * `not-known`: who asks may not see it, so it may be either
 */
export type CheckStatus = "doubtful" | "failed" | "fine" | "not-checked" | "not-known";

/** What a check looks at. */
export type CheckArea =
  | "Actions"
  | "apply environment"
  | "ClassLink"
  | "ClassTag"
  | "ClassTag's pages"
  | "default branch"
  | "district file"
  | "GitHub"
  | "ledger"
  | "plan environment"
  | "repository"
  | "settings"
  | "workflows";

/** What one check of `doctor` came to. Credentials and hosts are no part of it. */
export interface CheckResult {
  readonly area: CheckArea;
  /** Stable across releases, one in its area. */
  readonly check: string;
  readonly status: CheckStatus;
  /** One sentence or clause, without a full stop. */
  readonly message: string;
  /** What to try next, in whole sentences. */
  readonly hint?: string;
  /** The same in figures and words, for programs. */
  readonly facts?: Readonly<Record<string, number | string | readonly string[]>>;
}

/** How many there are of each status. */
export function statusCounts(results: readonly CheckResult[]): Readonly<Record<CheckStatus, number>> {
  const counts: Record<CheckStatus, number> = {
    fine: 0,
    doubtful: 0,
    failed: 0,
    "not-checked": 0,
    "not-known": 0,
  };
  for (const { status } of results) counts[status] += 1;
  return counts;
}

/** All results of one district, or of the repository on GitHub; without a name where there is no file. */
export interface CheckUp {
  /** `owner/name`: the results are about GitHub. */
  readonly repository?: string;
  readonly district?: string;
  readonly name?: string;
  readonly results: readonly CheckResult[];
}
