import type { Class } from "../../model/classlink.ts";
import type { Classroom, ClassTagState } from "../../model/classtag.ts";
import type { ForecastItem, KeptClassroom, KeptForecast, KeptSchool } from "../../model/kept-forecast.ts";
import { pushTo } from "../../model/push-to.ts";
import { nameAsSeen } from "../../model/text.ts";
import { knownConnections } from "../inputs/live-index.ts";
import type { RosterIndex } from "../inputs/roster-index.ts";

/** What both systems hold after the night, beside what they held when it was forecast. */
export interface Morning {
  readonly kept: KeptForecast;
  readonly live: ClassTagState;
  readonly roster: RosterIndex;
  readonly roomById: ReadonlyMap<string, Classroom>;
  readonly before: ReadonlyMap<string, KeptClassroom>;
  readonly schoolById: ReadonlyMap<string, KeptSchool>;
  readonly itemsByRoom: ReadonlyMap<string, readonly ForecastItem[]>;
  readonly itemById: ReadonlyMap<string, ForecastItem>;
  /** Classrooms that were not there, by the SOURCED ID that they hold. */
  readonly newById: ReadonlyMap<string, readonly Classroom[]>;
  readonly holdersById: ReadonlyMap<string, readonly Classroom[]>;
  /** Every classroom's connection is seen, so that one that is not seen is not there. */
  readonly seesConnections: boolean;
}

export function morningOf(kept: KeptForecast, live: ClassTagState, roster: RosterIndex): Morning {
  const before = new Map(kept.classrooms.map((one) => [one.id, one]));
  const itemsByRoom = new Map<string, ForecastItem[]>();
  for (const item of kept.items) if (item.classroom !== undefined) pushTo(itemsByRoom, item.classroom, item);
  const newById = new Map<string, Classroom[]>();
  const holdersById = new Map<string, Classroom[]>();
  for (const room of live.classrooms) {
    for (const id of knownConnections(room.connections)) {
      pushTo(holdersById, id, room);
      if (!before.has(room.key)) pushTo(newById, id, room);
    }
  }
  return {
    kept,
    live,
    roster,
    roomById: new Map(live.classrooms.map((one) => [one.key, one])),
    before,
    schoolById: new Map(kept.schools.map((one) => [one.id, one])),
    itemsByRoom,
    itemById: new Map(kept.items.map((one) => [one.sourcedId, one])),
    newById,
    holdersById,
    seesConnections: live.classrooms.every(({ connections }) => connections !== "unknown"),
  };
}

export type ClassNow =
  | { readonly kind: "shared"; readonly class: Class }
  | { readonly kind: "gone" }
  | { readonly kind: "unreadable" };

export function classNow(sourcedId: string, { roster }: Pick<Morning, "roster">): ClassNow {
  const found = roster.classById.get(sourcedId);
  if (found !== undefined && found.status === "active") return { kind: "shared", class: found };
  return roster.isNotShared(sourcedId) ? { kind: "gone" } : { kind: "unreadable" };
}

export const schoolName = (key: string, { kept, live }: Pick<Morning, "kept" | "live">): string =>
  kept.schools.find(({ id }) => id === key)?.name ?? live.schools.find((one) => one.key === key)?.name ?? key;

/** Whether two lists hold the same ids. */
export const sameIds = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && [...left].sort().join("\n") === [...right].sort().join("\n");

/** Pages and servers trim and fold the blanks of a name, so that it may come back as another text than it was given as. */
export const isSameName = (left: string, right: string): boolean => nameAsSeen(left) === nameAsSeen(right);

/** The titles of all classes that the item's classroom is for: a classroom of two is called as either. */
export const titlesOf = ({ classroom = "" }: ForecastItem, { itemsByRoom }: Morning): readonly string[] =>
  (itemsByRoom.get(classroom) ?? []).flatMap(({ class: one }) => (one === undefined ? [] : [one.title]));
