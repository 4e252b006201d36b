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
  /^(?:true|false)$/i,
];

/** Whether a spreadsheet would run it, or show and save another text: a formula, a number, a date, a truth value. */
export function isChangedBySpreadsheets(text: string): boolean {
  const trimmed = text.trim();
  return formula.test(text) || otherForms.some((form) => form.test(trimmed));
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
