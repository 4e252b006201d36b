/** What a comment says where there is no plan of anything: the merge is not possible, or a job before the plans failed. */
import type { GitHubSettings } from "../../github/github-settings.ts";
import { jobWords, wholeWords } from "../../github/job-words.ts";
import type { LookedUpJobs } from "../../github/looked-up-jobs.ts";
import { count } from "../../render/wording.ts";
import { boundedList, listName, listText } from "./comment-list.ts";

/**
 * @param paths of the files that git cannot merge; empty where it does not say
 * @param base branch that the pull request is to be merged into
 */
export function conflictSection(paths: readonly string[], base: string): string {
  const [one] = paths;
  const worst =
    one === undefined
      ? "the two branches do not merge, and git does not say in which files"
      : paths.length === 1
        ? `1 file cannot be merged: ${listName(one)}`
        : `${count(paths.length, "file")} cannot be merged`;
  const files =
    paths.length < 2
      ? ""
      : boundedList(
          paths.map((path) => `- ${listName(path)}\n`),
          "file",
        );
  return `## Cannot be merged as it is, so nothing was planned

* **Worst:** ${worst}. What merging would change is not known
* **Tonight:** nothing of this: what is not merged is not written
* **To do:** merge ${listName(base)} into this branch, decide between the two versions, and push: the result is planned

${files}`;
}

export const notPlannedSection = (failed: LookedUpJobs, settings: GitHubSettings): string =>
  `## Not planned

* **Worst:** a job before the plans did not succeed, so what merging would change is not known
* **Tonight:** nothing of this: what is not merged is not written
* **To do:** mend what ${failedJobWords(failed)}, then run the failed jobs again, or push

${failedJobRows(failed, settings)}`;

const failedJobWords = (failed: LookedUpJobs): string => {
  if (failed.kind === "unknown" || failed.jobs.length === 0) return "the page of the run shows";
  return failed.jobs.length === 1
    ? "the job below says"
    : `the ${count(failed.jobs.length, "job")} below say`;
};

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
