import type { EvidenceKind } from "../model/suggestion.ts";

/** Classes, by their number in the school, that a room's name says the same thing about. */
interface ClueGroup {
  readonly classes: readonly number[];
  readonly weight: number;
  readonly agrees: boolean;
}

/**
 * One kind of thing that a room says, against all classes of its school. Weights are natural logarithms of how much more likely it
 * is said by the room of that class than by any other room.
 */
export interface Clue {
  readonly kind: EvidenceKind;
  /** A class stands in one group at most. */
  readonly groups: readonly ClueGroup[];
  /** Of classes in no group that say something of this kind. */
  readonly otherwise: number;
  /** Classes that say something of this kind; all of them, where absent. */
  readonly comparable?: readonly number[];
  /** The rest are no conflict, only less likely. */
  readonly isMild?: boolean;
}

/** @param least no class gets less than this from one kind of evidence */
export function addClue(clue: Clue, row: Float64Array, least = Number.NEGATIVE_INFINITY): void {
  const { comparable, groups } = clue;
  const otherwise = Math.max(least, clue.otherwise);
  if (comparable === undefined)
    for (let at = 0; at < row.length; at += 1) row[at] = (row[at] ?? 0) + otherwise;
  else for (const at of comparable) row[at] = (row[at] ?? 0) + otherwise;
  for (const { classes, weight } of groups) {
    const more = Math.max(least, weight) - otherwise;
    for (const at of classes) row[at] = (row[at] ?? 0) + more;
  }
}

/** Whether a clue speaks for a class, against it, or not at all. */
export function verdictOn(clue: Clue, at: number): "agrees" | "disagrees" | undefined {
  const group = clue.groups.find(({ classes }) => classes.includes(at));
  if (group !== undefined) return group.agrees ? "agrees" : undefined;
  if (clue.isMild === true || clue.otherwise >= 0) return undefined;
  return clue.comparable === undefined || clue.comparable.includes(at) ? "disagrees" : undefined;
}

/** How often it is met by chance: never quite none and never quite all of a school's classes. */
export const chanceOf = (met: number, all: number): number => (met + 0.5) / (all + 1);
