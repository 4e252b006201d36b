import { formatNumber } from "../../model/text.ts";
import { isArchive } from "../../model/writes.ts";
import { countBySchool } from "./counts.ts";
import type { Guard } from "./guard.ts";

/** Archiving every active classroom of a school always wants a second look, however few they are. */
export const archiveAll: Guard = ({ writes, schools }) => {
  const archives = countBySchool(writes, isArchive);
  return schools.flatMap(({ key, name, activeClassrooms }) => {
    const count = key === undefined ? 0 : (archives.get(key) ?? 0);
    if (count === 0 || count < activeClassrooms) return [];
    return [
      {
        guard: "archive-all",
        school: name,
        message: `would archive all ${formatNumber(activeClassrooms)} active classrooms of ${name}`,
        wayOut: `If that is meant, write expect: { archive: ${count} } on the school, or acknowledge it.`,
        numbers: { count, of: activeClassrooms, limit: activeClassrooms - 1 },
        canBeAcknowledged: true,
      },
    ];
  });
};
