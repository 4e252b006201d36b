import type { Change } from "../model/change.ts";
import type { Classroom, ClassTagState } from "../model/classtag.ts";
import { indexLive, type LiveIndex } from "./live-index.ts";

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

/** Live state as it will be once the changes are applied. Versions are those of before. */
export function stateAfter(state: ClassTagState, changes: readonly Change[]): ClassTagState {
  if (changes.length === 0) return state;
  const connections = new Map<string, readonly string[]>();
  const settings: Record<string, boolean | number> = {};
  for (const change of changes) {
    if (change.kind === "connect-school") connections.set(change.school.key, change.after);
    if (change.kind === "set-setting") settings[change.setting] = change.after;
  }
  return {
    ...state,
    settings: { ...state.settings, ...settings },
    schools: state.schools.map((school) => ({
      ...school,
      connections: connections.get(school.key) ?? school.connections,
    })),
    classrooms: [...classroomsAfter(indexLive(state), changes).values()],
  };
}
