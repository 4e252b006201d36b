import type { GuardName } from "../../model/diagnostic-code.ts";
import type { SyncWindow } from "../../model/district.ts";
import type { GuardRefusal } from "../../model/plan.ts";
import { counted } from "../../model/text.ts";
import { isTimeOfDay } from "../../model/wall-clock.ts";
import type { TimeContext } from "./guard.ts";
import { clockText, type QuietNow, quietAround, quietAt } from "./quiet-window.ts";

const minutesPerDay = 24 * 60;

/**
 * While Daily sync is on, nothing is written in the last hours before it starts, nor while it may still run: half a school
 * would meet the sync.
 */
export const quietHours = ({
  district,
  changes,
  dailySync,
  moment,
}: TimeContext): readonly GuardRefusal<GuardName>[] => {
  const window = quietAround(district.sync, dailySync);
  if (window === undefined || changes.length === 0) return [];
  const waiting = `${counted(changes.length, "change")} must wait`;
  if (!isTimeOfDay(window.startsAt)) return [refusedAnyTime(window, waiting)];
  const now = quietAt(moment, window, district.timezone);
  return now === undefined
    ? []
    : [refusedNow(now, window, `${waiting} until ${clockText(now.until, moment)}`)];
};

const always = { guard: "quiet-hours", canBeAcknowledged: false } as const;

const refusedAnyTime = (
  { startsAt, quietHours: hours }: SyncWindow,
  waiting: string,
): GuardRefusal<GuardName> => ({
  ...always,
  message: `the sync is said to run at ${JSON.stringify(startsAt)}, which is no time of day, so it may run now; ${waiting}`,
  wayOut: "Correct the time of the sync in ClassTag, or pause the sync first.",
  numbers: { count: 0, of: minutesPerDay, limit: hours * 60 },
});

const refusedNow = (
  { minutesLeft }: QuietNow,
  { startsAt, quietHours: before, lasts }: SyncWindow,
  waiting: string,
): GuardRefusal<GuardName> =>
  minutesLeft < 0
    ? {
        ...always,
        message: `the sync began at ${startsAt}, ${counted(-minutesLeft, "minute")} ago, and is taken to run for ${counted(lasts, "hour")}; ${waiting}`,
        wayOut: "Apply after that. Where the sync is known to end sooner, say so in the file: sync.lasts.",
        numbers: { count: -minutesLeft, of: minutesPerDay, limit: lasts * 60 },
      }
    : {
        ...always,
        message: `the sync runs at ${startsAt}, in ${counted(minutesLeft, "minute")}, and the last ${counted(before, "hour")} before it and ${counted(lasts, "hour")} from then on are quiet; ${waiting}`,
        wayOut: "Apply after that, when the sync has ended, or pause tonight's sync first.",
        numbers: { count: minutesLeft, of: minutesPerDay, limit: before * 60 },
      };
