import type { GitHub } from "./github-client.ts";
import { GitHubError } from "./github-error.ts";

/**
 * Whether GitHub itself lets nobody into an environment alone: somebody has to approve, and whoever started the run may not.
 * An environment that does not exist yet, or that the token may not see, asks nobody.
 * @throws GitHubError
 */
export async function needsSomebodyElse(
  { octokit, repository }: GitHub,
  environment: string,
): Promise<boolean> {
  try {
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/environments/{environment_name}", {
      ...repository,
      environment_name: environment,
    });
    return (data.protection_rules ?? []).some(
      (rule) =>
        rule.type === "required_reviewers" &&
        "prevent_self_review" in rule &&
        rule.prevent_self_review === true &&
        "reviewers" in rule &&
        (rule.reviewers?.length ?? 0) > 0,
    );
  } catch (error) {
    if (error instanceof GitHubError && (error.code === "not-found" || error.code === "forbidden"))
      return false;
    throw error;
  }
}
