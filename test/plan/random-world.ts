import fc from "fast-check";
import type { AcademicSession, Class } from "../../src/model/classlink.ts";
import type { Classroom } from "../../src/model/classtag.ts";
import type { Mapping, ParticipatingSchool, Policy } from "../../src/model/district.ts";
import {
  aClassroom,
  aSchool,
  districtOf,
  rosterOf,
  schoolOf,
  stateOf,
  type World,
  worldOf,
  yearSession,
} from "./world.ts";

const ids = ["01", "1", "a", "A", "b", "c", "d", "e", "f"] as const;
const names = ["Room 1", "Room 2", "Class a", "Class b", "Grade 3"] as const;
const orgs = ["0012", "0034"] as const;
const lastYear: AcademicSession = {
  ...yearSession,
  sourcedId: "y26",
  title: "2025-26",
  startDate: "2025-08-18",
  endDate: "2026-06-12",
};

const classArbitrary = (sourcedId: string): fc.Arbitrary<Class> =>
  fc.record({
    sourcedId: fc.constant(sourcedId),
    status: fc.constantFrom("active", "active", "active", "tobedeleted"),
    title: fc.constantFrom(`Class ${sourcedId}`, `Class ${sourcedId}`, `Class ${sourcedId}`, "Grade 3"),
    orgId: fc.constantFrom("0012", "0012", "0034"),
    termIds: fc.constantFrom(["y27"], ["y27"], ["y27"], ["y26"], []),
    grades: fc.constant([]),
  });

const classroomArbitrary = (key: string): fc.Arbitrary<Classroom> =>
  fc
    .record({
      schoolKey: fc.constantFrom("sch_1", "sch_1", "sch_2"),
      name: fc.constantFrom(...names),
      state: fc.constantFrom<Classroom["state"][]>("active", "active", "active", "archived"),
      connections: fc.oneof(
        { weight: 4, arbitrary: fc.constant([] as readonly string[]) },
        { weight: 4, arbitrary: fc.constantFrom(...ids).map((id): readonly string[] => [id]) },
        { weight: 1, arbitrary: fc.constant(["a", "b"] as readonly string[]) },
        { weight: 1, arbitrary: fc.constant("unknown" as const) },
      ),
      createdOn: fc.constantFrom("2024-08-20", "2025-08-20"),
    })
    .map((values) => aClassroom(key, values));

const mappingArbitrary = (index: number): fc.Arbitrary<Mapping> =>
  fc
    .record({
      policy: fc.constantFrom<Policy[]>("archive", "leave", "sync", "sync"),
      policyFrom: fc.constantFrom<Mapping["policyFrom"][]>("classroom", "school"),
      name: fc.constantFrom(...names),
      classroomId: fc.option(fc.constantFrom("c0", "c1", "c2", "c3", "c4", "c5"), { nil: undefined }),
      sourcedId: fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...ids) },
        { weight: 1, arbitrary: fc.constant(null) },
      ),
      release: fc.boolean(),
      created: fc.option(fc.constantFrom("2024", "2025-08"), { nil: undefined }),
    })
    .map(({ classroomId, created, sourcedId, policy, release, ...rest }) => ({
      ...rest,
      at: { file: "districts/springfield.yaml", line: 20 + index, column: 9 },
      policy,
      sourcedId,
      release: release && policy === "archive" && classroomId !== undefined,
      ...(sourcedId === null ? {} : { title: `Class ${sourcedId}`, term: "2026-27" }),
      ...(classroomId === undefined ? {} : { classroomId }),
      ...(created === undefined ? {} : { created }),
    }));

const schoolArbitrary = (name: string, schoolId: string, orgId: string): fc.Arbitrary<ParticipatingSchool> =>
  fc
    .integer({ min: 0, max: 5 })
    .chain((count) =>
      fc
        .tuple(...Array.from({ length: count }, (_, index) => mappingArbitrary(index)))
        .map((lines) => schoolOf(lines, { name, schoolId, orgIds: [orgId] })),
    );

/** Small worlds in which ids, names and classrooms collide all the time: most mistakes need two things to meet. */
export const worldArbitrary: fc.Arbitrary<World> = fc
  .record({
    classes: fc
      .subarray([...ids], { minLength: 1 })
      .chain((chosen) => fc.tuple(...chosen.map(classArbitrary))),
    classrooms: fc
      .integer({ min: 0, max: 6 })
      .chain((count) =>
        fc.tuple(...Array.from({ length: count }, (_, index) => classroomArbitrary(`c${index}`))),
      ),
    schools: fc.tuple(
      schoolArbitrary("Lincoln", "sch_1", orgs[0]),
      schoolArbitrary("Roosevelt", "sch_2", orgs[1]),
    ),
    connected: fc.tuple(fc.boolean(), fc.boolean()),
    unarchives: fc.boolean(),
    declares: fc.option(fc.boolean(), { nil: undefined }),
  })
  .map(({ classes, classrooms, schools, connected, unarchives, declares }) =>
    worldOf(
      districtOf(schools, declares === undefined ? {} : { settings: { unarchiveReappearing: declares } }),
      rosterOf(classes, { sessions: [lastYear, yearSession] }),
      stateOf(onlyHolders(classrooms), {
        schools: [
          aSchool({ connections: connected[0] ? ["0012"] : [] }),
          aSchool({
            key: "sch_2",
            id: "sch_2",
            name: "Roosevelt",
            connections: connected[1] ? ["0034"] : [],
          }),
        ],
        settings: {
          unarchiveReappearing: unarchives,
          manageGuardians: false,
          updateActiveContacts: false,
          deletionThreshold: 100,
        },
      }),
    ),
  );

/** An id is held once in most worlds, as the contract asks, so that swaps and chains come about. */
function onlyHolders(classrooms: readonly Classroom[]): readonly Classroom[] {
  const held = new Set<string>();
  return classrooms.map((one) => {
    if (one.connections === "unknown") return one;
    const connections = one.connections.filter((id) => !held.has(id));
    for (const id of connections) held.add(id);
    return { ...one, connections };
  });
}

/** The nightly sync as ClassTag's help pages describe it, in the model's terms and without the plan's code. */
export function nightlySync({ roster, live }: World): World["live"] {
  let classrooms = [...live.classrooms];
  for (const school of live.schools) {
    const orgIds = school.connections === "unknown" ? [] : school.connections;
    for (const one of roster.classes.filter(
      (each) => each.status === "active" && orgIds.includes(each.orgId),
    )) {
      const holds = (room: Classroom): boolean =>
        room.connections !== "unknown" && room.connections.includes(one.sourcedId);
      const holder =
        classrooms.find((room) => holds(room) && room.state === "active") ?? classrooms.find(holds);
      if (holder === undefined)
        classrooms.push(
          aClassroom(`made-${one.sourcedId}`, {
            schoolKey: school.key,
            name: one.title,
            connections: [one.sourcedId],
          }),
        );
      else if (holder.state === "active" || live.settings.unarchiveReappearing === true)
        classrooms = classrooms.map((room) =>
          room === holder ? { ...room, state: "active", name: one.title } : room,
        );
    }
  }
  return { ...live, classrooms };
}
