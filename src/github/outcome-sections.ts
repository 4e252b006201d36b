/** What stands beside the outcomes of an apply: districts that have none, because their job failed or never ran. */
import { count } from "../render/wording.ts";
import { boundedList } from "./comment-list.ts";
import { missingRows } from "./comment-sections.ts";
import type { GitHubSettings } from "./github-settings.ts";
import type { LookedUpJobs, MissingResult } from "./looked-up-jobs.ts";
import { failedJobRows } from "./unplanned-sections.ts";

/** Ended by an empty line; empty where there is nothing to say. */
export const withoutOutcomeSection = (missing: readonly MissingResult[]): string =>
  missing.length === 0
    ? ""
    : `## ${count(missing.length, "district")} without an outcome

A job that never started has written nothing; of the others it is not known:

${boundedList(missingRows(missing), "district")}The next scheduled apply looks at live state, and writes what is still approved. To have it now, run the failed jobs again.

`;

/** Where the job that finds the districts failed, none was begun. */
export const nothingBegunSection = (failed: LookedUpJobs, settings: GitHubSettings): string =>
  `## Nothing was applied\n\nNo district was begun, because a job before the applies did not succeed:\n\n${failedJobRows(failed, settings)}`;
