import type { RosterStatus, UnreadableRecord } from "../../../model/classlink.ts";
import type { SourcePosition } from "../../../model/diagnostic.ts";
import { UnreadableRecords } from "../../../plan/inputs/unreadable-records.ts";
import { formatNumber, listSome } from "../../../render/wording.ts";
import { type CheckFinding, doubtful, failed, fine } from "../check.ts";

/** An id as the file has it. */
export interface WrittenId {
  readonly id: string;
  readonly at: SourcePosition;
}

const mostNamed = 8;

/**
 * Which of the file's ids stand for something that is shared. Ids that do not are named with their place, the first few.
 * @param unreadable what was sent and cannot be read: an id that it may concern is not called missing
 * @param other says what an id is that is none of these
 */
export function resolved(
  noun: "class" | "org",
  written: readonly WrittenId[],
  shared: readonly { readonly sourcedId: string; readonly status: RosterStatus }[],
  unreadable: readonly UnreadableRecord[],
  other: (id: string) => string | undefined = () => undefined,
): CheckFinding {
  if (written.length === 0) return fine(`the file names no ${noun} ids`, { written: 0 });
  const statuses = new Map(shared.map(({ sourcedId, status }) => [sourcedId, status]));
  const records = new UnreadableRecords(unreadable);
  const unlisted = written.filter(({ id }) => !statuses.has(id));
  const flawOf = ({ id }: WrittenId): UnreadableRecord | undefined =>
    records.of(noun === "class" ? "classes" : "orgs", id);
  const missing = unlisted.filter((one) => flawOf(one) === undefined);
  const untold = unlisted.filter((one) => flawOf(one) !== undefined);
  const leaving = written.filter(({ id }) => statuses.get(id) === "tobedeleted");
  const all = `${formatNumber(written.length)} ${noun} ${written.length === 1 ? "id" : "ids"}`;
  const facts = {
    written: written.length,
    missing: missing.map(({ id }) => id),
    leaving: leaving.map(({ id }) => id),
    ...(untold.length === 0 ? {} : { untold: untold.map(({ id }) => id) }),
  };
  if (missing.length > 0) {
    const places = missing.map((one) => writtenPlace(one, other(one.id)));
    const noneResolves = missing.length === written.length;
    return failed(
      `${formatNumber(missing.length)} of ${all} ${missing.length === 1 ? "is" : "are"} not shared: ${listSome(places, mostNamed)}`,
      noneResolves
        ? "None resolves: the ids may be of another system, or all of them changed. Compare one with the class's page in Roster Server."
        : `Check each in Roster Server: it may be mistyped, gone, or not shared with this application.`,
      facts,
    );
  }
  if (untold.length > 0)
    return failed(
      `${formatNumber(untold.length)} of ${all} cannot be told, because records of ClassLink's cannot be read: ${listSome(
        untold.map((one) => writtenPlace(one)),
        mostNamed,
      )}`,
      "See what ClassLink shares, above: the records that cannot be read are named there.",
      facts,
    );
  if (leaving.length > 0)
    return doubtful(
      `all of ${all} are shared, ${formatNumber(leaving.length)} of them on the way out: ${listSome(
        leaving.map((one) => writtenPlace(one)),
        mostNamed,
      )}`,
      "ClassLink marks them tobedeleted: map their successors.",
      facts,
    );
  return fine(`all of ${all} are shared`, facts);
}

export function writtenPlace({ at, id }: WrittenId, what?: string): string {
  return `${JSON.stringify(id)}${what === undefined ? "" : `, ${what},`} (${at.file}:${at.line})`;
}
