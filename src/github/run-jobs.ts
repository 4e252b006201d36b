import type { GitHub } from "./github-client.ts";

/** One job of a run, as far as it says whether it did what it was for. Names are text from outside. */
export interface RunJob {
  readonly id: number;
  /** As GitHub shows it: in a called workflow, `plan / plan springfield`. */
  readonly name: string;
  readonly end: JobEnd;
}

export interface JobStep {
  readonly name: string;
  /** From 1, as the page of the job counts. */
  readonly number: number;
}

/** `conclusion` is GitHub's own word: `failure`, `cancelled`, `timed_out`, … */
export type JobEnd =
  | { readonly kind: "succeeded" }
  | { readonly kind: "skipped" }
  | { readonly kind: "unfinished" }
  /** It has no steps: it never came to a runner. */
  | { readonly kind: "never-started"; readonly conclusion: string }
  | { readonly kind: "stopped"; readonly conclusion: string; readonly step?: JobStep };

/**
 * The jobs of the attempt that the environment names, in GitHub's order. `undefined`: it names none, as outside a workflow.
 * @throws GitHubError
 */
export async function jobsOfThisRun({
  octokit,
  repository,
  settings,
}: GitHub): Promise<readonly RunJob[] | undefined> {
  if (settings.runId === undefined || settings.runAttempt === undefined) return undefined;
  const jobs = await octokit.paginate(
    "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs",
    {
      ...repository,
      run_id: Number(settings.runId),
      attempt_number: Number(settings.runAttempt),
      per_page: 100,
    },
  );
  return jobs.map((job) => ({ id: job.id, name: job.name, end: endOf(job) }));
}

interface RawJob {
  readonly status: string;
  readonly conclusion: string | null;
  readonly steps?: readonly {
    readonly name: string;
    readonly number: number;
    readonly conclusion: string | null;
  }[];
}

function endOf({ status, conclusion, steps = [] }: RawJob): JobEnd {
  if (status !== "completed" || conclusion === null) return { kind: "unfinished" };
  if (conclusion === "success" || conclusion === "neutral") return { kind: "succeeded" };
  if (conclusion === "skipped") return { kind: "skipped" };
  if (steps.length === 0) return { kind: "never-started", conclusion };
  // A runner that was lost leaves the step that it was at without a conclusion.
  const at =
    steps.find((step) => step.conclusion !== null && !passed.has(step.conclusion)) ??
    steps.find((step) => step.conclusion === null);
  return {
    kind: "stopped",
    conclusion,
    ...(at === undefined ? {} : { step: { name: at.name, number: at.number } }),
  };
}

const passed: ReadonlySet<string> = new Set(["neutral", "skipped", "success"]);

/**
 * The job that does `verb` for a district: its own name, behind those of the jobs that called it, begins with the verb and
 * ends with the district. Of several, as of a district that is planned in one of two ways, one that was not skipped.
 */
export function jobOfDistrict(jobs: readonly RunJob[], verb: string, district: string): RunJob | undefined {
  const own = jobs.filter(({ name }) => {
    const words = (name.split(" / ").at(-1) ?? "").split(" ");
    return words.length > 1 && words[0] === verb && words.at(-1) === district;
  });
  return own.find(({ end }) => end.kind !== "skipped") ?? own[0];
}
