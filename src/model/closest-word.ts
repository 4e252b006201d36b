import { editDistance } from "./text.ts";

/** Longer words are no slips of the finger; cutting them keeps the comparison short. */
const longestWord = 64;

/**
 * The word of a list that a person most probably meant, if one is near enough to what was written: case and what joins words
 * are no slip.
 * @param most slips; a third of the letters, unless one knows better
 */
export function closestWord<Word extends string>(
  written: string,
  words: readonly Word[],
  most = Math.max(1, Math.floor(Math.min(written.length, longestWord) / 3)),
): Word | undefined {
  const cut = plain(written.slice(0, longestWord));
  let closest: Word | undefined;
  let least = most + 1;
  for (const word of words) {
    const other = plain(word);
    // Each letter that one has more than the other is a slip.
    if (Math.abs(cut.length - other.length) >= least) continue;
    const distance = editDistance(cut, other);
    if (distance < least) {
      least = distance;
      closest = word;
    }
  }
  return closest;
}

const plain = (word: string): string => word.toLowerCase().replace(/[-_ ]/g, "");
