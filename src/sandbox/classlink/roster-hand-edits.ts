import type { SandboxState } from "../state/sandbox-state.ts";
import type { RosterChange } from "../state/state-change.ts";
import type { RosterClass, RosterCollection, RosterCourse, RosterOrg, RosterSession } from "./roster.ts";

export interface RosterSnapshot {
  readonly revision: number;
  readonly orgs: readonly RosterOrg[];
  readonly academicSessions: readonly RosterSession[];
  readonly courses: readonly RosterCourse[];
  readonly classes: readonly RosterClass[];
}

/** What the SIS and its administrators do to the roster: for tests. Every call is an import of its own. */
export class RosterHandEdits {
  readonly #state: SandboxState;
  readonly #clock: () => Date;

  constructor(state: SandboxState, clock: () => Date) {
    this.#state = state;
    this.#clock = clock;
  }

  snapshot(): RosterSnapshot {
    const { roster, revisions } = this.#state;
    return {
      revision: revisions.roster,
      orgs: [...roster.orgs.values()],
      academicSessions: [...roster.academicSessions.values()],
      courses: [...roster.courses.values()],
      classes: [...roster.classes.values()],
    };
  }

  /** @throws RangeError where there is no such class. */
  editClass(sourcedId: string, edit: Partial<Omit<RosterClass, "sourcedId">>): void {
    this.putClass({ ...existing(this.#state.roster.classes, sourcedId), ...edit });
  }

  putClass(value: RosterClass): void {
    this.#put({ kind: "roster-record", collection: "classes", value: this.#touched(value) });
  }

  /** @throws RangeError where there is no such org. */
  editOrg(sourcedId: string, edit: Partial<Omit<RosterOrg, "sourcedId">>): void {
    this.putOrg({ ...existing(this.#state.roster.orgs, sourcedId), ...edit });
  }

  putOrg(value: RosterOrg): void {
    this.#put({ kind: "roster-record", collection: "orgs", value: this.#touched(value) });
  }

  /** @throws RangeError where there is no such session. */
  editSession(sourcedId: string, edit: Partial<Omit<RosterSession, "sourcedId">>): void {
    this.putSession({ ...existing(this.#state.roster.academicSessions, sourcedId), ...edit });
  }

  putSession(value: RosterSession): void {
    this.#put({ kind: "roster-record", collection: "academicSessions", value: this.#touched(value) });
  }

  /** Purged: no trace of it is left, not even `tobedeleted`. */
  remove(collection: RosterCollection, sourcedIds: readonly string[]): void {
    this.#state.commit(
      sourcedIds.map((sourcedId) => ({ kind: "roster-record-removed", collection, sourcedId })),
    );
  }

  #put(change: RosterChange): void {
    this.#state.commit([change]);
  }

  #touched<Item>(value: Item): Item & { readonly dateLastModified: string } {
    return { ...value, dateLastModified: this.#clock().toISOString() };
  }
}

function existing<Item>(items: ReadonlyMap<string, Item>, id: string): Item {
  const item = items.get(id);
  if (item === undefined) throw new RangeError(`the roster has no ${id}`);
  return item;
}
