import type { Change } from "../model/change.ts";
import type { Schedule } from "../model/district.ts";
import { keyOfPlace, type Ledger } from "../model/ledger.ts";
import { isTakeover, isUnarchive, type Write, writesOf } from "../model/writes.ts";
import { placesOf, settingsOfDistrict } from "./compare-plans.ts";
import { standingOf } from "./file-standing.ts";
import type { PlacedIntent } from "./placed-intents.ts";
import { isReturn } from "./recorded-state.ts";

/**
 * What a schedule may write without a review: a return to what was live when the place was settled, as far as the file's
 * `schedule` goes. The district's own part has to be settled as well, because it says how far that is, and what every line
 * of every school means.
 * @param why see `standingOf`
 * @returns for a change why not, as a clause; `undefined`: it may
 */
export function returnToRecord(
  schedule: Schedule,
  ledger: Pick<Ledger, "pending" | "places"> | undefined,
  intents: readonly PlacedIntent[],
  why?: (fileName: string) => string | undefined,
): (change: Change) => string | undefined {
  const standings = new Map(
    intents.map((one) => [keyOfPlace(one.place), standingOf(one, ledger, why)] as const),
  );
  const fileNames = new Map(intents.map(({ place, fileName }) => [keyOfPlace(place), fileName]));
  /** Why nobody has reviewed what a change rests on, where that is known: it helps more than what schedules do. */
  const knownWhy = (change: Change): string | undefined => {
    for (const key of placesOf(change)) {
      const fileName = fileNames.get(key);
      const reason =
        standings.get(key)?.kind === "open" && fileName !== undefined ? why?.(fileName) : undefined;
      if (reason !== undefined) return reason;
    }
    return undefined;
  };
  return (change) => {
    if (schedule === "approved")
      return knownWhy(change) ?? "a schedule writes only what was reviewed, and this was not";
    for (const key of [settingsOfDistrict, ...placesOf(change)]) {
      const standing = standings.get(key);
      if (standing === undefined) return "its school is not one school of the file";
      if (standing.kind === "open") return standing.reason;
      if (standing.kind === "pending")
        return `what pull request #${standing.plan.pullRequest} asks for is not written yet: ${standing.plan.reason}`;
    }
    const settled = placesOf(change).flatMap((key) => {
      const standing = standings.get(key);
      return standing?.kind === "settled" ? [standing.settled] : [];
    });
    const writes = writesOf(change);
    if (!writes.every((write) => settled.some((place) => isReturn(write, place))))
      return "it was not so when the file was last settled, so it is no return";
    return writes.every((write) => isWithin(schedule, write))
      ? undefined
      : `the file's schedule is ${schedule}, and this needs a review`;
  };
}

/** `heal` brings back what the sync needs and takes nothing away; `all` also takes away. */
const isWithin = (schedule: Exclude<Schedule, "approved">, write: Write): boolean =>
  schedule === "all" ||
  isUnarchive(write) ||
  (isTakeover(write) && write.before.length === 0) ||
  (write.target === "setting" && write.direction === "tighten");
