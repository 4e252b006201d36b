import type { Diagnostic } from "../model/diagnostic.ts";
import type { WorksheetCode } from "../model/diagnostic-code.ts";
import {
  type CandidateColumn,
  candidateLetters,
  type WorksheetCells,
  type WorksheetColumn,
} from "../model/worksheet.ts";
import { type CellHeadings, readCellTable } from "./cell-table.ts";
import { decodeText, garbledIn } from "./decode-text.ts";
import { FindingList } from "./finding-list.ts";

/** A worksheet that came back: its rows, or why it cannot be read. */
export interface WorksheetRead {
  readonly rows: readonly WorksheetCells[];
  readonly findings: readonly Diagnostic[];
}

/** Without one of these nobody can say what a row is about. */
const needed: readonly WorksheetColumn[] = ["decide", "classroom", "classroom id", "school", "district"];

const candidateColumns = candidateLetters.flatMap((letter): CandidateColumn[] => [
  `${letter} class`,
  `${letter} why`,
  `${letter} id`,
]);

const columnByHeading: ReadonlyMap<string, WorksheetColumn> = new Map(
  [...needed, "how sure" as const, "made" as const, "students" as const, ...candidateColumns].map(
    (column) => [column, column],
  ),
);

const headings: CellHeadings<WorksheetColumn, WorksheetCode> = {
  // What stands in brackets explains a heading to people.
  columnOf: (heading) =>
    columnByHeading.get(
      heading
        .replace(/^\uFEFF|\(.*$/g, "")
        .trim()
        .replace(/\s+/g, " ")
        .toLowerCase(),
    ),
  isHead: (columns) => columns.has("decide") || columns.has("classroom id"),
  noHeadings: {
    code: "worksheet-no-headings",
    message: "It has no row of headings with a column decide.",
    hint: "Take the file that rollcall worksheet export wrote, and change nothing but the cells below decide.",
  },
  headingTwice: "worksheet-heading-twice",
  notCsv: "worksheet-not-csv",
};

/** A school of a thousand classrooms has a tenth of a megabyte. */
const mostBytes = 16 * 1024 * 1024;

/** Reads what a spreadsheet saved as CSV: in UTF-8 or UTF-16, with whatever separator, with columns in any order. */
export function readWorksheet(bytes: Uint8Array, file: string): WorksheetRead {
  const findings = new FindingList<WorksheetCode>(file);
  const text = textOf(bytes, findings);
  const table = text === undefined ? undefined : readCellTable(text, headings, findings);
  if (table === undefined) return { rows: [], findings: findings.all };
  const missing = needed.filter((column) => !table.has(column));
  if (missing.length > 0)
    findings.add(
      findings.start,
      "worksheet-column-missing",
      `It has no column ${missing.join(" and no column ")}.`,
      "Bring the column back, or copy the decisions into a sheet that rollcall worksheet export writes anew.",
    );
  return { rows: missing.length > 0 ? [] : table.rows, findings: findings.all };
}

function textOf(bytes: Uint8Array, findings: FindingList<WorksheetCode>): string | undefined {
  const refuse = (code: WorksheetCode, message: string, hint: string): undefined =>
    void findings.add(findings.start, code, message, hint);
  const workbook = workbookIn(bytes);
  if (workbook !== undefined)
    return refuse("worksheet-workbook", `It is ${workbook}, and no CSV.`, saveAsCsv);
  if (bytes.byteLength > mostBytes)
    return refuse(
      "worksheet-too-large",
      `It is larger than ${mostBytes / 1024 / 1024} MiB, as no worksheet is.`,
      "Name the files that rollcall worksheet export wrote.",
    );
  const text = decodeText(bytes);
  if (text === undefined)
    return refuse(
      "worksheet-not-unicode",
      "It is not in Unicode, so that names with accents would come out garbled.",
      saveAsCsv,
    );
  const garbled = garbledIn(text);
  return garbled === undefined
    ? text
    : refuse(
        "worksheet-garbled",
        `It was opened in another encoding and saved again: ${JSON.stringify(garbled.shown)} in it was ${garbled.was === "\uFEFF" ? "a byte order mark" : JSON.stringify(garbled.was)}.`,
        "Open the sheet that was sent out as UTF-8 (in Excel: Data, From Text/CSV, File origin 65001), and decide in that.",
      );
}

const saveAsCsv =
  "In Excel: File, Save As, CSV UTF-8 (Comma delimited). In LibreOffice: File, Save As, Text CSV, Unicode (UTF-8). In Google Sheets: File, Download, Comma-separated values.";

/** What spreadsheets keep by themselves begins as a zip does, or, before 2007, as an OLE file. */
function workbookIn(bytes: Uint8Array): string | undefined {
  const begins = (...first: readonly number[]): boolean => first.every((byte, at) => bytes[at] === byte);
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return "an old Excel workbook (.xls)";
  if (!begins(0x50, 0x4b, 3, 4)) return undefined;
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  return head.includes("opendocument") ? "an OpenDocument spreadsheet (.ods)" : "a workbook (.xlsx)";
}
