import { NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { parse } from "yaml";

/**
 * A workflow as far as the tests run it. What is not in these types is refused when a file is read: a test that passed over
 * something would prove nothing.
 */
export interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, Trigger | null>>;
  readonly permissions: Permissions;
  readonly concurrency?: Concurrency;
  readonly defaults?: { readonly run: { readonly shell: string } };
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Trigger {
  readonly branches?: readonly string[];
  readonly paths?: readonly string[];
  readonly types?: readonly string[];
  /** Of `workflow_call`. */
  readonly inputs?: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>;
}

export type Permissions = Readonly<Record<string, string>>;

interface Concurrency {
  readonly group: string;
  readonly "cancel-in-progress"?: boolean;
  readonly queue?: "max" | "single";
}

/** A workflow of a district's own repository: it has one job, which calls a workflow of Rollcall's. */
export interface Caller {
  readonly on: Workflow["on"];
  readonly permissions: Permissions;
  /** By id. */
  readonly jobs: Readonly<Record<string, CallingJob>>;
}

export interface CallingJob {
  /** `owner/name/.github/workflows/plan.yml@tag`. */
  readonly uses: string;
  /** In the place of the whole file's. */
  readonly permissions?: Permissions;
  readonly with?: Readonly<Record<string, string>>;
  readonly secrets?: "inherit";
}

export interface Job {
  readonly name?: string;
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly "runs-on": string;
  readonly "timeout-minutes": number;
  readonly strategy?: {
    readonly matrix: unknown;
    readonly "fail-fast"?: boolean;
    readonly "max-parallel"?: number;
  };
  readonly environment?: string | { readonly name: string; readonly deployment?: boolean };
  readonly concurrency?: Concurrency;
  readonly permissions: Permissions;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, unknown>>;
}

type ActionInputs = Readonly<Record<string, { readonly required?: boolean }>>;

/** An action of Rollcall's own: steps, or a script that the runner's Node runs. */
export type Action =
  | {
      readonly kind: "composite";
      readonly inputs: ActionInputs;
      readonly outputs: Readonly<Record<string, { readonly value: string }>>;
      readonly steps: readonly Step[];
    }
  | { readonly kind: "script"; readonly inputs: ActionInputs; readonly main: string };

const known = {
  workflow: ["name", "on", "permissions", "concurrency", "defaults", "jobs"],
  caller: ["name", "on", "permissions", "jobs"],
  callingJob: ["uses", "with", "permissions", "secrets"],
  job: [
    "name",
    "needs",
    "if",
    "runs-on",
    "timeout-minutes",
    "strategy",
    "environment",
    "concurrency",
    "permissions",
    "outputs",
    "env",
    "steps",
  ],
  step: ["id", "name", "if", "uses", "with", "run", "shell", "env"],
  strategy: ["matrix", "fail-fast", "max-parallel"],
  concurrency: ["group", "cancel-in-progress", "queue"],
  environment: ["name", "deployment"],
  trigger: {
    push: ["branches", "paths"],
    pull_request_target: ["branches", "types"],
    issue_comment: ["types"],
    workflow_dispatch: ["inputs"],
    workflow_call: ["inputs"],
    schedule: [],
  },
  action: ["name", "description", "inputs", "outputs", "runs"],
  input: ["description", "required"],
} as const;

/** What GitHub's own parser finds. */
export function parserErrors(file: string, text: string): readonly string[] {
  const { context } = parseWorkflow({ name: file, content: text }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}

/** @throws Error where GitHub's own parser finds something, or where the file uses what the tests cannot run */
export function readWorkflow(file: string, text: string): Workflow {
  const errors = parserErrors(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors.join("\n")}`);
  const workflow = parse(text) as Workflow;
  onlyKnown(workflow, known.workflow, file);
  checkTriggers(workflow.on, file);
  if (workflow.concurrency !== undefined) onlyKnown(workflow.concurrency, known.concurrency, file);
  onlyMap(workflow.permissions, file);
  for (const [name, job] of Object.entries(workflow.jobs)) checkJob(job, `${file}: job ${name}`);
  return workflow;
}

/** @throws Error as `readWorkflow` */
export function readCaller(file: string, text: string): Caller {
  const errors = parserErrors(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors.join("\n")}`);
  const caller = parse(text) as Caller;
  onlyKnown(caller, known.caller, file);
  checkTriggers(caller.on, file);
  onlyMap(caller.permissions, file);
  for (const [name, job] of Object.entries(caller.jobs))
    onlyKnown(job, known.callingJob, `${file}: job ${name}`);
  return caller;
}

function checkTriggers(on: Workflow["on"], file: string): void {
  for (const [name, trigger] of Object.entries(on)) {
    onlyKnown({ [name]: trigger }, Object.keys(known.trigger), `${file}: on`);
    if (!Array.isArray(trigger) && trigger !== null)
      onlyKnown(trigger, Reflect.get(known.trigger, name), `${file}: on.${name}`);
  }
}

function checkJob(job: Job, where: string): void {
  onlyKnown(job, known.job, where);
  onlyMap(job.permissions, where);
  if (job.strategy !== undefined) onlyKnown(job.strategy, known.strategy, where);
  if (job.concurrency !== undefined) onlyKnown(job.concurrency, known.concurrency, where);
  if (typeof job.environment === "object") onlyKnown(job.environment, known.environment, where);
  checkSteps(job.steps, where);
}

function checkSteps(steps: readonly Step[], where: string): void {
  for (const [index, step] of steps.entries()) {
    const which = `${where}, step ${index + 1}`;
    onlyKnown(step, known.step, which);
    if ((step.uses === undefined) === (step.run === undefined))
      throw new Error(`${which}: a step either runs or uses something`);
    if (step.uses !== undefined && step.env !== undefined)
      throw new Error(`${which}: the tests give an action no env`);
  }
}

/** @throws Error where it is of another kind than the two, or uses what the tests cannot run */
export function readAction(file: string, text: string): Action {
  const action = parse(text) as {
    readonly inputs?: ActionInputs;
    readonly outputs?: Readonly<Record<string, { readonly value: string }>>;
    readonly runs: { readonly using: string; readonly steps?: readonly Step[]; readonly main?: string };
  };
  onlyKnown(action, known.action, file);
  const { inputs = {}, outputs = {}, runs } = action;
  for (const input of Object.values(inputs)) onlyKnown(input, known.input, `${file}: inputs`);
  if (runs.using === "node24" && runs.main !== undefined) return { kind: "script", inputs, main: runs.main };
  if (runs.using !== "composite" || runs.steps === undefined)
    throw new Error(`${file}: the tests run composite actions and those of node24`);
  checkSteps(runs.steps, file);
  return { kind: "composite", inputs, outputs, steps: runs.steps };
}

function onlyKnown(value: object, keys: readonly string[], where: string): void {
  const other = Object.keys(value).find((key) => !keys.includes(key));
  if (other !== undefined) throw new Error(`${where}: the tests cannot run ${JSON.stringify(other)}`);
}

function onlyMap(permissions: unknown, where: string): void {
  if (typeof permissions !== "object" || permissions === null)
    throw new Error(`${where}: permissions are a map of scopes`);
}
