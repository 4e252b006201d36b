/**
 * What was reviewed and applied before, for one district: gathered with the token of the workflow, in a step that has no
 * credentials of the district, and handed to the steps that have them as files.
 */
import { defined } from "../model/defined.ts";
import { type Acknowledgements, acknowledgementsOn } from "./acknowledgements.ts";
import { makersOfPullRequest, makersOfPush } from "./change-makers.ts";
import type { DefaultBranch } from "./default-branch.ts";
import { needsSomebodyElse } from "./environment-reviewers.ts";
import { fetchReports } from "./fetch-reports.ts";
import type { GitHub } from "./github-client.ts";
import { pullRequestNamedIn, pullRequestOfNewCommit } from "./late-link.ts";
import { readReviewedPlan } from "./plan-artifact.ts";
import { type MergedPullRequest, pullRequestOfCommit } from "./pull-requests.ts";
import type { FetchedApproval, FetchedRecord } from "./record-file.gen.ts";
import { daysBefore, mostCommits, recordDays } from "./record-span.ts";

export interface RecordWithFiles {
  readonly record: FetchedRecord;
  /** By path inside the record's folder. */
  readonly files: ReadonlyMap<string, Buffer>;
}

export interface RecordRequest {
  readonly district: string;
  /** Those that touched the district, newest first; of more than are looked up, one more at least. */
  readonly commits: readonly RecordedCommit[];
  readonly branch: DefaultBranch;
  /** Whether a person started the run, so that it has to be known who made what it may apply. */
  readonly isByHand: boolean;
  readonly now: Date;
}

interface RecordedCommit {
  readonly commit: string;
  /** First line of its message. */
  readonly subject: string;
}

/** @throws GitHubError */
export async function fetchRecord(github: GitHub, request: RecordRequest): Promise<RecordWithFiles> {
  const { district, now } = request;
  const since = daysBefore(now, recordDays);
  const files = new Map<string, Buffer>();
  const { approvals, hasOlder } = await approvalsOf(github, request, since, files);
  const reports = await fetchReports(github, district, { since, merged: request.branch });
  for (const [path, bytes] of reports.files) files.set(path, bytes);
  const problems = [...reports.problems, ...(hasOlder ? [olderProblem(district)] : [])];
  const { owner, repository } = github.settings;
  return {
    files,
    record: {
      formatVersion: "1.0",
      district,
      repository: `${owner}/${repository}`,
      fetchedAt: now.toISOString(),
      approvals,
      reports: [...reports.paths],
      ...(hasOlder ? { hasOlder } : {}),
      ...(request.isByHand
        ? { needsSomebodyElse: await needsSomebodyElse(github, `${district}-apply`) }
        : {}),
      ...defined({ lastReadAt: reports.lastReadAt }),
      ...(problems.length === 0 ? {} : { problems }),
    },
  };
}

const olderProblem = (district: string): string =>
  `Only the newest ${mostCommits} commits of ${district} were looked up: what was reviewed for older ones and is not applied yet needs its fingerprint typed in.`;

/**
 * Newest first, until one was merged so long ago that nothing of it counts any more: what lies below was there before. What
 * was pushed has no date that could be believed, and is always taken in.
 */
async function approvalsOf(
  github: GitHub,
  request: RecordRequest,
  since: Date,
  files: Map<string, Buffer>,
): Promise<{ readonly approvals: FetchedApproval[]; readonly hasOlder: boolean }> {
  const { commits, branch } = request;
  const reviews = new Map<number, Review>();
  const approvals: FetchedApproval[] = [];
  for (const [index, one] of commits.slice(0, mostCommits).entries()) {
    const pullRequest =
      index === 0
        ? await pullRequestOfNewCommit(github, one, branch)
        : await pullRequestOfCommit(github, one.commit, branch);
    if (pullRequest === undefined) {
      approvals.push(await pushOf(github, request, one));
      continue;
    }
    if (Date.parse(pullRequest.mergedAt) < since.getTime()) return { approvals, hasOlder: false };
    const review = reviews.get(pullRequest.number) ?? (await reviewOf(github, request, pullRequest, files));
    reviews.set(pullRequest.number, review);
    approvals.push({ commit: one.commit, ...review, ...mergedLater(pullRequest, one.commit) });
  }
  return { approvals, hasOlder: commits.length > mostCommits };
}

async function pushOf(
  github: GitHub,
  { branch, isByHand }: RecordRequest,
  { commit, subject }: RecordedCommit,
): Promise<FetchedApproval> {
  const id = commit.slice(0, 9);
  const named = pullRequestNamedIn(subject);
  return {
    commit,
    problem:
      named === undefined
        ? `the commit ${id} was pushed without a pull request`
        : `the message of the commit ${id} names pull request #${named}, and GitHub does not say that ${id} came with a pull request that was merged here`,
    acknowledgements: [],
    ...(isByHand ? await makersOfPush(github, commit, branch) : {}),
  };
}

/** Of a rebased series, the push names the last commit only. */
const mergedLater = (
  { mergeCommit }: MergedPullRequest,
  commit: string,
): Pick<FetchedApproval, "mergeCommit"> =>
  mergeCommit === undefined || mergeCommit === commit ? {} : { mergeCommit };

type Review = Omit<FetchedApproval, "commit">;

async function reviewOf(
  github: GitHub,
  { district, isByHand }: RecordRequest,
  pullRequest: MergedPullRequest,
  files: Map<string, Buffer>,
): Promise<Review> {
  const { number, author, head, mergedAt } = pullRequest;
  const plan = await readReviewedPlan(github, district, pullRequest);
  const path = `plans/${number}.plan.json`;
  if (plan.kind === "found") files.set(path, plan.bytes);
  const { accepted }: Acknowledgements = await acknowledgementsOn(github, pullRequest);
  return {
    pullRequest: number,
    head,
    mergedAt,
    ...defined({ author }),
    ...(plan.kind === "found" ? { plan: path } : { problem: plan.problem }),
    acknowledgements: accepted.map((one) => ({ ...one })),
    ...(isByHand ? await makersOfPullRequest(github, pullRequest) : {}),
  };
}
