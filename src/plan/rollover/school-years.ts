import type { AcademicSession, Roster } from "../../model/classlink.ts";
import type { LocalMoment } from "../../model/plan.ts";
import { compareText, nameSome } from "../../model/text.ts";
import { isNamedBy, toldSessions } from "../terms/told-sessions.ts";

type Days = Pick<AcademicSession, "endDate" | "sourcedId" | "startDate" | "title">;

/** The year that begins and the one that ends, as far as ClassLink tells. */
export interface SchoolYears {
  readonly next?: Days;
  readonly before?: Days;
  /** Why the year that begins is not told, and what to do; absent: it is, or it is only not there yet. */
  readonly unusable?: { readonly message: string; readonly hint: string };
}

/** @param to title or SOURCED ID of the year that begins */
export function schoolYears(
  roster: Pick<Roster, "classes" | "sessions" | "unreadable">,
  to: string,
  named: readonly string[],
  { date }: LocalMoment,
): SchoolYears {
  const told = toldSessions(roster);
  const unreadable = told.unreadable.find(isNamedBy(to));
  if (unreadable !== undefined || told.nameless.length > 0)
    return {
      unusable: {
        message: `the academic session ${JSON.stringify(to)} cannot be told, because ${unreadable === undefined ? "a session" : "it"} cannot be read`,
        hint: "Have it mended in the SIS, or where its export is made.",
      },
    };
  const next = latest(told.readable.filter(isNamedBy(to)));
  const years = yearsAmong(told.readable);
  if (next === undefined) {
    const later = years.filter(({ startDate }) => startDate > date);
    const before = latest(years.filter(({ startDate }) => startDate <= date));
    // Semesters may come without a year around them.
    const begun = heldBy(roster.classes, told.readable).filter(
      ({ startDate }) => startDate > (before?.endDate ?? date),
    );
    if (later.length === 0 && begun.length > 0)
      return {
        unusable: {
          message: `ClassLink has no academic session ${JSON.stringify(to)}, and classes lie in later ones already: ${nameSome(begun.map(({ sourcedId, title }) => `${title} (${sourcedId})`))}`,
          hint: "Name with --to one that is meant, by its SOURCED ID, and the next one after that.",
        },
      };
    if (later.length === 0) return before === undefined ? {} : { before };
    return {
      unusable: {
        message: `ClassLink has no academic session ${JSON.stringify(to)}; those that begin later than today are ${nameSome(later.map(({ title }) => title))}`,
        hint: "Name with --to the one that is meant, by its title or SOURCED ID.",
      },
    };
  }
  if (named.length > 0 && next.endDate < date)
    return {
      unusable: {
        message: `${JSON.stringify(next.title)} is over, since ${next.endDate}`,
        hint: "Name with --to the year that begins.",
      },
    };
  const before = latest(years.filter(({ startDate }) => startDate < next.startDate));
  return before === undefined ? { next } : { next, before };
}

/** Sessions that classes lie in themselves. */
function heldBy(
  classes: Roster["classes"],
  sessions: readonly AcademicSession[],
): readonly AcademicSession[] {
  const held = new Set(classes.flatMap(({ status, termIds }) => (status === "active" ? termIds : [])));
  return sessions.filter(({ sourcedId }) => held.has(sourcedId));
}

/** Those that are called school years; where none is, those that lie in no other. */
function yearsAmong(sessions: readonly AcademicSession[]): readonly AcademicSession[] {
  const years = sessions.filter(({ type }) => type.toLowerCase() === "schoolyear");
  return years.length > 0 ? years : sessions.filter(({ parentId }) => parentId === undefined);
}

/** Of several that begin on one day, the longest: a semester begins with its year. */
const latest = (sessions: readonly AcademicSession[]): AcademicSession | undefined =>
  [...sessions].sort(
    (left, right) =>
      compareText(right.startDate, left.startDate) ||
      compareText(right.endDate, left.endDate) ||
      compareText(left.sourcedId, right.sourcedId),
  )[0];
