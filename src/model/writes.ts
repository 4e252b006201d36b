import type {
  Archive,
  Change,
  ClassroomRef,
  Connect,
  Disconnect,
  Evidence,
  ExchangeMember,
  Reconnect,
  SchoolRef,
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
    case "set-setting": {
      const { setting, direction, before, after, why } = change;
      return [{ target: "setting", key: setting, name: setting, direction, before, after, at: why.at }];
    }
    case "connect-school":
      return [
        { target: "school", ...change.school, before: change.before, after: change.after, at: change.why.at },
      ];
    case "archive":
    case "unarchive":
      return [stateWrite(change)];
    case "connect":
    case "reconnect":
    case "disconnect":
      return [connectionWrite(change, change.why.at)];
    case "exchange":
      return change.members.map((member) => connectionWrite(member, member.at));
  }
}

function stateWrite({
  classroom,
  before,
  after,
  connections,
  evidence,
  why,
}: Archive | Unarchive): StateWrite {
  return { target: "state", ...classroom, before, after, connections, evidence, at: why.at };
}

type Connecting = Connect | Disconnect | ExchangeMember | Reconnect;

function connectionWrite(change: Connecting, at: SourcePosition): ConnectionWrite {
  const common = { target: "connection", ...change.classroom, before: change.before, at } as const;
  return "evidence" in change
    ? { ...common, after: change.after, evidence: change.evidence }
    : { ...common, after: change.after };
}

/** Whether the sync owns the classroom from then on. */
export const isTakeover = (write: Write): write is Takeover =>
  write.target === "connection" && write.after.length > 0;

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
