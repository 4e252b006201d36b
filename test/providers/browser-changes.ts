import type { Change, ClassroomRef, ConnectSchool, Reconnect, Unarchive } from "../../src/model/change.ts";
import { smallDistrict } from "./browser-driver.ts";
import { archive, connect, disconnect, exchange, setSetting } from "./change-builder.ts";

function ref(key: string): ClassroomRef {
  const { classrooms, schools } = smallDistrict.classTag;
  const room = classrooms.find(({ id }) => id === key);
  const school = schools.find(({ id }) => id === room?.schoolId);
  return { key, name: room?.name ?? "", school: { key: school?.id ?? "", name: school?.name ?? "" } };
}

/** A change with the names that the small district has. */
export const at = <One extends { readonly classroom: ClassroomRef }>(change: One): One => ({
  ...change,
  classroom: ref(change.classroom.key),
});

export const swap = (...members: readonly (readonly [string, string])[]): Change => {
  const change = exchange(...members);
  return { ...change, members: change.members.map(at) };
};

export const reconnect = (key: string, before: string, after: string): Reconnect => ({
  ...at(connect(key, after)),
  kind: "reconnect",
  before: [before],
});

export const unarchive = (key: string, ...connections: readonly string[]): Unarchive => ({
  ...at(archive(key)),
  kind: "unarchive",
  before: "archived",
  after: "active",
  connections,
});

export const connectSchool = (
  key: string,
  before: readonly string[],
  after: readonly string[],
): ConnectSchool => ({
  ...setSetting("manageGuardians", false, true),
  kind: "connect-school",
  school: { key, name: smallDistrict.classTag.schools.find(({ id }) => id === key)?.name ?? "" },
  before,
  after,
});

/** One change of each kind, of what the small district begins with. */
export const everyKind: readonly Change[] = [
  setSetting("manageGuardians", false, true),
  setSetting("deletionThreshold", 15, 12.5),
  connectSchool("sch_2", [], ["0034", "0035"]),
  at(connect("cls_1", "  00-1 \"'<")),
  reconnect("cls_2", "00-2", "00-22"),
  at(disconnect("cls_3", "00-3")),
  at(archive("cls_5")),
  unarchive("cls_6", " 6 "),
];
