import { type ArtifactContent, artifactsNamed, readArtifact } from "./artifacts.ts";
import type { GitHub } from "./github-client.ts";
import { firstTrusted } from "./trusted-artifact.ts";

/**
 * The newest snapshot of a district that the drift workflow took on the branch that is applied. Whoever opens a pull
 * request can make an artifact of that name, so who made it is looked at.
 * @throws GitHubError
 */
export async function fetchSnapshot(github: GitHub, district: string): Promise<ArtifactContent> {
  const { branch, workflows } = github.settings;
  const name = `rollcall-snapshot-${district}`;
  const trusted = await firstTrusted(github, await artifactsNamed(github, name), {
    workflow: workflows.drift,
    events: ["schedule", "workflow_dispatch"],
    ...(branch === undefined ? {} : { branch }),
  });
  const content =
    trusted.kind === "found"
      ? await readArtifact(github, trusted.artifact, [`${district}.snapshot.json`])
      : trusted;
  return content.kind === "found"
    ? content
    : { kind: "problem", problem: `the artifact ${name}: ${content.problem}` };
}
