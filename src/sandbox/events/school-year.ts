import type { RosterClass, RosterSession } from "../classlink/roster.ts";
import { compareText } from "../compare-text.ts";
import type { Draft } from "./draft.ts";
import { EventError } from "./event-error.ts";

const dayMs = 86_400_000;
/** 52 weeks: a session begins on the same day of the week. */
const yearMs = 364 * dayMs;
const waysToTurn = ["renumbered", "same-ids-other-children", "mixed"] as const;
type WayToTurn = (typeof waysToTurn)[number];

/** The SIS turns the year of an org, or of `all`: next sessions, next classes with other children, old classes gone. */
export function turnSchoolYear(draft: Draft, org: string, asked: string): void {
  const way = waysToTurn.find((one) => one === asked);
  if (way === undefined) throw new EventError(`classes must be one of ${waysToTurn.join(", ")}`);
  const schoolId = org === "all" ? undefined : draft.org(org).sourcedId;
  const turning = draft
    .classesOf(schoolId)
    .toSorted((left, right) => compareText(left.sourcedId, right.sourcedId));
  if (turning.length === 0) throw new EventError(`${org} has no classes whose year could turn`);
  for (const [index, one] of turning.entries()) turnClass(draft, one, isRenumbered(way, index));
  endUnused(draft, new Set(turning.flatMap(({ termIds }) => termIds)));
}

const isRenumbered = (way: WayToTurn, index: number): boolean =>
  way === "renumbered" || (way === "mixed" && index % 2 === 0);

function turnClass(draft: Draft, before: RosterClass, renumbered: boolean): void {
  const sessions = before.termIds.map((id) => nextSession(draft, draft.session(id)));
  const [year] = sessions.map(({ schoolYear }) => schoolYear);
  if (year === undefined) throw new EventError(`class ${JSON.stringify(before.sourcedId)} has no session`);
  const after = { ...before, termIds: sessions.map(({ sourcedId }) => sourcedId), cohort: year };
  if (renumbered) draft.renumberClass(after, idIn(before.sourcedId, year));
  else draft.putClass(after);
}

/** A session of the next year that begins at about the same time, made where there is none. */
function nextSession(draft: Draft, session: RosterSession): RosterSession {
  const schoolYear = String(Number(session.schoolYear) + 1);
  const startDate = aYearAfter(session.startDate);
  const known = draft
    .sessions()
    .find(
      (one) => one.type === session.type && one.schoolYear === schoolYear && isNear(one.startDate, startDate),
    );
  if (known !== undefined) return known;
  const { parentId } = session;
  const parent =
    parentId === undefined ? {} : { parentId: nextSession(draft, draft.session(parentId)).sourcedId };
  const next: RosterSession = {
    ...session,
    ...parent,
    sourcedId: idIn(session.sourcedId, schoolYear),
    title: titleAfter(session.title),
    startDate,
    endDate: aYearAfter(session.endDate),
    schoolYear,
  };
  draft.putSession(next);
  return next;
}

/** What no class is in any more is over, where it would have gone on. */
function endUnused(draft: Draft, sessionIds: ReadonlySet<string>): void {
  const used = new Set(draft.classesOf(undefined).flatMap(({ termIds }) => termIds));
  for (const id of sessionIds) {
    const session = draft.session(id);
    const isOn = session.startDate < draft.today && session.endDate >= draft.today;
    if (isOn && !used.has(id)) draft.putSession({ ...session, endDate: shifted(draft.today, -dayMs) });
  }
}

const idIn = (id: string, schoolYear: string): string =>
  `${id.replace(new RegExp(`-${Number(schoolYear) - 1}$`), "")}-${schoolYear}`;

const shifted = (date: string, ms: number): string =>
  new Date(Date.parse(date) + ms).toISOString().slice(0, 10);
const aYearAfter = (date: string): string => shifted(date, yearMs);
const isNear = (left: string, right: string): boolean =>
  Math.abs(Date.parse(left) - Date.parse(right)) <= 31 * dayMs;

/** "2026-27" becomes "2027-28"; a title without years stays. */
const titleAfter = (title: string): string =>
  title
    .replace(/\b20\d{2}\b/g, (year) => String(Number(year) + 1))
    .replace(/(?<=\d{4}-)\d{2}\b/g, (year) => String((Number(year) + 1) % 100).padStart(2, "0"));
