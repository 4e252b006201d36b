import type { Change } from "../model/change.ts";
import type { ClassTagState, Connections } from "../model/classtag.ts";
import { indexLive } from "./live-index.ts";

/** Tells whether the resource of a change is as the change leaves it: "done" is judged by live state alone. */
export function doneIn(state: ClassTagState): (change: Change) => boolean {
  const live = indexLive(state);
  const holds = (key: string, connections: readonly string[]): boolean =>
    sameConnections(live.classroomByKey.get(key)?.connections, connections);
  return (change) => {
    switch (change.kind) {
      case "set-setting":
        return state.settings[change.setting] === change.after;
      case "connect-school":
        return sameConnections(live.schoolByKey.get(change.school.key)?.connections, change.after);
      case "archive":
      case "unarchive":
        return live.classroomByKey.get(change.classroom.key)?.state === change.after;
      case "connect":
      case "reconnect":
      case "disconnect":
        return holds(change.classroom.key, change.after);
      case "exchange":
        return change.members.every((member) => holds(member.classroom.key, member.after));
    }
  };
}

function sameConnections(left: Connections | undefined, right: readonly string[]): boolean {
  if (left === undefined || left === "unknown" || left.length !== right.length) return false;
  const held = new Set(left);
  return right.every((id) => held.has(id));
}
