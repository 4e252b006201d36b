import type { Classroom, ClassTagState, LiveSchool } from "../../../model/classtag.ts";
import { csvText } from "../../../model/csv-text.ts";
import { settingNames, settingTraits } from "../../../model/setting.ts";
import { toCell } from "../../../model/spreadsheet.ts";
import { compareText } from "../../../model/text.ts";
import { idsCell } from "./id-list.ts";
import { type SnapshotColumn, snapshotColumns } from "./snapshot-columns.ts";

type Cells = Partial<Record<SnapshotColumn, string>>;

/**
 * The CSV of what a driver read, as the snapshot reader takes it: with a byte order mark and CRLF, as spreadsheets expect,
 * and with every id marked to be exactly as it stands. Reading it back gives the same plan.
 * @param asOf when the read ended, ISO 8601 with offset Z
 */
export function snapshotText(state: ClassTagState, asOf: string): string {
  const bySchool = new Map<string, Classroom[]>(state.schools.map(({ key }) => [key, []]));
  for (const classroom of state.classrooms) bySchool.get(classroom.schoolKey)?.push(classroom);
  const rows: readonly Cells[] = [
    ...districtRows(state, asOf),
    ...inOrder(state.schools).flatMap((school) => {
      const own = inOrder(bySchool.get(school.key) ?? []);
      return [schoolRow(school, own, state.seesArchived), ...own.map((one) => classroomRow(one, school))];
    }),
  ];
  return csvText([snapshotColumns, ...rows.map((row) => snapshotColumns.map((column) => row[column] ?? ""))]);
}

const inOrder = <Item extends { readonly key: string; readonly name: string }>(
  items: readonly Item[],
): readonly Item[] =>
  [...items].sort((left, right) => compareText(left.name, right.name) || compareText(left.key, right.key));

function districtRows(
  { district, settings, dailySync, schools }: ClassTagState,
  asOf: string,
): readonly Cells[] {
  const stated = (kind: string, name: string, value: string | undefined): readonly Cells[] =>
    value === undefined ? [] : [{ kind, name, value }];
  const onOff = (value: boolean | "unknown" | undefined): string | undefined =>
    value === undefined ? undefined : value === "unknown" ? "unknown" : value ? "on" : "off";
  return [
    ...stated("district", "as of", asOf),
    ...stated("district", "district", toCell(district.name)),
    ...stated("district", "district id", toCell(district.id)),
    ...stated("district", "schools", String(schools.length)),
    ...settingNames.flatMap((name) => {
      const value = settings[name];
      const text = typeof value === "number" ? `${value}%` : onOff(value);
      return stated("setting", settingTraits[name].label, text);
    }),
    ...stated("setting", "Enable Daily sync", onOff(dailySync.enabled)),
    ...stated("setting", "Sync Start Time", dailySync.startsAt),
  ];
}

function schoolRow(school: LiveSchool, own: readonly Classroom[], seesArchived: boolean): Cells {
  const known = own.filter(({ connections }) => connections !== "unknown");
  return {
    kind: "school",
    school: toCell(school.name),
    "school id": school.id === undefined ? "" : toCell(school.id),
    connections: idsCell(school.connections),
    active: String(own.filter(({ state }) => state === "active").length),
    archived: seesArchived ? String(own.filter(({ state }) => state === "archived").length) : "unknown",
    connected:
      known.length === 0 && own.length > 0
        ? "unknown"
        : String(known.filter(({ connections }) => connections.length > 0).length),
  };
}

function classroomRow(classroom: Classroom, school: LiveSchool): Cells {
  const { id, name, state, connections, students, createdOn } = classroom;
  return {
    kind: "classroom",
    school: toCell(school.name),
    "school id": school.id === undefined ? "" : toCell(school.id),
    classroom: toCell(name),
    "classroom id": id === undefined ? "" : toCell(id),
    state,
    connections: idsCell(connections),
    students: students === undefined ? "" : String(students),
    created: createdOn ?? "",
  };
}
