import { fromEpochMilliseconds, toZonedDateTimeISO } from "temporal-polyfill/fns/Instant";
import { create, equals, toZonedDateTime } from "temporal-polyfill/fns/PlainDateTime";
import { toString as textOf, toPlainDateTime } from "temporal-polyfill/fns/ZonedDateTime";
import type { LocalMoment } from "./plan.ts";

/** What a page shows as a time may be no `HH:MM`, and says nothing then of when something runs. */
export const isTimeOfDay = (text: string): boolean => /^([01]?\d|2[0-3]):[0-5]\d$/.test(text);

/**
 * When the clocks of a time zone show a day and a time, in milliseconds since 1970, the earliest first. An hour that comes
 * twice (clocks go back) gives both; one that never comes (they go forward) is taken as much later as they go.
 * @param day `YYYY-MM-DD`
 * @param time `HH:MM`, as `isTimeOfDay` tells
 * @param timezone IANA name
 */
export function instantsOnClock(
  day: string,
  time: string,
  timezone: string,
): readonly [number, ...(readonly number[])] {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const [hour, minute] = time.split(":").map(Number);
  const shown = create(year, month, date, hour, minute);
  const later = toZonedDateTime(shown, timezone, { disambiguation: "later" });
  const last = later.epochMilliseconds;
  if (!equals(toPlainDateTime(later), shown)) return [last];
  const first = toZonedDateTime(shown, timezone, { disambiguation: "earlier" }).epochMilliseconds;
  return first === last ? [first] : [first, last];
}

/** The day and time that the clocks of a time zone show. */
export function localMoment(now: Date, timezone: string): LocalMoment {
  const shown = textOf(toZonedDateTimeISO(fromEpochMilliseconds(now.getTime()), timezone));
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) };
}
