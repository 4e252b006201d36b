import { closestWord } from "../../model/closest-word.ts";
import { nameAsSeen } from "../../model/text.ts";

/**
 * A question before a hint, with a space behind it; empty where nothing that is there is near to what was typed, and no name alone begins
 * with it: people say "Elm" of Elm Middle.
 */
export function meantWord(typed: readonly string[], known: readonly string[]): string {
  const meant = new Set(
    typed
      .map((word) => closestWord(word, known) ?? onlyBeginning(word, known))
      .filter((word) => word !== undefined),
  );
  return meant.size === 0 ? "" : `Did you mean ${[...meant].join(", ")}? `;
}

function onlyBeginning(word: string, known: readonly string[]): string | undefined {
  const asked = nameAsSeen(word).toLowerCase();
  const [first, ...others] = new Set(
    known.filter((name) => nameAsSeen(name).toLowerCase().startsWith(asked)),
  );
  return asked === "" || others.length > 0 ? undefined : first;
}
