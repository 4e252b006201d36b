import type { LocalMoment } from "./plan.ts";

/**
 * When the clocks of a time zone show a day and a time, in milliseconds since 1970, the earliest first. An hour that comes
 * twice (clocks go back) gives both; one that never comes (they go forward) is taken an hour later.
 * @param day `YYYY-MM-DD`
 * @param time `HH:MM`
 * @param timezone IANA name
 */
export function instantsOnClock(
  day: string,
  time: string,
  timezone: string,
): readonly [number, ...(readonly number[])] {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`);
  const offsets = [-dayMs, dayMs].map((side) => offsetAt(asIfUtc + side, timezone));
  const latest = asIfUtc - Math.min(...offsets);
  const [first, ...others] = [...new Set([asIfUtc - Math.max(...offsets), latest])].filter(
    (one) => one + offsetAt(one, timezone) === asIfUtc,
  );
  return first === undefined ? [latest] : [first, ...others];
}

/** The day and time that the clocks of a time zone show. */
export function localMoment(now: Date, timezone: string): LocalMoment {
  const shown = new Date(now.getTime() + offsetAt(now.getTime(), timezone)).toISOString();
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) };
}

const dayMs = 86_400_000;

/** Milliseconds by which the clocks of a time zone are ahead of UTC. */
function offsetAt(instant: number, timezone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: timezone,
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
    hourCycle: "h23",
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((one) => one.type === type)?.value ?? 0);
  const shown = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  return shown - Math.floor(instant / 1_000) * 1_000;
}

/** @param date `YYYY-MM-DD` */
export const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + dayMs).toISOString().slice(0, 10);

export const daysBefore = (now: Date, days: number): Date =>
  new Date(now.getTime() - days * 24 * 60 * 60 * 1_000);
