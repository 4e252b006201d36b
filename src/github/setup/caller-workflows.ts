/** The files of a repository that call Rollcall's workflows, as they lie on its default branch. */
import type { GitHub } from "../github-client.ts";

export interface ListedWorkflow {
  readonly path: string;
  /** `active`, or why it does not run. */
  readonly state: string;
}

/** @throws GitHubError */
export async function listedWorkflows({ octokit, repository }: GitHub): Promise<readonly ListedWorkflow[]> {
  const listed = await octokit.paginate("GET /repos/{owner}/{repo}/actions/workflows", {
    ...repository,
    per_page: 100,
  });
  return listed.map(({ path, state }) => ({ path, state }));
}

/** The text of a file at a branch. @throws GitHubError */
export async function fileText(
  { octokit, repository }: GitHub,
  path: string,
  branch: string,
): Promise<string> {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/contents/{path}", {
    ...repository,
    path,
    ref: branch,
  });
  if (Array.isArray(data) || data.type !== "file" || !("content" in data)) return "";
  return Buffer.from(data.content, "base64").toString("utf8");
}
