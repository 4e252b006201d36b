import { type Change, type ClassroomRef, changeKey, type Evidence } from "../model/change.ts";
import type { Classroom } from "../model/classtag.ts";
import { defined } from "../model/defined.ts";
import type { SourcePosition } from "../model/diagnostic.ts";
import type { RunbookClassroom, RunbookObject } from "../model/runbook.ts";
import type { Lookup } from "./lookup.ts";
import type { UnnumberedStep } from "./number-steps.ts";

/**
 * The clicks of one change. Where classrooms change ids with each other, all let go before any takes: at no moment do two
 * hold the same.
 */
export function classroomSteps(change: Change, look: Lookup): readonly UnnumberedStep[] {
  const common = { change: changeKey(change), line: lineOf(change.why.at) };
  switch (change.kind) {
    case "archive":
    case "unarchive": {
      const isArchive = change.kind === "archive";
      return [
        {
          ...common,
          id: common.change,
          action: change.kind,
          object: objectOf(change.classroom, look),
          now: `${change.before}, ${change.connections.length === 0 ? "no id" : `id ${change.connections.join(", ")}`}`,
          ...(isArchive ? { meaning: `the sync makes a new one for ${meaningOf(change.evidence)}` } : {}),
          see: isArchive ? "it is gone from the active classrooms" : "it is among the active classrooms",
        },
      ];
    }
    case "disconnect":
      return change.before.map((id) => removal(change.classroom, id, change.before, common, look));
    case "connect":
      return [addition(change.classroom, change.after[0], "no id", change.evidence, common, look)];
    case "reconnect": {
      const together = { ...common, together: common.change };
      return [
        ...change.before.map((id) => removal(change.classroom, id, change.before, together, look)),
        addition(change.classroom, change.after[0], "no id any more", change.evidence, together, look),
      ];
    }
    case "exchange": {
      const together = { change: common.change, together: common.change };
      return [
        ...change.members.flatMap(({ classroom, before, at }) =>
          before.map((id) => removal(classroom, id, before, { ...together, line: lineOf(at) }, look)),
        ),
        ...change.members.map(({ classroom, after, at, evidence }) =>
          addition(classroom, after[0], "no id any more", evidence, { ...together, line: lineOf(at) }, look),
        ),
      ];
    }
    case "connect-school":
    case "set-setting":
      return [];
  }
}

type Common = Pick<UnnumberedStep, "change" | "line" | "together">;

const removal = (
  classroom: ClassroomRef,
  id: string,
  held: readonly string[],
  common: Common,
  look: Lookup,
): UnnumberedStep => ({
  ...common,
  id: `remove:${classroom.key}:${id}`,
  action: "remove-id",
  object: objectOf(classroom, look),
  now: held.join(", "),
  paste: id,
  see:
    held.length === 1 ? "no id in its row" : `${held.filter((one) => one !== id).join(", ")} without ${id}`,
});

const addition = (
  classroom: ClassroomRef,
  id: string,
  now: string,
  evidence: Evidence,
  common: Common,
  look: Lookup,
): UnnumberedStep => ({
  ...common,
  id: `add:${classroom.key}:${id}`,
  action: "add-id",
  object: objectOf(classroom, look),
  now,
  paste: id,
  meaning: meaningOf(evidence),
  see: `${id} in its row, and nothing else`,
});

function meaningOf({ title, location, terms }: Evidence): string {
  return [title, ...(location === undefined ? [] : [`room ${location}`]), ...terms].join(", ");
}

function objectOf(classroom: ClassroomRef, { live, namesakesOf }: Lookup): RunbookObject {
  const found = live.classroomByKey.get(classroom.key);
  const own: RunbookClassroom = found === undefined ? missing(classroom) : shown(found);
  return {
    kind: "classroom",
    school: classroom.school.name,
    ...own,
    name: classroom.name,
    twins: namesakesOf(classroom).map(shown),
  };
}

const missing = ({ key, name }: ClassroomRef): RunbookClassroom => ({
  key,
  name,
  state: "active",
  connections: "unknown",
});

const shown = ({ key, id, name, state, connections, students, createdOn }: Classroom): RunbookClassroom => ({
  key,
  name,
  state,
  connections,
  ...defined({ id, students, createdOn }),
});

const lineOf = ({ file, line }: SourcePosition): string => `${file}:${line}`;
