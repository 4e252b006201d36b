import { compareText } from "../compare-text.ts";
import type { SandboxState } from "../state/sandbox-state.ts";
import type {
  ClassTagClassroom,
  ClassTagDistrict,
  ClassTagSchool,
  DailySync,
  SyncSettings,
} from "./records.ts";

export interface ClassTagSnapshot {
  readonly revision: number;
  readonly district: ClassTagDistrict;
  /** Ascending by id, like the classrooms. */
  readonly schools: readonly ClassTagSchool[];
  readonly classrooms: readonly ClassTagClassroom[];
}

export type ClassroomEdit = Partial<Omit<ClassTagClassroom, "id" | "version">>;
export type SchoolEdit = Partial<Omit<ClassTagSchool, "id" | "version">>;

/** What people do in ClassTag while nobody is looking: for tests, and past every rule of the contract. */
export class ClassTagHandEdits {
  readonly #state: SandboxState;

  constructor(state: SandboxState) {
    this.#state = state;
  }

  snapshot(): ClassTagSnapshot {
    const { classTag, revisions } = this.#state;
    return {
      revision: revisions.classTag,
      district: classTag.district,
      schools: classTag.sortedSchoolIds().flatMap((id) => classTag.schools.get(id) ?? []),
      classrooms: classTag.sortedClassroomIds().flatMap((id) => classTag.classrooms.get(id) ?? []),
    };
  }

  /** @throws RangeError where there is no such classroom. */
  classroom(id: string): ClassTagClassroom {
    return existing(this.#state.classTag.classrooms, id);
  }

  /** @throws RangeError where there is no such classroom. */
  editClassroom(id: string, edit: ClassroomEdit): ClassTagClassroom {
    return this.#putClassroom({ ...this.classroom(id), ...edit });
  }

  addClassroom(classroom: Omit<ClassTagClassroom, "version">): ClassTagClassroom {
    return this.#putClassroom({ ...classroom, version: "" });
  }

  removeClassroom(id: string): void {
    this.classroom(id);
    this.#state.commit([{ kind: "classroom-removed", id }]);
  }

  /** @throws RangeError where there is no such school. */
  editSchool(id: string, edit: SchoolEdit): ClassTagSchool {
    return this.#putSchool({ ...existing(this.#state.classTag.schools, id), ...edit });
  }

  addSchool(school: Omit<ClassTagSchool, "version">): ClassTagSchool {
    return this.#putSchool({ ...school, version: "" });
  }

  /** Connects the credentials to another district, or changes what people see and tick on its pages. */
  editDistrict(edit: {
    readonly id?: string;
    readonly name?: string;
    readonly settings?: Partial<SyncSettings>;
    readonly dailySync?: Partial<DailySync>;
  }): ClassTagDistrict {
    const { district } = this.#state.classTag;
    const value = {
      id: edit.id ?? district.id,
      name: edit.name ?? district.name,
      version: this.#state.nextVersion,
      settings: { ...district.settings, ...edit.settings },
      dailySync: { ...district.dailySync, ...edit.dailySync },
    };
    this.#state.commit([{ kind: "district", value }]);
    return value;
  }

  #putClassroom(classroom: ClassTagClassroom): ClassTagClassroom {
    const connections = [...classroom.connections].sort(compareText);
    const value = { ...classroom, connections, version: this.#state.nextVersion };
    this.#state.commit([{ kind: "classroom", value }]);
    return value;
  }

  #putSchool(school: ClassTagSchool): ClassTagSchool {
    const connections = [...school.connections].sort(compareText);
    const value = { ...school, connections, version: this.#state.nextVersion };
    this.#state.commit([{ kind: "school", value }]);
    return value;
  }
}

function existing<Item>(items: ReadonlyMap<string, Item>, id: string): Item {
  const item = items.get(id);
  if (item === undefined) throw new RangeError(`the sandbox has no ${id}`);
  return item;
}
