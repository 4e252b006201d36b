import type { DailySync } from "../../model/classtag.ts";
import { type District, usualSync } from "../../model/district.ts";
import type { KeptForecast } from "../../model/kept-forecast.ts";
import { instantsOnClock, isTimeOfDay, localMoment } from "../../model/wall-clock.ts";
import { quietAround, quietAt } from "../guards/quiet-window.ts";

const day = 24 * 60 * 60 * 1000;

/**
 * How often the Daily sync can have run between a forecast and a later read; `2` stands for more than once. Where its hour is
 * not known, or it is off and a person may have run it, only what came can tell.
 * @param until ISO 8601 with offset Z
 */
export function runsSince({ at, dailySync }: KeptForecast, until: string, timezone: string): 0 | 1 | 2 {
  const [from, to] = [Date.parse(at), Date.parse(until)];
  const { enabled, startsAt } = dailySync;
  if (to <= from) return 0;
  if (to - from >= 2 * day) return 2;
  if (enabled !== true || startsAt === undefined || !isTimeOfDay(startsAt)) return to - from < day ? 1 : 2;
  const dates = new Set([from, from + day, to].map((near) => localMoment(new Date(near), timezone).date));
  const starts = [...dates]
    .flatMap((date) => instantsOnClock(date, startsAt, timezone))
    .filter((start) => start > from && start < to);
  if (starts.length === 0) return to - from < day ? 0 : 1;
  return starts.length === 1 ? 1 : 2;
}

/**
 * Whether the Daily sync may have been at work when ClassTag was read: half of a night looks like one that broke what it had
 * not come to yet.
 * @param readAt ISO 8601 with offset Z
 */
export function isRunning(
  { sync, timezone }: Pick<District, "sync" | "timezone">,
  dailySync: DailySync,
  readAt: string,
): boolean {
  const { startsAt } = dailySync;
  const known = sync ?? (startsAt === undefined ? undefined : { ...usualSync, startsAt });
  const window = quietAround(known, dailySync);
  if (window === undefined || !isTimeOfDay(window.startsAt)) return false;
  const moment = localMoment(new Date(readAt), timezone);
  return quietAt(moment, { ...window, quietHours: 0 }, timezone) !== undefined;
}

/**
 * Whether the Daily sync was due in between: it was on when the forecast was made and is on now, and has had its hour. Where that
 * was changed since, or is not known, it was due only after two days.
 * @param until ISO 8601 with offset Z
 */
export function wasDue(kept: KeptForecast, now: DailySync, until: string, timezone: string): boolean {
  const { at, dailySync } = kept;
  if (dailySync.enabled !== true || now.enabled !== true) return false;
  const isHourKnown = dailySync.startsAt !== undefined && dailySync.startsAt === now.startsAt;
  return isHourKnown ? runsSince(kept, until, timezone) > 0 : Date.parse(until) - Date.parse(at) >= 2 * day;
}
