import { defined } from "../../../model/defined.ts";
import { type District, leavesAlone } from "../../../model/district.ts";
import { knownConnections } from "../../inputs/live-index.ts";
import { planSchools } from "../../lines/plan-schools.ts";
import type { Indexes } from "../../lines/wish.ts";

/** A classroom that nobody may write to, as an earlier file had it. */
export interface ProtectedClassroom {
  readonly key: string;
  readonly name: string;
  readonly sourcedIds: readonly string[];
  readonly why: string;
}

/**
 * Classrooms that the base's file protects by something that the head's file has no longer: a line with policy leave that
 * is gone, or a school that did not take part and is gone. A line that was edited is a change that a reviewer sees.
 */
export function protectionRemovedSince(
  base: District,
  head: District,
  indexes: Indexes,
): readonly ProtectedClassroom[] {
  const schools = new Map(head.schools.map((school) => [school.name, school]));
  return planSchools(base, indexes).flatMap(({ school, lines }): ProtectedClassroom[] => {
    const later = schools.get(school.name);
    if (!school.participates)
      return later === undefined ? wholeSchool(school.name, school.schoolId, indexes) : [];
    const kept = new Set(later?.participates === true ? later.classrooms.map(lineIdentity) : []);
    return school.classrooms.flatMap((mapping, index) => {
      const classroom = lines[index]?.classroom;
      if (classroom === undefined || !leavesAlone(mapping.policy) || mapping.sourcedId === null) return [];
      if (later?.participates === false || kept.has(lineIdentity(mapping))) return [];
      // The same line, told by now which classroom it has meant.
      if (kept.has(lineIdentity({ ...mapping, ...defined({ classroomId: classroom.id }) }))) return [];
      const sourcedIds = [...knownConnections(classroom.connections)];
      return [{ key: classroom.key, name: classroom.name, sourcedIds, why: "policy leave" }];
    });
  });
}

const lineIdentity = (line: {
  readonly name: string;
  readonly classroomId?: string;
  readonly created?: string;
}): string => JSON.stringify([line.classroomId ?? null, line.name, line.created ?? null]);

function wholeSchool(name: string, id: string | undefined, { live }: Indexes): ProtectedClassroom[] {
  const found = id === undefined ? live.schoolsByName.get(name)?.[0] : live.schoolById.get(id);
  if (found === undefined) return [];
  return (live.classroomsBySchool.get(found.key) ?? []).map((classroom) => ({
    key: classroom.key,
    name: classroom.name,
    sourcedIds: [...knownConnections(classroom.connections)],
    why: `${name} did not take part`,
  }));
}
