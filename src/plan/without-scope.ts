import type { AskedChanges } from "./asked-changes.ts";

/**
 * What is left of what a file asks for where nobody knows which terms count: no change, every line withheld, and no word
 * about any of them, because each would judge a class by a term.
 */
export function withoutScope(asked: AskedChanges): AskedChanges {
  return {
    planned: asked.planned.map((one) => ({ ...one, diagnostics: [] })),
    lines: new Map(
      [...asked.lines].map(([school, lines]) => [
        school,
        lines.map(({ classroom }) => ({
          kind: "blocked",
          diagnostics: [],
          ...(classroom === undefined ? {} : { classroom }),
        })),
      ]),
    ),
    settings: { ...asked.settings, diagnostics: [] },
    changes: [],
  };
}
