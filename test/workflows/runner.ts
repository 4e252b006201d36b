import { type Contexts, holds, interpolate, type Status, typedValue } from "./expression.ts";
import { displayName, runJob } from "./job-run.ts";
import type { JobRun } from "./job-state.ts";
import type { RunInput } from "./run-input.ts";
import type { Job, Workflow } from "./workflow-file.ts";

/** Runs the jobs of a workflow one after the other, in an order that `needs` allows. */
export async function runWorkflow(input: RunInput): Promise<readonly JobRun[]> {
  const { workflow, github, inputs } = input;
  const leave = await turn(input, workflow.concurrency, { github, inputs });
  const done = new Map<string, readonly JobRun[]>();
  for (const id of ordered(workflow)) {
    const job = workflow.jobs[id];
    if (job === undefined) throw new Error(`there is no job ${id}`);
    done.set(
      id,
      leave === undefined ? [notRun(id, job, "cancelled", input)] : await runJobs(id, job, done, input),
    );
  }
  leave?.();
  return [...done.values()].flat();
}

/** Waits for the turn of a run or job. `undefined`: it was cancelled while it waited. */
async function turn(
  { project, cancel }: RunInput,
  concurrency: Job["concurrency"],
  contexts: Contexts,
): Promise<(() => void) | undefined> {
  if (concurrency === undefined) return () => undefined;
  return await project.groups.enter(interpolate(concurrency.group, contexts), {
    cancelsRunning: concurrency["cancel-in-progress"] === true,
    isQueue: concurrency.queue === "max",
    cancel,
  });
}

function ordered({ jobs }: Workflow): readonly string[] {
  const placed: string[] = [];
  const place = (id: string, path: readonly string[]): void => {
    if (path.includes(id)) throw new Error(`jobs need each other: ${path.join(", ")}`);
    for (const need of needsOf(jobs[id])) place(need, [...path, id]);
    if (!placed.includes(id)) placed.push(id);
  };
  for (const id of Object.keys(jobs)) place(id, []);
  return placed;
}

const needsOf = (job: Job | undefined): readonly string[] => [job?.needs ?? []].flat();

const notRun = (
  id: string,
  job: Job,
  result: "cancelled" | "skipped",
  input: RunInput,
  contexts: Contexts = {},
): JobRun => ({
  id,
  name: displayName(
    id,
    { ...job, ...(contexts["matrix"] === undefined ? { name: id } : {}) },
    contexts,
    input,
  ),
  permissions: job.permissions,
  runsOn: undefined,
  result,
  steps: [],
  summary: "",
  outputs: {},
});

async function runJobs(
  id: string,
  job: Job,
  done: ReadonlyMap<string, readonly JobRun[]>,
  input: RunInput,
): Promise<readonly JobRun[]> {
  const { github, inputs, signal } = input;
  const needs = Object.fromEntries(
    needsOf(job).map((need) => {
      const runs = done.get(need) ?? [];
      return [
        need,
        { result: together(runs), outputs: Object.assign({}, ...runs.map((run) => run.outputs)) },
      ];
    }),
  );
  const contexts: Contexts = { github, needs, inputs };
  const before = ancestors(id, input.workflow).map((one) => together(done.get(one) ?? []));
  const status: Status = {
    success: !signal.aborted && before.every((result) => result === "success"),
    failure: before.includes("failure"),
    cancelled: signal.aborted,
  };
  if (!holds(job.if, contexts, status))
    return [notRun(id, job, signal.aborted ? "cancelled" : "skipped", input)];
  const runs: JobRun[] = [];
  for (const matrix of matricesOf(job, contexts)) {
    const own = { ...contexts, matrix };
    const leave = await turn(input, job.concurrency, own);
    runs.push(
      leave === undefined ? notRun(id, job, "cancelled", input, own) : await runJob(id, job, own, input),
    );
    leave?.();
  }
  return runs;
}

/** All jobs that must have ended before: `success()` asks about those that are needed by needed ones, too. */
function ancestors(id: string, { jobs }: Workflow): readonly string[] {
  const found = new Set<string>();
  const add = (one: string): void => {
    for (const need of needsOf(jobs[one])) {
      found.add(need);
      add(need);
    }
  };
  add(id);
  return [...found];
}

function together(runs: readonly JobRun[]): JobRun["result"] {
  const results = runs.map(({ result }) => result);
  if (results.includes("failure")) return "failure";
  if (results.includes("cancelled")) return "cancelled";
  return results.every((result) => result === "skipped") ? "skipped" : "success";
}

function matricesOf({ strategy }: Job, contexts: Contexts): readonly unknown[] {
  if (strategy === undefined) return [{}];
  const matrix =
    typeof strategy.matrix === "string" ? typedValue(strategy.matrix, contexts) : strategy.matrix;
  const include =
    typeof matrix === "object" && matrix !== null && "include" in matrix ? matrix.include : undefined;
  if (!Array.isArray(include) || Object.keys(Object(matrix)).length !== 1)
    throw new Error("the tests run a matrix of the form {include: […]} and no other");
  if (include.length === 0) throw new Error("GitHub refuses an empty matrix: guard the job with if");
  return include;
}
