import type { RecentArchive } from "../plan/plan-input.ts";
import type { Acknowledgement } from "./apply/acknowledgement.ts";
import type { SavedPlan } from "./plan-file.ts";

/** What was reviewed and applied before: what `rollcall fetch` brought, decoded. */
export interface AppliedRecord {
  /** Newest first: the commits that touched the district, and the plan that was reviewed for each. */
  readonly approvals: readonly RecordedApproval[];
  readonly acknowledgements: readonly Acknowledgement[];
  readonly recentArchives: readonly RecentArchive[];
  /** ISO 8601; absent where no run has noted a complete read. */
  readonly lastReadAt?: string;
  /** `approvedText`s of the changes that an apply has made after this time (ISO 8601). */
  appliedSince(time: string): ReadonlySet<string>;
}

export interface RecordedApproval {
  readonly commit: string;
  readonly committedAt: string;
  readonly pullRequest?: number;
  readonly saved?: SavedPlan;
  /** Where the plan lies. */
  readonly file: string;
  /** Why there is no reviewed plan. */
  readonly problem?: string;
}

/** Where nobody fetched one: everything that is due is drift. */
export const noRecord: AppliedRecord = {
  approvals: [],
  acknowledgements: [],
  recentArchives: [],
  appliedSince: () => new Set(),
};

/**
 * Reads the folder that `rollcall fetch` wrote.
 * @throws CommandFailure where it is none
 */
export async function loadRecord(folder: string, cwd: string): Promise<AppliedRecord> {
  throw new Error(`not yet: ${folder} ${cwd}`);
}
