import type { CalendarDays } from "../calendar.ts";
import { type NightVariant, usualNight } from "../night-variant.ts";
import type { SeedContents } from "../seed/seed-contents.ts";
import { ClassTagState } from "./classtag-state.ts";
import { RosterState } from "./roster-state.ts";
import { type StateChange, type StoredAnswer, touchesClassTag, touchesRoster } from "./state-change.ts";

/** How often each service's data has changed: the source of every version, ETag and revision stamp. */
export interface Revisions {
  readonly classTag: number;
  readonly roster: number;
}

/** Everything that one write changes, all or none. */
export interface Transaction {
  readonly revisions: Revisions;
  readonly changes: readonly StateChange[];
}

const seedRevisions: Revisions = { classTag: 1, roster: 1 };

/**
 * What both services hold, the district's calendar, and how its nights are. All writes of both services, of the nightly
 * sync and of tests come through `commit`, which hands them to the journal before they can be seen.
 */
export class SandboxState {
  readonly roster: RosterState;
  readonly classTag: ClassTagState;
  readonly #answers = new Map<string, StoredAnswer>();
  readonly #seedStamp: string;
  #revisions: Revisions = seedRevisions;
  #calendar: CalendarDays = { daysPassed: 0 };
  #night = usualNight;
  #record: (transaction: Transaction) => void = () => {};

  /** @param seedStamp Differs from seed to seed. */
  constructor(seed: SeedContents, seedStamp = "given") {
    this.#seedStamp = seedStamp;
    this.roster = new RosterState(seed.roster);
    this.classTag = new ClassTagState(seed.classTag);
  }

  get calendar(): CalendarDays {
    return this.#calendar;
  }

  get night(): NightVariant {
    return this.#night;
  }

  get revisions(): Revisions {
    return this.#revisions;
  }

  /** What clients see of a revision: never that of another seed, so that nothing read of one confirms the other. */
  shownRevision(service: keyof Revisions): string {
    return `${this.#revisions[service]}-${this.#seedStamp}`;
  }

  /** Version of whatever the next commit changes in ClassTag. */
  get nextVersion(): string {
    return String(this.#revisions.classTag + 1);
  }

  answerTo(idempotencyKey: string): StoredAnswer | undefined {
    return this.#answers.get(idempotencyKey);
  }

  /** From now on every transaction is given to `record` before it takes effect. */
  recordWith(record: (transaction: Transaction) => void): void {
    this.#record = record;
  }

  commit(changes: readonly StateChange[]): void {
    if (changes.length === 0) return;
    const transaction: Transaction = {
      revisions: {
        classTag: this.#revisions.classTag + (changes.some(touchesClassTag) ? 1 : 0),
        roster: this.#revisions.roster + (changes.some(touchesRoster) ? 1 : 0),
      },
      changes,
    };
    this.#record(transaction);
    this.replay(transaction);
  }

  /** Takes over what was committed earlier, without recording it again. */
  replay(transaction: Transaction): void {
    for (const change of transaction.changes) this.#apply(change);
    this.#revisions = transaction.revisions;
  }

  #apply(change: StateChange): void {
    switch (change.kind) {
      case "district":
        this.classTag.putDistrict(change.value);
        return;
      case "school":
        this.classTag.putSchool(change.value);
        return;
      case "classroom":
        this.classTag.putClassroom(change.value);
        return;
      case "classroom-removed":
        this.classTag.removeClassroom(change.id);
        return;
      case "roster-record":
        this.roster.put(change);
        return;
      case "roster-record-removed":
        this.roster.remove(change.collection, change.sourcedId);
        return;
      case "answer":
        this.#answers.set(change.value.key, change.value);
        return;
      case "calendar":
        this.#calendar = change.value;
        return;
      case "night":
        this.#night = change.value;
        return;
    }
  }
}
