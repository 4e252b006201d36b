import { tries } from "../tries.ts";

/**
 * So many of all cases, the same ones each time, spread over the whole list; in `npm run soak` all of them, where twenty times as
 * many are all.
 */
export function sampleOf<Case>(cases: readonly Case[], inTest: number): readonly Case[] {
  const wanted = Math.min(cases.length, tries(inTest));
  const shuffled = [...cases.keys()].sort((left, right) => scattered(left) - scattered(right));
  return shuffled
    .slice(0, wanted)
    .sort((left, right) => left - right)
    .flatMap((index) => cases.slice(index, index + 1));
}

/** Knuth's multiplicative hash: neighbours come far apart. */
const scattered = (index: number): number => Math.imul(index + 1, 2_654_435_761) >>> 0;
