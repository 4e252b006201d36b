import type { Classroom, ClassTagState, LiveSchool } from "../../model/classtag.ts";
import { pushTo } from "../../model/push-to.ts";
import { nameAsSeen } from "../../model/text.ts";
import { likelyIds } from "./likely-ids.ts";
import { nameLookup } from "./name-lookup.ts";

/** ClassTag's state, arranged the way the plan asks it. */
export interface LiveIndex {
  readonly state: ClassTagState;
  readonly schoolByKey: ReadonlyMap<string, LiveSchool>;
  readonly schoolById: ReadonlyMap<string, LiveSchool>;
  readonly schoolsByOrg: ReadonlyMap<string, readonly LiveSchool[]>;
  readonly classroomByKey: ReadonlyMap<string, Classroom>;
  readonly classroomById: ReadonlyMap<string, Classroom>;
  readonly classroomsBySchool: ReadonlyMap<string, readonly Classroom[]>;
  /** Classrooms that hold a SOURCED ID, archived ones included. */
  readonly holdersById: ReadonlyMap<string, readonly Classroom[]>;
  /** SOURCED IDs that a classroom may hold whose connection is doubted, with its name. */
  readonly maybeHeld: ReadonlyMap<string, string>;
  schoolsNamed(name: string): readonly LiveSchool[];
  classroomsNamed(schoolKey: string, name: string): readonly Classroom[];
  /** Ids of classrooms that differ from one that is none only in what spreadsheets and slips change. */
  likelyClassroomIds(id: string): readonly string[];
}

export const knownConnections = (connections: readonly string[] | "unknown"): readonly string[] =>
  connections === "unknown" ? [] : connections;

export function indexLive(
  state: ClassTagState,
  maybeHeld: ReadonlyMap<string, string> = new Map(),
): LiveIndex {
  const schoolsByName = new Map<string, LiveSchool[]>();
  const schoolsByOrg = new Map<string, LiveSchool[]>();
  for (const school of state.schools) {
    pushTo(schoolsByName, nameAsSeen(school.name), school);
    for (const orgId of knownConnections(school.connections)) pushTo(schoolsByOrg, orgId, school);
  }
  const classroomsBySchool = new Map<string, Classroom[]>();
  const holdersById = new Map<string, Classroom[]>();
  for (const classroom of state.classrooms) {
    pushTo(classroomsBySchool, classroom.schoolKey, classroom);
    for (const id of knownConnections(classroom.connections)) pushTo(holdersById, id, classroom);
  }
  const classroomById = byId(state.classrooms);
  return {
    state,
    schoolByKey: new Map(state.schools.map((school) => [school.key, school])),
    schoolById: byId(state.schools),
    schoolsByOrg,
    classroomByKey: new Map(state.classrooms.map((classroom) => [classroom.key, classroom])),
    classroomById,
    classroomsBySchool,
    holdersById,
    maybeHeld,
    schoolsNamed: (name) => schoolsByName.get(nameAsSeen(name)) ?? [],
    classroomsNamed: nameLookup(classroomsBySchool, ({ name }) => name, nameAsSeen),
    likelyClassroomIds: likelyIds(() => classroomById.keys()),
  };
}

function byId<Item extends { readonly id?: string }>(items: readonly Item[]): Map<string, Item> {
  const map = new Map<string, Item>();
  for (const item of items) if (item.id !== undefined) map.set(item.id, item);
  return map;
}
