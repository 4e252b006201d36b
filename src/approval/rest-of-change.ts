import type { Change, Evidence } from "../model/change.ts";
import { type ConnectionWrite, type SchoolWrite, writesOf } from "../model/writes.ts";

type WriteOfIds = ConnectionWrite | SchoolWrite;

/**
 * A driver that clicks may be cut in the middle of a change: ids let go and not taken, or taken beside the old one. What is
 * planned then comes from a state between the approved `before` and `after` and leads to that `after`, on the same
 * evidence: it is the rest of what was approved.
 * @returns whether a change is that
 */
export function restOf(approved: readonly Change[]): (change: Change) => boolean {
  const byKey = new Map(approved.flatMap(writesOfIds).map((write) => [write.key, write]));
  return (change) => {
    const writes = writesOfIds(change);
    return (
      writes.length > 0 &&
      writes.every((planned) => {
        const one = byKey.get(planned.key);
        return one !== undefined && isBetween(planned, one) && restsOnTheSame(planned, one);
      })
    );
  };
}

/** What a change writes to the ids that classrooms and schools hold. */
export const writesOfIds = (change: Change): readonly WriteOfIds[] =>
  writesOf(change).filter((write) => write.target === "connection" || write.target === "school");

function isBetween(planned: WriteOfIds, approved: WriteOfIds): boolean {
  const known = new Set([...approved.before, ...approved.after]);
  return (
    planned.name === approved.name &&
    JSON.stringify(planned.after) === JSON.stringify(approved.after) &&
    planned.before.every((id) => known.has(id))
  );
}

/** The id may have become free, or be there already; nobody else may have it now who did not when it was approved. */
function restsOnTheSame(planning: WriteOfIds, approving: WriteOfIds): boolean {
  const [planned, approved] = [evidenceOf(planning), evidenceOf(approving)];
  if (planned === undefined || approved === undefined) return planned === approved;
  const isSameHolder = [undefined, planning.key, approved.holder].includes(planned.holder);
  return isSameHolder && factsOf(planned) === factsOf(approved);
}

const evidenceOf = (write: WriteOfIds): Evidence | undefined =>
  "evidence" in write ? write.evidence : undefined;

const factsOf = ({ sourcedId, status, orgId, title, terms }: Evidence): string =>
  JSON.stringify([sourcedId, status, orgId, title, terms]);
