import type { Workflow } from "./workflow-file.ts";

export interface Occurrence {
  readonly eventName: string;
  /** Branch that was pushed to, or that a pull request is to be merged into. */
  readonly branch: string;
  /** `opened`, `synchronize`, `created`, … */
  readonly action?: string;
  /** Of a push. */
  readonly changedPaths?: readonly string[];
}

/** Whether GitHub would start a workflow. */
export function isStartedBy(workflow: Pick<Workflow, "on">, occurrence: Occurrence): boolean {
  const { eventName, branch, action, changedPaths = [] } = occurrence;
  if (!(eventName in workflow.on)) return false;
  const { branches, types, paths } = workflow.on[eventName] ?? {};
  return (
    (branches === undefined || branches.includes(branch)) &&
    (types === undefined || types.includes(action ?? "")) &&
    (paths === undefined || changedPaths.some((path) => paths.some((pattern) => matches(pattern, path))))
  );
}

function matches(pattern: string, path: string): boolean {
  if (!/^[\w./-]+\/\*\*$/.test(pattern)) throw new Error(`the tests do not know the pattern ${pattern}`);
  return path.startsWith(pattern.slice(0, -2));
}
