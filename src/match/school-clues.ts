import type { EvidenceKind } from "../model/suggestion.ts";
import { profileOf, type TitleReader } from "./class-profile.ts";
import { addClue, type Clue, verdictOn } from "./clue.ts";
import type { RoomToMatch, SchoolToMatch } from "./match-input.ts";
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
  /**
   * How much likelier the name is that of an earlier year's room of one of these classes than by chance, as a mean over all: its
   * teacher may have another grade, course or period by now.
   */
  readonly earlierLikelihood: number;
}

export interface SchoolClues {
  readonly school: SchoolToMatch;
  readonly rooms: readonly RoomClues[];
}

/** What changes from one year to the next speaks against a class no more than this. */
const movedOn = -1;

/** Gives the same memory again and again: what was given before is not used any more by then. */
export class WeightTable {
  #memory = new Float64Array();

  /** All zero. */
  cleared(length: number): Float64Array {
    if (this.#memory.length < length) this.#memory = new Float64Array(length);
    return this.#memory.subarray(0, length).fill(0);
  }
}

/** @param memory what comes of this is good until it is given again */
export function cluesOf(school: SchoolToMatch, reader: TitleReader, memory: WeightTable): SchoolClues {
  const profiles = school.classes.map((found) => profileOf(found, reader));
  const stated = new StatedClues(profiles);
  const teachers = new TeacherClues(school.classes);
  const subjects = new SubjectClues(profiles);
  const size = profiles.length;
  const table = memory.cleared(school.rooms.length * size);
  const earlier = new Float64Array(size);
  const rooms = school.rooms.map((room, at): RoomClues => {
    const reading = readName(room.name);
    const clues = [...stated.of(reading), ...teachers.of(reading), ...subjects.of(reading)];
    const weights = table.subarray(at * size, (at + 1) * size);
    earlier.fill(0);
    for (const one of clues) {
      addClue(one, weights);
      addClue(one, earlier, movedOn);
    }
    return { room, reading, clues, weights, earlierLikelihood: meanLikelihood(earlier) };
  });
  return { school, rooms };
}

/** Logarithms below this add nothing to a sum that is about one. */
export const vanishing = -6;

function meanLikelihood(weights: Float64Array): number {
  let sum = 0;
  for (const weight of weights) if (weight > vanishing) sum += Math.exp(weight);
  return sum / Math.max(1, weights.length);
}

/** Kinds of evidence that speak for a class or against it, each once, in the order of the alphabet. */
export function kindsOn(
  { clues }: RoomClues,
  at: number,
  verdict: "agrees" | "disagrees",
): readonly EvidenceKind[] {
  return [...new Set(clues.filter((one) => verdictOn(one, at) === verdict).map(({ kind }) => kind))].sort();
}
