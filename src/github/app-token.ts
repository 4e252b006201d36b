import githubAppJwt from "universal-github-app-jwt";
import type { GitHubApp } from "./github-app.ts";
import { type GitHubSurroundings, openGitHub } from "./github-client.ts";
import type { UnsignedSettings } from "./github-settings.ts";

/** What is read of a repository, and nothing else: of what the App may do, the token gets this much. */
const permissions = {
  actions: "read",
  contents: "read",
  metadata: "read",
  pull_requests: "read",
} as const;

/**
 * A token of the App for this one repository, to read with for an hour.
 * @throws GitHubError also where the App is not installed in the repository, or may not do enough
 */
export async function appToken(
  { clientId, privateKey }: GitHubApp,
  settings: UnsignedSettings,
  surroundings: GitHubSurroundings,
  now: Date,
): Promise<string> {
  const { token: signed } = await githubAppJwt({
    id: clientId,
    privateKey: privateKey(),
    now: Math.floor(now.getTime() / 1_000),
  });
  const { octokit, repository } = openGitHub(
    { ...settings, token: () => signed, tokenOf: "app-key" },
    surroundings,
  );
  const installation = await octokit.request("GET /repos/{owner}/{repo}/installation", repository);
  const { data } = await octokit.request("POST /app/installations/{installation_id}/access_tokens", {
    installation_id: installation.data.id,
    repositories: [settings.repository],
    permissions,
  });
  return data.token;
}
