/**
 * What GitHub's runner carries out of what a step prints, told from actions/runner (ProcessInvoker reads lines, OutputManager
 * hands each on, ActionCommandManager and ActionCommand take it apart): a second telling, so that Rollcall's own is not
 * judged by itself.
 */

export interface Carried {
  readonly name: string;
  readonly data: string;
}

const registered = new Set([
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "internal-set-repo-path",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
]);

/** White space as .NET trims it. */
const trimmed = (line: string): string => line.replace(/^[\t-\r \u0085\u00a0\p{Zs}\p{Zl}\p{Zp}]+/u, "");

/** What a comparison by the rules of a language passes over; the runner compares so wherever it looks for `::` and `##[`. */
const heard = (line: string): string =>
  line.replace(/(?![\t-\r\u0085])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, "");

type Names = ReadonlySet<string>;

function named(info: string, data: string, names: Names): Carried | undefined {
  const space = info.indexOf(" ");
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  return names.has(name) ? { name, data } : undefined;
}

/** `::name key=value::data`, first in its line. */
function byColons(line: string, names: Names): Carried | undefined {
  const text = trimmed(line);
  const end = text.startsWith("::") ? text.indexOf("::", 2) : -1;
  return end < 0 ? undefined : named(text.slice(2, end), text.slice(end + 2), names);
}

/** `##[name key=value]data`, anywhere: the first of its line. */
function byBracket(line: string, names: Names): Carried | undefined {
  const start = line.indexOf("##[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  return end < 0 ? undefined : named(line.slice(start + 3, end), line.slice(end + 1), names);
}

/** Everything that the runner carries out of one stream, in its order. */
export function carriedOut(printed: string): readonly Carried[] {
  const carried: Carried[] = [];
  let resume: string | undefined;
  for (const line of printed.split(/\r\n|\r|\n/)) {
    const names = resume === undefined ? registered : new Set([...registered, resume]);
    const found = [line, heard(line)]
      .flatMap((one) => [byColons(one, names), byBracket(one, names)])
      .find((one) => one !== undefined);
    if (found === undefined) continue;
    if (resume === undefined) {
      carried.push(found);
      if (found.name === "stop-commands") resume = found.data.toLowerCase();
    } else if (found.name === resume) {
      carried.push(found);
      resume = undefined;
    }
  }
  return carried;
}

/** Pieces that make commands, and what could make one of two that are none. */
export const fragments = [
  "::",
  ":",
  "##[",
  "#",
  "[",
  "]",
  "error",
  "SET-OUTPUT name=matrix",
  "add-mask",
  "stop-commands",
  "token",
  " ",
  "\t",
  "\u00a0",
  "\u0085",
  "\u2028",
  "\u200b",
  "\ufeff",
  "\u00ad",
  "\u001b[31m",
  "\n",
  "\r",
  "\r\n",
  "%0A",
  "%5D",
  "x",
  "é",
  "\u{e0041}",
  "\ud83d",
  '"',
  "\\",
] as const;
