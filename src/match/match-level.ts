import type { MatchLevel } from "../model/suggestion.ts";
import type { MatchCandidate } from "./match-input.ts";
import type { RoomAge } from "./room-age.ts";
import type { RoomClues } from "./school-clues.ts";

/** A room beside the classes that it may be. */
export interface MatchStanding {
  readonly room: RoomClues;
  readonly age: RoomAge;
  /** Best first. */
  readonly candidates: readonly MatchCandidate[];
  /** Students of the best candidate's class. */
  readonly students: number | undefined;
  /** Another room's name asks for the same class. */
  readonly isRivalled: boolean;
  /** Its name singles the class out by itself, and not because other rooms took the other classes. */
  readonly isSingledOut: boolean;
}

/** Stated shares are lower than the truth where two things agree and nothing speaks against it, by the benchmark. */
const sureFrom = 0.97;

/** Where a room's day is not known, a room of last year may say all that this year's would. */
const sureOfUnknownAgeFrom = 0.985;
const probableFrom = 0.8;

/** Who is less likely is not shown to choose from. */
const shownFrom = 0.02;

/** With less in all, no class is worth choosing. */
const choosableFrom = 0.2;

/** How much may be said of a room, and how many of its candidates are worth showing. */
export function levelOf(standing: MatchStanding): { readonly level: MatchLevel; readonly shown: number } {
  const { candidates, room } = standing;
  const [best] = candidates;
  if (best === undefined) return { level: "nothing", shown: 0 };
  const shown = Math.max(1, candidates.filter(({ probability }) => probability >= shownFrom).length);
  const all = candidates.reduce((sum, { probability }) => sum + probability, 0);
  if (best.probability >= sureFrom && isBeyondDoubt(best, standing)) return { level: "sure", shown };
  if (best.probability >= probableFrom && !room.reading.isSeveral) return { level: "probable", shown };
  return { level: all >= choosableFrom ? "choose" : "nothing", shown };
}

/**
 * Two things at least have to speak for it, besides a headcount, and nothing against it. Where the room's day does not tell this
 * year's rooms from earlier ones, or its name holds a word that nobody here is called by, headcounts have to be near as well, and equal where nobody's name agrees.
 */
function isBeyondDoubt(best: MatchCandidate, standing: MatchStanding): boolean {
  const { age, isRivalled, isSingledOut, room, students } = standing;
  const { isClub, isSeveral } = room.reading;
  if (isSeveral || isClub || isRivalled || !isSingledOut || isEarlier(age)) return false;
  if (best.disagrees.length > 0 || best.agrees.filter((kind) => kind !== "headcount").length < 2)
    return false;
  const isStranger = room.clues.some(({ kind, groups }) => kind === "teacher" && groups.length === 0);
  if (isStranger && room.reading.persons.size > 0) return false;
  const here = room.room.students;
  if (here === undefined || students === undefined) return age !== "unknown" && !isStranger;
  const apart = Math.abs(here - students);
  if (age !== "unknown" && !isStranger) return apart <= Math.max(5, students * 0.3);
  if (best.probability < sureOfUnknownAgeFrom) return false;
  return apart <= (best.agrees.includes("teacher") ? 2 : 0);
}

const isEarlier = (age: RoomAge): boolean => age === "earlier" || age === "named-earlier";
