import { type CellHeadings, type CellRow, type CellTable, readCellTable } from "../../../files/cell-table.ts";
import type { FindingList } from "../../../files/finding-list.ts";
import type { ListCode } from "../../../model/diagnostic-code.ts";
import { columnOf, type SnapshotColumn } from "./snapshot-columns.ts";

export type SnapshotRow = CellRow<SnapshotColumn>;
export type SnapshotTable = CellTable<SnapshotColumn>;

const headings: CellHeadings<SnapshotColumn, ListCode> = {
  columnOf,
  isHead: (columns) => columns.has("school") && (columns.has("classroom") || columns.has("kind")),
  noHeadings: {
    code: "snapshot-no-headings",
    message: "The list has no row of headings with a column school and a column classroom or kind.",
    hint: "Begin it with: kind, school, school id, classroom, classroom id, state, connections, students, created, active, archived, connected, name, value.",
  },
  headingTwice: "snapshot-heading-twice",
  notCsv: "snapshot-not-csv",
};

/** The rows of a list of ClassTag; `undefined` where there is no table, and the finding says what is missing. */
export const readSnapshotTable = (text: string, findings: FindingList<ListCode>): SnapshotTable | undefined =>
  readCellTable(text, headings, findings);
