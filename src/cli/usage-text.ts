/** What is said of a line that cannot be read, in the words that every other error has. */
import { closestWord } from "../model/closest-word.ts";
import { visibleLine } from "../render/escape.ts";

/** The command that the line called, as far as it was read. */
export interface MisreadCommand {
  /** Whatever may stand on its line after two dashes: `--settings` and `--env-file`, though they are one option. */
  readonly options: readonly string[];
  /** Shows what may stand there, to be pasted. */
  readonly help: string;
}

/** The reader of lines puts the word that it takes for the one that was meant on a line of its own. */
const guess = /\n\(Did you mean (.+?)\?\)/;

/** @param message as commander words it: `error: unknown option '--jsno'`; what was typed is quoted in it, and may come from anywhere */
export function usageText(message: string, { help, options }: MisreadCommand): string {
  const sentence = message
    .trim()
    .replace(/^error: /, "")
    .replace(guess, "");
  const meant = guess.exec(message)?.[1] ?? meantBy(sentence, options);
  const hint = `${meant === undefined ? "" : `Did you mean ${meant}? `}${help} shows what there is.`;
  const lines = asSentence(sentence).split("\n").map(visibleLine);
  return `error  ${lines.join("\n")}\ntry    ${visibleLine(hint)}\n`;
}

function meantBy(sentence: string, options: readonly string[]): string | undefined {
  const [, option] = /^unknown option '(--.+)'$/s.exec(sentence) ?? [];
  if (option !== undefined) return closestWord(option, options);
  const chosen = / '([^']*)' is invalid.*Allowed choices are (.+)\.$/s.exec(sentence);
  return chosen === null ? undefined : closestWord(chosen[1] ?? "", (chosen[2] ?? "").split(", "));
}

const asSentence = (clause: string): string =>
  `${clause.charAt(0).toUpperCase()}${clause.slice(1)}${/[.!?]$/.test(clause) ? "" : "."}`
    // An argument and an option are told apart by how they are written.
    .replace(/^Command-argument value ('.*?') is invalid for argument ('.*?')/s, "Argument $2 cannot be $1")
    .replace(/^Option ('.*?') argument ('.*?') is invalid/s, "Option $1 cannot be $2");
