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
  const [before, after] = [-1, 1].map((side) => asIfUtc - offsetAt(asIfUtc + side * dayMs, timezone));
  const [first = asIfUtc, last = asIfUtc] = [before, after];
  const shown = [Math.min(first, last), Math.max(first, last)].filter(
    (one) => one + offsetAt(one, timezone) === asIfUtc,
  );
  const [earliest, ...later] = shown;
  return earliest === undefined
    ? [Math.max(first, last)]
    : [earliest, ...later.filter((one) => one !== earliest)];
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
