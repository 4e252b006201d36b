import type { Change } from "../model/change.ts";
import type { Classroom } from "../model/classtag.ts";
import type { RunbookCount } from "../model/runbook.ts";
import { writesOf } from "../model/writes.ts";
import { stateAfter } from "../plan/changes/after-plan.ts";
import type { LiveIndex } from "../plan/inputs/live-index.ts";

/** What a person counts on the School page before the first click and after the last: a slip shows here. */
export function countsOf(
  schools: readonly string[],
  changes: readonly Change[],
  live: LiveIndex,
): readonly RunbookCount[] {
  const before = schools.flatMap((key) => live.classroomsBySchool.get(key) ?? []);
  const after = stateAfter({ ...live.state, classrooms: before }, changes).classrooms;
  const movesStates = changes.flatMap(writesOf).some(({ target }) => target === "state");
  const isArchived = ({ state }: Classroom): boolean => state === "archived";
  const archived = live.state.seesArchived || before.some(isArchived);
  return [
    { what: withId, before: connected(before), expected: connected(after) },
    ...(movesStates
      ? [
          { what: "active classrooms", before: active(before), expected: active(after) },
          {
            what: "archived classrooms",
            before: archived ? before.filter(isArchived).length : ("unknown" as const),
            expected: archived ? after.filter(isArchived).length : ("unknown" as const),
          },
        ]
      : []),
  ];
}

const withId = "active classrooms with an id";

const active = (classrooms: readonly Classroom[]): number =>
  classrooms.filter(({ state }) => state === "active").length;

function connected(classrooms: readonly Classroom[]): number | "unknown" {
  const own = classrooms.filter(({ state }) => state === "active");
  if (own.some(({ connections }) => connections === "unknown")) return "unknown";
  return own.filter(({ connections }) => connections.length > 0).length;
}
