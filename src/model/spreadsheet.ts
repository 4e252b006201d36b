import { typedDateKeys } from "./cell-dates.ts";
import { cellNumbersIn } from "./cell-numbers.ts";

/**
 * What spreadsheets do to a text that is opened as a cell of a CSV file. Lists of classrooms pass through them, and an id
 * that comes out as another one would connect a classroom to another class.
 */

// Also behind white space, and in the full-width forms that East Asian keyboards type.
const formula = /^[\s\uFEFF]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20\t\r]/;
// The others are held against the text without white space around it.
const otherForms = [
  /^(?:\d[\d., ]*|[.,]\d+)(?:e[+-]?\d+)?%?$/i,
  /^(?:\d{1,2}|\d{4})([-/.])\d{1,2}(?:\1(?:\d{1,2}|\d{4}))?$/,
  /^\d{1,2}[-/.]\d{4}$/,
  /^\d{1,4}:\d{2}(?::\d{2})? ?(?:[ap]\.?m?\.?)?$/i,
  /^(?:\d{1,4}[-/. ]{0,2})?(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?[-/., ]{0,2}\d{0,4}(?:[-/., ]{1,2}\d{1,4})?$/i,
  /^\d+ \d+\/\d+$/,
  /^#(?:#+|[A-Z/0!?]+[!?A])$/,
];

const truthWords =
  /^(?:true|false|wahr|falsch|vrai|faux|verdadero|falso|verdadeiro|vero|waar|onwaar|prawda|fałsz)$/i;

/** The word of a truth value, in the form in which spreadsheets compare it. */
export const truthIn = (text: string): string | undefined =>
  truthWords.test(text.trim()) ? text.trim().toLowerCase() : undefined;

/** Seconds of a time, `1:30` and `01:30:00 AM` alike. */
export function secondsIn(text: string): number | undefined {
  const match =
    /^(\d{1,4}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(?:([ap])\.?\s?m?\.?)?$/i.exec(text.trim()) ??
    /^(\d{1,2})()() ([ap])m?$/i.exec(text.trim());
  if (match === null) return undefined;
  const [hours, minutes, seconds] = [match[1], match[2], match[3]].map((part) => Number(part ?? 0));
  const half = match[4]?.toLowerCase();
  const hour = half === undefined ? hours : ((hours ?? 0) % 12) + (half === "p" ? 12 : 0);
  return (hour ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}

/** Whether a spreadsheet would run it, or show and save another text: a formula, a number, a date, a truth value. */
export function isChangedBySpreadsheets(text: string): boolean {
  const trimmed = text.trim();
  return (
    formula.test(text) ||
    otherForms.some((form) => form.test(trimmed)) ||
    truthIn(text) !== undefined ||
    secondsIn(text) !== undefined ||
    cellNumbersIn(text).length > 0 ||
    typedDateKeys(text).length > 0
  );
}

/**
 * A cell that stays what it is: with an apostrophe in front, where a spreadsheet would change it or a reader would take
 * its ends for untidiness. `fromCell` gives the text back, whatever it is.
 */
export function toCell(text: string): string {
  return needsGuard(text) ? `'${text}` : text;
}

/** The text of a cell, and whether its maker marked it to be exactly as it stands. */
export function fromCell(cell: string): { readonly text: string; readonly isExact: boolean } {
  const rest = cell.slice(1);
  if (cell.startsWith("'") && needsGuard(rest)) return { text: rest, isExact: true };
  return { text: cell.trim(), isExact: false };
}

const needsGuard = (text: string): boolean =>
  text === "" || text.startsWith("'") || text !== text.trim() || isChangedBySpreadsheets(text);
