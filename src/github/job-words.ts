import { defined } from "../model/defined.ts";
import type { GitHubSettings } from "./github-settings.ts";
import type { JobEnd, JobStep, RunJob } from "./run-jobs.ts";

/** What became of a job, for people. Unescaped: the name of a step is text from outside. */
export interface JobWords {
  /** A clause without its subject: `failed at the step "Plan"`. */
  readonly words: string;
  /** What GitHub leaves open, behind the words: punctuation first. */
  readonly more?: string;
  /** What the link leads to: the `log`, or the `page` of a job without one. */
  readonly page: string;
  /** Made here of numbers, so that no text of GitHub's is part of it. */
  readonly url: string;
}

export function jobWords(
  { id, end }: RunJob,
  { serverUrl, owner, repository, runId = "" }: GitHubSettings,
): JobWords {
  const url = `${serverUrl}/${owner}/${repository}/actions/runs/${runId}/job/${id}`;
  const step = end.kind === "stopped" ? end.step : undefined;
  const more = moreOf(end);
  return {
    words: wordsFor(end),
    ...defined({ more }),
    ...(step === undefined ? { page: "page", url } : { page: "log", url: `${url}#step:${step.number}:1` }),
  };
}

export const wholeWords = ({ words, more = "" }: JobWords): string => `${words}${more}`;

function wordsFor(end: JobEnd): string {
  switch (end.kind) {
    case "succeeded":
      return "ended well and left nothing";
    case "skipped":
      return "was skipped, because a job before it did not succeed";
    case "unfinished":
      return "has not ended";
    case "never-started":
      return end.conclusion === "cancelled" ? "was cancelled before it started" : "never started";
    case "stopped":
      return `${stopped(end.conclusion)}${at(end.step)}`;
  }
}

const at = (step: JobStep | undefined): string => (step === undefined ? "" : ` at the step "${step.name}"`);

function stopped(conclusion: string): string {
  switch (conclusion) {
    case "failure":
      return "failed";
    case "cancelled":
      return "was cancelled";
    case "timed_out":
      return "ran out of time";
    default:
      return `ended with "${conclusion}"`;
  }
}

/** Why a job never came to a runner stands on its page; of a cancelled one GitHub does not say by what. */
function moreOf(end: JobEnd): string | undefined {
  if (end.kind !== "stopped" && end.kind !== "never-started") return undefined;
  if (end.conclusion === "cancelled")
    return end.kind === "stopped"
      ? ", by a person, a newer run or its time limit"
      : ", by a person or a newer run, or because no runner came";
  return end.kind === "never-started"
    ? `; GitHub says "${end.conclusion}", mostly because its environment does not admit this branch or no runner has its label`
    : undefined;
}
