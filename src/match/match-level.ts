import type { MatchCandidate, MatchLevel } from "./match-input.ts";
import type { RoomAge } from "./room-age.ts";
import type { RoomClues } from "./school-clues.ts";

const sureFrom = 0.99;
const probableFrom = 0.8;

/** Who is less likely is not shown to choose from. */
const shownFrom = 0.02;

/**
 * How much may be said of a room, and how many of its candidates are worth showing.
 * @param isRivalled whether another room's name asks for the same class
 */
export function levelOf(
  candidates: readonly MatchCandidate[],
  room: RoomClues,
  age: RoomAge,
  isRivalled: boolean,
): { readonly level: MatchLevel; readonly shown: number } {
  const [best] = candidates;
  if (best === undefined) return { level: "nothing", shown: 0 };
  const shown = Math.max(1, candidates.filter(({ probability }) => probability >= shownFrom).length);
  const all = candidates.reduce((sum, { probability }) => sum + probability, 0);
  if (best.probability >= sureFrom && !isRivalled && isBeyondDoubt(best, room, age))
    return { level: "sure", shown };
  if (best.probability >= probableFrom && !room.reading.isSeveral) return { level: "probable", shown };
  return { level: all >= 0.2 ? "choose" : "nothing", shown };
}

/** Two things at least have to speak for it, besides a headcount, and nothing against it. */
function isBeyondDoubt(best: MatchCandidate, { reading, clues }: RoomClues, age: RoomAge): boolean {
  if (reading.isSeveral || reading.isClub || age === "earlier" || age === "named-earlier") return false;
  if (best.disagrees.length > 0) return false;
  const isStranger =
    reading.persons.size > 0 && clues.some(({ kind, groups }) => kind === "teacher" && groups.length === 0);
  return !isStranger && best.agrees.filter((kind) => kind !== "headcount").length >= 2;
}
