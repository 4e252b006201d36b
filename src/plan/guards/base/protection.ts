import { defined } from "../../../model/defined.ts";
import { type District, leavesAlone } from "../../../model/district.ts";
import { nameAsSeen } from "../../../model/text.ts";
import { knownConnections } from "../../inputs/live-index.ts";
import { planSchools } from "../../lines/plan-schools.ts";
import type { Indexes } from "../../lines/wish.ts";
import { sameSchoolIn } from "./same-school.ts";

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
  return planSchools(base, indexes).flatMap(({ school, lines }): ProtectedClassroom[] => {
    const later = sameSchoolIn(head, school);
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
}): string => JSON.stringify([line.classroomId ?? null, nameAsSeen(line.name), line.created ?? null]);

function wholeSchool(name: string, id: string | undefined, { live }: Indexes): ProtectedClassroom[] {
  const byId = id === undefined ? undefined : live.schoolById.get(id);
  return (byId === undefined ? live.schoolsNamed(name) : [byId])
    .flatMap(({ key }) => live.classroomsBySchool.get(key) ?? [])
    .map((classroom) => ({
      key: classroom.key,
      name: classroom.name,
      sourcedIds: [...knownConnections(classroom.connections)],
      why: `${name} did not take part`,
    }));
}
