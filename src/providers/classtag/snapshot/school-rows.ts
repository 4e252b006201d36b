import type { FindingList } from "../../../files/finding-list.ts";
import type { LiveSchool } from "../../../model/classtag.ts";
import { defined } from "../../../model/defined.ts";
import { fromCell } from "../../../model/spreadsheet.ts";
import { composedName } from "../../../model/text.ts";
import { countIn } from "./list-cells.ts";
import { readConnections } from "./read-connections.ts";
import type { SnapshotColumn } from "./snapshot-columns.ts";
import type { SnapshotRow, SnapshotTable } from "./snapshot-table.ts";

/** How many classrooms the maker of a list counted at a school. */
interface StatedCounts {
  readonly active: number;
  /** `unknown`: the maker could not see archived classrooms. */
  readonly archived: number | "unknown";
  /** Classrooms that hold at least one id, in whatever state. */
  readonly connected: number | "unknown";
}

export interface SchoolEntry {
  readonly school: LiveSchool;
  readonly row: SnapshotRow;
  readonly counts?: StatedCounts;
}

/** Reads the rows of the kind `school`. */
export function readSchoolRows(
  rows: readonly SnapshotRow[],
  table: SnapshotTable,
  findings: FindingList,
): readonly SchoolEntry[] {
  const entries: SchoolEntry[] = [];
  const byKey = new Map<string, SnapshotRow>();
  for (const row of rows) {
    const name = fromCell(row.cell("school")).text;
    const id = fromCell(row.cell("school id")).text;
    if (name === "" && row.cell("school") === "") {
      findings.add(
        row.at("school"),
        "snapshot-school-missing",
        `${row.place("school")}: the row names no school.`,
        "Write the school's name as ClassTag shows it.",
      );
      continue;
    }
    const key = id === "" ? composedName(name) : id;
    const twin = byKey.get(key);
    if (twin !== undefined) {
      findings.add(
        row.at("school"),
        "snapshot-school-twice",
        `${row.place("school")}: ${JSON.stringify(name)} has a row of its own already (${twin.place("school")}).`,
        "Keep one of them; two schools of one name need their ids in the column school id.",
      );
      continue;
    }
    byKey.set(key, row);
    const counts = countsOf(row, name, table, findings);
    entries.push({
      row,
      school: { key, name, ...(id === "" ? {} : { id }), ...readConnections(row, table, findings) },
      ...defined({ counts }),
    });
  }
  return entries;
}

function whereToCount(missing: readonly SnapshotColumn[], row: SnapshotRow, table: SnapshotTable): string {
  const absent = missing.filter((column) => !table.has(column));
  if (absent.length > 0)
    return `Add ${absent.length === 1 ? "a column" : "columns"} headed ${absent.join(", ")}, and write there what ClassTag's pages count.`;
  const unknown = missing.includes("active") ? "" : "; unknown where it cannot be seen";
  return `Write into ${missing.map((column) => row.place(column)).join(", ")} what ClassTag's pages count${unknown}.`;
}

function countsOf(
  row: SnapshotRow,
  name: string,
  table: SnapshotTable,
  findings: FindingList,
): StatedCounts | undefined {
  const columns = ["active", "archived", "connected"] as const;
  const missing = columns.filter((column) => row.cell(column).trim() === "");
  if (missing.length > 0) {
    findings.add(
      row.at(missing[0]),
      "snapshot-counts-missing",
      `${JSON.stringify(name)} does not say how many classrooms are ${missing.join(", ")}: without counts nobody can tell whether its list is whole.`,
      whereToCount(missing, row, table),
    );
    return undefined;
  }
  const read = columns.map((column) => ({ column, value: countIn(row.cell(column)) }));
  const bad = read.filter(
    ({ column, value }) => value === undefined || (column === "active" && value === "unknown"),
  );
  for (const { column } of bad)
    findings.add(
      row.at(column),
      "snapshot-count",
      `${row.place(column)}: ${JSON.stringify(row.cell(column))} is no number of classrooms.`,
      column === "active" ? "Write a whole number." : "Write a whole number, or unknown.",
    );
  const [active, archived, connected] = read.map(({ value }) => value);
  if (bad.length > 0 || typeof active !== "number" || archived === undefined || connected === undefined)
    return undefined;
  return { active, archived, connected };
}
