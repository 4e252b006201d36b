import { NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { parse } from "yaml";

/**
 * A workflow as far as the tests run it. What is not in these types is refused when a file is read: a test that passed over
 * something would prove nothing.
 */
export interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Permissions;
  readonly concurrency?: Concurrency;
  readonly jobs: Readonly<Record<string, Job>>;
}

export type Permissions = Readonly<Record<string, string>>;

export interface Concurrency {
  readonly group: string;
  readonly "cancel-in-progress"?: boolean;
}

export interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly "runs-on": string;
  readonly "timeout-minutes": number;
  readonly strategy?: {
    readonly matrix: unknown;
    readonly "fail-fast"?: boolean;
    readonly "max-parallel"?: number;
  };
  readonly environment?: string;
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

const known = {
  workflow: ["name", "on", "permissions", "concurrency", "defaults", "jobs"],
  job: [
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
  concurrency: ["group", "cancel-in-progress"],
  action: ["name", "description", "inputs", "runs"],
} as const;

/** @throws Error where GitHub's own parser finds something, or where the file uses what the tests cannot run */
export function readWorkflow(file: string, text: string): Workflow {
  const { context } = parseWorkflow({ name: file, content: text }, new NoOperationTraceWriter());
  const errors = context.errors.getErrors().map(({ message }) => message);
  if (errors.length > 0) throw new Error(`${file}: ${errors.join("\n")}`);
  const workflow = parse(text) as Workflow & {
    readonly defaults?: { readonly run?: { readonly shell?: string } };
  };
  onlyKnown(workflow, known.workflow, file);
  if (workflow.defaults !== undefined && JSON.stringify(workflow.defaults) !== '{"run":{"shell":"bash"}}')
    throw new Error(`${file}: the tests run bash and nothing else`);
  for (const [name, job] of Object.entries(workflow.jobs)) {
    const where = `${file}: job ${name}`;
    onlyKnown(job, known.job, where);
    if (job.strategy !== undefined) onlyKnown(job.strategy, known.strategy, where);
    if (job.concurrency !== undefined) onlyKnown(job.concurrency, known.concurrency, where);
    for (const [index, step] of job.steps.entries())
      onlyKnown(step, known.step, `${where}, step ${index + 1}`);
  }
  return workflow;
}

/** The steps of a composite action. */
export function readAction(
  file: string,
  text: string,
): {
  readonly inputs: Readonly<Record<string, { readonly required?: boolean; readonly default?: string }>>;
  readonly steps: readonly Step[];
} {
  const action = parse(text) as {
    readonly inputs?: Record<string, { required?: boolean; default?: string }>;
    readonly runs: { readonly using: string; readonly steps: readonly Step[] };
  };
  onlyKnown(action, known.action, file);
  if (action.runs.using !== "composite") throw new Error(`${file}: only composite actions can be run`);
  for (const [index, step] of action.runs.steps.entries())
    onlyKnown(step, known.step, `${file}, step ${index + 1}`);
  return { inputs: action.inputs ?? {}, steps: action.runs.steps };
}

function onlyKnown(value: object, keys: readonly string[], where: string): void {
  const other = Object.keys(value).find((key) => !keys.includes(key));
  if (other !== undefined) throw new Error(`${where}: the tests cannot run ${JSON.stringify(other)}`);
}
