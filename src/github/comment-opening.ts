import type { GitHubSettings } from "./github-settings.ts";

/** Hexadecimal digits of a hash that a person compares. */
const shortHash = 10;

/**
 * What stands above everything else: which commit is spoken of.
 * @param commit a hash, in full
 */
export const commentOpening = ({ serverUrl, owner, repository }: GitHubSettings, commit: string): string =>
  `Commit [\`${commit.slice(0, shortHash)}\`](${serverUrl}/${owner}/${repository}/commit/${commit})\n\n`;
