import { nameAsSeen } from "../model/text.ts";
import { type DistrictToMatch, matchDistrict } from "./match-district.ts";
import type { MatchCandidate, RoomMatch } from "./match-input.ts";

/** What a room is decided as. */
export interface DecidedRoom {
  readonly classId: string;
  /** Its line states evidence, as those do that were proposed here: that it agrees says nothing of proposals. */
  readonly isProposed: boolean;
}

/** A decided room for which another class is proposed. */
export interface Disagreement {
  readonly school: string;
  readonly roomKey: string;
  readonly decidedId: string;
  readonly level: "probable" | "sure";
  readonly better: MatchCandidate;
}

/** How the matcher does in a district where people decided already. */
export interface DecidedCheck {
  /** Decided rooms that it would call sure. */
  readonly sure: number;
  readonly agreed: number;
  /** `false`: too many of them are not what was decided, so that here nothing may be called sure. */
  readonly isTrusted: boolean;
  readonly disagreements: readonly Disagreement[];
}

/** With less of its own rooms right, what the benchmark promised does not hold in a district. */
const leastRight = 0.95;

/** One may be a mistake of the line that it differs from. */
const mostMistaken = 1;

/**
 * Matches a district as if nothing in it were decided, and holds that against what is.
 * @param decided by the room's key
 */
export function checkOnDecided(
  district: DistrictToMatch,
  decided: ReadonlyMap<string, DecidedRoom>,
): DecidedCheck {
  const telling = tellingRooms(district, decided);
  const proposed = matchDistrict(district).flatMap(({ key, rooms }) =>
    rooms.flatMap((match) => differenceOf(key, match, telling.get(match.roomKey))),
  );
  const sure = proposed.filter(
    ({ level, roomKey }) => level === "sure" && decided.get(roomKey)?.isProposed === false,
  );
  const agreed = sure.filter(({ better, decidedId }) => better.classId === decidedId).length;
  const wrong = sure.length - agreed;
  return {
    sure: sure.length,
    agreed,
    isTrusted: wrong <= mostMistaken || agreed / sure.length >= leastRight,
    disagreements: proposed.filter(({ better, decidedId }) => better.classId !== decidedId),
  };
}

/** The sync calls a room by its class's title: that it is found by that says nothing of names that people gave. */
function tellingRooms(
  { schools }: DistrictToMatch,
  decided: ReadonlyMap<string, DecidedRoom>,
): ReadonlyMap<string, string> {
  return new Map(
    schools.flatMap(({ classes, rooms }) => {
      const titles = new Map(classes.map(({ sourcedId, title }) => [sourcedId, nameAsSeen(title)]));
      return rooms.flatMap(({ key, name }) => {
        const id = decided.get(key)?.classId;
        return id === undefined || titles.get(id) === nameAsSeen(name) ? [] : [[key, id] as const];
      });
    }),
  );
}

function differenceOf(
  school: string,
  { candidates: [better], level, roomKey }: RoomMatch,
  decidedId: string | undefined,
): readonly Disagreement[] {
  if (decidedId === undefined || better === undefined) return [];
  return level === "sure" || level === "probable" ? [{ school, roomKey, decidedId, level, better }] : [];
}
