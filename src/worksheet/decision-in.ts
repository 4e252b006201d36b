import { type CandidateLetter, candidateLetters } from "../model/worksheet.ts";
import { withoutMark } from "./shown-ids.ts";

/** What somebody wrote in the column `decide`. */
export type WrittenDecision =
  | { readonly kind: "undecided" }
  | { readonly kind: "leave" }
  | { readonly kind: "class"; readonly archives: boolean; readonly named: NamedClassOf }
  /** Archived in favour of nothing, which no line can say. */
  | { readonly kind: "archive-alone" };

/** A candidate by its letter, or else a class by what stands there. */
export interface NamedClassOf {
  readonly letter?: CandidateLetter;
  readonly cell: string;
}

export function decisionIn(cell: string): WrittenDecision {
  const text = plainly(cell);
  if (isBlankDecision(cell)) return { kind: "undecided" };
  if (/^leave$/i.test(text)) return { kind: "leave" };
  if (/^archive$/i.test(text)) return { kind: "archive-alone" };
  const [, archived] = /^archive[\s:]+(.*)$/is.exec(withoutMark(cell).trim()) ?? [];
  return archived === undefined
    ? { kind: "class", archives: false, named: namedIn(cell.trim()) }
    : { kind: "class", archives: true, named: namedIn(archived) };
}

/** Whether nobody wrote anything. */
export const isBlankDecision = (cell: string): boolean => withoutMark(cell).trim() === "";

/** A word or a letter without what people put around it: `(a)`, `b.`, `"leave"`, and the wide letters of other keyboards. */
const plainly = (cell: string): string =>
  withoutMark(cell)
    .normalize("NFKC")
    .trim()
    .replace(/^[([{"'“”‘’]+|[)\]}"'“”‘’.,:;!]+$/g, "")
    .trim();

function namedIn(cell: string): NamedClassOf {
  const text = plainly(cell).toLowerCase();
  const letter = candidateLetters.find((one) => one === text);
  return letter === undefined ? { cell } : { letter, cell };
}
