import { isReplacement } from "../../model/writes.ts";
import { countText, refuseCounts } from "./count-limits.ts";
import { countBySchool, shareOfActive } from "./counts.ts";
import type { Guard } from "./guard.ts";

/** Many connections replaced at once mean a new year or new ids: two opposite things, and neither goes by unseen. */
export const reconnectShare: Guard = ({ district, writes, schools }) => {
  const counts = shareOfActive(countBySchool(writes, isReplacement), schools);
  return refuseCounts(district.guards.reconnect, counts.bySchool, counts.district, (one, limit) => ({
    guard: "reconnect-share",
    message: `would replace the connection of ${countText(one, "active classrooms", limit)}`,
    wayOut: "Check that the same children are behind the new ids; then acknowledge it.",
  }));
};
