/**
 * What YAML readers take for different things although the specification knows one meaning. A test holds the reader that
 * Rollcall uses against another one: a file that is not refused, for this or for something else, has one meaning for both.
 */

/** Where a line ends that only some readers see: a carriage return without a line feed. -1 where there is none. */
export function loneCarriageReturn(text: string): number {
  return text.includes("\r") ? text.search(/\r(?!\n)/) : -1;
}

const endMarker = /^\.\.\.(?=\s|$)/m;

/** Where a line `...` stands before the document: it ends one that some readers then take for the file's. */
export function endBeforeDocument(text: string, documentStart: number): number {
  return text.slice(0, documentStart).search(endMarker);
}

const tabInIndentation = /^[ ]*\t/m;
const lineOfBlanks = /^[ \t]+\r?$/m;
const escapedLineEnd = /\\\r?$/m;
const blanksAndComments = /(?:[ \t]*(?:#.*)?\r?\n)*/y;

/** Whether a text that goes over several lines, written between two offsets, is one of those that readers differ about. */
export function hasTwoReadings(source: string, start: number, end: number): boolean {
  const written = source.slice(start, end);
  blanksAndComments.lastIndex = end;
  const after = blanksAndComments.exec(source)?.[0] ?? "";
  return lineOfBlanks.test(written) || escapedLineEnd.test(written) || tabInIndentation.test(written + after);
}
