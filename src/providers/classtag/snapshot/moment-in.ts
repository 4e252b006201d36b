import { instantsOnClock, localMoment } from "../../../model/wall-clock.ts";
import { dayIn, timeIn } from "./list-cells.ts";

/** A moment, or why a time on the clocks is none, or two. */
export type ReadMoment = Date | { readonly reason: string };

/**
 * A moment as a person writes it: ISO 8601 with an offset, or a day and a time on the clocks of the district.
 * @param timezone IANA name
 * @returns `undefined` where it is not written as one
 */
export function momentIn(cell: string, timezone: string): ReadMoment | undefined {
  const text = cell.trim();
  if (/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/.test(text)) {
    const parsed = new Date(text.replace(" ", "T"));
    return Number.isNaN(parsed.getTime()) ? undefined : parsed;
  }
  const parts = /^(\S+?)(?:,?\s+|T)(\S.*)$/.exec(text);
  const day = dayIn(parts?.[1] ?? "");
  const time = timeIn(parts?.[2] ?? "");
  if (day === undefined || time === undefined) return undefined;
  return onClock(day, time, timezone);
}

/** In the hour that comes twice a time means two moments, and in the one that is left out none. */
function onClock(day: string, time: string, timezone: string): ReadMoment {
  const [first, second] = instantsOnClock(day, time, timezone);
  if (second !== undefined)
    return {
      reason: `came twice in ${timezone} that day, when the clocks went back: write which, ${withOffset(day, time, first)} or ${withOffset(day, time, second)}`,
    };
  const moment = new Date(first);
  const shown = localMoment(moment, timezone);
  if (shown.date === day && shown.time === time) return moment;
  return {
    reason: `never came in ${timezone} that day, when the clocks went forward: write it with its offset, for example ${withOffset(shown.date, shown.time, first)}`,
  };
}

/** `2026-11-01 01:30-05:00` */
function withOffset(day: string, time: string, instant: number): string {
  const minutes = Math.round((Date.parse(`${day}T${time}:00Z`) - instant) / 60_000);
  const two = (value: number): string => String(value).padStart(2, "0");
  const size = Math.abs(minutes);
  return `${day} ${time}${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
