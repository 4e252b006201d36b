import type { Change, ClassroomRef, Evidence } from "../model/change.ts";
import type { Roster } from "../model/classlink.ts";
import type { ClassTagState } from "../model/classtag.ts";
import type { Plan } from "../model/plan.ts";

/**
 * The classes whose headcount can tell something: those that a change rests on, where ClassTag says how many
 * students its classroom has, and the roster does not say it of the class. Of any other class nobody needs to know.
 */
export function classesToCount(plan: Plan, live: ClassTagState, roster: Roster): ReadonlySet<string> {
  const rested = plan.changes.flatMap(evidenceIn);
  if (rested.length === 0) return new Set();
  const counted = new Set(live.classrooms.flatMap((one) => (one.students === undefined ? [] : [one.key])));
  const known = new Set(roster.classes.flatMap((one) => (one.students === undefined ? [] : [one.sourcedId])));
  return new Set(
    rested.flatMap(({ classroom, evidence: { sourcedId } }) =>
      counted.has(classroom.key) && !known.has(sourcedId) ? [sourcedId] : [],
    ),
  );
}

interface Rested {
  readonly classroom: ClassroomRef;
  readonly evidence: Evidence;
}

function evidenceIn(change: Change): readonly Rested[] {
  switch (change.kind) {
    case "archive":
    case "unarchive":
    case "connect":
    case "reconnect":
      return [change];
    case "exchange":
      return change.members;
    default:
      return [];
  }
}

/** The roster with the number of students of some classes. */
export function withHeadcounts(roster: Roster, counts: ReadonlyMap<string, number>): Roster {
  const classes = roster.classes.map((one) => {
    const students = counts.get(one.sourcedId);
    return students === undefined ? one : { ...one, students };
  });
  return { ...roster, classes };
}
