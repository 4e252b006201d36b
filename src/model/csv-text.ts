import { stringify } from "csv-stringify/sync";

// What a spreadsheet of another language takes for the end of a cell, or trims. Of commas, quotes and line ends the library knows.
const quotedAlso = /[;|\r\n\t]|^\s|\s$/;

/**
 * Rows of cells as CSV: with a byte order mark and CRLF, as spreadsheets expect. What a cell may hold is for whoever fills it:
 * `toCell` guards one against being run as a formula, and a reader undoes that exactly; the library's own guard nobody could undo.
 */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((cells) => [...cells]),
    { bom: true, record_delimiter: "\r\n", quoted_match: quotedAlso },
  );
