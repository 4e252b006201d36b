import type { DailySync } from "../../model/classtag.ts";
import { type District, usualSync } from "../../model/district.ts";
import type { KeptForecast } from "../../model/kept-forecast.ts";
import { instantsOnClock, isTimeOfDay, localMoment } from "../../model/wall-clock.ts";
import { quietAround, quietAt } from "../guards/quiet-window.ts";

const day = 24 * 60 * 60 * 1000;

/**
 * Whether the Daily sync had its hour between a forecast and a later read. Where its hour is not known, or it is off and a
 * person may have run it, only what came can tell.
 * @param until ISO 8601 with offset Z
 */
export function couldRun({ at, dailySync }: KeptForecast, until: string, timezone: string): boolean {
  const [from, to] = [Date.parse(at), Date.parse(until)];
  const { enabled, startsAt } = dailySync;
  if (to <= from) return false;
  if (enabled !== true || startsAt === undefined || !isTimeOfDay(startsAt) || to - from >= day) return true;
  return [from, to].some((near) =>
    instantsOnClock(localMoment(new Date(near), timezone).date, startsAt, timezone).some(
      (start) => start > from && start < to,
    ),
  );
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
