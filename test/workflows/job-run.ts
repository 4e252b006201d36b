import { mkdtemp, readFile } from "node:fs/promises";
import path from "node:path";
import { type Contexts, holds, interpolate, type Status, typedValue } from "./expression.ts";
import { contextsOf, type Ended, type JobRun, type JobState, texts } from "./job-state.ts";
import { actionFolder } from "./released-files.ts";
import type { RunInput } from "./run-input.ts";
import { runAction, runScript } from "./script-step.ts";
import { simulatedAction } from "./simulated-actions.ts";
import { type Action, type Job, readAction, type Step } from "./workflow-file.ts";

export async function runJob(id: string, job: Job, given: Contexts, input: RunInput): Promise<JobRun> {
  const named = typeof job.environment === "object" ? job.environment.name : job.environment;
  const environment = named === undefined ? undefined : interpolate(named, given);
  const held = environment === undefined ? undefined : input.environments[environment];
  const { workspaces } = input.project;
  const workspace = workspaces.pop() ?? (await mkdtemp(path.join(path.dirname(input.folder), "workspace-")));
  const temporary = await mkdtemp(path.join(input.folder, "temporary-"));
  const contexts: Contexts = {
    ...given,
    github: { ...input.github, workspace },
    // GitHub makes an environment that is not there, without secrets; a job without one gets the repository's: none. A
    // called workflow gets those of an environment only where its caller lets it inherit them.
    secrets: input.inheritsSecrets ? (held?.secrets ?? {}) : {},
    vars: { ...input.variables, ...held?.vars },
    runner: { temp: temporary, os: "Linux" },
    env: {},
  };
  const run: JobRun = {
    id,
    name: displayName(id, job, given, input),
    permissions: job.permissions,
    ...(environment === undefined ? {} : { environment }),
    runsOn: typedValue(job["runs-on"], given),
    result: "success",
    steps: [],
    summary: "",
    outputs: {},
  };
  const state: JobState = {
    input,
    run,
    workspace,
    temporary,
    secrets: Object.values(held?.secrets ?? {}),
    environment: texts(job.env, { ...contexts, steps: {} }),
    paths: [],
    contexts,
    outputs: {},
    progress: { hasFailed: false },
  };
  input.onJob(run, "begins");
  // GitHub ends a job that its environment does not admit before it comes to a runner.
  if (held?.isRefused === true) state.progress.hasFailed = true;
  else for (const step of job.steps) await runStep(step, state);
  if (state.progress.hasFailed) run.result = "failure";
  if (input.signal.aborted) run.result = "cancelled";
  run.outputs = texts(job.outputs, contextsOf(state));
  workspaces.push(workspace);
  input.onJob(run, "ends");
  return run;
}

/** As GitHub shows it: in a called workflow behind the job that called it. */
export const displayName = (id: string, job: Job, contexts: Contexts, { callingJob }: RunInput): string =>
  `${callingJob} / ${job.name === undefined ? id : interpolate(job.name, contexts)}`;

async function runStep(step: Step, state: JobState): Promise<void> {
  const { run, progress, input } = state;
  const name = step.name ?? step.uses ?? step.run?.split("\n")[0] ?? "";
  const cancelled = input.signal.aborted;
  const status: Status = {
    success: !progress.hasFailed && !cancelled,
    failure: progress.hasFailed,
    cancelled,
  };
  if (!holds(step.if, contextsOf(state), status)) {
    run.steps.push({ name, outcome: "skipped", exitCode: 0, output: "" });
    return;
  }
  const outputs: Record<string, string> = {};
  const ended = await runOne(step, state, outputs);
  const outcome = ended.exitCode === 0 ? "success" : "failure";
  run.steps.push({ name, outcome, ...ended });
  if (step.id !== undefined) state.outputs[step.id] = { outputs, outcome };
  if (outcome === "failure") progress.hasFailed = true;
}

async function runOne(step: Step, state: JobState, outputs: Record<string, string>): Promise<Ended> {
  const { uses } = step;
  if (uses === undefined) return await runScript(step, state, outputs);
  const given = texts(step.with, contextsOf(state));
  const folder = await actionFolder(uses, state.input);
  if (folder === undefined) return await simulatedAction(uses, given, state);
  const action = readAction(uses, await readFile(path.join(folder, "action.yml"), "utf8"));
  for (const [name, { required }] of Object.entries(action.inputs))
    if (required === true && (given[name] ?? "") === "") throw new Error(`${uses}: ${name} is required`);
  const other = Object.keys(given).find((name) => !(name in action.inputs));
  if (other !== undefined) throw new Error(`${uses} has no input ${other}`);
  return action.kind === "script"
    ? await runAction(path.join(folder, action.main), state, outputs)
    : await runComposite(action, folder, given, state, outputs);
}

async function runComposite(
  action: Extract<Action, { kind: "composite" }>,
  folder: string,
  given: Record<string, string>,
  state: JobState,
  outputs: Record<string, string>,
): Promise<Ended> {
  const { github } = state.contexts;
  const inner: JobState = {
    ...state,
    contexts: { ...state.contexts, inputs: given, github: { ...Object(github), action_path: folder } },
    outputs: {},
  };
  for (const step of action.steps) await runStep(step, inner);
  const values = Object.entries(action.outputs).map(([name, { value }]) => [name, value]);
  Object.assign(outputs, texts(Object.fromEntries(values), contextsOf(inner)));
  return { exitCode: state.progress.hasFailed ? 1 : 0, output: "" };
}
