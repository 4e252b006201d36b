/** What may be wrong with a worksheet that came back: with the file, or with what a row says. */
export type WorksheetCode = WorksheetFileCode | WorksheetRowCode;

type WorksheetFileCode =
  | "worksheet-column-missing"
  | "worksheet-garbled"
  | "worksheet-heading-twice"
  | "worksheet-no-headings"
  | "worksheet-not-csv"
  | "worksheet-not-unicode"
  | "worksheet-too-large"
  | "worksheet-workbook";

type WorksheetRowCode =
  | "worksheet-archive-without-class"
  | "worksheet-choice-unknown"
  | "worksheet-class-ambiguous"
  | "worksheet-class-changed"
  | "worksheet-class-taken"
  | "worksheet-class-twice"
  | "worksheet-classroom-ambiguous"
  | "worksheet-classroom-changed"
  | "worksheet-classroom-gone"
  | "worksheet-classroom-twice"
  | "worksheet-decided-already"
  | "worksheet-district-unknown"
  | "worksheet-line-refused"
  | "worksheet-school-unknown";
