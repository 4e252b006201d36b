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
 * A `NightVariant` decides some of them otherwise.
 */
import type { RosterClass } from "./classlink/roster.ts";
import type { ClassTagClassroom, ClassTagSchool } from "./classtag/records.ts";
import { compareText } from "./compare-text.ts";
import { type NightVariant, usualNight } from "./night-variant.ts";
import type { SandboxState } from "./state/sandbox-state.ts";
import type { StateChange } from "./state/state-change.ts";
import type { RenamedClassroom, SchoolSyncReport, SyncedClassroom, SyncReport } from "./sync-report.ts";

/** What a run of the sync comes to, to be committed at once. @param today `YYYY-MM-DD`: the day on which new classrooms are made. */
export function nightlySync(
  state: SandboxState,
  today: string,
  variant = usualNight,
): { readonly changes: readonly StateChange[]; readonly report: SyncReport } {
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
    const status = "failed-schools-not-found";
    return { changes: [], report: { status, ranByHand, schoolsNotFound, threshold, schools: [] } };
  }
  const run = new SyncRun(state, schools, today, variant);
  const abandoned = run.abandoned();
  const threshold = { percent, wouldArchive: abandoned.length, connected: run.connectedActive.length };
  const isExceeded = threshold.wouldArchive > run.archivesAllowed(percent);
  run.takeOverAndCreate();
  run.archive(abandoned, isExceeded);
  const status = isExceeded ? "failed-threshold" : "success";
  const report = { status, ranByHand, schoolsNotFound, threshold, schools: run.reports() } as const;
  return { changes: run.changes(), report };
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
  /** Active classrooms of connected schools. */
  readonly #active: readonly ClassTagClassroom[];
  readonly #state: SandboxState;
  readonly #today: string;
  readonly #variant: NightVariant;
  readonly #workBySchool: ReadonlyMap<string, SchoolWork>;
  readonly #workByOrg: ReadonlyMap<string, SchoolWork>;
  /** Active classes at connected orgs, by id. */
  readonly #shared: ReadonlyMap<string, RosterClass>;
  readonly #written = new Map<string, ClassTagClassroom>();

  constructor(state: SandboxState, schools: readonly ClassTagSchool[], today: string, variant: NightVariant) {
    this.#state = state;
    this.#today = today;
    this.#variant = variant;
    const works = schools.map((school): SchoolWork => emptyWork(school));
    this.#workBySchool = new Map(works.map((work) => [work.school.id, work]));
    this.#workByOrg = new Map(works.flatMap((work) => work.school.connections.map((orgId) => [orgId, work])));
    this.#shared = new Map(
      [...state.roster.classes.values()]
        .filter((one) => (one.status ?? "active") === "active" && this.#workByOrg.has(one.schoolId))
        .filter((one) => variant.classes !== "in-term" || this.#isInTerm(one))
        .sort((left, right) => compareText(left.sourcedId, right.sourcedId))
        .map((shared) => [shared.sourcedId, shared]),
    );
    this.#active = state.classTag
      .sortedClassroomIds()
      .flatMap((id) => state.classTag.classrooms.get(id) ?? [])
      .filter((room) => room.state === "active" && this.#workBySchool.has(room.schoolId));
    this.connectedActive = this.#active.filter(({ connections }) => connections.length > 0);
  }

  /** Connected active classrooms none of whose classes is shared any more, or stays with them. */
  abandoned(): readonly ClassTagClassroom[] {
    return this.connectedActive.filter((room) => !room.connections.some((id) => this.#stays(room, id)));
  }

  /** The most classrooms that the deletion threshold lets go in one night. */
  archivesAllowed(percent: number): number {
    const base = this.#variant.thresholdOf === "all-classrooms" ? this.#active : this.connectedActive;
    const share = (base.length * percent) / 100;
    return this.#variant.thresholdRounded === "up" ? Math.ceil(share) : Math.floor(share);
  }

  takeOverAndCreate(): void {
    const holders = this.#holders();
    let lastNumber = this.#lastMadeNumber();
    for (const shared of this.#shared.values()) {
      const work = this.#workByOrg.get(shared.schoolId);
      if (work === undefined) continue;
      const holder = holders.get(shared.sourcedId);
      if (holder === undefined || this.#leaves(holder, shared)) {
        if (holder !== undefined) this.#release(holder, shared.sourcedId);
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
        this.#write({ ...this.#asWritten(room), state: "archived" });
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
    const name = this.#variant.names === "kept" ? room.name : title;
    const entry = { classroomId: room.id, sourcedId, name };
    const isArchived = room.state === "archived";
    const { unarchiveReappearing } = this.#state.classTag.district.settings;
    if (isArchived && !unarchiveReappearing && this.#variant.reappearing !== "always") {
      work.leftArchived.push({ ...entry, name: room.name });
      return;
    }
    if (isArchived) work.unarchived.push(entry);
    else work.kept += 1;
    if (room.name !== name) work.renamed.push({ classroomId: room.id, sourcedId, from: room.name, to: name });
    this.#write({ ...this.#asWritten(room), name, state: "active", students: this.#enrolled(shared) });
  }

  #isInTerm({ termIds }: RosterClass): boolean {
    const sessions = termIds.flatMap((id) => this.#state.roster.academicSessions.get(id) ?? []);
    const isRunning = sessions.some(
      ({ startDate, endDate }) => startDate <= this.#today && this.#today <= endDate,
    );
    return sessions.length === 0 || isRunning;
  }

  #stays(room: ClassTagClassroom, sourcedId: string): boolean {
    const shared = this.#shared.get(sourcedId);
    return shared !== undefined && !this.#leaves(room, shared);
  }

  /** Whether the class goes to a classroom of its new school. An archived one is left behind in the same way. */
  #leaves(room: ClassTagClassroom, { schoolId }: RosterClass): boolean {
    return (
      this.#variant.moved === "new-classroom" && this.#workByOrg.get(schoolId)?.school.id !== room.schoolId
    );
  }

  #release(room: ClassTagClassroom, sourcedId: string): void {
    const known = this.#asWritten(room);
    this.#write({ ...known, connections: known.connections.filter((id) => id !== sourcedId) });
  }

  /** As this run has left it so far. */
  #asWritten(room: ClassTagClassroom): ClassTagClassroom {
    return this.#written.get(room.id) ?? room;
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
