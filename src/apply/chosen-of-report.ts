import { type ClassroomRef, classroomsOf } from "../model/change.ts";
import type { Report } from "../model/report.ts";
import { nameAsSeen } from "../model/text.ts";
import { everythingIn } from "./taken-back.ts";

/** A classroom that a report tells of, and what it says became of it. */
export interface ReportedClassroom {
  readonly classroom: ClassroomRef;
  /** Kinds of its changes that were written or may have been. */
  readonly written: readonly string[];
  /** Why others were not, as clauses. */
  readonly unwritten: readonly string[];
}

/** Which classroom of a report a person means. */
export type Chosen =
  | { readonly kind: "one"; readonly found: ReportedClassroom }
  | { readonly kind: "several"; readonly found: readonly ReportedClassroom[] }
  | { readonly kind: "none" };

/** All classrooms that a report has changes of, in its order. */
export function classroomsIn(report: Report): readonly ReportedClassroom[] {
  const found = new Map<string, { classroom: ClassroomRef; written: string[]; unwritten: string[] }>();
  for (const { change, outcome } of everythingIn(report)) {
    for (const classroom of classroomsOf(change)) {
      const one = found.get(classroom.key) ?? { classroom, written: [], unwritten: [] };
      if (outcome.kind === "skipped" || outcome.kind === "conflict") one.unwritten.push(outcome.reason);
      else one.written.push(change.kind);
      found.set(classroom.key, one);
    }
  }
  return [...found.values()];
}

/** By ClassTag's id, or by a name that only one of them has. */
export function chooseClassroom(all: readonly ReportedClassroom[], word: string): Chosen {
  const byKey = all.find(({ classroom }) => classroom.key === word);
  if (byKey !== undefined) return { kind: "one", found: byKey };
  const name = nameAsSeen(word);
  const [first, ...others] = all.filter(({ classroom }) => nameAsSeen(classroom.name) === name);
  if (first === undefined) return { kind: "none" };
  return others.length === 0 ? { kind: "one", found: first } : { kind: "several", found: [first, ...others] };
}
