import type { RoomToMatch, SchoolToMatch, SessionToMatch } from "./match-input.ts";
import type { Reading } from "./reading.ts";

/** Whether a room was made for the classes of this year, as far as its day and the year in its name tell. */
export type RoomAge = "earlier" | "named-earlier" | "named-now" | "now" | "unknown";

/** Rooms for a school year are made from the summer before it on. */
const daysAhead = 75;

/** The day from which on rooms are rooms of this school year; `undefined` where no session of a class is known. */
export function firstDayOf(
  schools: readonly SchoolToMatch[],
  sessions: ReadonlyMap<string, SessionToMatch>,
): string | undefined {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { classes } of schools)
    for (const { termIds } of classes) {
      const starts = termIds.flatMap((id) => sessions.get(id)?.startDate ?? []).sort();
      const [start] = starts;
      if (start === undefined) continue;
      all += 1;
      counts.set(start, (counts.get(start) ?? 0) + 1);
    }
  return [...counts]
    .filter(([, count]) => count >= all / 10)
    .map(([start]) => start)
    .sort()[0];
}

export function ageOf(room: RoomToMatch, { years }: Reading, firstDay: string | undefined): RoomAge {
  if (firstDay === undefined) return "unknown";
  if (years.size > 0) return years.has(schoolYearOf(firstDay)) ? "named-now" : "named-earlier";
  if (room.createdOn === undefined) return "unknown";
  return daysBetween(room.createdOn, firstDay) > daysAhead ? "earlier" : "now";
}

/** Half a year before a spring's first day is still the same school year. */
const schoolYearOf = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5, 7) < "06" ? 1 : 0);

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
