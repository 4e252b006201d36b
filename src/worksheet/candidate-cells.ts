import type { Class } from "../model/classlink.ts";
import { type EvidenceKind, evidenceKinds } from "../model/suggestion.ts";
import { type CandidateLetter, candidateLetters, type WorksheetCells } from "../model/worksheet.ts";
import { isNameShown, type ShownIds, withoutMark } from "./shown-ids.ts";

/** A candidate that a row shows, as it is now. */
export interface ShownCandidate {
  readonly letter: CandidateLetter;
  readonly found:
    | {
        readonly kind: "class";
        readonly shownClass: Class;
        readonly agrees: readonly EvidenceKind[];
        readonly disagrees: readonly EvidenceKind[];
      }
    /** `why` is a clause. */
    | { readonly kind: "changed" | "ambiguous"; readonly why: string };
}

/** The candidates of a row, found by the id and the title that it shows of each. */
export const shownCandidates = (row: WorksheetCells, classes: ShownIds<Class>): readonly ShownCandidate[] =>
  candidateLetters.flatMap((letter) => {
    const [id, title] = [row.cell(`${letter} id`), row.cell(`${letter} class`)];
    return id.trim() === "" && title.trim() === ""
      ? []
      : [{ letter, found: candidateOf({ id, title, why: row.cell(`${letter} why`) }, classes) }];
  });

interface Cells {
  readonly id: string;
  readonly title: string;
  readonly why: string;
}

function candidateOf({ id, title, why }: Cells, classes: ShownIds<Class>): ShownCandidate["found"] {
  const possible = classes.of(id);
  const [shownClass, ...others] = possible.filter((one) => isNameShown(title, one.title));
  const shown = `${JSON.stringify(withoutMark(title))} (${withoutMark(id).trim()})`;
  if (shownClass !== undefined && others.length === 0)
    return {
      kind: "class",
      shownClass,
      agrees: kindsIn(why, "agrees"),
      disagrees: kindsIn(why, "differs"),
    };
  if (shownClass !== undefined)
    return {
      kind: "ambiguous",
      why: `${shown} may be any of ${[shownClass, ...others].map(({ sourcedId }) => sourcedId).join(", ")}: a spreadsheet has changed the id`,
    };
  const [renamed] = classes.exactly(id);
  return {
    kind: "changed",
    why:
      renamed === undefined
        ? `${shown} is no longer a shared class of the school`
        : `${shown} is called ${JSON.stringify(renamed.title)} now`,
  };
}

/** Kinds of evidence, and nothing else that may stand in the cell. */
const kindsIn = (why: string, verb: "agrees" | "differs"): readonly EvidenceKind[] =>
  evidenceKinds.filter((kind) => new RegExp(`(?:^|·)\\s*${kind} ${verb}\\s*(?:·|$)`).test(why));
