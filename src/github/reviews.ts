import type { GitHub } from "./github-client.ts";
import { sameLogin } from "./own-login.ts";
import type { MergedPullRequest } from "./pull-requests.ts";
import { judgeOf, mayWrite } from "./who-counts.ts";

interface Approval {
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  /** What was looked at; absent where it is gone. */
  readonly commit: string | undefined;
}

/**
 * When a merged pull request was approved last; `undefined`: nobody who may write has approved it. The word of a bot, or of
 * somebody who may only read, moves nothing. Of the others an approval counts by somebody who made nothing of the pull
 * request, for the head that was merged. Where there is none such, the last one of the others still says up to when somebody
 * looked: it may only make the time earlier than the merge.
 * @returns ISO 8601
 * @throws GitHubError
 */
export async function lastApproval(
  github: GitHub,
  pullRequest: MergedPullRequest,
): Promise<string | undefined> {
  const judge = judgeOf(github, pullRequest);
  const byWriters: Approval[] = [];
  const counting: Approval[] = [];
  for (const approval of await standingApprovals(github, pullRequest)) {
    if (!(await mayWrite(github, approval.by))) continue;
    byWriters.push(approval);
    if (approval.commit === pullRequest.head && (await judge(approval.by)) === undefined)
      counting.push(approval);
  }
  return (counting.length > 0 ? counting : byWriters).at(-1)?.at;
}

/** Of persons, up to the merge and oldest first; none that was dismissed, or taken back by asking for changes. */
async function standingApprovals(
  { octokit, repository }: GitHub,
  { number, mergedAt }: MergedPullRequest,
): Promise<readonly Approval[]> {
  const listed = await octokit.paginate("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
    ...repository,
    pull_number: number,
    per_page: 100,
  });
  const reviews = listed
    .flatMap(({ user, state, submitted_at: at, commit_id: commit }) =>
      user?.type === "User" && at !== undefined && Date.parse(at) <= Date.parse(mergedAt)
        ? [{ by: user.login, state, at, commit: commit ?? undefined }]
        : [],
    )
    .sort((left, right) => Date.parse(left.at) - Date.parse(right.at));
  return reviews.filter(
    ({ state, by }, index) =>
      state === "APPROVED" &&
      !reviews
        .slice(index + 1)
        .some((later) => later.state === "CHANGES_REQUESTED" && sameLogin(later.by, by)),
  );
}
