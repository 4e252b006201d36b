import type { SourcePosition } from "../model/diagnostic.ts";

/** Longer lines are cut: an excerpt is there to be recognised. */
const longestExcerpt = 200;

/** The text of one file, and where its lines begin. Offsets count UTF-16 code units from 0. */
export class SourceText {
  readonly path: string;
  readonly text: string;
  #lineStarts: readonly number[] | undefined;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
  }

  positionAt(offset: number): SourcePosition {
    const starts = this.#lines();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file: this.path, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }

  /** The offset of a position that `positionAt` gave. */
  offsetAt({ line, column }: SourcePosition): number {
    return (this.#lines()[line - 1] ?? 0) + column - 1;
  }

  /**
   * The line of a position, so that a caret can be drawn under its column: each character that a terminal would obey
   * is replaced by one that takes as much room. Absent where the line is too long to show that column.
   */
  excerptAt({ line, column }: SourcePosition): string | undefined {
    const starts = this.#lines();
    const start = starts[line - 1];
    if (start === undefined || column > longestExcerpt - 20) return undefined;
    const end = Math.min(starts[line] ?? this.text.length, start + longestExcerpt + 2);
    const wholeLine = this.text.slice(start, end).replace(/[\r\n]+$/, "");
    const shown =
      wholeLine.length > longestExcerpt ? `${wholeLine.slice(0, longestExcerpt - 1)}…` : wholeLine;
    return shown.replace(/\t/g, " ").replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, "�");
  }

  #lines(): readonly number[] {
    this.#lineStarts ??= findLineStarts(this.text);
    return this.#lineStarts;
  }
}

/** YAML ends a line at a line feed, a carriage return, or both together. */
function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  if (text.includes("\r")) {
    for (const { index, 0: lineBreak } of text.matchAll(/\r\n?|\n/g)) starts.push(index + lineBreak.length);
    return starts;
  }
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
