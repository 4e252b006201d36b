import { visibleLine } from "../escape.ts";
import { displayWidth, padStart, takeColumns } from "./display-width.ts";

const gutterWidth = 5;
const shareBeforeCaret = 0.6;
/** A line of a hostile file can be megabytes long: no more of it than this is looked at, either side of the caret. */
const unitsPerColumn = 16;

export interface SourceExcerpt {
  /** `   24 │ ` */
  readonly gutter: string;
  readonly line: string;
  /** `      │ ` */
  readonly emptyGutter: string;
  /** Spaces, then `^` under the column that the finding points at. */
  readonly caret: string;
}

/**
 * The part of a source line that a finding points at, with a caret under its column.
 *
 * @param column From 1, in UTF-16 code units; beyond the end of the line it stands behind the last character.
 * @param width Columns of the page.
 */
export function sourceExcerpt(source: string, line: number, column: number, width: number): SourceExcerpt {
  const gutter = `${padStart(String(line), gutterWidth)} │ `;
  const room = Math.max(24, width - gutter.length);
  const end = lineEnd(source);
  const at = characterStart(source, Math.max(0, Math.min(column - 1, end)));
  const reach = room * unitsPerColumn;
  const from = Math.max(0, at - reach);
  const to = Math.min(end, at + reach);
  const before = visibleLine(source.slice(from, at));
  const after = visibleLine(source.slice(at, to));
  const isWhole = from === 0 && to === end && displayWidth(before) + displayWidth(after) <= room;
  const window = isWhole ? { before, after } : cut(before, after, room, from > 0, to < end);
  return {
    gutter,
    line: window.before + window.after,
    emptyGutter: `${" ".repeat(gutterWidth)} │ `,
    caret: `${" ".repeat(displayWidth(window.before))}^`,
  };
}

function lineEnd(source: string): number {
  const end = source.search(/[\r\n]/);
  return end === -1 ? source.length : end;
}

/** A column between the halves of a surrogate pair means the character that they make. */
function characterStart(source: string, index: number): number {
  const unit = source.charCodeAt(index);
  const previous = source.charCodeAt(index - 1);
  const isInside = unit >= 0xdc00 && unit <= 0xdfff && previous >= 0xd800 && previous <= 0xdbff;
  return isInside ? index - 1 : index;
}

function cut(
  before: string,
  after: string,
  room: number,
  isCutBefore: boolean,
  isCutAfter: boolean,
): { readonly before: string; readonly after: string } {
  const beforeRoom = Math.max(Math.floor(room * shareBeforeCaret), room - displayWidth(after) - 1);
  const shownBefore = takeColumns(before, beforeRoom - 1, "end");
  const head = isCutBefore || shownBefore.length < before.length ? `…${shownBefore}` : shownBefore;
  const shownAfter = takeColumns(after, room - displayWidth(head) - 1, "start");
  const tail = isCutAfter || shownAfter.length < after.length ? `${shownAfter}…` : shownAfter;
  return { before: head, after: tail };
}
