import {
  type RosterClass,
  type RosterCollection,
  type RosterCourse,
  type RosterEnrollment,
  type RosterOrg,
  type RosterSession,
  teacherIdOf,
} from "../classlink/roster.ts";
import type { SeedContents } from "../seed/seed-contents.ts";
import type { RosterChange } from "./state-change.ts";

const bySourcedId = <Item extends { readonly sourcedId: string }>(
  items: readonly Item[],
): Map<string, Item> => new Map(items.map((item) => [item.sourcedId, item]));

/** The roster's collections by SOURCED ID. Only `SandboxState.commit` writes to it. */
export class RosterState {
  readonly #orgs: Map<string, RosterOrg>;
  readonly #academicSessions: Map<string, RosterSession>;
  readonly #courses: Map<string, RosterCourse>;
  readonly #classes: Map<string, RosterClass>;
  readonly #givenEnrollments: readonly RosterEnrollment[] | undefined;

  #givenStudents: ReadonlyMap<string, number> | undefined;

  constructor(seed: SeedContents["roster"]) {
    this.#orgs = bySourcedId(seed.orgs);
    this.#academicSessions = bySourcedId(seed.academicSessions);
    this.#courses = bySourcedId(seed.courses);
    this.#classes = bySourcedId(seed.classes);
    this.#givenEnrollments = seed.enrollments;
  }

  get orgs(): ReadonlyMap<string, RosterOrg> {
    return this.#orgs;
  }

  get academicSessions(): ReadonlyMap<string, RosterSession> {
    return this.#academicSessions;
  }

  get courses(): ReadonlyMap<string, RosterCourse> {
    return this.#courses;
  }

  get classes(): ReadonlyMap<string, RosterClass> {
    return this.#classes;
  }

  /** Whether the seed came with enrollments of its own. */
  get hasGivenEnrollments(): boolean {
    return this.#givenEnrollments !== undefined;
  }

  /** One teacher and the students of every class; those of a removed class are gone with it. */
  enrollments(): readonly RosterEnrollment[] {
    if (this.#givenEnrollments !== undefined) {
      return this.#givenEnrollments.filter(({ classId }) => this.#classes.has(classId));
    }
    return [...this.#classes.values()].flatMap(madeUpEnrollments);
  }

  /** Number of students enrolled in the class. */
  studentsOf({ sourcedId, students }: RosterClass): number {
    if (this.#givenEnrollments === undefined) return students ?? 0;
    this.#givenStudents ??= studentsByClass(this.#givenEnrollments);
    return this.#givenStudents.get(sourcedId) ?? 0;
  }

  put(change: RosterChange): void {
    switch (change.collection) {
      case "orgs":
        this.#orgs.set(change.value.sourcedId, change.value);
        return;
      case "academicSessions":
        this.#academicSessions.set(change.value.sourcedId, change.value);
        return;
      case "courses":
        this.#courses.set(change.value.sourcedId, change.value);
        return;
      case "classes":
        this.#classes.set(change.value.sourcedId, change.value);
        return;
    }
  }

  remove(collection: RosterCollection, sourcedId: string): void {
    switch (collection) {
      case "orgs":
        this.#orgs.delete(sourcedId);
        return;
      case "academicSessions":
        this.#academicSessions.delete(sourcedId);
        return;
      case "courses":
        this.#courses.delete(sourcedId);
        return;
      case "classes":
        this.#classes.delete(sourcedId);
        return;
    }
  }
}

function madeUpEnrollments(rosterClass: RosterClass): RosterEnrollment[] {
  const { sourcedId: classId, schoolId } = rosterClass;
  const status = rosterClass.status ?? "active";
  const teacher: RosterEnrollment = {
    sourcedId: `${classId}_teacher`,
    status,
    classId,
    schoolId,
    userId: teacherIdOf(rosterClass),
    role: "teacher",
    isPrimary: true,
  };
  const students = Array.from({ length: rosterClass.students ?? 0 }, (_, index): RosterEnrollment => {
    const number = String(index + 1).padStart(2, "0");
    return {
      sourcedId: `${classId}_${number}`,
      status,
      classId,
      schoolId,
      userId: `student_${classId}_${number}`,
      role: "student",
      isPrimary: false,
    };
  });
  return [teacher, ...students];
}

function studentsByClass(enrollments: readonly RosterEnrollment[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { classId, role, status } of enrollments) {
    if (role !== "student" || status === "tobedeleted") continue;
    counts.set(classId, (counts.get(classId) ?? 0) + 1);
  }
  return counts;
}
