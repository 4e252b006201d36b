import type { ClassTagClassroom, ClassTagSchool } from "../classtag/records.ts";
import { compareText } from "../compare-text.ts";
import type { SandboxState } from "../state/sandbox-state.ts";

/** By name, and of two with one name the older id first: the order in which people see them. */
export function schoolsByName({ classTag }: SandboxState): readonly ClassTagSchool[] {
  return [...classTag.schools.values()].sort(byName);
}

export function classroomsOf({ classTag }: SandboxState, schoolId: string): readonly ClassTagClassroom[] {
  return [...classTag.classrooms.values()]
    .filter((classroom) => classroom.schoolId === schoolId)
    .sort(byName);
}

/** Each school's classrooms by its id, in no order. */
export function classroomsBySchool({
  classTag,
}: SandboxState): ReadonlyMap<string, readonly ClassTagClassroom[]> {
  const bySchool = new Map<string, ClassTagClassroom[]>();
  for (const classroom of classTag.classrooms.values()) {
    const known = bySchool.get(classroom.schoolId);
    if (known === undefined) bySchool.set(classroom.schoolId, [classroom]);
    else known.push(classroom);
  }
  return bySchool;
}

interface Named {
  readonly name: string;
  readonly id: string;
}

const byName = (left: Named, right: Named): number =>
  compareText(left.name, right.name) || compareText(left.id, right.id);
