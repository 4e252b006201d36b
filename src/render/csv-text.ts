/**
 * Rows of cells as CSV: with a byte order mark and CRLF, as spreadsheets expect. What a cell may hold is for whoever fills it; but
 * for the one character behind which many programs read no further.
 */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("")}`.replaceAll("\u0000", "");

const quoted = (cell: string): string =>
  /[",;\r\n\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
