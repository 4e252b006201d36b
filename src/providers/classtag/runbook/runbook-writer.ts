import { changeKinds } from "../../../model/change.ts";
import type { ClassTagWriter } from "../../provider.ts";

/**
 * Writes nothing into ClassTag: every change is left to a person. Whoever applies makes the runbook of the changes that
 * came to this outcome, because its pages need the whole plan.
 */
export function createRunbookWriter(): ClassTagWriter {
  return {
    writes: changeKinds,
    write: () => Promise.resolve({ kind: "by-hand" }),
  };
}
