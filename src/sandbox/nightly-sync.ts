/**
 * The nightly sync, written from what ClassTag's help pages say about it and from nothing else: it is the judge of
 * forecasts, so it must not share a line or an assumption with whoever makes them.
 *
 * Documented: an org that is connected and not shared fails the whole run; every shared class gets a classroom; a
 * connected classroom is taken over and renamed; an archived one comes back only if the setting says so; connected
 * classrooms whose class is gone are archived, unless that exceeds the deletion threshold, in which case everything
 * else still happens. Not documented, and decided here: all active classes count, whatever their term; the threshold
 * is measured against the connected active classrooms of the connected schools as the run finds them; a classroom is
 * looked for by its SOURCED ID in the whole district; the number of students becomes that of the class's enrollments.
 */
import type { RosterClass } from "./classlink/roster.ts";
import type { ClassTagClassroom, ClassTagSchool } from "./classtag/records.ts";
import { compareText } from "./compare-text.ts";
import type { SandboxState } from "./state/sandbox-state.ts";
import type { StateChange } from "./state/state-change.ts";
import type { RenamedClassroom, SchoolSyncReport, SyncedClassroom, SyncReport } from "./sync-report.ts";

/** Runs the sync once. @param today `YYYY-MM-DD`: the day on which new classrooms are made. */
export function runNightlySync(state: SandboxState, today: string): SyncReport {
  const { dailySync, settings } = state.classTag.district;
  const schools = state.classTag
    .sortedSchoolIds()
    .flatMap((id) => state.classTag.schools.get(id) ?? [])
    .filter(({ connections }) => connections.length > 0);
  const schoolsNotFound = schools
    .flatMap(({ connections }) => connections)
    .filter((orgId) => !state.roster.orgs.has(orgId))
    .sort(compareText);
  const ranByHand = !dailySync.enabled;
  const percent = settings.deletionThreshold;
  if (schoolsNotFound.length > 0) {
    const threshold = { percent, wouldArchive: 0, connected: 0 };
    return { status: "failed-schools-not-found", ranByHand, schoolsNotFound, threshold, schools: [] };
  }
  const run = new SyncRun(state, schools, today);
  const abandoned = run.abandoned();
  const threshold = { percent, wouldArchive: abandoned.length, connected: run.connectedActive.length };
  const isExceeded = threshold.wouldArchive * 100 > percent * threshold.connected;
  run.takeOverAndCreate();
  run.archive(abandoned, isExceeded);
  state.commit(run.changes());
  const status = isExceeded ? "failed-threshold" : "success";
  return { status, ranByHand, schoolsNotFound, threshold, schools: run.reports() };
}

interface SchoolWork {
  readonly school: ClassTagSchool;
  readonly created: SyncedClassroom[];
  readonly renamed: RenamedClassroom[];
  readonly unarchived: SyncedClassroom[];
  readonly leftArchived: SyncedClassroom[];
  readonly archived: SyncedClassroom[];
  readonly triedToArchive: SyncedClassroom[];
  kept: number;
}

class SyncRun {
  readonly connectedActive: readonly ClassTagClassroom[];
  readonly #state: SandboxState;
  readonly #today: string;
  readonly #workBySchool: ReadonlyMap<string, SchoolWork>;
  readonly #workByOrg: ReadonlyMap<string, SchoolWork>;
  /** Active classes at connected orgs, by id. */
  readonly #shared: ReadonlyMap<string, RosterClass>;
  readonly #written = new Map<string, ClassTagClassroom>();

  constructor(state: SandboxState, schools: readonly ClassTagSchool[], today: string) {
    this.#state = state;
    this.#today = today;
    const works = schools.map((school): SchoolWork => emptyWork(school));
    this.#workBySchool = new Map(works.map((work) => [work.school.id, work]));
    this.#workByOrg = new Map(works.flatMap((work) => work.school.connections.map((orgId) => [orgId, work])));
    this.#shared = new Map(
      [...state.roster.classes.values()]
        .filter(({ status, schoolId }) => (status ?? "active") === "active" && this.#workByOrg.has(schoolId))
        .sort((left, right) => compareText(left.sourcedId, right.sourcedId))
        .map((shared) => [shared.sourcedId, shared]),
    );
    this.connectedActive = state.classTag
      .sortedClassroomIds()
      .flatMap((id) => state.classTag.classrooms.get(id) ?? [])
      .filter(
        (room) =>
          room.state === "active" && room.connections.length > 0 && this.#workBySchool.has(room.schoolId),
      );
  }

  /** Connected active classrooms none of whose classes is shared any more. */
  abandoned(): readonly ClassTagClassroom[] {
    return this.connectedActive.filter(({ connections }) => !connections.some((id) => this.#shared.has(id)));
  }

  takeOverAndCreate(): void {
    const holders = this.#holders();
    let lastNumber = this.#lastMadeNumber();
    for (const shared of this.#shared.values()) {
      const work = this.#workByOrg.get(shared.schoolId);
      if (work === undefined) continue;
      const holder = holders.get(shared.sourcedId);
      if (holder === undefined) {
        lastNumber += 1;
        this.#create(work, shared, `cls_sync_${String(lastNumber).padStart(6, "0")}`);
      } else this.#takeOver(work, shared, holder);
    }
  }

  archive(rooms: readonly ClassTagClassroom[], isExceeded: boolean): void {
    for (const room of rooms) {
      const work = this.#workBySchool.get(room.schoolId);
      const entry = { classroomId: room.id, sourcedId: room.connections.join(","), name: room.name };
      if (isExceeded) work?.triedToArchive.push(entry);
      else {
        work?.archived.push(entry);
        this.#write({ ...room, state: "archived" });
      }
    }
  }

  changes(): readonly StateChange[] {
    return [...this.#written.values()].map((value) => ({ kind: "classroom", value }));
  }

  reports(): readonly SchoolSyncReport[] {
    return [...this.#workBySchool.values()].map(({ school, ...report }) => ({
      schoolId: school.id,
      name: school.name,
      ...report,
    }));
  }

  /** The classroom of each SOURCED ID; of two that a person gave one id, the active one and then the older id. */
  #holders(): ReadonlyMap<string, ClassTagClassroom> {
    const holders = new Map<string, ClassTagClassroom>();
    for (const id of this.#state.classTag.sortedClassroomIds()) {
      const room = this.#state.classTag.classrooms.get(id);
      for (const sourcedId of room?.connections ?? []) {
        const known = holders.get(sourcedId);
        const isBetter = known === undefined || (known.state === "archived" && room?.state === "active");
        if (room !== undefined && isBetter) holders.set(sourcedId, room);
      }
    }
    return holders;
  }

  #lastMadeNumber(): number {
    const numbers = this.#state.classTag
      .sortedClassroomIds()
      .map((id) => Number(/^cls_sync_([0-9]+)$/.exec(id)?.[1] ?? 0));
    return numbers.reduce((largest, number) => Math.max(largest, number), 0);
  }

  #create(work: SchoolWork, shared: RosterClass, classroomId: string): void {
    this.#write({
      id: classroomId,
      schoolId: work.school.id,
      name: shared.title,
      version: "",
      state: "active",
      connections: [shared.sourcedId],
      students: this.#enrolled(shared),
      createdOn: this.#today,
    });
    work.created.push({ classroomId, sourcedId: shared.sourcedId, name: shared.title });
  }

  #takeOver(work: SchoolWork, shared: RosterClass, room: ClassTagClassroom): void {
    const { sourcedId, title } = shared;
    const entry = { classroomId: room.id, sourcedId, name: title };
    const isArchived = room.state === "archived";
    if (isArchived && !this.#state.classTag.district.settings.unarchiveReappearing) {
      work.leftArchived.push({ ...entry, name: room.name });
      return;
    }
    if (isArchived) work.unarchived.push(entry);
    else work.kept += 1;
    if (room.name !== title)
      work.renamed.push({ classroomId: room.id, sourcedId, from: room.name, to: title });
    this.#write({ ...room, name: title, state: "active", students: this.#enrolled(shared) });
  }

  #enrolled(shared: RosterClass): number {
    return this.#state.roster.studentsOf(shared);
  }

  #write(room: ClassTagClassroom): void {
    const before = this.#state.classTag.classrooms.get(room.id);
    if (before !== undefined && JSON.stringify(before) === JSON.stringify(room)) return;
    this.#written.set(room.id, { ...room, version: this.#state.nextVersion });
  }
}

function emptyWork(school: ClassTagSchool): SchoolWork {
  return {
    school,
    created: [],
    kept: 0,
    renamed: [],
    unarchived: [],
    leftArchived: [],
    archived: [],
    triedToArchive: [],
  };
}
