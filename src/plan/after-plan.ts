import type { Change } from "../model/change.ts";
import type { Classroom } from "../model/classtag.ts";
import type { LiveIndex } from "./live-index.ts";

/** Classrooms by key as they will be once the changes are applied. */
export function classroomsAfter(live: LiveIndex, changes: readonly Change[]): ReadonlyMap<string, Classroom> {
  const after = new Map(live.classroomByKey);
  const update = (key: string, values: Partial<Pick<Classroom, "connections" | "state">>): void => {
    const classroom = after.get(key);
    if (classroom !== undefined) after.set(key, { ...classroom, ...values });
  };
  for (const change of changes) {
    switch (change.kind) {
      case "archive":
      case "unarchive":
        update(change.classroom.key, { state: change.after });
        break;
      case "connect":
      case "reconnect":
      case "disconnect":
        update(change.classroom.key, { connections: change.after });
        break;
      case "exchange":
        for (const member of change.members) update(member.classroom.key, { connections: member.after });
        break;
      case "set-setting":
      case "connect-school":
        break;
    }
  }
  return after;
}
