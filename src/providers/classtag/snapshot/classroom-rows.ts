import type { FindingList } from "../../../files/finding-list.ts";
import type { Classroom } from "../../../model/classtag.ts";
import { closestWord } from "../../../model/closest-word.ts";
import { defined } from "../../../model/defined.ts";
import { fromCell } from "../../../model/spreadsheet.ts";
import { composedName, nameAsSeen } from "../../../model/text.ts";
import { countIn, dayIn, isUnknown, stateIn } from "./list-cells.ts";
import { readConnections } from "./read-connections.ts";
import type { SchoolEntry } from "./school-rows.ts";
import type { SnapshotRow, SnapshotTable } from "./snapshot-table.ts";

/** Reads the rows of the kind `classroom`. */
export function readClassroomRows(
  rows: readonly SnapshotRow[],
  schools: readonly SchoolEntry[],
  table: SnapshotTable,
  findings: FindingList,
): readonly Classroom[] {
  const classrooms: Classroom[] = [];
  const byKey = new Map<string, SnapshotRow>();
  const findSchool = schoolFinder(schools);
  let withoutId: SnapshotRow | undefined;
  for (const row of rows) {
    const entry = findSchool(row);
    if (entry === undefined) {
      findings.add(
        row.at("school"),
        "snapshot-school-unknown",
        `${row.place("school")}: ${JSON.stringify(row.cell("school"))} has no row of the kind school.`,
        didYouMean(row.cell("school"), schools) ??
          "Add one with its counts: school in the column kind, and active, archived and connected.",
      );
      continue;
    }
    const classroom = classroomOf(row, entry, table, findings);
    if (classroom === undefined) continue;
    if (classroom.id === undefined) withoutId ??= row;
    const twin = byKey.get(classroom.key);
    if (twin === undefined) {
      byKey.set(classroom.key, row);
      classrooms.push(classroom);
    } else reportTwin(row, twin, classroom, entry, findings);
  }
  if (withoutId !== undefined && classrooms.some(({ id }) => id !== undefined))
    findings.add(
      withoutId.at("classroom id"),
      "snapshot-id-missing",
      `${withoutId.place("classroom id")}: some classrooms have an id in this list and this one has none.`,
      "Write the ids of all of them, or of none.",
    );
  return classrooms;
}

function schoolFinder(schools: readonly SchoolEntry[]): (row: SnapshotRow) => SchoolEntry | undefined {
  const byId = new Map(schools.map((entry) => [entry.school.id, entry]));
  const byName = new Map<string, SchoolEntry[]>();
  for (const entry of schools) {
    const name = nameAsSeen(entry.school.name);
    byName.set(name, [...(byName.get(name) ?? []), entry]);
  }
  return (row) => {
    const id = fromCell(row.cell("school id")).text;
    if (id !== "") return byId.get(id);
    const named = byName.get(nameAsSeen(fromCell(row.cell("school")).text)) ?? [];
    return named.length === 1 ? named[0] : undefined;
  };
}

function didYouMean(name: string, schools: readonly SchoolEntry[]): string | undefined {
  const near = closestWord(
    name,
    schools.map(({ school }) => school.name),
    2,
  );
  return near === undefined ? undefined : `Did you mean ${JSON.stringify(near)}?`;
}

function classroomOf(
  row: SnapshotRow,
  { school }: SchoolEntry,
  table: SnapshotTable,
  findings: FindingList,
): Classroom | undefined {
  const name = fromCell(row.cell("classroom")).text;
  if (row.cell("classroom").trim() === "") {
    findings.add(
      row.at("classroom"),
      "snapshot-name-missing",
      `${row.place("classroom")}: the classroom has no name.`,
      "Write its name as ClassTag shows it.",
    );
    return undefined;
  }
  const id = fromCell(row.cell("classroom id")).text;
  const state = stateIn(row.cell("state"));
  const students = optional(row, "students", countIn, "a whole number", findings);
  const createdOn = optional(
    row,
    "created",
    dayIn,
    "a day as YYYY-MM-DD (8/11/2025 is read with the month first)",
    findings,
  );
  if (state === undefined)
    findings.add(
      row.at("state"),
      "snapshot-state",
      `${row.place("state")}: ${JSON.stringify(row.cell("state"))} is no state of a classroom.`,
      "Write active or archived.",
    );
  const key =
    id === "" ? [composedName(school.name), composedName(name), createdOn].filter(Boolean).join(" · ") : id;
  return {
    key,
    ...(id === "" ? {} : { id }),
    schoolKey: school.key,
    name,
    state: state ?? "active",
    ...readConnections(row, table, findings),
    ...(typeof students === "number" ? { students } : {}),
    ...defined({ createdOn }),
  };
}

function optional<Value>(
  row: SnapshotRow,
  column: "created" | "students",
  read: (cell: string) => Value | undefined,
  expects: string,
  findings: FindingList,
): Value | undefined {
  const cell = row.cell(column);
  if (cell.trim() === "" || isUnknown(cell)) return undefined;
  const value = read(cell);
  if (value === undefined)
    findings.add(
      row.at(column),
      "snapshot-cell",
      `${row.place(column)}: ${JSON.stringify(cell)} cannot be read.`,
      `Write ${expects}, or leave it empty.`,
    );
  return value;
}

function reportTwin(
  row: SnapshotRow,
  twin: SnapshotRow,
  { id, name }: Classroom,
  { school }: SchoolEntry,
  findings: FindingList,
): void {
  const message =
    id === undefined
      ? `${row.place("classroom")}: ${school.name} has ${JSON.stringify(name)} twice (${twin.place("classroom")} too), and nothing tells them apart.`
      : `${row.place("classroom id")}: the id ${JSON.stringify(id)} is listed twice (${twin.place("classroom id")} too).`;
  findings.add(
    row.at(id === undefined ? "classroom" : "classroom id"),
    "snapshot-classroom-twice",
    message,
    id === undefined
      ? "Write the day on which each was made in the column created."
      : "Keep the row that is true.",
  );
}
