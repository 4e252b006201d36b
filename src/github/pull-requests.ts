import type { DefaultBranch } from "./default-branch.ts";
import type { GitHub } from "./github-client.ts";

export interface PullRequest {
  readonly number: number;
  /** Login; absent where the account is gone. */
  readonly author: string | undefined;
  /** Commit, in full. */
  readonly head: string;
  /** `isDefault`: as the default branch is called now; nothing is believed for it. */
  readonly base: { readonly ref: string; readonly sha: string; readonly isDefault: boolean };
  /** ISO 8601. */
  readonly createdAt: string;
  readonly mergedAt: string | undefined;
  readonly mergeCommit: string | undefined;
}

export interface MergedPullRequest extends PullRequest {
  readonly mergedAt: string;
}

interface RawPullRequest {
  readonly number: number;
  readonly user: { readonly login: string } | null;
  readonly created_at: string;
  readonly merged_at: string | null;
  readonly merge_commit_sha: string | null;
  readonly head: { readonly sha: string };
  readonly base: {
    readonly sha: string;
    readonly ref: string;
    readonly repo: { readonly default_branch?: string };
  };
}

const pullRequestOf = (raw: RawPullRequest): PullRequest => ({
  number: raw.number,
  author: raw.user?.login,
  head: raw.head.sha,
  base: {
    ref: raw.base.ref,
    sha: raw.base.sha,
    isDefault: raw.base.ref === raw.base.repo.default_branch,
  },
  createdAt: raw.created_at,
  mergedAt: raw.merged_at ?? undefined,
  mergeCommit: raw.merge_commit_sha ?? undefined,
});

/** @throws GitHubError */
export async function pullRequestByNumber(
  { octokit, repository }: GitHub,
  number: number,
): Promise<PullRequest> {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
    ...repository,
    pull_number: number,
  });
  return pullRequestOf(data);
}

/**
 * The merged pull request that brought a commit to its branch, or `undefined`: it was pushed. A commit may belong to
 * several: the one whose merge it is comes first, then one into the default branch, then the one merged last.
 * @param merged where it has to have been merged, as the commit of its merge shows; absent: anywhere
 * @throws GitHubError
 */
export async function pullRequestOfCommit(
  github: GitHub,
  sha: string,
  merged?: DefaultBranch,
): Promise<MergedPullRequest | undefined> {
  const listed = await github.octokit.paginate("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
    ...github.repository,
    commit_sha: sha,
    per_page: 100,
  });
  const isThere = ({ mergeCommit }: PullRequest): boolean =>
    merged === undefined || (mergeCommit !== undefined && merged.history.has(mergeCommit));
  const found = listed
    .map(pullRequestOf)
    .flatMap((one): MergedPullRequest[] =>
      one.mergedAt !== undefined && isThere(one) ? [{ ...one, mergedAt: one.mergedAt }] : [],
    );
  const rank = ({ mergeCommit, base }: PullRequest): number =>
    (mergeCommit === sha ? 2 : 0) + (base.isDefault ? 1 : 0);
  const [first] = found.sort(
    (left, right) =>
      rank(right) - rank(left) ||
      Date.parse(right.mergedAt) - Date.parse(left.mergedAt) ||
      right.number - left.number,
  );
  return first;
}
