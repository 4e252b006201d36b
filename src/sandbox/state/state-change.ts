import type { RosterCollection, RosterRecords } from "../classlink/roster.ts";
import type { ClassTagClassroom, ClassTagDistrict, ClassTagSchool } from "../classtag/records.ts";

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
  | { readonly kind: "answer"; readonly value: StoredAnswer };

/** What the change replaces when it comes again: the later of two changes with one key is enough. */
export function changeKey(change: StateChange): string {
  switch (change.kind) {
    case "district":
      return "district";
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

export function touchesRoster(change: StateChange): boolean {
  return change.kind === "roster-record" || change.kind === "roster-record-removed";
}

export function touchesClassTag(change: StateChange): boolean {
  return change.kind !== "answer" && !touchesRoster(change);
}
