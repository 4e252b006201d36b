import { closestWord } from "../../model/closest-word.ts";

/** A question before a hint, with a space behind it; empty where nothing that is there is near to what was typed. */
export function meantWord(typed: readonly string[], known: readonly string[]): string {
  const meant = new Set(typed.map((word) => closestWord(word, known)).filter((word) => word !== undefined));
  return meant.size === 0 ? "" : `Did you mean ${[...meant].join(", ")}? `;
}
