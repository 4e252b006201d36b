/** The plans of a pull request's present head, for a job that did not make them. */
import { artifactsBeginning } from "./artifacts.ts";
import type { GitHub } from "./github-client.ts";
import { attemptSuffix, planArtifactPrefix, planProvenance, readPlanArtifact } from "./plan-artifact.ts";
import { planRunsFor } from "./plan-runs.ts";
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
  const named = wanted.length > 0 ? wanted : await plannedDistricts(github, pullRequest);
  const districts = [...new Set(named)].sort();
  const files = new Map<string, Buffer>();
  const problems: string[] = [];
  for (const district of districts) {
    const plan = await readPlanArtifact(github, district, pullRequest);
    if (plan.kind === "found") files.set(`${district}.plan.json`, plan.bytes);
    else problems.push(plan.problem);
  }
  return { files, districts, problems };
}

async function plannedDistricts(github: GitHub, pullRequest: PullRequest): Promise<readonly string[]> {
  const prefix = planArtifactPrefix(pullRequest);
  const expected = planProvenance(github);
  const { runs } = await planRunsFor(github, pullRequest);
  const districts = new Set<string>();
  for (const artifact of await artifactsBeginning(github, prefix, new Date(pullRequest.createdAt))) {
    const district = artifact.name.slice(prefix.length).replace(attemptSuffix, "");
    if (districts.has(district) || !districtId.test(district)) continue;
    if ((await provenanceProblem(github, artifact, expected, runs)) === undefined) districts.add(district);
  }
  return [...districts];
}
