import type { KeptForecast } from "../../model/kept-forecast.ts";
import { instantsOnClock, isTimeOfDay, localMoment } from "../../model/wall-clock.ts";

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
