/** The plan of one district as the plan workflow kept it for one head of a pull request. */
import { type Artifact, type ArtifactContent, artifactsNamed, readArtifact } from "./artifacts.ts";
import type { GitHub } from "./github-client.ts";
import type { Provenance } from "./provenance.ts";
import type { MergedPullRequest, PullRequest } from "./pull-requests.ts";
import { lastApproval } from "./reviews.ts";
import { firstTrusted } from "./trusted-artifact.ts";

/** The number and the head are in the name, because nothing else about an artifact says them after a merge. */
export const planArtifactPrefix = ({ number, head }: Pick<PullRequest, "head" | "number">): string =>
  `rollcall-plan-${number}-${head}-`;

export const planProvenance = ({ settings }: GitHub, { base }: Pick<PullRequest, "base">): Provenance => ({
  workflow: settings.workflows.plan,
  events: ["pull_request_target"],
  base: base.ref,
});

/**
 * The newest plan that the plan workflow made of `district` for the present head of this pull request.
 * @throws GitHubError
 */
export async function readPlanArtifact(
  github: GitHub,
  district: string,
  pullRequest: PullRequest,
): Promise<ArtifactContent> {
  const name = `${planArtifactPrefix(pullRequest)}${district}`;
  return await readNewest(github, district, pullRequest, await artifactsNamed(github, name));
}

/**
 * The plan that reviewers of a merged pull request had before them: the newest that was made before the last approval,
 * or before the merge where nobody had to approve. What is planned again afterwards, by running the workflow again, is
 * what nobody looked at.
 * @throws GitHubError
 */
export async function readReviewedPlan(
  github: GitHub,
  district: string,
  pullRequest: MergedPullRequest,
): Promise<ArtifactContent> {
  const name = `${planArtifactPrefix(pullRequest)}${district}`;
  const listed = await artifactsNamed(github, name);
  const { mergedAt } = pullRequest;
  const approvedAt =
    listed.length === 0 ? undefined : await lastApproval(github, pullRequest.number, mergedAt);
  const until = approvedAt ?? mergedAt;
  const inTime = listed.filter(({ createdAt }) => Date.parse(createdAt) <= Date.parse(until));
  if (listed.length > 0 && inTime.length === 0)
    return problemOf(
      name,
      pullRequest,
      `it was planned again after the ${approvedAt === undefined ? "merge" : "approval"}, at ${listed.at(-1)?.createdAt}`,
    );
  return await readNewest(github, district, pullRequest, inTime);
}

async function readNewest(
  github: GitHub,
  district: string,
  pullRequest: PullRequest,
  candidates: readonly Artifact[],
): Promise<ArtifactContent> {
  const trusted = await firstTrusted(github, candidates, planProvenance(github, pullRequest));
  const content =
    trusted.kind === "problem" || trusted.artifact.isExpired
      ? { kind: "problem" as const, problem: trusted.kind === "problem" ? trusted.problem : expired }
      : await readArtifact(github, trusted.artifact, [`${district}.plan.json`]);
  return content.kind === "found"
    ? content
    : problemOf(`${planArtifactPrefix(pullRequest)}${district}`, pullRequest, content.problem);
}

const expired =
  "it has expired, so what was reviewed cannot be had any more: run the apply workflow by hand with the fingerprint of what is planned now";

const problemOf = (name: string, { number }: PullRequest, problem: string): ArtifactContent => ({
  kind: "problem",
  problem: `the artifact ${name} of pull request #${number}: ${problem}`,
});
