import { leavesAlone } from "../../model/district.ts";
import { countText, refuseCounts } from "./count-limits.ts";
import { type Counted, sumOf } from "./counts.ts";
import type { Guard } from "./guard.ts";
import { lostIdsAdvice } from "./lost-ids-advice.ts";

/**
 * Many mapped SOURCED IDs that ClassLink no longer has are seldom many mistakes: they are a rollover, a narrowed
 * permission, or a read that lies.
 */
export const idsVanished: Guard = ({ district, planned, indexes: { roster } }) => {
  const bySchool: Counted[] = planned.flatMap(({ school, context }) => {
    if (context === undefined || !school.participates) return [];
    const ids = school.classrooms.flatMap(({ sourcedId, policy }) =>
      typeof sourcedId === "string" && !leavesAlone(policy) ? [sourcedId] : [],
    );
    const gone = ids.filter((id) => roster.isNotShared(id)).length;
    return [{ school: school.name, count: gone, of: ids.length }];
  });
  return refuseCounts(district.guards.vanished, bySchool, sumOf(bySchool), (one, limit) => ({
    guard: "ids-vanished",
    message: `ClassLink no longer shares ${countText(one, "mapped classes", limit)}`,
    wayOut: lostIdsAdvice(planned, one),
  }));
};
