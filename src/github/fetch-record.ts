/**
 * What was merged for one district and its ledger has not heard of: gathered with the token of the workflow, in a step that has no
 * credentials of the district, and handed to the steps that have them as files.
 */

import type { FetchedApproval, FetchedRecord, FetchedReport } from "../files/record-file.gen.ts";
import { plainText } from "../http/redact.ts";
import { defined } from "../model/defined.ts";
import { type Acknowledgements, acknowledgementsOn } from "./acknowledgements.ts";
import { makersOfPullRequest, makersOfPush } from "./change-makers.ts";
import type { DefaultBranch } from "./default-branch.ts";
import { fetchReport, type RunOfApply } from "./fetch-report.ts";
import type { GitHub } from "./github-client.ts";
import { pullRequestNamedIn, pullRequestOfNewCommit } from "./late-link.ts";
import { needsSomebodyElse } from "./needs-somebody-else.ts";
import { readReviewedPlan } from "./plan-artifact.ts";
import { type MergedPullRequest, pullRequestByNumber, pullRequestOfCommit } from "./pull-requests.ts";

export interface RecordWithFiles {
  readonly record: Omit<FetchedRecord, "formatVersion">;
  /** By path inside the record's folder. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/** A commit that is looked up. */
export interface AskedCommit {
  readonly commit: string;
  /** First line of its message. */
  readonly subject: string;
  /** Places of the file that came with it to ask for what they ask for now; `""` for the district's own part. */
  readonly places: readonly string[];
}

export interface RecordRequest {
  readonly district: string;
  /** With which the file came to ask for what no ledger knows, and what was pushed just now; in any order. */
  readonly asked: readonly AskedCommit[];
  /** Later ones, newest first: the plan of one may speak for a place that it did not touch. Looked up where none of `asked` does. */
  readonly later: readonly AskedCommit[];
  /** Merged pull requests whose plans the ledger keeps: only their acknowledgements are asked for. */
  readonly waiting: readonly { readonly pullRequest: number; readonly commit: string }[];
  /** Whether a person started the run, so that it has to be known who made what it may apply. */
  readonly isByHand: boolean;
  /** Whether there are older commits that were left out of `asked`. */
  readonly hasOlder: boolean;
  /** The apply whose forecast is to be compared; absent: none is. */
  readonly forecast?: RunOfApply;
  /** The apply that has compared a night lately that came otherwise. */
  readonly compared?: RunOfApply;
  readonly branch: DefaultBranch;
  readonly now: Date;
  /** Places, among those of `asked`, for which a plan file speaks. */
  speaksFor(plan: Buffer): readonly string[];
}

/**
 * Each costs half a dozen requests. Where a file changed more often than this since it was settled, a person types a
 * fingerprint in.
 */
const mostCommits = 30;

/** @throws GitHubError */
export async function fetchRecord(github: GitHub, request: RecordRequest): Promise<RecordWithFiles> {
  const { district, now } = request;
  const files = new Map<string, Buffer>();
  const reviews = new Map<number, Review>();
  const look = (one: AskedCommit, isNew: boolean) => lookUp(github, request, one, isNew, { reviews, files });
  const approvals: FetchedApproval[] = [];
  const byAge = newestFirst(request.branch);
  const asked = [...request.asked].sort(byAge).slice(0, mostCommits);
  for (const [index, one] of asked.entries()) approvals.push(await look(one, index === 0));
  const unspoken = new Set(request.asked.flatMap(({ places }) => places));
  const strike = ({ plan }: FetchedApproval): void => {
    const bytes = plan === undefined ? undefined : files.get(plan);
    for (const place of bytes === undefined ? [] : request.speaksFor(bytes)) unspoken.delete(place);
  };
  approvals.forEach(strike);
  for (const one of request.later.slice(0, mostCommits - asked.length)) {
    if (unspoken.size === 0) break;
    const found = await look(one, false);
    strike(found);
    approvals.push(found);
  }
  // Of two plans that speak for a place the newer one does, whichever of the two lists it was found in.
  approvals.sort(byAge);
  for (const one of request.waiting) approvals.push(...(await acknowledged(github, one, reviews)));
  const forecast = await reportOf(github, request, request.forecast, files);
  const compared = await reportOf(github, request, request.compared, files);
  const hasOlder = request.hasOlder || request.asked.length > mostCommits;
  const { owner, repository } = github.settings;
  return {
    files,
    record: {
      district,
      repository: `${owner}/${repository}`,
      fetchedAt: now.toISOString(),
      approvals,
      ...defined({ forecast, compared }),
      ...(hasOlder ? { hasOlder, problems: [olderProblem(district)] } : {}),
      ...(request.isByHand
        ? { needsSomebodyElse: await needsSomebodyElse(github, `${district}-apply`) }
        : {}),
    },
  };
}

async function reportOf(
  github: GitHub,
  { district, branch }: RecordRequest,
  apply: RunOfApply | undefined,
  files: Map<string, Buffer>,
): Promise<FetchedReport | undefined> {
  if (apply === undefined) return undefined;
  const { run, attempt } = apply;
  const file = `reports/${run}-${attempt}.report.json`;
  if (files.has(file)) return { run, report: file };
  const report = await fetchReport(github, district, apply, branch);
  if (report.kind === "problem") return { run, problem: report.problem };
  files.set(file, report.bytes);
  return { run, report: file };
}

/** In the order of the branch's history; what is not on it was pushed just now. */
function newestFirst({ history }: DefaultBranch) {
  const ages = new Map([...history].map((commit, age) => [commit, age]));
  const ageOf = ({ commit }: Pick<AskedCommit, "commit">): number => ages.get(commit) ?? -1;
  return (left: Pick<AskedCommit, "commit">, right: Pick<AskedCommit, "commit">): number =>
    ageOf(left) - ageOf(right);
}

const olderProblem = (district: string): string =>
  `Only ${mostCommits} commits of ${district} were looked up: what was reviewed for others and is not applied yet needs its fingerprint typed in.`;

interface Found {
  readonly reviews: Map<number, Review>;
  readonly files: Map<string, Buffer>;
}

/** @param isNew whether it may have been merged so lately that GitHub does not link its pull request yet */
async function lookUp(
  github: GitHub,
  request: RecordRequest,
  one: AskedCommit,
  isNew: boolean,
  { reviews, files }: Found,
): Promise<FetchedApproval> {
  const { branch } = request;
  const pullRequest = isNew
    ? await pullRequestOfNewCommit(github, one, branch)
    : await pullRequestOfCommit(github, one.commit, branch);
  const places = one.places.length === 0 ? {} : { places: [...one.places] };
  if (pullRequest === undefined) return { ...places, ...(await pushOf(github, request, one)) };
  const review = reviews.get(pullRequest.number) ?? (await reviewOf(github, request, pullRequest, files));
  // Its acknowledgements count once.
  reviews.set(pullRequest.number, { ...review, acknowledgements: [] });
  return { commit: one.commit, ...places, ...review, ...mergedLater(pullRequest, one.commit) };
}

/** What was said since of a plan that waits. */
async function acknowledged(
  github: GitHub,
  { pullRequest: number, commit }: RecordRequest["waiting"][number],
  reviews: ReadonlyMap<number, Review>,
): Promise<readonly FetchedApproval[]> {
  if (reviews.has(number)) return [];
  const pullRequest = await pullRequestByNumber(github, number);
  const { accepted } = await acknowledgementsOn(github, pullRequest);
  return accepted.length === 0
    ? []
    : [{ commit, pullRequest: number, acknowledgements: accepted.map((one) => ({ ...one })) }];
}

async function pushOf(
  github: GitHub,
  { branch, isByHand }: RecordRequest,
  { commit, subject }: AskedCommit,
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
  const { number, author, head } = pullRequest;
  const { content: plan, approvers } = await readReviewedPlan(github, district, pullRequest);
  const path = `plans/${number}.plan.json`;
  if (plan.kind === "found") files.set(path, plan.bytes);
  const { accepted }: Acknowledgements = await acknowledgementsOn(github, pullRequest);
  return {
    pullRequest: number,
    head,
    ...defined({ author }),
    approvers: approvers.map(plainText),
    ...(plan.kind === "found" ? { plan: path } : { problem: plan.problem }),
    acknowledgements: accepted.map((one) => ({ ...one })),
    ...(isByHand ? await makersOfPullRequest(github, pullRequest) : {}),
  };
}
