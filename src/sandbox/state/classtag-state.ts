import type { ClassTagClassroom, ClassTagDistrict, ClassTagSchool } from "../classtag/records.ts";
import { compareText } from "../compare-text.ts";
import type { SeedContents } from "../seed/seed-contents.ts";

const seedVersion = "1";

/** ClassTag's resources by id. Only `SandboxState.commit` writes to it. */
export class ClassTagState {
  #district: ClassTagDistrict;
  readonly #schools = new Map<string, ClassTagSchool>();
  readonly #classrooms = new Map<string, ClassTagClassroom>();
  /** Ids of the classrooms that hold a SOURCED ID, ascending: one by the contract, but a person may have typed it twice. */
  readonly #holdersBySourcedId = new Map<string, readonly string[]>();
  #sortedClassroomIds: readonly string[] | undefined;
  #sortedSchoolIds: readonly string[] | undefined;

  constructor(seed: SeedContents["classTag"]) {
    this.#district = {
      id: seed.district.id,
      name: seed.district.name,
      version: seedVersion,
      dailySync: seed.district.dailySync ?? { enabled: false, startsAt: "01:00" },
      settings: {
        unarchiveReappearing: false,
        manageGuardians: false,
        updateActiveContacts: false,
        deletionThreshold: 15,
        ...seed.district.settings,
      },
    };
    for (const { id, name, connections } of seed.schools) {
      this.putSchool({
        id,
        name,
        version: seedVersion,
        connections: [...(connections ?? [])].sort(compareText),
      });
    }
    for (const room of seed.classrooms) {
      this.putClassroom({
        id: room.id,
        schoolId: room.schoolId,
        name: room.name,
        version: seedVersion,
        state: room.state ?? "active",
        connections: [...(room.connections ?? [])].sort(compareText),
        students: room.students ?? 0,
        createdOn: room.createdOn ?? "2025-08-11",
      });
    }
  }

  get district(): ClassTagDistrict {
    return this.#district;
  }

  get schools(): ReadonlyMap<string, ClassTagSchool> {
    return this.#schools;
  }

  get classrooms(): ReadonlyMap<string, ClassTagClassroom> {
    return this.#classrooms;
  }

  sortedSchoolIds(): readonly string[] {
    this.#sortedSchoolIds ??= [...this.#schools.keys()].sort(compareText);
    return this.#sortedSchoolIds;
  }

  sortedClassroomIds(): readonly string[] {
    this.#sortedClassroomIds ??= [...this.#classrooms.keys()].sort(compareText);
    return this.#sortedClassroomIds;
  }

  holdersOf(sourcedId: string): readonly string[] {
    return this.#holdersBySourcedId.get(sourcedId) ?? [];
  }

  putDistrict(district: ClassTagDistrict): void {
    this.#district = district;
  }

  putSchool(school: ClassTagSchool): void {
    if (!this.#schools.has(school.id)) this.#sortedSchoolIds = undefined;
    this.#schools.set(school.id, school);
  }

  putClassroom(classroom: ClassTagClassroom): void {
    if (!this.#classrooms.has(classroom.id)) this.#sortedClassroomIds = undefined;
    this.#release(classroom.id);
    this.#classrooms.set(classroom.id, classroom);
    for (const sourcedId of classroom.connections) {
      const holders = [...this.holdersOf(sourcedId), classroom.id].sort(compareText);
      this.#holdersBySourcedId.set(sourcedId, holders);
    }
  }

  removeClassroom(id: string): void {
    this.#release(id);
    if (this.#classrooms.delete(id)) this.#sortedClassroomIds = undefined;
  }

  #release(classroomId: string): void {
    for (const sourcedId of this.#classrooms.get(classroomId)?.connections ?? []) {
      const others = this.holdersOf(sourcedId).filter((holder) => holder !== classroomId);
      if (others.length === 0) this.#holdersBySourcedId.delete(sourcedId);
      else this.#holdersBySourcedId.set(sourcedId, others);
    }
  }
}
