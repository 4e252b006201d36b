/** The plan of one district as the plan workflow kept it for one head of a pull request. */
import { type ArtifactContent, artifactsNamed, type Provenance, readArtifact } from "./artifacts.ts";
import type { GitHub } from "./github-client.ts";
import type { PullRequest } from "./pull-requests.ts";
import { firstTrusted } from "./trusted-artifact.ts";

export const planArtifactPrefix = (head: string): string => `rollcall-plan-${head}-`;

export const planProvenance = (
  { settings }: GitHub,
  { number, base }: Pick<PullRequest, "base" | "number">,
): Provenance => ({
  workflow: settings.workflows.plan,
  events: ["pull_request_target"],
  pullRequest: { number, base: base.ref },
});

/**
 * The newest plan that the plan workflow made of `district` for the head of this pull request.
 * @throws GitHubError
 */
export async function readPlanArtifact(
  github: GitHub,
  district: string,
  pullRequest: PullRequest,
): Promise<ArtifactContent> {
  const name = `${planArtifactPrefix(pullRequest.head)}${district}`;
  const listed = await artifactsNamed(github, name);
  const trusted = await firstTrusted(github, listed, planProvenance(github, pullRequest));
  const content =
    trusted.kind === "found"
      ? await readArtifact(github, trusted.artifact, [`${district}.plan.json`])
      : trusted;
  return content.kind === "found"
    ? content
    : {
        kind: "problem",
        problem: `the artifact ${name} of pull request #${pullRequest.number}: ${content.problem}`,
      };
}
