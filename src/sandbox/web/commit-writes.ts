import { ProblemError } from "../classtag/problem.ts";
import type { Write } from "../classtag/write-rules.ts";
import type { SandboxState } from "../state/sandbox-state.ts";

/** `moved`: something has another version than the page showed, and nothing was written. */
export type Committed = { readonly kind: "moved" } | { readonly kind: "done"; readonly wrote: boolean };

/**
 * Writes all or nothing, by the rules of the contract.
 * @throws ProblemError where another rule than that of the versions forbids it.
 */
export function commitWrites(state: SandboxState, prepare: () => readonly Write[]): Committed {
  try {
    const changes = prepare().flatMap((write) => write.changes);
    state.commit(changes);
    return { kind: "done", wrote: changes.length > 0 };
  } catch (error) {
    if (error instanceof ProblemError && error.code === "version_moved") return { kind: "moved" };
    throw error;
  }
}

/** Said wherever a write is `moved`. */
export const movedMessage = "This was changed by somebody else since the page was loaded. Nothing was saved.";
