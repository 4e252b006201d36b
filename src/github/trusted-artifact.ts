import type { Artifact } from "./artifacts.ts";
import type { GitHub } from "./github-client.ts";
import { type ArtifactMaker, provenanceProblem, type WorkflowRun } from "./provenance.ts";

/** Anybody who may run a workflow can fill a list with artifacts of the right name; it is not searched without end. */
const mostCandidates = 20;

export type TrustedArtifact =
  | { readonly kind: "found"; readonly artifact: Artifact }
  | { readonly kind: "problem"; readonly problem: string };

/**
 * The first of these artifacts that was made by whom it had to be. One that was made by somebody else is passed over, so
 * that nobody can hide the true one behind a newer one of the same name.
 * @param candidates newest first
 * @param known runs that need not be asked for
 * @throws GitHubError
 */
export async function firstTrusted(
  github: GitHub,
  candidates: readonly Artifact[],
  expected: ArtifactMaker,
  known: ReadonlyMap<number, WorkflowRun> = new Map(),
): Promise<TrustedArtifact> {
  let problem: string | undefined;
  for (const artifact of candidates.slice(0, mostCandidates)) {
    const found = await provenanceProblem(github, artifact, expected, known);
    if (found === undefined) return { kind: "found", artifact };
    problem ??= found;
  }
  return { kind: "problem", problem: problem ?? "there is none" };
}
