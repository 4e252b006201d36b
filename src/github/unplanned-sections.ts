/** What a comment says where there is no plan of anything: the merge is not possible, or a job before the plans failed. */
import { count } from "../render/wording.ts";
import { boundedList, listName, listText } from "./comment-list.ts";
import type { GitHubSettings } from "./github-settings.ts";
import { jobWords, wholeWords } from "./job-words.ts";
import type { LookedUpJobs } from "./looked-up-jobs.ts";

/**
 * @param paths of the files that git cannot merge; empty where it does not say
 * @param base branch that the pull request is to be merged into
 */
export function conflictSection(paths: readonly string[], base: string): string {
  const files =
    paths.length === 0
      ? "Git does not say in which files.\n\n"
      : boundedList(
          paths.map((path) => `- ${listName(path)}\n`),
          "file",
        );
  return `## Cannot be merged as it is, so nothing was planned

What is planned is what a merge would bring, and ${paths.length === 0 ? "the two branches do not merge" : `${count(paths.length, "file")} cannot be merged`}:

${files}Merge ${listName(base)} into this branch, decide between the two versions, and push: the result is planned. Until then it is not known what merging would change.
`;
}

export const notPlannedSection = (failed: LookedUpJobs, settings: GitHubSettings): string =>
  `## Not planned

A job before the plans did not succeed, so it is not known what merging would change.

${failedJobRows(failed, settings)}Once that is mended, run the failed jobs again, or push.
`;

/** One row a job, with a link to where it stopped. Ended by an empty line. */
export function failedJobRows(failed: LookedUpJobs, settings: GitHubSettings): string {
  if (failed.kind === "unknown") return `Which job is not known: ${listText(failed.reason)}.\n\n`;
  if (failed.jobs.length === 0)
    return "GitHub names no job of this run that failed; the page of the run may say more.\n\n";
  const rows = failed.jobs.map((job) => {
    const words = jobWords(job, settings);
    return `- ${listName(job.name)} ${listText(wholeWords(words))} ([${words.page}](${words.url}))\n`;
  });
  return boundedList(rows, "job");
}
