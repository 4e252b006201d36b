import { type Counted, countText, refuseCounts } from "./count-limits.ts";
import type { Guard } from "./guard.ts";

/**
 * Many mapped SOURCED IDs that ClassLink no longer has are seldom many mistakes: they are a rollover, a narrowed
 * permission, or a read that lies.
 */
export const idsVanished: Guard = ({ district, planned, indexes: { roster } }) => {
  const bySchool: Counted[] = planned.flatMap(({ school, context }) => {
    if (context === undefined || !school.participates) return [];
    const ids = school.classrooms.flatMap(({ sourcedId, policy }) =>
      typeof sourcedId === "string" && policy !== "leave" ? [sourcedId] : [],
    );
    const gone = ids.filter((id) => roster.classById.get(id)?.status !== "active").length;
    return [{ school: school.name, count: gone, of: ids.length }];
  });
  return refuseCounts(district.guards.vanished, bySchool, sum(bySchool), (one, limit) => ({
    guard: "ids-vanished",
    message: `ClassLink no longer shares ${countText(one, "mapped classes", limit)}`,
    wayOut:
      "Check what the ClassLink credentials may see and whether the year was rolled over; if these classes are really gone, correct the lines or acknowledge it.",
  }));
};

export const sum = (counted: readonly Counted[]): Counted => ({
  count: counted.reduce((total, one) => total + one.count, 0),
  of: counted.reduce((total, one) => total + one.of, 0),
});
