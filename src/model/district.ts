import type { SourcePosition } from "./diagnostic.ts";
import type { SettingName, SwitchName } from "./setting.ts";
import type { EvidenceKind } from "./suggestion.ts";
import { namesIn } from "./table.ts";

/** What should become of a classroom before the sync owns its class. */
export type Policy = "archive" | "leave" | "sync";

/** Whether a line of the policy asks for nothing by itself: whoever tells policies apart only by that asks it here. */
export function leavesAlone(policy: Policy): policy is "leave" {
  switch (policy) {
    case "leave":
      return true;
    case "archive":
    case "sync":
      return false;
  }
}

/** What the file does not name is not ours. */
export type DeclaredSettings = {
  readonly [Name in SettingName]?: Name extends SwitchName ? boolean : DeclaredPercent;
};

/** A threshold that is raised for back-to-school says in the file when it is put back. Dates are `YYYY-MM-DD`. */
export type DeclaredPercent =
  | { readonly kind: "constant"; readonly percent: number }
  | {
      readonly kind: "until";
      readonly percent: number;
      /** Last day on which `percent` holds, in the district's time zone; `afterwards` holds from the next day on. */
      readonly until: string;
      readonly afterwards: number;
    };

/** No writes from `from` to `to`, both inclusive, in the district's time zone (`YYYY-MM-DD`). */
export interface Freeze {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly at: SourcePosition;
}

/** When the nightly sync starts (`HH:MM`), and around which hours nothing is written while it is on. */
export interface SyncWindow {
  readonly startsAt: string;
  /** Hours before the start. */
  readonly quietHours: number;
  /** Hours after the start in which the sync is taken to run. */
  readonly lasts: number;
}

/** Where the file does not say. ClassTag says nowhere how long its sync runs: as long after as before, and over by the morning. */
export const usualSync = { quietHours: 3, lasts: 3 } as const;

/** `share` is a fraction, 0 to 1, of what is counted from. */
export type Limit =
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "share"; readonly share: number };

/** Every one of the limits holds: where a file is compared with its base, those of both. */
export interface CountLimits {
  readonly perSchool: readonly Limit[];
  readonly perDistrict: readonly Limit[];
  /** Below this many a share does not trip; a number always does. */
  readonly floor: number;
}

export interface GuardLimits {
  /** `windowDays`: archives of recent applies are counted with those of the plan. */
  readonly archive: CountLimits & { readonly windowDays: number };
  readonly takeover: CountLimits;
  readonly reconnect: CountLimits;
  readonly disconnect: CountLimits;
  /** Ids that ClassLink no longer has or shares. */
  readonly vanished: CountLimits;
  /** Ids whose title or term is another than when they were mapped. */
  readonly changed: CountLimits;
  /** Takeovers for which nothing speaks, or against which something does. */
  readonly weak: CountLimits;
}

/** How a driver reads or writes ClassTag. */
export type ReadDriver = "api" | "browser" | "snapshot";
export type WriteDriver = "api" | "browser" | "runbook";

/** What a scheduled apply may write. */
export type Schedule = "all" | "approved" | "heal";

/**
 * One line of the file: what should become of one existing classroom.
 *
 * `sourcedId` is `undefined` where the file does not mention the classroom's connection (not ours) and `null` where
 * it asks for the connection to be removed: such a line names no policy, and the school's does not govern it.
 */
export interface Mapping {
  readonly at: SourcePosition;
  readonly name: string;
  /** ClassTag's own id of the classroom. */
  readonly classroomId?: string;
  /** Tells twins of one name apart: the beginning of the date on which the classroom was made, `YYYY[-MM[-DD]]`. */
  readonly created?: string;
  readonly policy: Policy;
  /** Whether the line itself names the policy, or the school's holds. */
  readonly policyFrom: "classroom" | "school";
  readonly sourcedId?: string | null;
  /** Title and session that the SOURCED ID stood for when it was mapped. */
  readonly title?: string;
  readonly term?: string;
  /** What else spoke for the class when the line was written, on the word of whoever wrote it. */
  readonly because?: readonly EvidenceKind[];
  /** `archive` only: remove the connection first, so that the next sync does not bring the classroom back. */
  readonly release: boolean;
}

/** Exact numbers that a reviewer agreed to in the file. They acknowledge a guard only if the plan says just that. */
export interface Expectation {
  readonly connect?: number;
  readonly archive?: number;
  readonly disconnect?: number;
}

const everyExpectation: Readonly<Record<keyof Expectation, true>> = {
  archive: true,
  connect: true,
  disconnect: true,
};

export const expectationFields: readonly (keyof Expectation)[] = namesIn(everyExpectation);

/** The number that lifts a guard; guards that are absent are not lifted by any. */
export const expectationOfGuard: ReadonlyMap<string, keyof Expectation> = new Map([
  ["archive-all", "archive"],
  ["archive-share", "archive"],
  ["disconnect-share", "disconnect"],
  ["takeover-share", "connect"],
]);

export type School = ParticipatingSchool | AbsentSchool;

interface SchoolIdentity {
  readonly at: SourcePosition;
  readonly name: string;
  /** ClassTag's own id of the school. */
  readonly schoolId?: string;
}

export interface ParticipatingSchool extends SchoolIdentity {
  readonly participates: true;
  /** SOURCED IDs of ClassLink orgs that this school should be connected to; `undefined`: school connections are not ours. */
  readonly orgIds?: readonly string[];
  readonly policy: Policy;
  readonly expect?: Expectation;
  readonly classrooms: readonly Mapping[];
}

interface AbsentSchool extends SchoolIdentity {
  readonly participates: false;
  readonly reason: string;
}

/** One district's whole intent in one form: defaults filled in, durations and shares as numbers, positions kept. */
export interface District {
  readonly at: SourcePosition;
  readonly id: string;
  readonly name: string;
  /** The district's own ClassLink org, which must be what the server returns, or nothing is written. */
  readonly org: { readonly sourcedId: string; readonly name?: string };
  /** IANA name, for example `America/Chicago`. */
  readonly timezone: string;
  /** Academic sessions in scope by title or SOURCED ID; empty: those that today lies in. */
  readonly terms: readonly string[];
  readonly drivers: { readonly read: ReadDriver; readonly write: WriteDriver };
  readonly settings: DeclaredSettings;
  readonly sync?: SyncWindow;
  readonly freeze: readonly Freeze[];
  readonly schedule: Schedule;
  readonly guards: GuardLimits;
  readonly schools: readonly School[];
}
