import type { RosterClass, RosterOrg, RosterSession } from "../classlink/roster.ts";
import type { ClassTagClassroom, ClassTagSchool } from "../classtag/records.ts";
import { compareText } from "../compare-text.ts";
import type { SandboxState } from "../state/sandbox-state.ts";
import type { StateChange } from "../state/state-change.ts";
import { EventError } from "./event-error.ts";

/** What a list of events comes to, each on top of those before it, until all of it is committed at once. */
export class Draft {
  readonly #state: SandboxState;
  readonly #now: string;
  readonly #classrooms = new Map<string, ClassTagClassroom>();
  readonly #schools = new Map<string, ClassTagSchool>();
  readonly #classes = new Map<string, RosterClass | undefined>();
  readonly #sessions = new Map<string, RosterSession>();
  readonly #orgs = new Map<string, RosterOrg | undefined>();

  constructor(state: SandboxState, now: Date) {
    this.#state = state;
    this.#now = now.toISOString();
  }

  get today(): string {
    return this.#now.slice(0, 10);
  }

  classroom(id: string): ClassTagClassroom {
    return found(this.#classrooms.get(id) ?? this.#state.classTag.classrooms.get(id), "classroom", id);
  }

  school(id: string): ClassTagSchool {
    return found(this.#schools.get(id) ?? this.#state.classTag.schools.get(id), "school", id);
  }

  rosterClass(id: string): RosterClass {
    const { classes } = this.#state.roster;
    return found(this.#classes.has(id) ? this.#classes.get(id) : classes.get(id), "class", id);
  }

  org(id: string): RosterOrg {
    const { orgs } = this.#state.roster;
    return found(this.#orgs.has(id) ? this.#orgs.get(id) : orgs.get(id), "org", id);
  }

  session(id: string): RosterSession {
    const { academicSessions } = this.#state.roster;
    return found(this.#sessions.get(id) ?? academicSessions.get(id), "session", id);
  }

  sessions(): readonly RosterSession[] {
    return [...new Map([...this.#state.roster.academicSessions, ...this.#sessions]).values()];
  }

  /** The classes of one org, or of all. */
  classesOf(orgId: string | undefined): readonly RosterClass[] {
    const all = new Map([...this.#state.roster.classes, ...this.#classes]);
    return [...all.values()].flatMap((one) =>
      one !== undefined && (orgId === undefined || one.schoolId === orgId) ? [one] : [],
    );
  }

  hasClassroom(id: string): boolean {
    return this.#classrooms.has(id) || this.#state.classTag.classrooms.has(id);
  }

  hasClass(id: string): boolean {
    return this.#classes.has(id) ? this.#classes.get(id) !== undefined : this.#state.roster.classes.has(id);
  }

  hasOrg(id: string): boolean {
    return this.#orgs.has(id) ? this.#orgs.get(id) !== undefined : this.#state.roster.orgs.has(id);
  }

  /** A term that another class of the org has, so that a new class is of this year. */
  termsOf(orgId: string): readonly string[] {
    const all = [...this.#state.roster.classes.values()];
    return (all.find(({ schoolId }) => schoolId === orgId) ?? all[0])?.termIds ?? [];
  }

  putClassroom(room: Omit<ClassTagClassroom, "version">): void {
    const version = this.#state.nextVersion;
    this.#classrooms.set(room.id, { ...room, version });
  }

  putSchool(school: ClassTagSchool): void {
    const connections = [...school.connections].sort(compareText);
    this.#schools.set(school.id, { ...school, connections, version: this.#state.nextVersion });
  }

  putClass(value: RosterClass): void {
    this.#classes.set(value.sourcedId, { ...value, dateLastModified: this.#now });
  }

  /** The class goes on under another id, with the people that it is given. */
  renumberClass(value: RosterClass, to: string): void {
    if (this.hasClass(to)) throw new EventError(`there is already a class ${JSON.stringify(to)}`);
    this.removeClass(value.sourcedId);
    this.putClass({ ...value, enrolledAs: value.enrolledAs ?? value.sourcedId, sourcedId: to });
  }

  putSession(value: RosterSession): void {
    this.#sessions.set(value.sourcedId, { ...value, dateLastModified: this.#now });
  }

  removeClass(id: string): void {
    this.#classes.set(this.rosterClass(id).sourcedId, undefined);
  }

  putOrg(value: RosterOrg): void {
    this.#orgs.set(value.sourcedId, { ...value, dateLastModified: this.#now });
  }

  removeOrg(id: string): void {
    this.#orgs.set(this.org(id).sourcedId, undefined);
  }

  changes(): readonly StateChange[] {
    return [
      ...[...this.#schools.values()].map((value): StateChange => ({ kind: "school", value })),
      ...[...this.#classrooms.values()].map((value): StateChange => ({ kind: "classroom", value })),
      ...[...this.#sessions.values()].map(
        (value): StateChange => ({ kind: "roster-record", collection: "academicSessions", value }),
      ),
      ...[...this.#orgs].map(
        ([sourcedId, value]): StateChange =>
          value === undefined
            ? { kind: "roster-record-removed", collection: "orgs", sourcedId }
            : { kind: "roster-record", collection: "orgs", value },
      ),
      ...[...this.#classes].map(
        ([sourcedId, value]): StateChange =>
          value === undefined
            ? { kind: "roster-record-removed", collection: "classes", sourcedId }
            : { kind: "roster-record", collection: "classes", value },
      ),
    ];
  }
}

function found<Item>(item: Item | undefined, what: string, id: string): Item {
  if (item === undefined) throw new EventError(`there is no ${what} ${JSON.stringify(id)}`);
  return item;
}
