import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Contexts, holds, interpolate, type Status, typedValue } from "./expression.ts";
import { simulatedAction } from "./simulated-actions.ts";
import { type Job, readAction, type Step, type Workflow } from "./workflow-file.ts";

/** What GitHub would give a workflow run. */
export interface RunInput {
  readonly workflow: Workflow;
  /** The `github` context. */
  readonly github: Readonly<Record<string, unknown>>;
  readonly inputs: Readonly<Record<string, string>>;
  /** By environment: what a job that names it gets, and no other job does. */
  readonly environments: Readonly<Record<string, Environment>>;
  /** Folder for this run's files. */
  readonly folder: string;
  /** Of every process: PATH, HOME, git's configuration. */
  readonly processEnvironment: Readonly<Record<string, string>>;
  readonly project: Project;
  readonly runId: number;
  /** Called with the process of each script, so that a test may kill it. */
  onProcess(child: ChildProcess): void;
  /** Called when a job begins and ends, with its permissions: the loopback API holds the token to them. */
  onJob(job: JobRun, event: "begins" | "ends"): void;
}

export interface Environment {
  readonly secrets: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
}

/** Where actions find what they need: the repository and the artifacts. */
export interface Project {
  /** `owner/name` → path of a bare repository. */
  readonly repositories: Readonly<Record<string, string>>;
  keepArtifact(name: string, files: Readonly<Record<string, string>>, runId: number): Promise<void>;
  artifactsOf(
    runId: number,
  ): readonly { readonly name: string; readonly files: Readonly<Record<string, string>> }[];
}

export interface JobRun {
  readonly id: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly concurrencyGroup?: string;
  result: Status | "skipped";
  readonly steps: StepRun[];
  /** Text of the job's summary. */
  summary: string;
  outputs: Record<string, string>;
}

export interface StepRun {
  readonly name: string;
  readonly outcome: "failure" | "skipped" | "success";
  readonly exitCode: number;
  readonly output: string;
}

/** Runs the jobs of a workflow one after the other, in an order that `needs` allows. */
export async function runWorkflow(input: RunInput): Promise<readonly JobRun[]> {
  const done = new Map<string, JobRun[]>();
  const order = ordered(input.workflow);
  for (const id of order) {
    const job = input.workflow.jobs[id];
    if (job === undefined) throw new Error(`no job ${id}`);
    done.set(id, await runJobs(id, job, done, input));
  }
  return [...done.values()].flat();
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

async function runJobs(
  id: string,
  job: Job,
  done: ReadonlyMap<string, readonly JobRun[]>,
  input: RunInput,
): Promise<JobRun[]> {
  const needs = Object.fromEntries(
    needsOf(job).map((need) => {
      const runs = done.get(need) ?? [];
      return [
        need,
        { result: together(runs), outputs: Object.assign({}, ...runs.map((run) => run.outputs)) },
      ];
    }),
  );
  const results = Object.values(needs).map(({ result }) => result);
  const status: Status = results.some((result) => result === "failure")
    ? "failure"
    : results.every((result) => result === "success")
      ? "success"
      : "cancelled";
  const contexts: Contexts = { github: input.github, needs, inputs: input.inputs };
  const skipped: JobRun = {
    id,
    permissions: job.permissions,
    result: "skipped",
    steps: [],
    summary: "",
    outputs: {},
  };
  // A job whose needs were skipped is skipped, unless its condition asks for any status.
  const statusForIf =
    status === "cancelled" && !/always\(\)|!cancelled\(\)/.test(job.if ?? "") ? "failure" : status;
  if (!holds(job.if, contexts, statusForIf === "cancelled" ? "success" : statusForIf)) return [skipped];
  const runs: JobRun[] = [];
  for (const matrix of matricesOf(job, contexts))
    runs.push(await runJob(id, job, { ...contexts, matrix }, input));
  return runs;
}

function together(runs: readonly JobRun[]): JobRun["result"] {
  if (runs.some(({ result }) => result === "failure")) return "failure";
  return runs.every(({ result }) => result === "skipped") ? "skipped" : "success";
}

function matricesOf({ strategy }: Job, contexts: Contexts): readonly unknown[] {
  if (strategy === undefined) return [{}];
  const matrix =
    typeof strategy.matrix === "string" ? typedValue(strategy.matrix, contexts, "success") : strategy.matrix;
  const include =
    typeof matrix === "object" && matrix !== null && "include" in matrix ? matrix.include : undefined;
  if (!Array.isArray(include) || Object.keys(matrix as object).length !== 1)
    throw new Error("the tests run a matrix of the form {include: […]} and no other");
  if (include.length === 0) throw new Error("GitHub refuses an empty matrix: guard the job with if");
  return include;
}

async function runJob(id: string, job: Job, given: Contexts, input: RunInput): Promise<JobRun> {
  const environment =
    job.environment === undefined ? undefined : interpolate(job.environment, given, "success");
  const held = environment === undefined ? undefined : input.environments[environment];
  if (environment !== undefined && held === undefined)
    throw new Error(`there is no environment ${environment}`);
  const workspace = await mkdtemp(path.join(input.folder, `${id}-`));
  const run: JobRun = {
    id,
    permissions: job.permissions,
    ...(environment === undefined ? {} : { environment }),
    ...(job.concurrency === undefined
      ? {}
      : { concurrencyGroup: interpolate(job.concurrency.group, given, "success") }),
    result: "success",
    steps: [],
    summary: "",
    outputs: {},
  };
  input.onJob(run, "begins");
  const state: JobState = {
    workspace,
    temporary: await mkdtemp(path.join(input.folder, "tmp-")),
    contexts: {
      ...given,
      github: { ...input.github, workspace },
      secrets: held?.secrets ?? {},
      vars: held?.vars ?? {},
      runner: { temp: workspace, os: "Linux" },
      steps: {},
      env: {},
    },
    jobEnvironment: {},
    paths: [],
    outputs: {},
    status: "success",
  };
  state.jobEnvironment = texts(job.env, state);
  for (const step of job.steps) await runStep(step, state, run, input);
  run.result = state.status;
  run.outputs = Object.fromEntries(
    Object.entries(job.outputs ?? {}).map(([name, value]) => [
      name,
      interpolate(value, { ...state.contexts, steps: state.outputs }, "success"),
    ]),
  );
  input.onJob(run, "ends");
  return run;
}

interface JobState {
  readonly workspace: string;
  readonly temporary: string;
  contexts: Contexts;
  jobEnvironment: Record<string, string>;
  readonly paths: string[];
  /** By step id. */
  readonly outputs: Record<string, { outputs: Record<string, string>; outcome: string }>;
  status: Status;
}

const texts = (values: Readonly<Record<string, unknown>> | undefined, { contexts, status }: JobState) =>
  Object.fromEntries(
    Object.entries(values ?? {}).map(([name, value]) => [name, interpolate(String(value), contexts, status)]),
  );

async function runStep(step: Step, state: JobState, run: JobRun, input: RunInput): Promise<void> {
  const name = step.name ?? step.uses ?? step.run?.split("\n")[0] ?? "";
  const contexts = { ...state.contexts, steps: state.outputs, env: state.jobEnvironment };
  const scoped = { ...state, contexts };
  if (!holds(step.if, contexts, state.status)) {
    run.steps.push({ name, outcome: "skipped", exitCode: 0, output: "" });
    return;
  }
  const outputs: Record<string, string> = {};
  const ended =
    step.uses === undefined
      ? await runScript(step, scoped, run, outputs, input)
      : await runAction(step.uses, texts(step.with, scoped), scoped, run, outputs, input);
  const outcome = ended.exitCode === 0 ? "success" : "failure";
  if (step.uses === undefined || ended.exitCode !== 0 || !step.uses.startsWith("./"))
    run.steps.push({ name, outcome, ...ended });
  if (step.id !== undefined) state.outputs[step.id] = { outputs, outcome };
  if (outcome === "failure") state.status = "failure";
}

interface Ended {
  readonly exitCode: number;
  readonly output: string;
}

async function runAction(
  uses: string,
  given: Record<string, string>,
  state: JobState,
  run: JobRun,
  outputs: Record<string, string>,
  input: RunInput,
): Promise<Ended> {
  if (!uses.startsWith("./")) return await simulatedAction(uses, given, state.workspace, input);
  const folder = path.join(state.workspace, uses);
  const action = readAction(uses, await readFile(path.join(folder, "action.yml"), "utf8"));
  for (const [name, { required }] of Object.entries(action.inputs))
    if (required === true && (given[name] ?? "") === "") throw new Error(`${uses}: ${name} is required`);
  const inner: JobState = {
    ...state,
    contexts: {
      ...state.contexts,
      inputs: given,
      github: { ...(state.contexts["github"] as object), action_path: folder },
    },
    outputs: {},
  };
  let exitCode = 0;
  for (const step of action.steps) {
    if (exitCode !== 0) break;
    await runStep(step, inner, run, input);
    if (inner.status === "failure") exitCode = 1;
  }
  Object.assign(outputs, {});
  return { exitCode, output: "" };
}

async function runScript(
  step: Step,
  state: JobState,
  run: JobRun,
  outputs: Record<string, string>,
  input: RunInput,
): Promise<Ended> {
  if (step.run === undefined) throw new Error("a step either runs or uses something");
  if (step.run.includes("${{")) throw new Error(`an expression inside a script: ${step.run}`);
  const files = await commandFiles(state.temporary);
  const { github } = input;
  const ended = await bash(input, step.run, state.workspace, {
    ...input.processEnvironment,
    PATH: [...[...state.paths].reverse(), input.processEnvironment["PATH"]].join(":"),
    RUNNER_TEMP: state.temporary,
    GITHUB_WORKSPACE: state.workspace,
    GITHUB_REPOSITORY: String(github["repository"]),
    GITHUB_SHA: String(github["sha"]),
    GITHUB_REF_NAME: String(github["ref_name"]),
    GITHUB_API_URL: String(github["api_url"]),
    GITHUB_SERVER_URL: String(github["server_url"]),
    GITHUB_RUN_ID: String(input.runId),
    GITHUB_EVENT_NAME: String(github["event_name"]),
    ...(github["base_ref"] === "" ? {} : { GITHUB_BASE_REF: String(github["base_ref"]) }),
    GITHUB_ACTIONS: "true",
    CI: "true",
    ...files,
    ...state.jobEnvironment,
    ...texts(step.env, state),
  });
  for (const line of (await readFile(files["GITHUB_PATH"] ?? "", "utf8")).split("\n"))
    if (line !== "") state.paths.push(line);
  if ((await readFile(files["GITHUB_ENV"] ?? "", "utf8")) !== "")
    throw new Error("GITHUB_ENV is not supported");
  for (const line of (await readFile(files["GITHUB_OUTPUT"] ?? "", "utf8")).split("\n")) {
    const [, name, value] = /^([A-Za-z_][\w-]*)=(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) outputs[name] = value;
    else if (line !== "") throw new Error(`this is no output: ${line}`);
  }
  run.summary += await readFile(files["GITHUB_STEP_SUMMARY"] ?? "", "utf8");
  return ended;
}

async function commandFiles(folder: string): Promise<Record<string, string>> {
  const own = await mkdtemp(path.join(folder, "step-"));
  const names = ["GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STEP_SUMMARY"];
  await mkdir(own, { recursive: true });
  const files: Record<string, string> = {};
  for (const name of names) {
    files[name] = path.join(own, name.toLowerCase());
    await writeFile(files[name], "");
  }
  return files;
}

/** As GitHub runs `shell: bash`. */
async function bash(
  { onProcess }: RunInput,
  script: string,
  cwd: string,
  env: Record<string, string>,
): Promise<Ended> {
  const child = spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
    cwd,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, so that killing it kills what it runs.
    detached: true,
  });
  onProcess(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      output += chunk.toString("utf8");
    });
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
  return { exitCode, output };
}
