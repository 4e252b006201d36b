/** Numbers and lists in sentences, the same in every rendering and in every locale. */
import { counted, formatNumber } from "../model/text.ts";

export { counted as count, formatNumber };

/** `2 of 60 schools`. */
export function share(part: number, whole: number, singular: string, plural = `${singular}s`): string {
  return `${formatNumber(part)} of ${counted(whole, singular, plural)}`;
}

/** What `0 of 1 school` does, and `2 of 3 schools` do. */
export const takePart = (part: number, whole: number): string =>
  part === 1 || whole === 1 ? "takes part" : "take part";

const collator = new Intl.Collator("en", { numeric: true });

/** As people sort names: É beside E, and Room 9 before Room 10. The same on every machine. */
export const compareNames = (left: string, right: string): number =>
  collator.compare(left, right) || (left < right ? -1 : left > right ? 1 : 0);

/** The first `limit` texts, and how many more there are. */
export function listSome(names: readonly string[], limit: number): string {
  const shown = names.slice(0, limit).join(", ");
  return names.length > limit ? `${shown} and ${formatNumber(names.length - limit)} more` : shown;
}

/** `2026-08-03T21:39:07.120Z` → `2026-08-03 21:39 UTC`; anything else is returned as it is. */
export function formatInstant(instant: string): string {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::[\d.]+)?Z$/.exec(instant);
  return match === null ? instant : `${match[1]} ${match[2]} UTC`;
}

/** `2026-08-03T21:39:07.120Z` → `2026-08-03`; anything else is returned as it is. */
export const formatDay = (instant: string): string =>
  /^\d{4}-\d\d-\d\dT/.test(instant) ? instant.slice(0, 10) : instant;
