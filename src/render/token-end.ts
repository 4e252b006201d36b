/**
 * Where what begins at a column of a line of YAML ends: a text in quotes, a list or set of keys in brackets, or a word. The
 * column after its last character; both count from 1. What goes on in the next line ends with this one.
 */
export function tokenEnd(line: string, column: number): number {
  const rest = line.slice(column - 1);
  const length = lengthOf(rest, isInFlow(line.slice(0, column - 1)));
  return column + Math.max(1, rest.slice(0, length).trimEnd().length);
}

const doubleQuoted = /^"(?:[^"\\]|\\.)*"?/;
const singleQuoted = /^'(?:[^']|'')*'?/;
const wordInBlock = /^.*?(?=:(?:\s|$)|\s#|$)/;
const wordInFlow = /^.*?(?=:(?:\s|$)|\s#|[,{}[\]]|$)/;

function lengthOf(rest: string, isFlow: boolean): number {
  if (rest.startsWith('"')) return doubleQuoted.exec(rest)?.[0].length ?? 1;
  if (rest.startsWith("'")) return singleQuoted.exec(rest)?.[0].length ?? 1;
  if (rest.startsWith("{") || rest.startsWith("[")) return bracketLength(rest);
  return (isFlow ? wordInFlow : wordInBlock).exec(rest)?.[0].length ?? 1;
}

/** Brackets and quotes of a line, one after the other; what stands between them says nothing of its own. */
const marks = /"(?:[^"\\]|\\.)*"?|(?<=[\s,:{[])'(?:[^']|'')*'?|[{}[\]]/g;

function bracketLength(text: string): number {
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (mark === "{" || mark === "[") depth += 1;
    if (mark === "}" || mark === "]") depth -= 1;
    if (depth === 0) return index + 1;
  }
  return text.length;
}

function isInFlow(before: string): boolean {
  let depth = 0;
  for (const [mark] of before.matchAll(marks)) {
    if (mark === "{" || mark === "[") depth += 1;
    if (mark === "}" || mark === "]") depth -= 1;
  }
  return depth > 0;
}
