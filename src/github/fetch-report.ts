import { type ArtifactContent, artifactsOfRun, readArtifact } from "./artifacts.ts";
import type { DefaultBranch } from "./default-branch.ts";
import type { GitHub } from "./github-client.ts";
import { GitHubError } from "./github-error.ts";
import { firstTrusted } from "./trusted-artifact.ts";

/** An attempt of a run of the apply workflow. */
export interface RunOfApply {
  readonly run: string;
  readonly attempt: number;
}

/**
 * The report of one apply of what was merged: of the very run that the ledger names, so that no other one takes its place.
 * Whatever is wrong with it is a problem in words: a night that cannot be compared keeps no apply from going on.
 */
export async function fetchReport(
  github: GitHub,
  district: string,
  { run, attempt }: RunOfApply,
  merged: DefaultBranch,
): Promise<ArtifactContent> {
  const name = `rollcall-report-${district}${attempt > 1 ? `.attempt-${attempt}` : ""}`;
  const problem = (text: string): ArtifactContent => ({
    kind: "problem",
    problem: `the artifact ${name} of run ${run}: ${text}`,
  });
  try {
    const trusted = await firstTrusted(github, await artifactsOfRun(github, Number(run), name), {
      workflow: github.settings.workflows.apply,
      events: ["push", "schedule", "workflow_dispatch"],
      merged,
    });
    if (trusted.kind === "problem") return problem(trusted.problem);
    const content = await readArtifact(github, trusted.artifact, [`${district}.report.json`]);
    return content.kind === "found" ? content : problem(content.problem);
  } catch (error) {
    if (error instanceof GitHubError) return problem(error.message.replace(/\.$/, ""));
    throw error;
  }
}
