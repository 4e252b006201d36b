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

  /** One teacher and the students of every class; those of a removed class are gone with it. */
  enrollments(): readonly RosterEnrollment[] {
    if (this.#givenEnrollments !== undefined) {
      const classes = new Map(
        [...this.#classes.values()].map((one) => [one.enrolledAs ?? one.sourcedId, one]),
      );
      return this.#givenEnrollments.flatMap((given) => {
        const rosterClass = classes.get(given.classId);
        return rosterClass === undefined ? [] : [givenEnrollmentIn(rosterClass, given)];
      });
    }
    return [...this.#classes.values()].flatMap(madeUpEnrollments);
  }

  /** Number of students enrolled in the class. */
  studentsOf({ enrolledAs, sourcedId, students }: RosterClass): number {
    if (this.#givenEnrollments === undefined) return students ?? 0;
    this.#givenStudents ??= studentsByClass(this.#givenEnrollments);
    return this.#givenStudents.get(enrolledAs ?? sourcedId) ?? 0;
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

/** An enrollment of the seed as it is in the class today: under its id, with the children of its year. */
function givenEnrollmentIn(rosterClass: RosterClass, given: RosterEnrollment): RosterEnrollment {
  const { cohort, sourcedId: classId } = rosterClass;
  if (cohort === undefined || given.role !== "student") return { ...given, classId };
  return {
    ...given,
    classId,
    sourcedId: `${given.sourcedId}_${cohort}`,
    userId: `${given.userId}_${cohort}`,
  };
}

function madeUpEnrollments(rosterClass: RosterClass): RosterEnrollment[] {
  const { cohort, enrolledAs, sourcedId: classId, schoolId } = rosterClass;
  const children = cohort === undefined ? "" : `${cohort}_`;
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
      sourcedId: `${classId}_${children}${number}`,
      status,
      classId,
      schoolId,
      userId: `student_${enrolledAs ?? classId}_${children}${number}`,
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
