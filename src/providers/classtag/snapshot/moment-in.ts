import { instantsOnClock } from "../../../model/wall-clock.ts";
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
  if (day === undefined || time === undefined) return undefined;
  // Of an hour that comes twice the first.
  const [instant] = instantsOnClock(day, time, timezone);
  return new Date(instant);
}
