import type { Change } from "../../model/change.ts";
import { classroomsOf } from "../../model/change.ts";
import { compareText } from "../../model/text.ts";
import { reversibilityOf } from "./reversibility.ts";

/**
 * In which order changes are written. What keeps the sync from doing harm comes first, what lets it do more last; an
 * archive comes before the connections, so that no moment has two classrooms for one class; an id is let go before it
 * is taken.
 *
 *     tighten ─▶ schools ─▶ release ─▶ archive ─▶ unarchive ─▶ disconnect ─▶ connect (waves 0, 1, …) ─▶ loosen
 */
const levels = [
  "tighten",
  "school",
  "release",
  "archive",
  "unarchive",
  "disconnect",
  "connect",
  "loosen",
] as const;
type Level = (typeof levels)[number];

/** A change before it has its place in the order. How it can be taken back goes by its kind alone. */
export type Unordered<Kind extends Change> = Kind extends Change ? Omit<Kind, "step" | "undo"> : never;

export interface Placed {
  readonly level: Level;
  readonly wave: number;
  readonly change: Unordered<Change>;
}

/** Sorts by level, wave, school and classroom, and numbers the steps. */
export function orderChanges(placed: readonly Placed[]): readonly Change[] {
  const sorted = placed
    .map(({ level, wave, change }) => ({
      rank: levels.indexOf(level),
      wave,
      change,
      sortKey: sortKeyOf(change),
    }))
    .sort(
      (left, right) =>
        left.rank - right.rank || left.wave - right.wave || compareText(left.sortKey, right.sortKey),
    );
  let step = 0;
  let previous: { readonly rank: number; readonly wave: number } | undefined;
  return sorted.map(({ rank, wave, change }) => {
    if (previous === undefined || previous.rank !== rank || previous.wave !== wave) step += 1;
    previous = { rank, wave };
    // What is new comes first: what follows a spread makes a dictionary of each object, of four times the room.
    return { step, undo: reversibilityOf(change.kind), ...change };
  });
}

function sortKeyOf(change: Unordered<Change>): string {
  switch (change.kind) {
    case "set-setting":
      return change.setting;
    case "connect-school":
      return `${change.school.name}\u0000${change.school.key}`;
    case "exchange":
    case "archive":
    case "unarchive":
    case "connect":
    case "reconnect":
    case "disconnect": {
      const [first] = classroomsOf(change);
      return first === undefined ? "" : `${first.school.name}\u0000${first.name}\u0000${first.key}`;
    }
  }
}
