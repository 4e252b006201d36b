import type { Plan } from "../../model/plan.ts";
import { type ClassroomWrite, writesOf } from "../../model/writes.ts";
import { roomName } from "../../plan/rollover/turned-rooms.ts";
import type { RolledRoom } from "./rolled-rooms.ts";

/** Classrooms to which a plan of the new file would not do what is proposed, with what it says of their lines. */
export function unplannedRooms(rooms: readonly RolledRoom[], plan: Plan): ReadonlyMap<RolledRoom, string> {
  const byRoom = new Map<string, ClassroomWrite[]>();
  for (const write of plan.changes.flatMap(writesOf))
    if (write.target === "state" || write.target === "connection")
      byRoom.set(write.key, [...(byRoom.get(write.key) ?? []), write]);
  return new Map(
    rooms.flatMap((room) => {
      const writes = byRoom.get(room.room.classroom.key) ?? [];
      return isAsProposed(room, writes) ? [] : [[room, reasonIn(plan, room)] as const];
    }),
  );
}

function isAsProposed({ proposal, room }: RolledRoom, writes: readonly ClassroomWrite[]): boolean {
  const held = writes.find(({ target }) => target === "connection")?.after ?? room.classroom.connections;
  const state = writes.find(({ target }) => target === "state")?.after ?? room.classroom.state;
  switch (proposal.kind) {
    case "archived":
      return state === "archived" && (!proposal.releases || held.length === 0);
    case "handed-on":
      return state === "active" && held.length === 1 && held[0] === proposal.next.sourcedId;
    case "choose":
    case "left-alone":
      return writes.length === 0;
    case "nothing":
    case "left-to-sync":
      return true;
  }
}

const reasonIn = ({ diagnostics }: Plan, { room, turned: { school } }: RolledRoom): string => {
  const start = `${JSON.stringify(roomName(room))}: `;
  const said = diagnostics.find((one) => one.school === school.name && one.message.startsWith(start));
  return said?.message.slice(start.length).replace(/\.$/, "") ?? "a plan would do something else to it";
};
