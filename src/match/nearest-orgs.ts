import type { Org } from "../model/classlink.ts";
import { compareText, editDistance, looseName } from "../model/text.ts";

/** More are not looked at by a person. */
const mostNamed = 2;

/** Less alike than this, two names have a word such as "School" in common, and nothing else. */
const leastAlike = 0.34;

/** The orgs whose names come nearest to a school's, best first, by their ids. Only ever named to a person. */
export function nearestOrgs(name: string, orgs: readonly Org[]): readonly string[] {
  return orgs
    .map((org) => ({ id: org.sourcedId, likeness: likenessOf(looseName(name), looseName(org.name)) }))
    .filter(({ likeness }) => likeness >= leastAlike)
    .sort((left, right) => right.likeness - left.likeness || compareText(left.id, right.id))
    .slice(0, mostNamed)
    .map(({ id }) => id);
}

/** From 0 to 1: words in common, each with its slips, of the words that either has. */
function likenessOf(left: string, right: string): number {
  const [mine, theirs] = [wordsOf(left), wordsOf(right)];
  const common = mine.filter((word) => theirs.some((other) => isNear(word, other))).length;
  return common / Math.max(1, mine.length, theirs.length);
}

const wordsOf = (name: string): readonly string[] => name.split(" ").filter((word) => word !== "");

const isNear = (left: string, right: string): boolean =>
  left === right ||
  (left.length > 4 && Math.abs(left.length - right.length) < 3 && editDistance(left, right) <= 1);
