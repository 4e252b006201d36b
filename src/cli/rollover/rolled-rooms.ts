import type { LiveReads } from "../../apply/read-and-plan.ts";
import type { ClassToMatch } from "../../match/match-input.ts";
import { matchMovedUp } from "../../match/match-moved-up.ts";
import {
  type EarlierRoom,
  matchSuccessors,
  type RoomSuccessors,
  type SuccessorCandidate,
} from "../../match/match-successors.ts";
import type { Class } from "../../model/classlink.ts";
import type { RolledSchool, RolloverProposal, Successor } from "../../model/rollover.ts";
import type { TeachersByClass } from "../../model/teacher.ts";
import { decideRoom, type Followers } from "../../plan/rollover/decide-room.ts";
import { roomName, type TurnedRoom, type TurnedSchool } from "../../plan/rollover/turned-rooms.ts";
import { withTeachers } from "../suggest/check-lines.ts";

/** A classroom with what is proposed for it. */
export interface RolledRoom {
  readonly turned: TurnedSchool;
  readonly room: TurnedRoom;
  readonly proposal: RolloverProposal;
}

export interface RolledRooms {
  readonly turned: TurnedSchool;
  readonly way: RolledSchool["way"];
  readonly rooms: readonly RolledRoom[];
}

interface Ground {
  readonly reads: LiveReads;
  readonly teachers: TeachersByClass;
  /** Names of the schools whose classrooms are handed on. */
  readonly handOn: ReadonlySet<string>;
  readonly unarchives: boolean;
}

/** What is proposed for every classroom of the year that ends. */
export function rolledRooms(
  schools: readonly TurnedSchool[],
  { handOn, reads, teachers, unarchives }: Ground,
): readonly RolledRooms[] {
  const { sessions } = reads.roster;
  const toFollow = (
    pick: (school: TurnedSchool) => readonly TurnedRoom[],
    classes: "classes" | "following",
  ) =>
    schools.map((school) => ({
      key: school.school.name,
      rooms: pick(school).map(earlierRoom),
      classes: school[classes].map((one): ClassToMatch => withTeachers(one, teachers)),
    }));
  const followed = matchSuccessors(toFollow(goneIn, "following"), sessions);
  const movedUp = matchMovedUp(
    toFollow(({ rooms }) => rooms.filter(({ turn }) => turn === "gone" || turn === "same-id"), "classes"),
    sessions,
  );
  return schools.map((turned, at): RolledRooms => {
    const titles = new Map(turned.classes.map(({ sourcedId, title }) => [sourcedId, title]));
    const byRoom = new Map((followed[at] ?? []).map((one) => [one.roomKey, one]));
    const way = handOn.has(turned.school.name) ? "hand-on" : "archive";
    const terms = { way, isThere: turned.classes.length > 0, unarchives } as const;
    const rooms = turned.rooms.map((room): RolledRoom => {
      const found = followersOf(byRoom.get(room.classroom.key), movedUp.get(room.classroom.key), {
        titles,
        roomed: turned.roomed,
      });
      return { turned, room, proposal: decideRoom(room, found, terms) };
    });
    return { turned, way, rooms };
  });
}

const goneIn = ({ rooms }: TurnedSchool): readonly TurnedRoom[] =>
  rooms.filter(({ turn }) => turn === "gone");

const earlierRoom = (room: TurnedRoom): EarlierRoom => ({
  key: room.classroom.key,
  name: roomName(room),
  title: room.title,
});

function followersOf(
  found: RoomSuccessors | undefined,
  movedUp: readonly SuccessorCandidate[] | undefined,
  { roomed, titles }: { readonly roomed: ReadonlySet<string>; readonly titles: ReadonlyMap<string, string> },
): Followers {
  const successor = ({ agrees, classId, disagrees, isSameTitle }: SuccessorCandidate): Successor => ({
    sourcedId: classId,
    title: titles.get(classId) ?? "",
    agrees: [...(isSameTitle ? (["title"] as const) : []), ...agrees],
    disagrees,
    ...(roomed.has(classId) && { hasClassroom: true }),
  });
  return {
    level: found?.level ?? "nothing",
    candidates: (found?.candidates ?? []).map(successor),
    ...(found?.alike !== undefined && { alike: successor(found.alike) }),
    ...(movedUp !== undefined && {
      movedUp: movedUp.map((one): Successor => ({ ...successor(one), isMovedUp: true })),
    }),
  };
}

/** The class of a successor, as ClassLink has it. */
export const classIn = ({ classes }: TurnedSchool, { sourcedId }: Successor): Class | undefined =>
  classes.find((one) => one.sourcedId === sourcedId);
