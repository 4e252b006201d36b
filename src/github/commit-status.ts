import { defined } from "../model/defined.ts";
import type { GitHub } from "./github-client.ts";

/** Name of a status, under which branch protection can require it. */
export type StatusName = "rollcall/plan" | "rollcall/ready";

/** Longest description that GitHub takes. */
const longestDescription = 140;

export interface CommitStatus {
  readonly state: "failure" | "pending" | "success";
  readonly description: string;
  /** Where its details stand: http or https. */
  readonly targetUrl?: string;
}

/** @throws GitHubError */
export async function setCommitStatus(
  { octokit, repository }: GitHub,
  sha: string,
  { state, description, targetUrl }: CommitStatus,
  name: StatusName = "rollcall/plan",
): Promise<void> {
  await octokit.request("POST /repos/{owner}/{repo}/statuses/{sha}", {
    ...repository,
    sha,
    state,
    context: name,
    description: shortened(description),
    ...defined({ target_url: targetUrl }),
  });
}

const shortened = (text: string): string =>
  text.length <= longestDescription ? text : `${text.slice(0, longestDescription - 1).toWellFormed()}…`;
