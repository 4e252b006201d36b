import { type ArtifactContent, artifactsNamed, readArtifact } from "./artifacts.ts";
import type { DefaultBranch } from "./default-branch.ts";
import type { GitHub } from "./github-client.ts";
import { firstTrusted } from "./trusted-artifact.ts";

/**
 * The newest snapshot of a district that the drift workflow took of what was merged. Whoever opens a pull
 * request can make an artifact of that name, so who made it is looked at.
 * @throws GitHubError
 */
export async function fetchSnapshot(
  github: GitHub,
  district: string,
  merged: DefaultBranch,
): Promise<ArtifactContent> {
  const name = `rollcall-snapshot-${district}`;
  const trusted = await firstTrusted(github, await artifactsNamed(github, name), {
    workflow: github.settings.workflows.drift,
    events: ["schedule", "workflow_dispatch"],
    merged,
  });
  const content =
    trusted.kind === "found"
      ? await readArtifact(github, trusted.artifact, [`${district}.snapshot.json`])
      : trusted;
  return content.kind === "found"
    ? content
    : { kind: "problem", problem: `the artifact ${name}: ${content.problem}` };
}
