import { dayIn, timeIn } from "./cell-values.ts";

/**
 * A moment as a person writes it: ISO 8601 with an offset, or a day and a time on the clocks of the district.
 * @param timezone IANA name
 */
export function momentIn(cell: string, timezone: string): Date | undefined {
  const text = cell.trim();
  if (/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/.test(text)) {
    const parsed = new Date(text.replace(" ", "T"));
    return Number.isNaN(parsed.getTime()) ? undefined : parsed;
  }
  const parts = /^(\S+?)(?:,?\s+|T)(\S.*)$/.exec(text);
  const day = dayIn(parts?.[1] ?? "");
  const time = timeIn(parts?.[2] ?? "");
  return day === undefined || time === undefined ? undefined : onClock(day, time, timezone);
}

/** Of an hour that comes twice (clocks go back) the first; one that never comes is taken an hour later. */
function onClock(day: string, time: string, timezone: string): Date {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`);
  const offsets = [-1, 1].map((side) => offsetAt(asIfUtc + side * 86_400_000, timezone));
  const candidates = offsets.map((offset) => asIfUtc - offset);
  const exact = candidates.filter((one) => one + offsetAt(one, timezone) === asIfUtc);
  return new Date(exact.length > 0 ? Math.min(...exact) : Math.max(...candidates));
}

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
