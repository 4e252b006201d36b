import { fileAt } from "./released-files.ts";
import type { RunInput } from "./run-input.ts";
import { type Caller, type CallingJob, readWorkflow, type Workflow } from "./workflow-file.ts";

type Given = Pick<RunInput, "processEnvironment" | "project">;

/** What a caller's one job calls, and what it hands over. */
export interface Called extends Pick<RunInput, "callingJob" | "inheritsSecrets" | "inputs" | "workflow"> {}

/**
 * Reads the workflow that a caller calls, at the release that it names.
 * @throws Error where GitHub would not start the run: no such workflow or input, or more asked for than the caller grants
 */
export async function calledBy(caller: Caller, given: Given): Promise<Called> {
  const [[callingJob, job] = [], ...others] = Object.entries(caller.jobs);
  if (callingJob === undefined || job === undefined || others.length > 0)
    throw new Error("the tests run a caller of one job");
  const workflow = readWorkflow(job.uses, await fileAt(job.uses, given));
  if (!("workflow_call" in workflow.on)) throw new Error(`${job.uses} cannot be called`);
  for (const [id, { permissions }] of Object.entries(workflow.jobs))
    for (const [scope, access] of Object.entries(permissions)) {
      const granted = (job.permissions ?? caller.permissions)[scope];
      if (granted !== "write" && granted !== access)
        throw new Error(`job ${id} asks for ${scope}: ${access}, and its caller grants ${granted ?? "none"}`);
    }
  return {
    callingJob,
    workflow,
    inputs: inputsOf(workflow, job),
    inheritsSecrets: job.secrets === "inherit",
  };
}

function inputsOf(
  workflow: Workflow,
  { uses, with: given = {} }: CallingJob,
): Readonly<Record<string, string>> {
  const declared = workflow.on["workflow_call"]?.inputs ?? {};
  const other = Object.keys(given).find((name) => !(name in declared));
  if (other !== undefined) throw new Error(`${uses} has no input ${other}`);
  return Object.fromEntries(
    Object.entries(declared).map(([name, { default: fallback = "", required }]) => {
      if (required === true && given[name] === undefined) throw new Error(`${uses} needs the input ${name}`);
      return [name, given[name] ?? fallback];
    }),
  );
}
