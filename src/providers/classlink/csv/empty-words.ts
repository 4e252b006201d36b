/** What tools write into a cell in which a database has nothing. As ids or statuses they would be taken at their word. */
const emptyWords: ReadonlySet<string> = new Set(["NULL", "null", "(null)", "<null>", "\\N", "#N/A"]);

export const isEmptyWord = (cell: string): boolean => emptyWords.has(cell);
