import stringWidth from "string-width";

/**
 * Terminal columns, as string-width counts them: emoji, East Asian letters and marks as terminals draw them. What a control
 * character does is no matter of width; text is escaped before it is measured.
 */

// Latin, Greek and Cyrillic letters, quotes, dashes and arrows: one column each, and nearly every name is made of them. The library
// looks at each letter by itself, a hundred times slower, and a plan of a large district measures a million names.
const oneColumnEach =
  /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2190-\u2193]*$/;
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Columns that `text` takes on a terminal. Expects text without control characters. */
export const displayWidth = (text: string): number =>
  oneColumnEach.test(text) ? text.length : stringWidth(text);

export function padEnd(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - displayWidth(text)));
}

export function padStart(text: string, columns: number): string {
  return " ".repeat(Math.max(0, columns - displayWidth(text))) + text;
}

// No grapheme of a person's name is longer than this; without a bound a hostile one could be a megabyte.
const unitsPerColumn = 16;
const danglingHalf = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g;

/**
 * `text` in at most `columns` columns: the middle gives way to `…`, because both ends of a name tell it apart ("Algebra
 * I, Period 3"). Callers show an id beside what was cut.
 */
export function shorten(text: string, columns: number): string {
  const longest = columns * unitsPerColumn;
  if (text.length <= longest && fits(text, columns)) {
    return text;
  }
  const tailColumns = Math.floor((columns - 1) / 3);
  const head = takeColumns(text, columns - 1 - tailColumns, "start");
  const tail = takeColumns(text, tailColumns, "end");
  return `${head.trimEnd()}…${tail.trimStart()}`;
}

/** Looks no further than it has to: a long name that does not fit is told by its beginning. */
function fits(text: string, columns: number): boolean {
  if (oneColumnEach.test(text)) return text.length <= columns;
  let width = 0;
  for (const { segment } of segmenter.segment(text)) {
    width += displayWidth(segment);
    if (width > columns) return false;
  }
  return true;
}

/** As much of `text` as fits into `columns`, from its start or its end. */
export function takeColumns(text: string, columns: number, from: "end" | "start"): string {
  const longest = Math.max(1, columns) * unitsPerColumn;
  const part = from === "start" ? text.slice(0, longest) : text.slice(-longest);
  const segments = segmenter.segment(part.replace(danglingHalf, ""));
  const kept: string[] = [];
  let width = 0;
  for (const { segment } of from === "end" ? [...segments].reverse() : segments) {
    width += displayWidth(segment);
    if (width > columns) {
      break;
    }
    kept.push(segment);
  }
  return (from === "end" ? kept.reverse() : kept).join("");
}

/** Words that belong together, as a count and its sign: `wrap` breaks no line inside them. */
export const tied = (text: string): string => text.replaceAll(" ", noBreakSpace);

// What people and systems write holds none by then: one is shown as `\xA0`.
const noBreakSpace = "\u00A0";

/** Breaks at spaces into lines of at most `columns`; a longer word stands on a line of its own. */
export function wrap(text: string, columns: number): readonly string[] {
  return brokenAtSpaces(text, columns).map((line) => line.replaceAll(noBreakSpace, " "));
}

function brokenAtSpaces(text: string, columns: number): readonly string[] {
  if (text.length <= columns && displayWidth(text) <= columns) {
    return [text];
  }
  const lines: string[] = [];
  let line = "";
  let width = 0;
  for (const word of text.split(" ")) {
    const wordWidth = displayWidth(word);
    if (line !== "" && width + 1 + wordWidth > columns) {
      lines.push(line);
      line = word;
      width = wordWidth;
    } else {
      line = line === "" ? word : `${line} ${word}`;
      width += wordWidth + (width === 0 ? 0 : 1);
    }
  }
  lines.push(line);
  return lines;
}
