/**
 * What was reviewed and applied before, for one district: gathered with the token of the workflow, in a step that has no
 * credentials of the district, and handed to the steps that have them as files.
 */
import { type Acknowledgements, acknowledgementsOn } from "./acknowledgements.ts";
import { fetchReports } from "./fetch-reports.ts";
import type { GitHub } from "./github-client.ts";
import { readReviewedPlan } from "./plan-artifact.ts";
import { type MergedPullRequest, pullRequestOfCommit } from "./pull-requests.ts";
import type { FetchedApproval, FetchedRecord } from "./record-file.gen.ts";
import { daysBefore, reportDays } from "./record-span.ts";

/** Each costs half a dozen requests. A district that changes more often than this in 90 days is applied in between. */
const mostCommits = 30;

export interface RecordWithFiles {
  readonly record: FetchedRecord;
  /** By path inside the record's folder. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/**
 * @param commits newest first
 * @throws GitHubError
 */
export async function fetchRecord(
  github: GitHub,
  district: string,
  commits: readonly { readonly commit: string; readonly committedAt: string }[],
  now: Date,
): Promise<RecordWithFiles> {
  const files = new Map<string, Buffer>();
  const reviews = new Map<number, Review>();
  const approvals: FetchedApproval[] = [];
  for (const { commit, committedAt } of commits.slice(0, mostCommits)) {
    const pullRequest = await pullRequestOfCommit(github, commit);
    if (pullRequest === undefined) {
      const problem = `the commit ${commit.slice(0, 9)} was pushed without a pull request`;
      approvals.push({ commit, committedAt, problem, acknowledgements: [] });
      continue;
    }
    const review = reviews.get(pullRequest.number) ?? (await reviewOf(github, district, pullRequest, files));
    reviews.set(pullRequest.number, review);
    approvals.push({ commit, committedAt, ...review, ...mergedLater(pullRequest, commit) });
  }
  const reports = await fetchReports(github, district, daysBefore(now, reportDays));
  const problems = [
    ...reports.problems,
    ...(commits.length > mostCommits
      ? [
          `Of ${commits.length} commits of ${district} only the newest ${mostCommits} were looked up: what was reviewed for older ones and is not applied yet needs its fingerprint typed in.`,
        ]
      : []),
  ];
  for (const [path, bytes] of reports.files) files.set(path, bytes);
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
      ...(reports.lastReadAt === undefined ? {} : { lastReadAt: reports.lastReadAt }),
      ...(problems.length === 0 ? {} : { problems }),
    },
  };
}

/** Of a rebased series, the push names the last commit only. */
const mergedLater = (
  { mergeCommit }: MergedPullRequest,
  commit: string,
): Pick<FetchedApproval, "mergeCommit"> =>
  mergeCommit === undefined || mergeCommit === commit ? {} : { mergeCommit };

type Review = Omit<FetchedApproval, "commit" | "committedAt">;

async function reviewOf(
  github: GitHub,
  district: string,
  pullRequest: MergedPullRequest,
  files: Map<string, Buffer>,
): Promise<Review> {
  const { number, author, head } = pullRequest;
  const plan = await readReviewedPlan(github, district, pullRequest);
  const path = `plans/${number}.plan.json`;
  if (plan.kind === "found") files.set(path, plan.bytes);
  const { accepted }: Acknowledgements = await acknowledgementsOn(github, pullRequest);
  return {
    pullRequest: number,
    head,
    ...(author === undefined ? {} : { author }),
    ...(plan.kind === "found" ? { plan: path } : { problem: plan.problem }),
    acknowledgements: accepted.map((one) => ({ ...one })),
  };
}
