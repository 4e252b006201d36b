import type { Change } from "../../model/change.ts";
import type { ClassTagState, Connections } from "../../model/classtag.ts";
import { type Write, writesOf } from "../../model/writes.ts";
import { indexLive } from "../inputs/live-index.ts";

/** Tells whether all that a change writes to is as the change leaves it: "done" is judged by live state alone. */
export function doneIn(state: ClassTagState): (change: Change) => boolean {
  const isWritten = writtenIn(state);
  return (change) => writesOf(change).every(isWritten);
}

/** Tells whether all that a change writes to is as the change found it. */
export function undoneIn(state: ClassTagState): (change: Change) => boolean {
  const is = valuesIn(state);
  return (change) => writesOf(change).every((write) => is(write, "before"));
}

/** As `doneIn`, for one write of a change. */
export function writtenIn(state: ClassTagState): (write: Write) => boolean {
  const is = valuesIn(state);
  return (write) => is(write, "after");
}

function valuesIn(state: ClassTagState): (write: Write, when: "after" | "before") => boolean {
  const live = indexLive(state);
  return (write, when) => {
    switch (write.target) {
      case "setting":
        return state.settings[write.key] === write[when];
      case "school":
        return sameConnections(live.schoolByKey.get(write.key)?.connections, write[when]);
      case "state":
        return live.classroomByKey.get(write.key)?.state === write[when];
      case "connection":
        return sameConnections(live.classroomByKey.get(write.key)?.connections, write[when]);
    }
  };
}

export function sameConnections(left: Connections | undefined, right: readonly string[]): boolean {
  if (left === undefined || left === "unknown" || left.length !== right.length) return false;
  const held = new Set(left);
  return right.every((id) => held.has(id));
}
