import { type Contexts, interpolate } from "./expression.ts";
import type { RunInput } from "./run-input.ts";
import type { Permissions } from "./workflow-file.ts";

export interface JobRun {
  readonly id: string;
  readonly name: string;
  readonly permissions: Permissions;
  readonly environment?: string;
  /** A label, or labels. */
  readonly runsOn: unknown;
  result: "cancelled" | "failure" | "skipped" | "success";
  readonly steps: StepRun[];
  /** Text of the job's summary. */
  summary: string;
  outputs: Readonly<Record<string, string>>;
}

interface StepRun extends Ended {
  readonly name: string;
  readonly outcome: "failure" | "skipped" | "success";
}

export interface Ended {
  readonly exitCode: number;
  readonly output: string;
}

/** A job while it runs. Steps of a composite action share all but contexts and outputs. */
export interface JobState {
  readonly input: RunInput;
  readonly run: JobRun;
  readonly workspace: string;
  readonly temporary: string;
  readonly secrets: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** What steps added to the PATH, oldest first. */
  readonly paths: string[];
  readonly contexts: Contexts;
  /** By step id. */
  readonly outputs: Record<string, { readonly outputs: Record<string, string>; readonly outcome: string }>;
  /** Shared, so that the step of a composite action fails its job. */
  readonly progress: { hasFailed: boolean };
}

export const texts = (
  values: Readonly<Record<string, unknown>> | undefined,
  contexts: Contexts,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values ?? {}).map(([name, value]) => [name, interpolate(String(value), contexts)]),
  );

export const contextsOf = ({ contexts, outputs, environment }: JobState): Contexts => ({
  ...contexts,
  steps: outputs,
  env: environment,
});

/** What must not be shown of a secret: each line of one that has several, as a key has, and nothing of an empty one. */
export const partsOfSecret = (secret: string): readonly string[] =>
  secret.split("\n").filter((line) => line !== "" && !line.startsWith("-----"));
