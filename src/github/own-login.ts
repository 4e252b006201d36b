import type { GitHub } from "./github-client.ts";
import { GitHubError } from "./github-error.ts";

/** The token of a workflow belongs to an app, and apps are not told who they are. */
const workflowLogin = "github-actions[bot]";

/** Whose comments and issues are Rollcall's own: what anybody else wrote is never changed, whatever marker it carries. */
export async function ownLogin({ octokit, settings }: GitHub): Promise<string> {
  if (settings.commentAuthor !== undefined) return settings.commentAuthor;
  try {
    return (await octokit.request("GET /user")).data.login;
  } catch (error) {
    if (error instanceof GitHubError && error.code === "forbidden") return workflowLogin;
    throw error;
  }
}

export const sameLogin = (left: string | undefined, right: string | undefined): boolean =>
  left !== undefined && left.toLowerCase() === right?.toLowerCase();
