/** The plans of a pull request's present head, for a job that did not make them. */
import { artifactsBeginning } from "./artifacts.ts";
import type { GitHub } from "./github-client.ts";
import { planArtifactPrefix, planProvenance, readPlanArtifact } from "./plan-artifact.ts";
import { provenanceProblem } from "./provenance.ts";
import type { PullRequest } from "./pull-requests.ts";

export interface FetchedPlans {
  /** By name of the file, `<district>.plan.json`. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly districts: readonly string[];
  /** Plans that should be there and cannot be used, and why, as clauses. */
  readonly problems: readonly string[];
}

const districtId = /^[a-z0-9][a-z0-9-]*$/;

/**
 * @param wanted districts that must have a plan; empty: those that the plan workflow made one of
 * @throws GitHubError
 */
export async function fetchPlans(
  github: GitHub,
  pullRequest: PullRequest,
  wanted: readonly string[],
): Promise<FetchedPlans> {
  const districts = wanted.length > 0 ? wanted : await plannedDistricts(github, pullRequest);
  const files = new Map<string, Buffer>();
  const problems: string[] = [];
  for (const district of [...new Set(districts)].sort()) {
    const plan = await readPlanArtifact(github, district, pullRequest);
    if (plan.kind === "found") files.set(`${district}.plan.json`, plan.bytes);
    else problems.push(plan.problem);
  }
  return { files, districts: [...new Set(districts)].sort(), problems };
}

async function plannedDistricts(github: GitHub, pullRequest: PullRequest): Promise<readonly string[]> {
  const prefix = planArtifactPrefix(pullRequest);
  const expected = planProvenance(github, pullRequest);
  const isTrusted = new Map<number | undefined, boolean>();
  const districts: string[] = [];
  for (const artifact of await artifactsBeginning(github, prefix, new Date(pullRequest.createdAt))) {
    const district = artifact.name.slice(prefix.length);
    if (!districtId.test(district)) continue;
    const known =
      isTrusted.get(artifact.runId) ?? (await provenanceProblem(github, artifact, expected)) === undefined;
    isTrusted.set(artifact.runId, known);
    if (known) districts.push(district);
  }
  return districts;
}
