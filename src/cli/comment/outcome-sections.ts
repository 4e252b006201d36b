/** What stands beside the outcomes of an apply: districts that have none, because their job failed or never ran. */
import type { GitHubSettings } from "../../github/github-settings.ts";
import type { LookedUpJobs, MissingResult } from "../../github/looked-up-jobs.ts";
import { count } from "../../render/wording.ts";
import { boundedList } from "./comment-list.ts";
import { missingRows } from "./comment-sections.ts";
import { failedJobRows } from "./unplanned-sections.ts";

/** Ended by an empty line; empty where there is nothing to say. */
export const withoutOutcomeSection = (missing: readonly MissingResult[]): string =>
  missing.length === 0
    ? ""
    : `## ${count(missing.length, "district")} without an outcome

* **Worst:** what was written there is not known, except where the job never started: there nothing was
* **To do:** nothing for what is approved: the next scheduled apply looks at live state and writes what is left. To have it now, run the failed jobs again

${boundedList(missingRows(missing), "district")}`;

/** Where the job that finds the districts failed, none was begun. */
export const nothingBegunSection = (failed: LookedUpJobs, settings: GitHubSettings): string =>
  `## Nothing was applied

* **Worst:** no district was begun, because a job before the applies did not succeed
* **Tonight:** nothing of this, because nothing was written
* **To do:** mend what stopped it, then run the failed jobs again

${failedJobRows(failed, settings)}`;
