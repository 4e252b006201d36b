import { repositoryFacts } from "./default-branch.ts";
import type { GitHub } from "./github-client.ts";
import { sameLogin } from "./own-login.ts";
import type { MergedPullRequest } from "./pull-requests.ts";
import { requiredApproval } from "./required-approval.ts";
import { judgeOf, mayWrite } from "./who-counts.ts";

interface Approval {
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  /** What was looked at; absent where it is gone. */
  readonly commit: string | undefined;
}

/** Up to when a plan has to have been made, to be what was reviewed; and whether that was approved, or nobody had to. */
export type ReviewEnd =
  | { readonly kind: "approval" | "merge"; readonly until: string }
  | { readonly kind: "problem"; readonly problem: string };

/**
 * Until when a merged pull request was reviewed: until the last approval that counts, by somebody who made nothing of the
 * pull request, for the head that was merged. Where there is none such, the rules of the default branch are asked: where they
 * ask for an approval, or nobody can tell, nothing was reviewed, whoever went past them. Where they do not, it is what was
 * there at the merge; the last approval of somebody who may write, but does not count, makes it only earlier. The word of a
 * bot, or of somebody who may only read, moves nothing.
 * @throws GitHubError
 */
export async function reviewEnd(github: GitHub, pullRequest: MergedPullRequest): Promise<ReviewEnd> {
  const judge = judgeOf(github, pullRequest);
  const byWriters: Approval[] = [];
  const counting: Approval[] = [];
  for (const approval of await standingApprovals(github, pullRequest)) {
    if (!(await mayWrite(github, approval.by))) continue;
    byWriters.push(approval);
    if (approval.commit === pullRequest.head && (await judge(approval.by)) === undefined)
      counting.push(approval);
  }
  const last = counting.at(-1);
  if (last !== undefined) return { kind: "approval", until: last.at };
  const problem = await missingApproval(github, pullRequest);
  if (problem !== undefined) return { kind: "problem", problem };
  const other = byWriters.at(-1);
  return other === undefined
    ? { kind: "merge", until: pullRequest.mergedAt }
    : { kind: "approval", until: other.at };
}

/** What is against a merge without an approval that counts, or `undefined`. */
async function missingApproval(github: GitHub, { number }: MergedPullRequest): Promise<string | undefined> {
  const required = await requiredApproval(github);
  if (required === "no") return undefined;
  const { defaultBranch } = await repositoryFacts(github);
  const merged = `pull request #${number} was merged without an approval that counts`;
  return required === "yes"
    ? `${merged}, and the rules of ${defaultBranch} ask for one`
    : `${merged}, and the token may not see whether the rules of ${defaultBranch} ask for one`;
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
