/** What ClassTag allows, whichever way a write comes in: by the contract or by a page. */
import type { SandboxState } from "../state/sandbox-state.ts";
import type { StateChange } from "../state/state-change.ts";
import type { ExchangeMember } from "./decode-write.ts";
import { ProblemError } from "./problem.ts";
import type { ClassroomState, ClassTagClassroom, DailySync, SyncSettings } from "./records.ts";
import { checkVersion } from "./write-conditions.ts";

/** What a write would change and what it would answer. Nothing is changed before the whole of it is known to be allowed. */
export interface Write {
  readonly changes: readonly StateChange[];
  readonly body: unknown;
  /** Version of the one resource that is answered; absent where several are. */
  readonly version?: string;
}

/** All rules throw `ProblemError` where the write is not allowed, and take the version that its writer has last seen. */
export function districtWrite(
  state: SandboxState,
  version: string,
  edit: { readonly settings: Partial<SyncSettings>; readonly dailySync?: DailySync },
): Write {
  const before = state.classTag.district;
  checkVersion(before, version, "the district");
  const settings = { ...before.settings, ...edit.settings };
  const value = { ...before, settings, dailySync: edit.dailySync ?? before.dailySync };
  return oneResource(before, value, state, (district) => ({ kind: "district", value: district }));
}

export function schoolConnectionsWrite(
  state: SandboxState,
  schoolId: string,
  version: string,
  connections: readonly string[],
): Write {
  const before = state.classTag.schools.get(schoolId);
  if (before === undefined) throw new ProblemError("not_found", `there is no school ${schoolId}`);
  checkVersion(before, version, `school ${schoolId}`);
  for (const other of state.classTag.schools.values()) {
    const held = other.id === schoolId ? undefined : other.connections.find((id) => connections.includes(id));
    if (held !== undefined) throw connectionHeld(held, `school ${other.id}`);
  }
  return oneResource(before, { ...before, connections }, state, (school) => ({
    kind: "school",
    value: school,
  }));
}

export function classroomConnectionsWrite(
  state: SandboxState,
  classroomId: string,
  version: string,
  connections: readonly string[],
): Write {
  const before = existingClassroom(state, classroomId);
  checkVersion(before, version, `classroom ${classroomId}`);
  refuseHeld(state, connections, new Set([classroomId]));
  return oneResource(before, { ...before, connections }, state, classroomChange);
}

export function classroomStateWrite(
  state: SandboxState,
  classroomId: string,
  version: string,
  classroomState: ClassroomState,
): Write {
  const before = existingClassroom(state, classroomId);
  checkVersion(before, version, `classroom ${classroomId}`);
  return oneResource(before, { ...before, state: classroomState }, state, classroomChange);
}

export function exchangeWrite(state: SandboxState, members: readonly ExchangeMember[]): Write {
  const memberIds = new Set(members.map(({ id }) => id));
  const wanted = members.flatMap(({ connections }) => connections);
  const writes = members.map(({ id, version, connections }) => {
    const before = existingClassroom(state, id);
    checkVersion(before, version, `classroom ${id}`);
    return oneResource(before, { ...before, connections }, state, classroomChange);
  });
  refuseTwice(wanted);
  refuseHeld(state, wanted, memberIds);
  return {
    changes: writes.flatMap(({ changes }) => changes),
    body: { items: writes.map(({ body }) => body) },
  };
}

const classroomChange = (value: ClassTagClassroom): StateChange => ({ kind: "classroom", value });

/** A write that changes nothing leaves the version as it is. */
function oneResource<Resource extends { readonly version: string }>(
  before: Resource,
  after: Resource,
  state: SandboxState,
  change: (value: Resource) => StateChange,
): Write & { readonly version: string } {
  if (JSON.stringify(before) === JSON.stringify(after)) {
    return { changes: [], body: before, version: before.version };
  }
  const value = { ...after, version: state.nextVersion };
  return { changes: [change(value)], body: value, version: value.version };
}

function existingClassroom(state: SandboxState, id: string): ClassTagClassroom {
  const classroom = state.classTag.classrooms.get(id);
  if (classroom === undefined) throw new ProblemError("not_found", `there is no classroom ${id}`);
  return classroom;
}

function refuseHeld(state: SandboxState, wanted: readonly string[], exempt: ReadonlySet<string>): void {
  for (const sourcedId of wanted) {
    const holder = state.classTag.holdersOf(sourcedId).find((id) => !exempt.has(id));
    if (holder !== undefined) throw connectionHeld(sourcedId, `classroom ${holder}`);
  }
}

function refuseTwice(wanted: readonly string[]): void {
  const seen = new Set<string>();
  for (const sourcedId of wanted) {
    if (seen.has(sourcedId)) throw connectionHeld(sourcedId, "two classrooms of the request");
    seen.add(sourcedId);
  }
}

function connectionHeld(sourcedId: string, holder: string): ProblemError {
  return new ProblemError("connection_held", `${JSON.stringify(sourcedId)} is connected to ${holder}`);
}
