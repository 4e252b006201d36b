import type { DailySync } from "../../model/classtag.ts";
import { dayAfter, dayBefore } from "../../model/days.ts";
import type { SyncWindow } from "../../model/district.ts";
import type { LocalMoment } from "../../model/plan.ts";
import { instantsOnClock, localMoment } from "../../model/wall-clock.ts";

/** The hours around the sync of every day; `undefined` where there are none, or no sync that they are for. */
export const quietAround = (sync: SyncWindow | undefined, dailySync: DailySync): SyncWindow | undefined =>
  sync === undefined || dailySync.enabled === false
    ? undefined
    : { ...sync, startsAt: dailySync.startsAt ?? sync.startsAt };

/** With its day where that is another than now. */
export const clockText = ({ date, time }: LocalMoment, now: LocalMoment): string =>
  date === now.date ? time : `${date} ${time}`;

/** How a moment lies in the quiet hours of a night. */
export interface QuietNow {
  /** Minutes that pass until the sync starts; below zero: that have passed since. */
  readonly minutesLeft: number;
  readonly from: LocalMoment;
  readonly until: LocalMoment;
}

/**
 * The quiet hours that a moment lies in, counted in minutes that pass, also in a night in which clocks are changed. Where it
 * cannot be told which of two moments it is now, or whether the sync starts in the first or the second of two hours, it is
 * the one with less time left, and they last until the later end.
 * @param startsAt a time of day
 */
export function quietAt(
  { date, time }: LocalMoment,
  { startsAt, ...hours }: SyncWindow,
  timezone: string,
): QuietNow | undefined {
  const nights = [dayBefore(date), date, dayAfter(date)]
    .flatMap((day) => instantsOnClock(day, startsAt, timezone))
    .map(
      (start): Night => ({
        start,
        from: start - hours.quietHours * hourMs,
        until: start + hours.lasts * hourMs,
      }),
    );
  const meetings = instantsOnClock(date, time, timezone).flatMap((now) =>
    nights.filter((night) => isQuiet(now, night)).map((night) => ({ ...night, left: night.start - now })),
  );
  if (meetings.length === 0) return undefined;
  const lefts = meetings.map(({ left }) => left);
  const ahead = lefts.filter((left) => left >= 0);
  return {
    minutesLeft: (ahead.length > 0 ? Math.min(...ahead) : Math.max(...lefts)) / 60_000,
    from: localMoment(new Date(Math.min(...meetings.map(({ from }) => from))), timezone),
    until: localMoment(new Date(endOf(meetings, nights)), timezone),
  };
}

const hourMs = 3_600_000;

interface Night {
  readonly start: number;
  readonly from: number;
  readonly until: number;
}

/** The minute of the start is quiet, however long the sync is taken to run. */
const isQuiet = (now: number, { start, from, until }: Night): boolean =>
  from <= now && (now <= start || now < until);

/** Of hours that run into those of a later start, the end of those. */
const endOf = (meetings: readonly Night[], nights: readonly Night[]): number =>
  nights.reduce(
    (end, night) => (night.from <= end ? Math.max(end, night.until) : end),
    Math.max(...meetings.map(({ until }) => until)),
  );
