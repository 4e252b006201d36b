import { editDistance } from "../model/text.ts";

/** Longer words are no slips of the finger; cutting them keeps the comparison short. */
const longestWord = 64;

/** The word of a list that a person most probably meant, if one is near enough to what was written. */
export function closestWord(written: string, words: readonly string[]): string | undefined {
  const cut = written.slice(0, longestWord);
  let closest: string | undefined;
  let least = Math.max(1, Math.floor(cut.length / 3)) + 1;
  for (const word of words) {
    const distance = editDistance(plain(cut), plain(word));
    if (distance < least) {
      least = distance;
      closest = word;
    }
  }
  return closest;
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, "");
}
