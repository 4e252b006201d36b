import type { GitHub } from "../github-client.ts";

/** What a repository says of itself to whoever may see it. */
export interface RepositoryFacts {
  readonly fullName: string;
  readonly visibility: "internal" | "private" | "public";
  readonly isFork: boolean;
  readonly isArchived: boolean;
  readonly isOrganisations: boolean;
  readonly defaultBranch: string;
  /** What the token's owner may do there: for a token that holds less, the answers to other questions tell. */
  readonly role: "admin" | "read" | "write";
}

/** @throws GitHubError */
export async function repositorySetup(
  { octokit }: GitHub,
  repository: GitHub["repository"],
): Promise<RepositoryFacts> {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}", { ...repository });
  const { permissions } = data;
  return {
    fullName: data.full_name,
    visibility: !data.private ? "public" : data.visibility === "internal" ? "internal" : "private",
    isFork: data.fork,
    isArchived: data.archived,
    isOrganisations: data.owner.type === "Organization",
    defaultBranch: data.default_branch,
    role: permissions?.admin === true ? "admin" : permissions?.push === true ? "write" : "read",
  };
}
