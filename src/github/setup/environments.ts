import type { GitHub } from "../github-client.ts";

export interface DeploymentEnvironment {
  readonly id: number;
  readonly name: string;
  /** `every`: no rule at all; `protected`: those with a branch protection rule; `selected`: see `branchPatterns`. */
  readonly branches: "every" | "protected" | "selected";
  /** Somebody has to agree before a job may start. */
  readonly hasReviewers: boolean;
}

/** All of them, so that one that is missing is known to be. @throws GitHubError */
export async function environments({
  octokit,
  repository,
}: GitHub): Promise<readonly DeploymentEnvironment[]> {
  const listed = await octokit.paginate("GET /repos/{owner}/{repo}/environments", {
    ...repository,
    per_page: 100,
  });
  return listed.map(({ id, name, protection_rules, deployment_branch_policy: policy }) => ({
    id,
    name,
    branches:
      policy?.custom_branch_policies === true
        ? "selected"
        : policy?.protected_branches === true
          ? "protected"
          : "every",
    hasReviewers: (protection_rules ?? []).some(({ type }) => type === "required_reviewers"),
  }));
}

export interface BranchPattern {
  readonly name: string;
  readonly isTag: boolean;
}

/** Which branches and tags an environment with a selection admits. @throws GitHubError */
export async function branchPatterns(
  { octokit, repository }: GitHub,
  environment: string,
): Promise<readonly BranchPattern[]> {
  const listed = await octokit.paginate(
    "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies",
    { ...repository, environment_name: environment, per_page: 100 },
  );
  return listed.map(({ name = "", type }) => ({ name, isTag: type === "tag" }));
}

/** Names of the branches that a protection rule holds for today. @throws GitHubError */
export async function protectedBranches({ octokit, repository }: GitHub): Promise<readonly string[]> {
  const listed = await octokit.paginate("GET /repos/{owner}/{repo}/branches", {
    ...repository,
    protected: true,
    per_page: 100,
  });
  return listed.map(({ name }) => name).sort();
}
