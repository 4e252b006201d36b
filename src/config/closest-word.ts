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

/** Letters to insert, delete, replace or swap with their neighbour to get from one word to the other. */
function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const replaced = (last[column - 1] ?? 0) + (isSame ? 0 : 1);
      const shorter = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, replaced);
      const isSwapped =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(isSwapped ? Math.min(shorter, (beforeLast[column - 2] ?? 0) + 1) : shorter);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}
