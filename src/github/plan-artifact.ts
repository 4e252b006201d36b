/** The plan of one district as the plan workflow kept it for one head of a pull request. */
import {
  type Artifact,
  type ArtifactContent,
  artifactsNamed,
  daysKept,
  newestFirst,
  readArtifact,
} from "./artifacts.ts";
import type { GitHub } from "./github-client.ts";
import { planRunsFor } from "./plan-runs.ts";
import type { ArtifactMaker } from "./provenance.ts";
import type { MergedPullRequest, PullRequest } from "./pull-requests.ts";
import { reviewOfMerged } from "./reviews.ts";
import { firstTrusted } from "./trusted-artifact.ts";

/** The number and the head are in the name, because nothing else about an artifact says them after a merge. */
export const planArtifactPrefix = ({ number, head }: Pick<PullRequest, "head" | "number">): string =>
  `rollcall-plan-${number}-${head}-`;

/** Its workflow is always the default branch's, whatever the pull request is for. */
export const planProvenance = ({ settings }: GitHub): ArtifactMaker => ({
  workflow: settings.workflows.plan,
  events: ["pull_request_target"],
});

/** The later attempts of a run keep their plans under names of their own. */
export const attemptSuffix = /\.attempt-[1-9]\d*$/;

/**
 * The newest plan that the plan workflow made of `district` for the present head of this pull request.
 * @throws GitHubError
 */
export async function readPlanArtifact(
  github: GitHub,
  district: string,
  pullRequest: PullRequest,
): Promise<ArtifactContent> {
  return await readNewest(github, district, pullRequest, await plansOf(github, district, pullRequest));
}

interface PlanWithApprovers {
  readonly content: ArtifactContent;
  /** Logins whose approvals count; none where the rules ask for none. */
  readonly approvers: readonly string[];
}

/**
 * The plan that reviewers of a merged pull request had before them: of the heads that were approved, the newest that was made
 * before the approval, or before the merge where the rules ask nobody to approve. What is planned again afterwards, by running
 * the workflow again or for a head that was brought up to date, is what nobody looked at, and takes the place of nothing.
 * @throws GitHubError
 */
export async function readReviewedPlan(
  github: GitHub,
  district: string,
  pullRequest: MergedPullRequest,
): Promise<PlanWithApprovers> {
  const review = await reviewOfMerged(github, pullRequest);
  if (review.kind === "problem") return { content: review, approvers: [] };
  const { sights } = review;
  const listed: Artifact[] = [];
  const inTime: Artifact[] = [];
  for (const head of new Set(sights.map((sight) => sight.head))) {
    const until = Math.max(...sights.map((sight) => (sight.head === head ? Date.parse(sight.until) : 0)));
    const plans = await plansOf(github, district, { ...pullRequest, head });
    listed.push(...plans);
    inTime.push(...plans.filter(({ createdAt }) => Date.parse(createdAt) <= until));
  }
  const reviewed = { ...pullRequest, head: (sights.at(-1) ?? pullRequest).head };
  const isLate = listed.length > 0 && inTime.length === 0;
  return {
    content: isLate
      ? problemOf(
          district,
          reviewed,
          `it was planned again after the ${review.kind}, at ${listed.sort(newestFirst).at(-1)?.createdAt}`,
        )
      : await readNewest(github, district, reviewed, inTime.sort(newestFirst)),
    approvers: [...new Set(sights.flatMap(({ by }) => by ?? []))],
  };
}

/** Those of every attempt of every run, newest first. GitHub filters by whole names only, so the runs say how many there were. */
async function plansOf(
  github: GitHub,
  district: string,
  pullRequest: PullRequest,
): Promise<readonly Artifact[]> {
  const name = `${planArtifactPrefix(pullRequest)}${district}`;
  const found: Artifact[] = [];
  const { attempts } = await planRunsFor(github, pullRequest);
  for (let attempt = 1; attempt <= attempts; attempt += 1)
    found.push(...(await artifactsNamed(github, attempt === 1 ? name : `${name}.attempt-${attempt}`)));
  return found.sort(newestFirst);
}

async function readNewest(
  github: GitHub,
  district: string,
  pullRequest: PullRequest,
  candidates: readonly Artifact[],
): Promise<ArtifactContent> {
  const { runs } = await planRunsFor(github, pullRequest);
  const trusted = await firstTrusted(github, candidates, planProvenance(github), runs);
  if (trusted.kind === "problem") return problemOf(district, pullRequest, trusted.problem);
  if (trusted.artifact.isExpired) return problemOf(district, pullRequest, expired(trusted.artifact));
  const content = await readArtifact(github, trusted.artifact, [`${district}.plan.json`]);
  return content.kind === "found" ? content : problemOf(district, pullRequest, content.problem);
}

function expired(artifact: Artifact): string {
  const days = daysKept(artifact);
  const after = days === undefined ? "a time" : `${days} days`;
  return `it is no longer kept (artifacts are deleted after ${after} here), so what was reviewed cannot be had any more: run the apply workflow by hand with the fingerprint of what is planned now`;
}

const problemOf = (district: string, pullRequest: PullRequest, problem: string): ArtifactContent => ({
  kind: "problem",
  problem: `the artifact ${planArtifactPrefix(pullRequest)}${district} of pull request #${pullRequest.number}: ${problem}`,
});
