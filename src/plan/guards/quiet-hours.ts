import type { DailySync } from "../../model/classtag.ts";
import { dayAfter } from "../../model/days.ts";
import type { SyncWindow } from "../../model/district.ts";
import type { QuietHours } from "../../model/drift.ts";
import type { LocalMoment } from "../../model/plan.ts";
import { counted } from "../../model/text.ts";
import { instantsOnClock } from "../../model/wall-clock.ts";
import type { Guard } from "./guard.ts";

const minutesPerDay = 24 * 60;

/** While Daily sync is on, nothing is written in the last hours before it runs: half a school would meet the sync. */
export const quietHours: Guard = ({ district, changes, dailySync, moment }) => {
  const quiet = quietBefore(district.sync, dailySync);
  if (quiet === undefined || changes.length === 0) return [];
  const { startsAt, hours } = quiet;
  const minutesLeft = minutesUntil(startsAt, moment, district.timezone);
  if (minutesLeft > hours * 60) return [];
  return [
    {
      guard: "quiet-hours",
      message: `the sync runs at ${startsAt}, in ${minutesLeft} minutes, and the last ${counted(hours, "hour")} before it are quiet; ${counted(changes.length, "change")} must wait`,
      wayOut: `Apply after ${startsAt} has passed and the sync has ended, or pause tonight's sync first.`,
      numbers: { count: minutesLeft, of: minutesPerDay, limit: hours * 60 },
      canBeAcknowledged: false,
    },
  ];
};

/** The quiet hours of every day; `undefined` where there are none, or no sync that they are for. */
export const quietBefore = (sync: SyncWindow | undefined, dailySync: DailySync): QuietHours | undefined =>
  sync === undefined || dailySync.enabled === false
    ? undefined
    : { startsAt: dailySync.startsAt ?? sync.startsAt, hours: sync.quietHours };

/**
 * Minutes that pass until clocks show a time, also in a night in which they are changed. Where it cannot be told which of two
 * moments it is now, it is the one with less time left.
 */
function minutesUntil(time: string, { date, time: now }: LocalMoment, timezone: string): number {
  // A time that is none says nothing of when the sync runs, so it may be now.
  if (!/^([01]?\d|2[0-3]):[0-5]\d$/.test(time)) return 0;
  const runs = [date, dayAfter(date)].flatMap((day) => instantsOnClock(day, time.padStart(5, "0"), timezone));
  const left = Math.min(
    ...instantsOnClock(date, now, timezone).flatMap((from) =>
      runs.filter((run) => run >= from).map((run) => run - from),
    ),
  );
  return left / 60_000;
}
