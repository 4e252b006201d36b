import type { DefaultBranch } from "./default-branch.ts";
import type { GitHub } from "./github-client.ts";
import { type MergedPullRequest, pullRequestOfCommit } from "./pull-requests.ts";

/** In seconds; a minute in all. */
const waits = [1, 2, 4, 8, 16, 29];

/**
 * The pull request of a commit that may have been merged just now: GitHub says a little later which one it was. Only where
 * the commit's message names one is it worth waiting for.
 * @throws GitHubError
 */
export async function pullRequestOfNewCommit(
  github: GitHub,
  { commit, subject }: { readonly commit: string; readonly subject: string },
  branch: DefaultBranch,
): Promise<MergedPullRequest | undefined> {
  let found = await pullRequestOfCommit(github, commit, branch);
  for (const seconds of pullRequestNamedIn(subject) === undefined ? [] : waits) {
    if (found !== undefined) break;
    await github.surroundings.sleep(seconds * 1_000);
    found = await pullRequestOfCommit(github, commit, branch);
  }
  return found;
}

/** The number that GitHub writes into the message of a merge: at its beginning, or at the end of a squashed one. */
export function pullRequestNamedIn(subject: string): number | undefined {
  const match =
    /^Merge pull request #([1-9]\d{0,8})\b/.exec(subject) ?? / \(#([1-9]\d{0,8})\)$/.exec(subject);
  return match === null ? undefined : Number(match[1]);
}
