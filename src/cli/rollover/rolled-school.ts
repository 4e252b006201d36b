import { defined } from "../../model/defined.ts";
import type { RolledClassroom, RolledSchool } from "../../model/rollover.ts";
import { lineOfRoom, roomName } from "../../plan/rollover/turned-rooms.ts";
import type { RolledRoom, RolledRooms } from "./rolled-rooms.ts";

/** A school's classrooms as they are told: without what they were worked out from. */
export const rolledSchool = (
  { rooms, turned, way }: RolledRooms,
  unwritten: ReadonlyMap<RolledRoom, string>,
): RolledSchool => ({
  name: turned.school.name,
  way,
  classes: turned.classes.length,
  classrooms: [
    ...rooms.map(
      (one): RolledClassroom => ({
        ...defined({ id: one.room.classroom.id, unwritten: unwritten.get(one) }),
        name: roomName(one.room),
        ...lineOfRoom(one.room),
        sourcedId: one.room.sourcedId,
        turn: one.room.turn,
        proposal: one.proposal,
      }),
    ),
    ...turned.roomless.map(
      (mapping): RolledClassroom => ({
        name: mapping.name,
        ...lineOfRoom({ mapping }),
        sourcedId: mapping.sourcedId ?? "",
        turn: "unclear",
        proposal: { kind: "nothing", why: "its classroom is not found in ClassTag, as a plan says" },
      }),
    ),
  ],
});
