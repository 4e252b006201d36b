import type { GuardName } from "../../model/diagnostic-code.ts";
import type { GuardRefusal } from "../../model/plan.ts";
import { counted } from "../../model/text.ts";
import { knownConnections } from "../inputs/live-index.ts";
import { countText, refuseCounts } from "./count-limits.ts";
import { type Counted, sumOf } from "./counts.ts";
import type { Guard, GuardContext } from "./guard.ts";
import { lostIdsAdvice } from "./lost-ids-advice.ts";

/**
 * ClassTag remembers what was shared: connected classrooms whose classes are gone say that the roster has shrunk, and a
 * school with connections and no class at all that it is empty. The next sync would archive them.
 */
export const rosterShrunken: Guard = (context) => {
  const counted = context.planned.flatMap((one) => connectedBySchool(one, context));
  const empty = counted.filter(({ count, of, shared }) => shared === 0 && of > 0 && count === of);
  const isEmpty = new Set(empty.map(({ school }) => school));
  return [
    ...empty.map(emptySchool),
    ...refuseCounts(
      context.district.guards.vanished,
      counted.filter(({ school }) => !isEmpty.has(school)),
      sumOf(counted),
      (one, limit) => ({
        guard: "roster-shrunken",
        message: `ClassLink no longer shares the classes of ${countText(one, "connected classrooms", limit)}`,
        wayOut: `The next sync would archive them. ${lostIdsAdvice(context.planned, one)}`,
      }),
    ),
  ];
};

interface Connected extends Counted {
  /** Classes that ClassLink shares with the school. */
  readonly shared: number;
}

function connectedBySchool(
  { school, context }: GuardContext["planned"][number],
  { indexes: { live, roster } }: GuardContext,
): readonly Connected[] {
  if (context === undefined) return [];
  const connected = (live.classroomsBySchool.get(context.live.key) ?? []).filter(
    ({ state, connections }) => state === "active" && knownConnections(connections).length > 0,
  );
  const gone = connected.filter(({ connections }) =>
    knownConnections(connections).every((id) => roster.isNotShared(id)),
  ).length;
  const shared = context.orgIds.reduce((total, id) => total + (roster.sharedByOrg.get(id)?.length ?? 0), 0);
  return [{ school: school.name, count: gone, of: connected.length, shared }];
}

function emptySchool({ school = "", count, of }: Connected): GuardRefusal<GuardName> {
  return {
    guard: "roster-empty",
    school,
    message: `ClassLink shares no class of ${school}, where ${counted(of, "classroom")} ${of === 1 ? "is" : "are"} connected`,
    wayOut:
      "Check what ClassLink shares with ClassTag: the next sync would archive them all. If the school has left, acknowledge it.",
    numbers: { count, of, limit: 0 },
    canBeAcknowledged: true,
  };
}
