import type { GitHub } from "../github-client.ts";

/** How many people may write to the repository, and so may approve; apps and bots are none. @throws GitHubError */
export async function peopleWhoMayWrite({ octokit, repository }: GitHub): Promise<number> {
  const listed = await octokit.paginate("GET /repos/{owner}/{repo}/collaborators", {
    ...repository,
    permission: "push",
    per_page: 100,
  });
  return listed.filter(({ type }) => type !== "Bot").length;
}

/** One thing that is wrong in CODEOWNERS. */
export interface OwnersFault {
  readonly path: string;
  readonly line: number;
  /** In GitHub's words: "Unknown owner". */
  readonly kind: string;
}

/** @throws GitHubError with 404 also where there is no CODEOWNERS */
export async function ownersFaults({ octokit, repository }: GitHub): Promise<readonly OwnersFault[]> {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/codeowners/errors", { ...repository });
  return data.errors.map(({ path, line, kind }) => ({ path, line, kind }));
}
