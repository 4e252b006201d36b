import type { RolledSchool, RolloverProposal, Successor } from "../../model/rollover.ts";
import type { TurnedRoom } from "./turned-rooms.ts";

/** What was found to go on where a classroom's class ended. */
export interface Followers {
  readonly level: "choose" | "nothing" | "probable" | "sure";
  /** Best first. */
  readonly candidates: readonly Successor[];
  /** One of several that nothing tells apart: good enough where the classroom is archived, whichever it is. */
  readonly alike?: Successor;
  /** Where its class is a homeroom, whose children go up together: the classes that they may be in. Absent: it is none. */
  readonly movedUp?: readonly Successor[];
}

export interface RolloverTerms {
  readonly way: RolledSchool["way"];
  /** Whether ClassLink shares any class of the new year at the school. */
  readonly isThere: boolean;
  /** Whether archived classrooms come back with their ids: then one is archived without its connection. */
  readonly unarchives: boolean;
}

/**
 * What is proposed for a classroom of the year that ends. History goes to other children only where a person said so, and a
 * homeroom that may go up with its own children is nobody's to decide but a person's.
 */
export function decideRoom(room: TurnedRoom, followers: Followers, terms: RolloverTerms): RolloverProposal {
  switch (room.turn) {
    case "unclear":
      return asItIs(room, room.why ?? "it cannot be told what became of its class");
    case "waits":
      return asItIs(room, "its class of the year that ends is still shared");
    case "same-id":
      return decideSameId(room, followers, terms);
    case "gone":
      return decideGone(room, followers, terms);
  }
}

/** What its line asked for last year it goes on asking for. */
const asItIs = ({ classroom: { state }, mapping }: TurnedRoom, why: string): RolloverProposal => ({
  kind: "nothing",
  why: mapping !== undefined && state === "archived" ? `${why}, and its line asks for it to be active` : why,
});

function decideSameId(
  { classroom, found, sourcedId, title }: TurnedRoom,
  { movedUp }: Followers,
  { way }: RolloverTerms,
): RolloverProposal {
  const next: Successor = {
    sourcedId,
    title: found?.title ?? title,
    agrees: found?.title === title ? ["title"] : [],
    disagrees: [],
  };
  if (goesUp(movedUp, way) && classroom.state === "active")
    return { kind: "choose", candidates: [next, ...(movedUp ?? [])] };
  return way === "archive" || classroom.state === "archived"
    ? { kind: "archived", next, releases: classroom.connections.length > 0 }
    : { kind: "handed-on", next };
}

function decideGone(
  room: TurnedRoom,
  { alike, candidates, level, movedUp }: Followers,
  { isThere, unarchives, way }: RolloverTerms,
): RolloverProposal {
  if (!isThere) return asItIs(room, "its class is gone, and no class of the new year is shared yet");
  const { classroom, mapping } = room;
  const [best] = candidates;
  if (goesUp(movedUp, way)) return { kind: "choose", candidates: [...candidates, ...(movedUp ?? [])] };
  if (way === "hand-on" && classroom.state === "active") {
    if (best !== undefined && level === "sure" && best.hasClassroom !== true)
      return { kind: "handed-on", next: best };
    if (best !== undefined && level !== "nothing") return { kind: "choose", candidates };
  }
  const next = level === "sure" || level === "probable" ? best : alike;
  const canBeNamed = mapping !== undefined || classroom.id !== undefined;
  if (next !== undefined && classroom.state === "active" && canBeNamed)
    return { kind: "archived", next, releases: unarchives && classroom.connections.length > 0 };
  return { kind: mapping === undefined ? "left-to-sync" : "left-alone" };
}

/**
 * Whether a room may be to go up with its children: where it would be handed on, any homeroom; where it would be archived, one
 * whose teacher has a class of the next grade.
 */
const goesUp = (movedUp: readonly Successor[] | undefined, way: RolledSchool["way"]): boolean =>
  movedUp !== undefined && (way === "hand-on" || movedUp.some(({ agrees }) => agrees.includes("teacher")));
