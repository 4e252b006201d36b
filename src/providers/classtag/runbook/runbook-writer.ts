import type { ClassTagWriter } from "../../provider.ts";

/**
 * Writes nothing into ClassTag: every change is left to a person. Whoever applies makes the runbook of the changes that
 * came to this outcome, because its pages need the whole plan.
 */
export function createRunbookWriter(): ClassTagWriter {
  return {
    writes: new Set([
      "archive",
      "connect",
      "connect-school",
      "disconnect",
      "exchange",
      "reconnect",
      "set-setting",
      "unarchive",
    ]),
    write: () => Promise.resolve({ kind: "by-hand" }),
  };
}
