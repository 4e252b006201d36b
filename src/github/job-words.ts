import type { GitHubSettings } from "./github-settings.ts";
import type { JobEnd, JobStep, RunJob } from "./run-jobs.ts";

/** What became of a job, for people. Unescaped: the name of a step is text from outside. */
export interface JobWords {
  /** A clause without its subject: `failed at the step "Plan"`. */
  readonly words: string;
  /** What it mostly means, where GitHub does not say it. */
  readonly hint?: string;
  /** What its page shows: `log`, or `job` where there is no log. */
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
  const hint = end.kind === "stopped" || end.kind === "never-started" ? hintFor(end) : undefined;
  return {
    words: wordsFor(end),
    ...(hint === undefined ? {} : { hint }),
    ...(step === undefined ? { page: "job", url } : { page: "log", url: `${url}#step:${step.number}:1` }),
  };
}

/** The words, and the hint behind them. */
export const wholeWords = ({ words, hint }: JobWords): string =>
  hint === undefined ? words : `${words}: ${hint}`;

function wordsFor(end: JobEnd): string {
  switch (end.kind) {
    case "succeeded":
      return "ended well and left nothing";
    case "skipped":
      return "was skipped, because a job before it did not succeed";
    case "unfinished":
      return "has not ended";
    case "never-started":
      return `never started (${end.conclusion})`;
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

/** Of a job without a log GitHub's API does not say why; its page does. */
function hintFor({ kind, conclusion }: JobEnd & { readonly conclusion: string }): string | undefined {
  if (conclusion === "cancelled")
    return kind === "stopped"
      ? "by a person, a newer run or its time limit"
      : "by a person or a newer run, or no runner came";
  return kind === "stopped"
    ? undefined
    : "mostly its environment does not admit this branch, or there is no runner with its label";
}
