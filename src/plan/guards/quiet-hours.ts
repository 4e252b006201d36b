import { counted } from "../../model/text.ts";
import type { Guard } from "./guard.ts";

const minutesPerDay = 24 * 60;

/** While Daily sync is on, nothing is written in the last hours before it runs: half a school would meet the sync. */
export const quietHours: Guard = ({ district, changes, dailySync, moment }) => {
  const { sync } = district;
  if (sync === undefined || changes.length === 0 || dailySync.enabled === false) return [];
  const startsAt = dailySync.startsAt ?? sync.startsAt;
  const minutesLeft = (minutesOf(startsAt) - minutesOf(moment.time) + minutesPerDay) % minutesPerDay;
  if (minutesLeft > sync.quietHours * 60) return [];
  return [
    {
      guard: "quiet-hours",
      message: `the sync runs at ${startsAt}, in ${minutesLeft} minutes, and the last ${counted(sync.quietHours, "hour")} before it are quiet; ${counted(changes.length, "change")} must wait`,
      wayOut: `Apply after ${startsAt} has passed and the sync has ended, or pause tonight's sync first.`,
      numbers: { count: minutesLeft, of: minutesPerDay, limit: sync.quietHours * 60 },
      canBeAcknowledged: false,
    },
  ];
};

/** @param time `HH:MM` */
function minutesOf(time: string): number {
  const [hours = "0", minutes = "0"] = time.split(":");
  return Number(hours) * 60 + Number(minutes);
}
