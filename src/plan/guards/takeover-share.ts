import { isTakeover } from "../../model/writes.ts";
import { countText, refuseCounts } from "./count-limits.ts";
import { countBySchool, shareOfActive } from "./counts.ts";
import type { Guard } from "./guard.ts";

/** A takeover is the least reversible change: past a share of the active classrooms it wants a second look. */
export const takeoverShare: Guard = ({ district, writes, schools }) => {
  const counts = shareOfActive(countBySchool(writes, isTakeover), schools);
  return refuseCounts(district.guards.takeover, counts.bySchool, counts.district, (one, limit) => ({
    guard: "takeover-share",
    message: `would hand to the sync ${countText(one, "active classrooms", limit)}`,
    wayOut: `If that is meant, write expect: { connect: … } with the exact number on ${one.school === undefined ? "each school that connects" : "the school"}, or acknowledge it.`,
  }));
};
