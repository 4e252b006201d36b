import { assumptionSentences } from "../../model/assumption.ts";
import { defined } from "../../model/defined.ts";
import type { Forecast, ForecastClassroom, SchoolForecast } from "../../model/plan.ts";
import { visibleText } from "../escape.ts";
import { compareNames, count, formatNumber, listSome } from "../wording.ts";
import { visibleName } from "./change-row.ts";
import { isBroken, learntText } from "./learnt-text.ts";
import type { DuplicateView, ForecastView, RenamedView } from "./plan-view.ts";

/** The forecast in sums and names, over all schools that the sync knows. */
export function forecastView(forecast: Forecast): ForecastView {
  const { schools } = forecast;
  const named = (select: (school: SchoolForecast) => readonly ForecastClassroom[]): readonly string[] =>
    schools.flatMap((school) =>
      select(school).map(
        (classroom) =>
          `${visibleName(classroom.name)} (${visibleText(classroom.sourcedId)}) at ${visibleName(school.school)}`,
      ),
    );
  const created = schools.flatMap((school) => school.created);
  return {
    ...defined({ failure: failureOf(forecast) }),
    kept: schools.reduce((total, school) => total + school.kept, 0),
    created: created.length,
    beside: schools.flatMap((school) =>
      duplicateViews(school).map((one) => ({ ...one, school: visibleName(school.school) })),
    ),
    renamed: schools
      .flatMap((school) =>
        school.renamed.map(({ from, to }) => ({
          school: visibleName(school.school),
          from: visibleName(from),
          to: visibleName(to),
        })),
      )
      .sort((left, right) => compareNames(left.school, right.school) || compareNames(left.from, right.from)),
    unarchived: named((school) => school.unarchived),
    hidden: named((school) => school.hidden),
    archived: named((school) => school.archived),
    untold: named((school) => school.untold ?? []),
    untoldClasses: forecast.untoldClasses ?? 0,
    threshold: {
      sentence: `${thresholdSentence(forecast.threshold)}${untoldClassesText(forecast)}`,
      isExceeded: forecast.threshold.exceeded,
      isTold: isTold(forecast.threshold),
    },
    ...assumptionViews(forecast),
  };
}

function assumptionViews({
  assumptions,
  assumptionIds = [],
  learnt = [],
}: Forecast): Pick<ForecastView, "assumptions" | "brokenAssumptions"> {
  const all = assumptions.map((says, at) => {
    const nights = learnt.find(({ assumption }) => assumption === assumptionIds[at]);
    const shown = nights === undefined ? "" : ` (${learntText(nights)})`;
    return { text: `${visibleText(says)}${shown}`, isBroken: nights !== undefined && isBroken(nights) };
  });
  // What ClassTag's help pages say is assumed without a word, until a night shows otherwise.
  const unsaid = learnt.filter((one) => isBroken(one) && !assumptionIds.includes(one.assumption));
  return {
    assumptions: all.filter((one) => !one.isBroken).map(({ text }) => text),
    brokenAssumptions: [
      ...all.filter((one) => one.isBroken).map(({ text }) => text),
      ...unsaid.map((one) => `${assumptionSentences[one.assumption]} (${learntText(one)})`),
    ],
  };
}

/** "278 kept · 3 renamed · 41 created · 0 duplicates · 0 hidden"; what is rare is named where there is some. */
export function forecastSums(forecast: ForecastView): string {
  const { beside, created, hidden, kept, renamed, unarchived, untold } = forecast;
  return [
    `${formatNumber(kept)} kept`,
    ...(unarchived.length === 0 ? [] : [`${formatNumber(unarchived.length)} unarchived`]),
    `${formatNumber(renamed.length)} renamed`,
    `${formatNumber(created)} created`,
    count(beside.length, "duplicate"),
    `${formatNumber(hidden.length)} hidden`,
    ...(untold.length === 0 ? [] : [`${formatNumber(untold.length)} that cannot be told`]),
  ].join(" · ");
}

export const renamedText = ({ from, school, to }: RenamedView): string => `${from} → ${to} at ${school}`;

/** Leads from a failure over to the forecast, which holds only without it. */
export const afterFailure = (failure: string): string => `${failure} Once that is mended:`;

/** That the whole sync fails, and why. */
export function failureOf({ fails }: Pick<Forecast, "fails">): string | undefined {
  if (fails === undefined) return undefined;
  const orgs = fails.map(({ school, orgId }) => `${visibleText(orgId)} of ${visibleName(school)}`);
  return `The whole sync fails before it does anything, because ClassLink does not share what ClassTag connects: ${listSome(orgs, 5)}.`;
}

export function thresholdSentence(threshold: Forecast["threshold"]): string {
  const { percent, wouldArchive, connected, exceeded, untold = 0 } = threshold;
  const measured = `the sync would archive ${formatNumber(wouldArchive)} of ${count(connected, "connected classroom")}${untold === 0 ? "" : `, and of ${formatNumber(untold)} more it cannot be told`}`;
  if (percent === "unknown") {
    return `${measured}; the deletion threshold is not known`;
  }
  if (exceeded)
    return `${measured}, over the deletion threshold of ${percent} %: it would archive none and still create, so duplicates pile up`;
  return !isTold(threshold)
    ? `${measured}, nor whether the deletion threshold of ${percent} % is reached`
    : `${measured}; the deletion threshold of ${percent} % is not reached`;
}

function isTold({ percent, wouldArchive, connected, exceeded, untold = 0 }: Forecast["threshold"]): boolean {
  return (
    percent !== "unknown" && (exceeded || wouldArchive + untold <= Math.floor((connected * percent) / 100))
  );
}

/** The existing classrooms of a school that a new one will stand beside. */
export const duplicateViews = ({ created }: SchoolForecast): readonly DuplicateView[] =>
  created.flatMap(({ duplicates, sourcedId, name }) =>
    duplicates === undefined
      ? []
      : [{ existing: visibleName(duplicates), sourcedId: visibleText(sourcedId), title: visibleName(name) }],
  );
function untoldClassesText({ untoldClasses = 0 }: Forecast): string {
  if (untoldClasses === 0) return "";
  return `; the ${untoldClasses === 1 ? "record of a class" : `records of ${formatNumber(untoldClasses)} classes`} cannot be read, so it cannot be told whether ${untoldClasses === 1 ? "a classroom is" : "classrooms are"} made for ${untoldClasses === 1 ? "it" : "them"}`;
}
