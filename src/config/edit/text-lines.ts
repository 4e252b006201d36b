/** The lines of a file around an offset. */

/** Where the line ends that an offset is on: before its line break. */
export function lineEnd(text: string, offset: number): number {
  const found = text.indexOf("\n", offset);
  const end = found === -1 ? text.length : found;
  return text[end - 1] === "\r" && end > offset ? end - 1 : end;
}

/** Where the line begins that an offset is on. */
export const lineStart = (text: string, offset: number): number =>
  offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;

/** The blanks that a line begins with. */
export const indentationAt = (text: string, offset: number): string =>
  /^ */.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? "";

/** The line break that most lines end with. */
export function lineBreakOf(text: string): string {
  const [all, windows] = [text.split("\n").length - 1, text.split("\r\n").length - 1];
  return 2 * windows > all ? "\r\n" : "\n";
}

const nothingOrComment = /^[ \t]*(?:#.*)?$/;

/** Whether nothing but a comment follows on the line. */
export const isLastOnLine = (text: string, offset: number): boolean =>
  nothingOrComment.test(text.slice(offset, lineEnd(text, offset)));

/**
 * Where the line of an offset ends, with the comments directly below it that are indented more than `column`: they speak of
 * what it ends, where one further out speaks of the list or of what follows.
 */
export function endWithComments(text: string, offset: number, column: number): number {
  let end = lineEnd(text, offset);
  for (;;) {
    const next = afterBreak(text, end);
    if (next === end) return end;
    const following = lineEnd(text, next);
    const indentation = /^( *)#/.exec(text.slice(next, following))?.[1];
    if (indentation === undefined || indentation.length <= column) return end;
    end = following;
  }
}

/** Behind the line break at an offset; the offset itself where the file ends. */
function afterBreak(text: string, end: number): number {
  if (text.startsWith("\r\n", end)) return end + 2;
  return text.startsWith("\n", end) ? end + 1 : end;
}

/** Where the line begins that follows the one of an offset. */
export const nextLine = (text: string, offset: number): number => afterBreak(text, lineEnd(text, offset));
