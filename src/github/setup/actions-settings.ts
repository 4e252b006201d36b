/** Settings → Actions → General. */
import type { GitHub } from "../github-client.ts";

export interface ActionsUse {
  readonly isEnabled: boolean;
  /** Whose actions may be used; `selected`: see `allowed`. */
  readonly allowedActions: "all" | "local_only" | "selected";
  readonly requiresCommitPins: boolean;
}

/** @throws GitHubError */
export async function actionsUse({ octokit, repository }: GitHub): Promise<ActionsUse> {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/actions/permissions", { ...repository });
  return {
    isEnabled: data.enabled,
    allowedActions: data.allowed_actions ?? "all",
    requiresCommitPins: data.sha_pinning_required === true,
  };
}

export interface AllowedActions {
  readonly ofGitHub: boolean;
  /** As `owner/*` or `owner/name@v1`; `!` in front takes away. */
  readonly patterns: readonly string[];
}

/**
 * Whether a selection has room for what lies in a repository. The owner's own is always in it; of any other a pattern has to
 * speak, and which versions it means is not looked at.
 */
export const hasRoomFor = ({ patterns }: AllowedActions, repository: string, owner: string): boolean =>
  repository.toLowerCase().startsWith(`${owner.toLowerCase()}/`) ||
  patterns.some((pattern) => {
    const [named = ""] = pattern.toLowerCase().split("@");
    const start = named.endsWith("*") ? named.slice(0, -1) : `${named}/`;
    return `${repository.toLowerCase()}/`.startsWith(start);
  });

/** Where only selected actions may be used. @throws GitHubError */
export async function allowedActions({ octokit, repository }: GitHub): Promise<AllowedActions> {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/actions/permissions/selected-actions", {
    ...repository,
  });
  return { ofGitHub: data.github_owned_allowed === true, patterns: data.patterns_allowed ?? [] };
}

export interface WorkflowToken {
  readonly mayWrite: boolean;
  readonly mayApprove: boolean;
}

/** What the token of a workflow may do that does not say what it needs. @throws GitHubError */
export async function workflowToken({ octokit, repository }: GitHub): Promise<WorkflowToken> {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/actions/permissions/workflow", {
    ...repository,
  });
  return {
    mayWrite: data.default_workflow_permissions !== "read",
    mayApprove: data.can_approve_pull_request_reviews,
  };
}

export interface Retention {
  readonly days: number;
  /** Above it an organisation or enterprise lets nobody go. */
  readonly atMost: number;
}

/** @throws GitHubError */
export async function artifactRetention({ octokit, repository }: GitHub): Promise<Retention> {
  const { data } = await octokit.request(
    "GET /repos/{owner}/{repo}/actions/permissions/artifact-and-log-retention",
    { ...repository },
  );
  return { days: data.days, atMost: data.maximum_allowed_days };
}

/**
 * Whose workflows may use those of another repository, if it is private: `none`, `user`, `organization` or `enterprise`.
 * @throws GitHubError
 */
export async function workflowAccess({ octokit }: GitHub, repository: GitHub["repository"]): Promise<string> {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/actions/permissions/access", {
    ...repository,
  });
  return data.access_level;
}

/**
 * Whether workflows of `owner` may use those of `repository`, by its level; `undefined` for levels that GitHub's description
 * does not have, such as an enterprise's: which owners belong to one, is not told.
 */
export function isOpenTo(level: string, owner: string, repository: string): boolean | undefined {
  if (level === "none") return false;
  if (level !== "organization" && level !== "user") return undefined;
  return repository.toLowerCase().startsWith(`${owner.toLowerCase()}/`);
}
