import type { Change } from "../../model/change.ts";
import type { Classroom } from "../../model/classtag.ts";
import type { RunbookCount } from "../../model/runbook.ts";
import type { LiveIndex } from "../live-index.ts";

/** What a person counts on the School page before the first click and after the last: a slip shows here. */
export function countsOf(
  schools: readonly string[],
  changes: readonly Change[],
  live: LiveIndex,
): readonly RunbookCount[] {
  const before = schools.flatMap((key) => live.classroomsBySchool.get(key) ?? []);
  const after = afterChanges(before, changes);
  const movesStates = changes.some(({ kind }) => kind === "archive" || kind === "unarchive");
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

function afterChanges(before: readonly Classroom[], changes: readonly Change[]): readonly Classroom[] {
  const edits = new Map<string, Partial<Pick<Classroom, "connections" | "state">>>();
  const edit = (key: string, values: Partial<Pick<Classroom, "connections" | "state">>): void =>
    void edits.set(key, { ...edits.get(key), ...values });
  for (const change of changes) {
    if (change.kind === "archive" || change.kind === "unarchive")
      edit(change.classroom.key, { state: change.after });
    else if (change.kind === "exchange")
      for (const { classroom, after } of change.members) edit(classroom.key, { connections: after });
    else if (change.kind !== "set-setting" && change.kind !== "connect-school")
      edit(change.classroom.key, { connections: change.after });
  }
  return before.map((one) => ({ ...one, ...edits.get(one.key) }));
}
