import { askedOnce } from "./asked-once.ts";
import type { GitHub } from "./github-client.ts";

/** The branch that is applied, and what was merged or pushed there. */
export interface DefaultBranch {
  readonly name: string;
  /** Commits of its first-parent history, in full and newest first: never those that a merged branch was made of. */
  readonly history: ReadonlySet<string>;
}

/** What GitHub says of the repository as a whole. */
interface RepositoryFacts {
  readonly fullName: string;
  readonly isPrivate: boolean;
  readonly defaultBranch: string;
}

/**
 * Who may see the repository and which branch is applied.
 * @throws GitHubError
 */
export const repositoryFacts = (github: GitHub): Promise<RepositoryFacts> => askFor(github, "");

const askFor = askedOnce(async ({ octokit, repository }, _key: string): Promise<RepositoryFacts> => {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}", { ...repository });
  return { fullName: data.full_name, isPrivate: data.private, defaultBranch: data.default_branch };
});
