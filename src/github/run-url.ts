import type { GitHubSettings } from "./github-settings.ts";

/** Page of the run that the environment names. */
export const runUrl = ({ serverUrl, owner, repository, runId }: GitHubSettings): string | undefined =>
  runId === undefined ? undefined : `${serverUrl}/${owner}/${repository}/actions/runs/${runId}`;
