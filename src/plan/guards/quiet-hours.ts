import type { DailySync } from "../../model/classtag.ts";
import type { SyncWindow } from "../../model/district.ts";
import type { QuietHours } from "../../model/drift.ts";
import { counted } from "../../model/text.ts";
import type { Guard } from "./guard.ts";

const minutesPerDay = 24 * 60;

/** While Daily sync is on, nothing is written in the last hours before it runs: half a school would meet the sync. */
export const quietHours: Guard = ({ district, changes, dailySync, moment }) => {
  const quiet = quietBefore(district.sync, dailySync);
  if (quiet === undefined || changes.length === 0) return [];
  const { startsAt, hours } = quiet;
  const minutesLeft = minutesUntil(startsAt, moment.time);
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

const minutesUntil = (startsAt: string, time: string): number =>
  (minutesOf(startsAt) - minutesOf(time) + minutesPerDay) % minutesPerDay;

/** @param time `HH:MM` */
function minutesOf(time: string): number {
  const [hours = "0", minutes = "0"] = time.split(":");
  return Number(hours) * 60 + Number(minutes);
}
