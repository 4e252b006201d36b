import { profileOf } from "./class-profile.ts";
import { addClue, type Clue, verdictOn } from "./clue.ts";
import type { EvidenceKind, RoomToMatch, SchoolToMatch, SessionToMatch } from "./match-input.ts";
import { readName } from "./read-name.ts";
import type { Reading } from "./reading.ts";
import { StatedClues } from "./stated-clues.ts";
import { SubjectClues } from "./subject-clues.ts";
import { TeacherClues } from "./teacher-clues.ts";

/** What a room's name says of every class of its school. */
export interface RoomClues {
  readonly room: RoomToMatch;
  readonly reading: Reading;
  readonly clues: readonly Clue[];
  /** By class: the sum of all weights, headcounts left out. */
  readonly weights: Float64Array;
  /** The same for a room of an earlier year, whose teacher may have another grade, course or period by now. */
  readonly earlierWeights: Float64Array;
}

export interface SchoolClues {
  readonly school: SchoolToMatch;
  readonly rooms: readonly RoomClues[];
}

/** What changes from one year to the next speaks against a class no more than this. */
const movedOn = -1;

export function cluesOf(school: SchoolToMatch, sessions: ReadonlyMap<string, SessionToMatch>): SchoolClues {
  const profiles = school.classes.map((found) => profileOf(found, sessions));
  const stated = new StatedClues(profiles);
  const teachers = new TeacherClues(school.classes);
  const subjects = new SubjectClues(profiles);
  const size = profiles.length;
  const table = new Float64Array(2 * school.rooms.length * size);
  const rooms = school.rooms.map((room, at): RoomClues => {
    const reading = readName(room.name);
    const clues = [...stated.of(reading), ...teachers.of(reading), ...subjects.of(reading)];
    const weights = table.subarray(2 * at * size, (2 * at + 1) * size);
    const earlierWeights = table.subarray((2 * at + 1) * size, (2 * at + 2) * size);
    for (const one of clues) {
      addClue(one, weights);
      addClue(one, earlierWeights, movedOn);
    }
    return { room, reading, clues, weights, earlierWeights };
  });
  return { school, rooms };
}

/** Kinds of evidence that speak for a class or against it, each once, in the order of the alphabet. */
export function kindsOn(
  { clues }: RoomClues,
  at: number,
  verdict: "agrees" | "disagrees",
): readonly EvidenceKind[] {
  return [...new Set(clues.filter((one) => verdictOn(one, at) === verdict).map(({ kind }) => kind))].sort();
}
