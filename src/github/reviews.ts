import { repositoryFacts } from "./default-branch.ts";
import type { GitHub } from "./github-client.ts";
import { sameLogin } from "./own-login.ts";
import { updatedHeads } from "./pull-request-commits.ts";
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

/** A plan of this head was looked at, if it was made by then. */
interface Sight {
  /** Commit, in full. */
  readonly head: string;
  /** ISO 8601. */
  readonly until: string;
  /** Login; absent where it is no approval that counts. */
  readonly by?: string;
}

export type Review =
  /** Oldest first. Approved, or looked at by nobody who had to. */
  | { readonly kind: "approval" | "merge"; readonly sights: readonly [Sight, ...Sight[]] }
  | { readonly kind: "problem"; readonly problem: string };

/**
 * Which plans of a merged pull request were reviewed: those of before an approval that counts, by somebody who made nothing of
 * the pull request, for the head that it was given for. That is the head that was merged, or one that was only brought up to
 * date with the default branch since: then the plan of the approved head is believed, and not the newer one, which nobody has
 * looked at and which may say something else.
 *
 * Where no approval counts, the rules of the default branch are asked: where they ask for one, or nobody can tell, nothing was
 * reviewed, whoever went past them. Where they do not, it is what was there at the merge; the last approval of somebody who
 * may write, but does not count, makes it only earlier. The word of a bot, or of somebody who may only read, moves nothing.
 * @throws GitHubError
 */
export async function reviewOfMerged(github: GitHub, pullRequest: MergedPullRequest): Promise<Review> {
  const byWriters: Approval[] = [];
  for (const approval of await standingApprovals(github, pullRequest))
    if (await mayWrite(github, approval.by)) byWriters.push(approval);
  const [first, ...more] = await countingSights(github, pullRequest, byWriters);
  if (first !== undefined) return { kind: "approval", sights: [first, ...more] };
  const problem = await missingApproval(github, pullRequest);
  if (problem !== undefined) return { kind: "problem", problem };
  const { head, mergedAt } = pullRequest;
  const other = byWriters.at(-1);
  return other === undefined
    ? { kind: "merge", sights: [{ head, until: mergedAt }] }
    : { kind: "approval", sights: [{ head, until: other.at }] };
}

async function countingSights(
  github: GitHub,
  pullRequest: MergedPullRequest,
  approvals: readonly Approval[],
): Promise<readonly Sight[]> {
  const judge = judgeOf(github, pullRequest);
  const sights: Sight[] = [];
  for (const { by, at, commit } of approvals) {
    if (commit === undefined || (await judge(by)) !== undefined) continue;
    // Most approvals are of the head itself, and then nothing more is asked.
    const isOfHead = commit === pullRequest.head;
    if (isOfHead || (await updatedHeads(github, pullRequest)).includes(commit))
      sights.push({ head: commit, until: at, by });
  }
  return sights;
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
