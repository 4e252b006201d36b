import type { Change } from "../model/change.ts";
import type { Roster } from "../model/classlink.ts";
import type { ClassTagState } from "../model/classtag.ts";
import { writesOf } from "../model/writes.ts";

/**
 * The classes whose headcount can tell something: those that a change rests on, where ClassTag says how many
 * students its classroom has, and the roster does not say it of the class. Of any other class nobody needs to know.
 */
export function classesToCount(
  changes: readonly Change[],
  live: ClassTagState,
  roster: Roster,
): ReadonlySet<string> {
  const rested = changes.flatMap(writesOf).filter((write) => "evidence" in write);
  if (rested.length === 0) return new Set();
  const counted = new Set(live.classrooms.flatMap((one) => (one.students === undefined ? [] : [one.key])));
  const known = new Set(roster.classes.flatMap((one) => (one.students === undefined ? [] : [one.sourcedId])));
  return new Set(
    rested.flatMap(({ key, evidence: { sourcedId } }) =>
      counted.has(key) && !known.has(sourcedId) ? [sourcedId] : [],
    ),
  );
}

/** The roster with the number of students of some classes that it does not say it of. */
export function withHeadcounts(roster: Roster, counts: ReadonlyMap<string, number>): Roster {
  const classes = roster.classes.map((one) => {
    const students = counts.get(one.sourcedId);
    return students === undefined || one.students !== undefined ? one : { students, ...one };
  });
  return { ...roster, classes };
}
