import { isRemoval } from "../../model/writes.ts";
import { countText, refuseCounts } from "./count-limits.ts";
import { countBySchool, shareOfActive } from "./counts.ts";
import type { Guard } from "./guard.ts";

/** What is disconnected the sync makes anew the same night, beside the old one: many at once want a second look. */
export const disconnectShare: Guard = ({ district, writes, schools }) => {
  const counts = shareOfActive(countBySchool(writes, isRemoval), schools);
  return refuseCounts(district.guards.disconnect, counts.bySchool, counts.district, (one, limit) => ({
    guard: "disconnect-share",
    message: `would take the connection from ${countText(one, "active classrooms", limit)}`,
    wayOut: `The sync makes a new classroom for each class that is still shared. If that is meant, write expect: { disconnect: … } with the exact number on ${one.school === undefined ? "each school that disconnects" : "the school"}, or acknowledge it.`,
  }));
};
