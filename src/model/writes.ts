import type {
  Archive,
  Change,
  ClassroomRef,
  Connect,
  ConnectSchool,
  Disconnect,
  Evidence,
  ExchangeMember,
  Reconnect,
  SchoolRef,
  SetSetting,
  Unarchive,
} from "./change.ts";
import type { SourcePosition } from "./diagnostic.ts";
import type { SettingName, SettingValue } from "./setting.ts";

/**
 * What a change writes, in the one form that every kind comes down to: a target, and what it is before and after. Made from
 * the change whenever somebody asks, and never kept, shown or hashed: what was approved is the change.
 */
export type Write = ConnectionWrite | SchoolWrite | SettingWrite | StateWrite;
export type ConnectionWrite = Removal | Takeover;
export type ClassroomWrite = ConnectionWrite | StateWrite;

interface Asked {
  /** The line that asks for it. */
  readonly at: SourcePosition;
}

export interface SettingWrite extends Asked {
  readonly target: "setting";
  readonly key: SettingName;
  readonly name: SettingName;
  readonly direction: "loosen" | "tighten";
  readonly before: SettingValue;
  readonly after: SettingValue;
}

/** The connections of a school. */
export interface SchoolWrite extends Asked, SchoolRef {
  readonly target: "school";
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Whether a classroom is active or archived. */
export interface StateWrite extends ClassroomRef, Asked {
  readonly target: "state";
  readonly before: "active" | "archived";
  readonly after: "active" | "archived";
  /** What it holds meanwhile. */
  readonly connections: readonly string[];
  readonly evidence: Evidence;
}

interface ToConnections extends ClassroomRef, Asked {
  readonly target: "connection";
  readonly before: readonly string[];
}

/** The classroom holds one SOURCED ID in the end, and the sync owns it from then on. */
export interface Takeover extends ToConnections {
  readonly after: readonly [string];
  readonly evidence: Evidence;
}

interface Removal extends ToConnections {
  readonly after: readonly [];
}

/** What a change writes: one write, or for an exchange one per classroom, all or none. */
export function writesOf(change: Change): readonly Write[] {
  switch (change.kind) {
    case "set-setting":
      return [settingWrite(change)];
    case "connect-school":
      return [schoolWrite(change)];
    case "archive":
    case "unarchive":
      return [stateWrite(change)];
    case "connect":
    case "reconnect":
      return [takeover(change, change.why.at)];
    case "disconnect":
      return [removal(change)];
    case "exchange":
      return change.members.map((member) => takeover(member, member.at));
  }
}

// Written out, because spreading costs ten times as much, and large plans are asked for their writes again and again.

function settingWrite({ setting, direction, before, after, why: { at } }: SetSetting): SettingWrite {
  return { target: "setting", key: setting, name: setting, direction, before, after, at };
}

function schoolWrite({ school: { key, name }, before, after, why: { at } }: ConnectSchool): SchoolWrite {
  return { target: "school", key, name, before, after, at };
}

function stateWrite(change: Archive | Unarchive): StateWrite {
  const { before, after, connections, evidence } = change;
  const { key, name, school } = change.classroom;
  return { target: "state", key, name, school, before, after, connections, evidence, at: change.why.at };
}

function takeover(change: Connect | ExchangeMember | Reconnect, at: SourcePosition): Takeover {
  const { before, after, evidence } = change;
  const { key, name, school } = change.classroom;
  return { target: "connection", key, name, school, before, after, evidence, at };
}

function removal({ classroom: { key, name, school }, before, after, why: { at } }: Disconnect): Removal {
  return { target: "connection", key, name, school, before, after, at };
}

/** Whether the sync owns the classroom from then on. */
export const isTakeover = (write: Write): write is Takeover =>
  write.target === "connection" && write.after.length > 0;

/** Whether a classroom loses the connection that it has, and gets none. */
export const isRemoval = (write: Write): write is Removal =>
  write.target === "connection" && write.after.length === 0;

/** Whether a classroom loses the connection that it has for another. */
export const isReplacement = (write: Write): write is Takeover =>
  isTakeover(write) && write.before.length > 0;

export const isArchive = (write: Write): write is StateWrite =>
  write.target === "state" && write.after === "archived";

export const isUnarchive = (write: Write): write is StateWrite =>
  write.target === "state" && write.after === "active";

/** As what a write is counted, where people read how much is written. */
export type Tally =
  | "archives"
  | "disconnects"
  | "schoolConnections"
  | "settings"
  | "takeovers"
  | "unarchives";

export function tallyOf(write: Write): Tally {
  switch (write.target) {
    case "setting":
      return "settings";
    case "school":
      return "schoolConnections";
    case "state":
      return isArchive(write) ? "archives" : "unarchives";
    case "connection":
      return isTakeover(write) ? "takeovers" : "disconnects";
  }
}

const sets = (change: Change, direction: SettingWrite["direction"]): boolean =>
  writesOf(change).some((write) => write.target === "setting" && write.direction === direction);

/** Whether a setting is to let the sync do less. */
export const isTightening = (change: Change): boolean => sets(change, "tighten");

/** Whether a setting is to let the sync do more. */
export const isLoosening = (change: Change): boolean => sets(change, "loosen");
