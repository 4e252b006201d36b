import type { CalendarDays } from "../calendar.ts";
import type { RosterCollection, RosterRecords } from "../classlink/roster.ts";
import type { ClassTagClassroom, ClassTagDistrict, ClassTagSchool } from "../classtag/records.ts";
import type { NightVariant } from "../night-variant.ts";

/** What was answered to a write, kept so that the same Idempotency-Key is answered in the same way. */
export interface StoredAnswer {
  readonly key: string;
  /** Digest of the request that the key came with. */
  readonly request: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type RosterChange = {
  readonly [Collection in RosterCollection]: {
    readonly kind: "roster-record";
    readonly collection: Collection;
    readonly value: RosterRecords[Collection];
  };
}[RosterCollection];

/** One resource as it is after a write: replaying changes in their order gives the state. */
export type StateChange =
  | { readonly kind: "district"; readonly value: ClassTagDistrict }
  | { readonly kind: "school"; readonly value: ClassTagSchool }
  | { readonly kind: "classroom"; readonly value: ClassTagClassroom }
  | { readonly kind: "classroom-removed"; readonly id: string }
  | RosterChange
  | {
      readonly kind: "roster-record-removed";
      readonly collection: RosterCollection;
      readonly sourcedId: string;
    }
  | { readonly kind: "answer"; readonly value: StoredAnswer }
  | { readonly kind: "calendar"; readonly value: CalendarDays }
  | { readonly kind: "night"; readonly value: NightVariant };

/** What the change is about: a later one with the same key replaces it. */
function changeKey(change: StateChange): string {
  switch (change.kind) {
    case "district":
    case "calendar":
    case "night":
      return change.kind;
    case "school":
      return `school ${change.value.id}`;
    case "classroom":
      return `classroom ${change.value.id}`;
    case "classroom-removed":
      return `classroom ${change.id}`;
    case "roster-record":
      return `${change.collection} ${change.value.sourcedId}`;
    case "roster-record-removed":
      return `${change.collection} ${change.sourcedId}`;
    case "answer":
      return `answer ${change.value.key}`;
  }
}

/**
 * The latest change of each resource. What was removed and made again comes after what was there in the meantime, as
 * it does in the state, so that lists of a restarted sandbox keep their order.
 */
export function latestChanges(changes: readonly StateChange[]): readonly StateChange[] {
  const removals = new Map<string, StateChange>();
  const latest = new Map<string, StateChange>();
  for (const change of changes) {
    const key = changeKey(change);
    if (isRemoval(change)) {
      removals.set(key, change);
      latest.delete(key);
    } else latest.set(key, change);
  }
  return [...removals.values(), ...latest.values()];
}

const isRemoval = ({ kind }: StateChange): boolean =>
  kind === "classroom-removed" || kind === "roster-record-removed";

export function touchesRoster({ kind }: StateChange): boolean {
  return kind === "roster-record" || kind === "roster-record-removed";
}

export function touchesClassTag({ kind }: StateChange): boolean {
  return kind === "district" || kind === "school" || kind === "classroom" || kind === "classroom-removed";
}
