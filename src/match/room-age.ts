import type { RoomToMatch, SchoolToMatch, SessionToMatch } from "./match-input.ts";
import type { Reading } from "./reading.ts";

/** Whether a room was made for the classes of this year, as far as its day and the year in its name tell. */
export type RoomAge = "earlier" | "named-earlier" | "named-now" | "now" | "unknown";

/** What years in names and days of rooms are held against. */
export interface RoomYear {
  /** The calendar year in which the classes' school year began. */
  readonly schoolYear?: number;
  /** The day from which on rooms are rooms of now. */
  readonly nowFrom?: string;
}

/** So many rooms of a district are no stragglers. */
const usual = 0.2;

/**
 * Rooms of now are those made for the school year of the classes. Where next to none are, as before a year in which nobody has made
 * rooms yet, they are those of the latest year in which many were made.
 */
export function yearOf(
  schools: readonly SchoolToMatch[],
  sessions: ReadonlyMap<string, SessionToMatch>,
): RoomYear {
  const starts = schools.flatMap(({ classes }) =>
    classes.flatMap(({ termIds }) => {
      const first = termIds.flatMap((id) => sessions.get(id)?.startDate ?? []).sort()[0];
      return first === undefined ? [] : [schoolYearOf(first)];
    }),
  );
  const made = schools.flatMap(({ rooms }) =>
    rooms.flatMap(({ createdOn }) => (createdOn === undefined ? [] : [schoolYearOf(createdOn)])),
  );
  const schoolYear = mostFrequent(starts);
  const latest = latestUsual(made);
  const from = schoolYear === undefined || latest === undefined ? latest : Math.min(schoolYear, latest);
  return {
    ...(schoolYear === undefined ? {} : { schoolYear }),
    ...(from === undefined ? {} : { nowFrom: `${from}-06` }),
  };
}

export function ageOf(
  room: Pick<RoomToMatch, "createdOn">,
  { years }: Reading,
  { nowFrom, schoolYear }: RoomYear,
): RoomAge {
  if (years.has(pastYear)) return "named-earlier";
  const made =
    room.createdOn === undefined || nowFrom === undefined
      ? "unknown"
      : room.createdOn < nowFrom
        ? "earlier"
        : "now";
  if (years.size === 0 || schoolYear === undefined) return made;
  if (!years.has(schoolYear)) return "named-earlier";
  return years.size > 1 && made === "earlier" ? made : "named-now";
}

/** Stands among a name's years for "last year" and the like. */
export const pastYear = 0;

/** From June on, rooms and classes are those of the year that begins in summer. */
const schoolYearOf = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5, 7) < "06" ? 1 : 0);

function mostFrequent(years: readonly number[]): number | undefined {
  const counts = countsOf(years);
  return counts.sort(([left, few], [right, many]) => many - few || right - left)[0]?.[0];
}

function latestUsual(years: readonly number[]): number | undefined {
  const counts = countsOf(years).sort(([left], [right]) => right - left);
  let sum = 0;
  for (const [year, count] of counts) {
    sum += count;
    if (sum >= usual * years.length) return year;
  }
  return undefined;
}

function countsOf(years: readonly number[]): [number, number][] {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts];
}
