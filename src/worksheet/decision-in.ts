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
  const text = withoutMark(cell).trim();
  if (text === "") return { kind: "undecided" };
  if (/^leave$/i.test(text)) return { kind: "leave" };
  const [, archived] = /^archive[\s:]*(.*)$/is.exec(text) ?? [];
  if (archived === "") return { kind: "archive-alone" };
  const isArchive = archived !== undefined && /^archive[\s:]/i.test(text);
  return isArchive
    ? { kind: "class", archives: true, named: namedIn(archived) }
    : { kind: "class", archives: false, named: namedIn(cell.trim()) };
}

function namedIn(cell: string): NamedClassOf {
  const text = withoutMark(cell).replace(/[).]$/, "").toLowerCase();
  const letter = candidateLetters.find((one) => one === text);
  return letter === undefined ? { cell } : { letter, cell };
}
