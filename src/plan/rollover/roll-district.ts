import type { AcademicSession } from "../../model/classlink.ts";
import { daysAfter } from "../../model/days.ts";
import type { District } from "../../model/district.ts";
import type { Forecast, LocalMoment } from "../../model/plan.ts";
import type { RaisedThreshold, RolledDistrict, Turn } from "../../model/rollover.ts";
import { compareText } from "../../model/text.ts";
import { isNamedBy } from "../terms/told-sessions.ts";
import type { SchoolYears } from "./school-years.ts";

interface DistrictTurn {
  readonly district: District;
  readonly to: string;
  readonly years: SchoolYears;
  readonly sessions: readonly AcademicSession[];
  readonly moment: LocalMoment;
  /** What became of each classroom's class. */
  readonly turns: readonly Turn[];
  /** Whether ClassLink shares any class of the new year. */
  readonly isThere: boolean;
}

/** What the district's own part of the file gets, but for the threshold, which rests on a plan of the rest. */
export function rollDistrict(turn: DistrictTurn): Omit<RolledDistrict, "deletionThreshold"> {
  const terms = termsAfter(turn);
  const freeze = freezeOf(turn);
  const { district } = turn;
  return {
    ...(terms === undefined ? {} : { terms: { before: district.terms, after: terms } }),
    ...(freeze === undefined ? {} : { freeze }),
  };
}

/** A term that ends counts as long as a classroom's class lies in it; one that ClassLink no longer has would leave nothing in scope. */
function termsAfter({
  district,
  isThere,
  sessions,
  to,
  turns,
  years,
}: DistrictTurn): readonly string[] | undefined {
  const { before, next } = years;
  const waits = turns.includes("waits");
  const isTurned = turns.some((one) => one === "gone" || one === "same-id");
  if (next === undefined || !isThere || district.terms.length === 0 || (waits && !isTurned)) return undefined;
  const isBefore = (term: string): boolean => term === before?.title || term === before?.sourcedId;
  const isNext = (term: string): boolean => term === next.title || term === next.sourcedId || term === to;
  const kept = district.terms.filter((term) => (waits || !isBefore(term)) && sessions.some(isNamedBy(term)));
  if (kept.some(isNext)) return kept.length === district.terms.length ? undefined : kept;
  return [...kept, to];
}

/** Two weeks before the year begins its classes are there, and somebody looks at them. */
const daysBeforeYear = 14;
/** 52 weeks: a year begins on the same day of the week. */
const daysOfYear = 364;

/** From the end of the one year until two weeks before the other, as long as the SIS has not turned everywhere. */
function freezeOf({ district, isThere, moment, to, turns, years }: DistrictTurn): RolledDistrict["freeze"] {
  const { before, next } = years;
  if (isThere && !turns.includes("waits")) return undefined;
  const start = next?.startDate ?? (before && daysAfter(before.startDate, daysOfYear));
  if (before === undefined || start === undefined) return undefined;
  const from = [before.endDate, moment.date].sort(compareText)[1] ?? moment.date;
  const last = daysAfter(start, -daysBeforeYear);
  const isFrozen = district.freeze.some((one) => one.from <= last && one.to >= from);
  return from > last || isFrozen ? undefined : { from, to: last, reason: `SIS rollover to ${to}` };
}

/** As long as families may find what a night did, and no longer than anybody remembers that it was raised. */
const daysRaised = 14;

/** What the next night needs to archive what is gone, where the threshold would keep it from that; put back after two weeks. */
export function raisedThreshold(
  { connected, exceeded, percent, wouldArchive }: Forecast["threshold"],
  { freeze, settings }: Pick<District, "freeze" | "settings">,
  { date }: LocalMoment,
): RaisedThreshold | undefined {
  if (!exceeded || percent === "unknown" || connected === 0) return undefined;
  const declared = settings.deletionThreshold;
  const from = freeze
    .filter((one) => one.from <= date && one.to >= date)
    .map((one) => one.to)
    .reduce((latest, day) => (day > latest ? day : latest), date);
  return {
    value: Math.ceil((wouldArchive * 100) / connected),
    until: daysAfter(from, daysRaised),
    afterwards: declared?.kind === "until" ? declared.afterwards : (declared?.percent ?? percent),
  };
}
