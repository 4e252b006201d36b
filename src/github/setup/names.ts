/** Names of secrets and variables, and what a variable is set to. What a secret holds, GitHub shows nobody. */
import type { GitHub } from "../github-client.ts";

/** Where a workflow's secrets and variables come from; the nearest counts. */
export type Level = "organisation" | "repository" | { readonly environment: string };

/** @throws GitHubError */
export async function secretNames({ octokit, repository }: GitHub, level: Level): Promise<readonly string[]> {
  const page = { ...repository, per_page: 100 };
  const secrets =
    level === "organisation"
      ? await octokit.paginate("GET /repos/{owner}/{repo}/actions/organization-secrets", page)
      : level === "repository"
        ? await octokit.paginate("GET /repos/{owner}/{repo}/actions/secrets", page)
        : await octokit.paginate("GET /repos/{owner}/{repo}/environments/{environment_name}/secrets", {
            ...page,
            environment_name: level.environment,
          });
  return secrets.map(({ name }) => name).sort();
}

export type Variables = Readonly<Record<string, string>>;

/** GitHub gives at most 30 variables at a time. */
const variablesInPage = 30;

/** @throws GitHubError */
export async function variables({ octokit, repository }: GitHub, level: Level): Promise<Variables> {
  const page = { ...repository, per_page: variablesInPage };
  const listed =
    level === "organisation"
      ? await octokit.paginate("GET /repos/{owner}/{repo}/actions/organization-variables", page)
      : level === "repository"
        ? await octokit.paginate("GET /repos/{owner}/{repo}/actions/variables", page)
        : await octokit.paginate("GET /repos/{owner}/{repo}/environments/{environment_name}/variables", {
            ...page,
            environment_name: level.environment,
          });
  return Object.fromEntries(listed.map(({ name, value }) => [name, value]));
}
