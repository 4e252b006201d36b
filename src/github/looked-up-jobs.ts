import type { GitHub } from "./github-client.ts";
import { GitHubError } from "./github-error.ts";
import { type JobWords, jobWords, wholeWords } from "./job-words.ts";
import { jobOfDistrict, jobsOfThisRun, type RunJob } from "./run-jobs.ts";

/** The jobs of this run, or why it is not known which there are, as a clause. */
export type LookedUpJobs =
  | { readonly kind: "known"; readonly jobs: readonly RunJob[] }
  | { readonly kind: "unknown"; readonly reason: string };

/** A district that should have a plan or an outcome, and has none. */
export interface MissingResult {
  readonly district: string;
  /** Why, as a clause: `its job failed at the step "Plan"`. */
  readonly reason: string;
  /** What became of its job, where that is why. */
  readonly job?: JobWords;
}

/**
 * That something is missing has to be said whether or not GitHub says why: what keeps it from answering becomes a reason,
 * and no failure.
 */
export async function lookUpJobs(github: GitHub): Promise<LookedUpJobs> {
  try {
    const jobs = await jobsOfThisRun(github);
    return jobs === undefined
      ? { kind: "unknown", reason: "GITHUB_RUN_ID and GITHUB_RUN_ATTEMPT do not say which run this is" }
      : { kind: "known", jobs };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { kind: "unknown", reason: error.message.replace(/\.$/, "") };
  }
}

/** Those that failed or never ran. One that was skipped tells nothing of its own, and the one that asks has not ended. */
export function failedOf(jobs: LookedUpJobs): LookedUpJobs {
  if (jobs.kind === "unknown") return jobs;
  const failed = jobs.jobs.filter(({ end }) => end.kind === "stopped" || end.kind === "never-started");
  return { kind: "known", jobs: failed };
}

/** What became of the job that does `verb` for a district that has no result. */
export function missingResult(
  district: string,
  verb: "apply" | "plan",
  jobs: LookedUpJobs,
  github: Pick<GitHub, "settings">,
): MissingResult {
  if (jobs.kind === "unknown")
    return { district, reason: `its job left nothing, and why is not known: ${jobs.reason}` };
  const job = jobOfDistrict(jobs.jobs, verb, district);
  // As in a run that an acknowledgement started: it judges what an earlier one planned.
  if (job === undefined)
    return { district, reason: "this run has no job for it; if an earlier one had, its log says why" };
  const words = jobWords(job, github.settings);
  return { district, reason: `its job ${wholeWords(words)}`, job: words };
}
