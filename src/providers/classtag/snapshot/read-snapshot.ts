import type { FindingList } from "../../../files/finding-list.ts";
import type { ClassTagState } from "../../../model/classtag.ts";
import { checkCounts } from "./check-counts.ts";
import { readClassroomRows } from "./classroom-rows.ts";
import { type DistrictRows, readDistrictRows } from "./district-rows.ts";
import { readSchoolRows } from "./school-rows.ts";
import { readSnapshotTable, type SnapshotRow } from "./snapshot-table.ts";

export interface ListedState {
  readonly asOf: Date;
  readonly state: ClassTagState;
}

const kinds = ["district", "setting", "school", "classroom"] as const;
type RowKind = (typeof kinds)[number];

/**
 * Reads a list of what ClassTag holds. Everything that is wrong with it goes to `findings`.
 * @param timezone IANA name of the district's, in which its maker wrote times
 * @returns `undefined` where the list has findings, even one: part of a list must never pass for the whole
 */
export function readSnapshot(text: string, timezone: string, findings: FindingList): ListedState | undefined {
  const table = readSnapshotTable(text, findings);
  if (table === undefined) return undefined;
  const rows = byKind(table.rows, findings);
  const stated = readDistrictRows([...rows.district, ...rows.setting], timezone, findings);
  const schools = readSchoolRows(rows.school, table, findings);
  const classrooms = readClassroomRows(rows.classroom, schools, table, findings);
  checkCounts(schools, classrooms, stated, findings);
  reportMissing(stated, schools.length, findings);
  const { asOf, name } = stated;
  if (findings.all.length > 0 || asOf === undefined || name === undefined) return undefined;
  return {
    asOf,
    state: {
      district: { id: stated.id ?? name, name },
      settings: stated.settings,
      dailySync: stated.dailySync,
      schools: schools.map(({ school }) => school),
      classrooms,
      seesArchived: schools.every(({ counts }) => counts?.archived !== "unknown"),
    },
  };
}

function byKind(
  rows: readonly SnapshotRow[],
  findings: FindingList,
): Readonly<Record<RowKind, readonly SnapshotRow[]>> {
  const sorted: Record<RowKind, SnapshotRow[]> = { district: [], setting: [], school: [], classroom: [] };
  for (const row of rows) {
    const kind = kindOf(row);
    if (kind === undefined)
      findings.add(
        row.at("kind"),
        "snapshot-kind",
        `${row.place("kind")}: ${JSON.stringify(row.cell("kind"))} is no kind of row.`,
        `Write ${kinds.join(", ")}.`,
      );
    else sorted[kind].push(row);
  }
  return sorted;
}

/** A row that names no kind is what its cells make it. */
function kindOf(row: SnapshotRow): RowKind | undefined {
  const written = row.cell("kind").trim().toLowerCase().replace(/s$/, "");
  if (written !== "") return kinds.find((kind) => kind === written);
  if (row.cell("classroom").trim() !== "") return "classroom";
  if (row.cell("name").trim() !== "") return "district";
  return row.cell("school").trim() === "" ? undefined : "school";
}

function reportMissing({ asOf, name }: DistrictRows, schools: number, findings: FindingList): void {
  const isStated = (code: string): boolean => findings.all.some((one) => one.code === code);
  if (asOf === undefined && !isStated("snapshot-value"))
    findings.add(
      findings.start,
      "snapshot-date-missing",
      "The list does not say when it was made.",
      "Add a row: district in the column kind, as of in name, and in value the day and time, for example 2026-11-23 16:00.",
    );
  if (name === undefined)
    findings.add(
      findings.start,
      "snapshot-district-missing",
      "The list does not say which district it is of.",
      "Add a row: district in the column kind, district in name, and in value the district's name in ClassTag.",
    );
  if (schools === 0)
    findings.add(
      findings.start,
      "snapshot-empty",
      "The list has no school, which is unexpectedly empty.",
      "Add a row of the kind school for each, with its counts.",
    );
}
