import { defined } from "../../model/defined.ts";
import type { AskedChanges } from "../changes/asked-changes.ts";
import type { Line } from "../lines/wish.ts";

/**
 * What is left of what a file asks for where nobody knows which terms count: no change, every line withheld, and no word
 * about any of them, because each would judge a class by a term.
 */
export function withoutScope(asked: AskedChanges): AskedChanges {
  return {
    planned: asked.planned.map((one) => ({ ...one, lines: one.lines.map(withheld), diagnostics: [] })),
    settings: { ...asked.settings, diagnostics: [] },
    changes: [],
  };
}

const withheld = ({ classroom }: Line): Line => ({
  kind: "blocked",
  diagnostics: [],
  ...defined({ classroom }),
});
