import { askedOnce } from "./asked-once.ts";
import type { GitHub } from "./github-client.ts";

interface PullRequestCommit {
  /** In full. */
  readonly id: string;
  /** Logins; absent where GitHub knows nobody by the address. */
  readonly author: string | undefined;
  readonly committer: string | undefined;
  /**
   * The commit of the pull request that it was made on, where it brings nothing but what the default branch had by then: what
   * a click on "Update branch" makes, or the same by hand. It is nobody's work.
   */
  readonly updates?: string;
}

interface PullRequestCommits {
  /** Oldest first. */
  readonly commits: readonly PullRequestCommit[];
  /** Whether all were listed. */
  readonly areAll: boolean;
}

/** GitHub lists no more commits of one pull request. */
const mostCommits = 250;

/**
 * What a pull request is made of. Whether a merge is clean is asked of the clone, and only where there is one: an answer is
 * kept for the connection, whose clone that is.
 * @throws GitHubError
 */
export const pullRequestCommits = askedOnce(
  async (github: GitHub, number: number): Promise<PullRequestCommits> => {
    const listed = await github.octokit.paginate("GET /repos/{owner}/{repo}/pulls/{pull_number}/commits", {
      ...github.repository,
      pull_number: number,
      per_page: 100,
    });
    const ids = new Set(listed.map(({ sha }) => sha));
    const commits: PullRequestCommit[] = [];
    for (const { sha: id, author, committer, parents } of listed) {
      const [own, ...brought] = parents.map(({ sha }) => sha);
      const isUpdate =
        own !== undefined &&
        ids.has(own) &&
        brought.length === 1 &&
        (await github.surroundings.isCleanMerge(github, { commit: id, pullRequest: number }));
      commits.push({
        id,
        author: author?.login,
        committer: committer?.login,
        ...(isUpdate ? { updates: own } : {}),
      });
    }
    return { commits, areAll: listed.length < mostCommits };
  },
);

/**
 * The head of a pull request and, before it, the heads that were only brought up to date since: as far as one can go back
 * without undoing anybody's work. Newest first.
 * @throws GitHubError
 */
export async function updatedHeads(
  github: GitHub,
  { number, head }: { readonly number: number; readonly head: string },
): Promise<readonly string[]> {
  const { commits } = await pullRequestCommits(github, number);
  const updates = new Map(commits.map(({ id, updates }) => [id, updates]));
  const heads = new Set<string>();
  for (let one: string | undefined = head; one !== undefined && !heads.has(one); one = updates.get(one))
    heads.add(one);
  return [...heads];
}
