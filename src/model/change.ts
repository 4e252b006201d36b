import type { SourcePosition } from "./diagnostic.ts";
import type { SettingName, SettingValue } from "./setting.ts";
import type { EvidenceKind } from "./suggestion.ts";
import { namesIn } from "./table.ts";

/** A ClassTag school as a change names it: the key for machines, the name for people. */
export interface SchoolRef {
  readonly key: string;
  readonly name: string;
}

export interface ClassroomRef {
  readonly key: string;
  readonly name: string;
  readonly school: SchoolRef;
}

/** Why a change is planned: the rule that asks for it, the line that was reviewed, the live fact that makes it due. */
export interface Reason {
  readonly rule: string;
  readonly at: SourcePosition;
  readonly fact: string;
}

/**
 * How a change can be taken back. `by` says who or what can, in a person's words; `assumed` marks what ClassTag's
 * help pages do not document.
 */
export interface Reversibility {
  readonly level: "reversible" | "by-hand" | "hardly";
  readonly by: string;
  readonly assumed: boolean;
}

/** What a mapping rests on, as read from ClassLink: part of the fingerprint, so that an approval lapses when it moves. */
export interface Evidence {
  readonly sourcedId: string;
  readonly title: string;
  readonly status: string;
  readonly orgId: string;
  /** Titles of the class's academic sessions. */
  readonly terms: readonly string[];
  readonly location?: string;
  readonly grades: readonly string[];
  readonly classCode?: string;
  /** Key of the classroom that holds the SOURCED ID now, if one does. */
  readonly holder?: string;
  readonly support: Support;
}

/**
 * What speaks for a mapping beside its id, and what speaks against it: title, room, grade, class code, headcount. Shown to
 * the reviewer, not part of the fingerprint. `none`: nothing could be compared.
 */
export interface Support {
  readonly strength: "strong" | "fair" | "weak" | "none";
  /** Each a short phrase for a person, for example `room 12` or `headcount 23 and 22`. */
  readonly agrees: readonly string[];
  readonly disagrees: readonly string[];
  /** What the line states in `because`, which nobody can check; as it stands there. */
  readonly stated?: readonly EvidenceKind[];
}

interface Step {
  /** Changes of one step may run side by side; a step starts when the one before it has ended. Counts from 1. */
  readonly step: number;
  readonly why: Reason;
  readonly undo: Reversibility;
}

export interface SetSetting extends Step {
  readonly kind: "set-setting";
  readonly setting: SettingName;
  readonly direction: "tighten" | "loosen";
  readonly before: SettingValue;
  readonly after: SettingValue;
}

/** Adds SOURCED IDs of orgs to a school's connections; those that it has are kept. */
export interface ConnectSchool extends Step {
  readonly kind: "connect-school";
  readonly school: SchoolRef;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface Archive extends Step {
  readonly kind: "archive";
  readonly classroom: ClassroomRef;
  readonly before: "active";
  readonly after: "archived";
  /** What it holds when it is archived: nothing, or ids of classes that are no longer shared. */
  readonly connections: readonly string[];
  /** The class whose new classroom takes over. */
  readonly evidence: Evidence;
}

export interface Unarchive extends Step {
  readonly kind: "unarchive";
  readonly classroom: ClassroomRef;
  readonly before: "archived";
  readonly after: "active";
  /** What it holds when it comes back. */
  readonly connections: readonly string[];
  readonly evidence: Evidence;
}

/** The takeover: from then on the sync owns the classroom. */
export interface Connect extends Step {
  readonly kind: "connect";
  readonly classroom: ClassroomRef;
  readonly before: readonly [];
  readonly after: readonly [string];
  readonly evidence: Evidence;
}

export interface Reconnect extends Step {
  readonly kind: "reconnect";
  readonly classroom: ClassroomRef;
  readonly before: readonly [string, ...string[]];
  readonly after: readonly [string];
  readonly evidence: Evidence;
}

export interface Disconnect extends Step {
  readonly kind: "disconnect";
  readonly classroom: ClassroomRef;
  readonly before: readonly [string, ...string[]];
  readonly after: readonly [];
}

/** Classrooms that hold each other's SOURCED IDs change them in one step: all or none. */
export interface Exchange extends Step {
  readonly kind: "exchange";
  readonly members: readonly ExchangeMember[];
}

export interface ExchangeMember {
  /** The line that asks for it. */
  readonly at: SourcePosition;
  readonly classroom: ClassroomRef;
  readonly before: readonly [string, ...string[]];
  readonly after: readonly [string];
  readonly evidence: Evidence;
}

type ClassroomChange = Archive | Connect | Disconnect | Reconnect | Unarchive;
export type Change = ClassroomChange | ConnectSchool | Exchange | SetSetting;
export type ChangeKind = Change["kind"];

const everyKind: Readonly<Record<ChangeKind, true>> = {
  archive: true,
  connect: true,
  "connect-school": true,
  disconnect: true,
  exchange: true,
  reconnect: true,
  "set-setting": true,
  unarchive: true,
};

export const changeKinds: ReadonlySet<ChangeKind> = new Set(namesIn(everyKind));

type ChangeToClassrooms =
  | Pick<Exchange, "kind" | "members">
  | Pick<ClassroomChange, "classroom" | "kind">
  | Pick<ConnectSchool, "kind">
  | Pick<SetSetting, "kind">;

/** The classrooms that a change writes to: none, one, or all members of an exchange. */
export function classroomsOf(change: ChangeToClassrooms): readonly ClassroomRef[] {
  switch (change.kind) {
    case "set-setting":
    case "connect-school":
      return [];
    case "exchange":
      return change.members.map((member) => member.classroom);
    case "archive":
    case "unarchive":
    case "connect":
    case "reconnect":
    case "disconnect":
      return [change.classroom];
  }
}

/** The schools that a change belongs to; none for a setting, which belongs to the district. */
export function schoolsOf(change: Change): readonly SchoolRef[] {
  if (change.kind === "connect-school") return [change.school];
  if (change.kind !== "exchange") return classroomsOf(change).map(({ school }) => school);
  const schools = new Map(change.members.map(({ classroom: { school } }) => [school.key, school]));
  return [...schools.values()];
}

/** Identity of a change within a plan: the same resource, written in the same way. */
export function changeKey(change: Change): string {
  switch (change.kind) {
    case "set-setting":
      return `setting:${change.setting}`;
    case "connect-school":
      return `school:${change.school.key}`;
    case "exchange":
      return `exchange:${change.members.map((member) => member.classroom.key).join(",")}`;
    case "archive":
    case "unarchive":
      return `state:${change.classroom.key}`;
    case "connect":
    case "reconnect":
    case "disconnect":
      return `connection:${change.classroom.key}`;
  }
}
