import { counted } from "../../model/text.ts";
import { isArchive } from "../../model/writes.ts";
import type { Guard } from "./guard.ts";

/**
 * While "Unarchive classrooms that reappear" is on, an archived classroom that keeps a connection comes back as soon as
 * its class is shared again.
 */
export const archiveReappearing: Guard = ({ writes, settingsAfter }) => {
  if (settingsAfter.unarchiveReappearing === false) return [];
  const archives = writes.filter(isArchive);
  const kept = archives.filter(({ connections }) => connections.length > 0);
  if (kept.length === 0) return [];
  const setting = settingsAfter.unarchiveReappearing === undefined ? "cannot be seen" : "is on";
  return [
    {
      guard: "archive-reappearing",
      message: `would archive ${counted(kept.length, "classroom")} that ${kept.length === 1 ? "keeps its connection" : "keep their connections"} while unarchiveReappearing ${setting}`,
      wayOut:
        "Write release: true on these lines, or declare unarchiveReappearing: false, or acknowledge it.",
      numbers: { count: kept.length, of: archives.length, limit: 0 },
      canBeAcknowledged: true,
    },
  ];
};
