/**
 * What spreadsheets do to a text that is opened as a cell of a CSV file. Lists of classrooms pass through them, and an id
 * that comes out as another one would connect a classroom to another class.
 */

// Also behind white space, and in the full-width forms that East Asian keyboards type.
const formula = /^[\s\uFEFF]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20\t\r]/;
const number = /^\s*(?:\d[\d.,\s]*|[.,]\d+)(?:e[+-]?\d+)?\s*%?\s*$/i;
const date = /^\s*(?:\d{1,2}|\d{4})([-/.])\d{1,2}(?:\1(?:\d{1,2}|\d{4}))?\s*$/;
const monthAndYear = /^\s*\d{1,2}[-/.]\d{4}\s*$/;
const time = /^\s*\d{1,4}:\d{2}(?::\d{2})?\s*(?:[ap]\.?m?\.?)?\s*$/i;
const monthName =
  /^\s*(?:\d{1,4}[-/. ]*)?(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?[-/., ]*\d{0,4}(?:[-/., ]+\d{1,4})?\s*$/i;
const truth = /^\s*(?:true|false)\s*$/i;

/** Whether a spreadsheet would run it, or show and save another text: a formula, a number, a date, a truth value. */
export function isChangedBySpreadsheets(text: string): boolean {
  return [formula, number, date, monthAndYear, time, monthName, truth].some((form) => form.test(text));
}

/** Whether a spreadsheet would run it as a formula. */
export const isFormula = (text: string): boolean => formula.test(text);

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
