import type { AcademicSession } from "../../model/classlink.ts";
import { flawText, type UnreadableRecords } from "../inputs/unreadable-records.ts";

/**
 * Why it cannot be told which terms a session belongs to, in words: it, or one that it lies in, is not among those that
 * ClassLink lists, or cannot be read. `undefined`: all of them are known.
 */
export function untoldSession(
  termIds: readonly string[],
  sessionById: ReadonlyMap<string, AcademicSession>,
  unreadable: UnreadableRecords,
): string | undefined {
  for (const termId of termIds) {
    const seen = new Set<string>();
    let below: AcademicSession | undefined;
    for (let id: string | undefined = termId; id !== undefined && !seen.has(id); ) {
      seen.add(id);
      const session: AcademicSession | undefined = sessionById.get(id);
      if (session === undefined) return whyUntold(id, below, unreadable);
      below = session;
      id = session.parentId;
    }
  }
  return undefined;
}

function whyUntold(id: string, below: AcademicSession | undefined, unreadable: UnreadableRecords): string {
  const record = unreadable.of("academicSessions", id);
  if (record !== undefined)
    return `${flawText(record)}. So the academic session ${JSON.stringify(id)} cannot be read`;
  const namedBy =
    below === undefined ? "classes name" : `the session ${JSON.stringify(below.title)} names as its parent`;
  return `ClassLink lists no academic session ${JSON.stringify(id)}, which ${namedBy}`;
}
