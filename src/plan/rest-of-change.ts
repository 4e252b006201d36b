import type { Change, Evidence } from "../model/change.ts";

/** What was approved for what one classroom or school holds. */
interface Holding {
  /** The name that a reviewer saw. */
  readonly name: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly evidence?: Evidence;
}

/**
 * A driver that clicks may be cut in the middle of a change: ids let go and not taken, or taken beside the old one. What is
 * planned then comes from a state between the approved `before` and `after` and leads to that `after`, on the same
 * evidence: it is the rest of what was approved.
 * @returns whether a change is that
 */
export function restOf(approved: readonly Change[]): (change: Change) => boolean {
  const byKey = new Map<string, Holding>();
  for (const change of approved) for (const [key, one] of holdingsOf(change)) byKey.set(key, one);
  return (change) => {
    const holdings = holdingsOf(change);
    return (
      holdings.length > 0 &&
      holdings.every(([key, planned]) => {
        const one = byKey.get(key);
        return one !== undefined && isBetween(planned, one) && restsOnTheSame(key, planned, one);
      })
    );
  };
}

/** Keys of the classrooms and schools whose ids a change writes, each with what becomes of them. */
export function holdingsOf(change: Change): readonly (readonly [key: string, Holding])[] {
  switch (change.kind) {
    case "connect-school":
      return [[change.school.key, { ...change, name: change.school.name }]];
    case "connect":
    case "reconnect":
    case "disconnect":
      return [[change.classroom.key, { ...change, name: change.classroom.name }]];
    case "exchange":
      return change.members.map((member) => [
        member.classroom.key,
        { ...member, name: member.classroom.name },
      ]);
    case "set-setting":
    case "archive":
    case "unarchive":
      return [];
  }
}

function isBetween(planned: Holding, approved: Holding): boolean {
  const known = new Set([...approved.before, ...approved.after]);
  return (
    planned.name === approved.name &&
    JSON.stringify(planned.after) === JSON.stringify(approved.after) &&
    planned.before.every((id) => known.has(id))
  );
}

/** The id may have become free, or be there already; nobody else may have it now who did not when it was approved. */
function restsOnTheSame(
  key: string,
  { evidence: planned }: Holding,
  { evidence: approved }: Holding,
): boolean {
  if (planned === undefined || approved === undefined) return planned === approved;
  const isSameHolder = [undefined, key, approved.holder].includes(planned.holder);
  return isSameHolder && factsOf(planned) === factsOf(approved);
}

const factsOf = ({ sourcedId, status, orgId, title, terms }: Evidence): string =>
  JSON.stringify([sourcedId, status, orgId, title, terms]);
