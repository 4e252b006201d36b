import type { Change, ClassroomRef, Evidence } from "../model/change.ts";
import type { Roster } from "../model/classlink.ts";
import type { ClassTagState } from "../model/classtag.ts";
import type { Plan } from "../model/plan.ts";

/**
 * The classes whose headcount can tell something: those that the plan hands a classroom over to, where ClassTag says how
 * many students the classroom has. Of any other class nobody needs to know.
 */
export function classesToCount(plan: Plan, live: ClassTagState): ReadonlySet<string> {
  const takenOver = plan.changes.flatMap(takeoversIn);
  if (takenOver.length === 0) return new Set();
  const counted = new Set(live.classrooms.flatMap((one) => (one.students === undefined ? [] : [one.key])));
  return new Set(
    takenOver.flatMap(({ classroom, evidence }) => (counted.has(classroom.key) ? [evidence.sourcedId] : [])),
  );
}

interface Takeover {
  readonly classroom: ClassroomRef;
  readonly evidence: Evidence;
}

function takeoversIn(change: Change): readonly Takeover[] {
  switch (change.kind) {
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
