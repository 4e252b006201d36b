import { type GitHubSettings, runUrl } from "./github-settings.ts";

/** Hexadecimal digits of a hash that a person compares. */
const shortHash = 10;

/** Where a person and a repository are the same, nobody else is waited for: whoever reads it has to know. */
const onePerson =
  "This repository is declared one person's (`ROLLCALL_ONE_PERSON`): nobody else has to look at what is written.";

/**
 * What stands above everything else: which commit is spoken of, and whether anybody else has to look.
 * @param links of what else is worth opening, in Markdown
 */
export const commentOpening = (
  settings: GitHubSettings,
  commit: string,
  links: readonly string[] = [],
): string =>
  `${[`Commit ${commitLink(settings, commit)}`, ...links, ...(settings.isOnePerson ? [onePerson] : [])].join(" · ")}\n\n`;

/** The run, and the plans and reports that it has kept; none outside GitHub Actions. */
export function runLinks(settings: GitHubSettings): readonly string[] {
  const run = runUrl(settings);
  return run === undefined ? [] : [`[run](${run})`, `[plans and reports](${run}#artifacts)`];
}

/** Where a line of a file stands at a commit: the address up to the file's path. */
export const filesAt = ({ serverUrl, owner, repository }: GitHubSettings, commit: string): string =>
  `${serverUrl}/${owner}/${repository}/blob/${commit}/`;

/** The same for what speaks of no commit; empty where there is nothing to say. */
export const onePersonNote = ({ isOnePerson }: GitHubSettings): string =>
  isOnePerson ? `${onePerson}\n\n` : "";

/** @param commit a hash, in full */
export const commitLink = ({ serverUrl, owner, repository }: GitHubSettings, commit: string): string =>
  `[\`${commit.slice(0, shortHash)}\`](${serverUrl}/${owner}/${repository}/commit/${commit})`;
