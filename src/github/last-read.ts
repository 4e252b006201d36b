/** When a district was last read completely, as the drift workflow noted it. */
import { lastReadIn } from "../files/drift-file.ts";
import { artifactsNamed, readArtifact } from "./artifacts.ts";
import type { DefaultBranch } from "./default-branch.ts";
import type { GitHub } from "./github-client.ts";
import { type ArtifactMaker, provenanceProblem } from "./provenance.ts";

/** A job that fails every night leaves an artifact each time; those of longer ago say nothing new. */
const mostArtifacts = 10;

/**
 * A drift run reads everything and writes nothing: only its artifact tells when. One of a run that could not read does not.
 * @param since artifacts of before this are not looked at
 * @returns ISO 8601; `undefined` where none of them tells
 * @throws GitHubError
 */
export async function driftReadTime(
  github: GitHub,
  district: string,
  { since, merged }: { readonly since: Date; readonly merged: DefaultBranch },
): Promise<string | undefined> {
  const maker: ArtifactMaker = {
    workflow: github.settings.workflows.drift,
    events: ["schedule", "workflow_dispatch"],
    merged,
  };
  const listed = await artifactsNamed(github, `rollcall-drift-${district}`, since);
  for (const artifact of listed.slice(0, mostArtifacts)) {
    if ((await provenanceProblem(github, artifact, maker)) !== undefined) continue;
    const content = await readArtifact(github, artifact, [`${district}.drift.json`]);
    const time = content.kind === "found" ? lastReadIn(content.bytes.toString("utf8")) : undefined;
    if (time !== undefined) return time;
  }
  return undefined;
}
