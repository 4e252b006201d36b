import type { Forecast, ForecastClassroom, SchoolForecast } from "../model/plan.ts";
import { visibleName } from "./change-row.ts";
import { visibleText } from "./escape.ts";
import type { ForecastView } from "./plan-view.ts";
import { count, formatNumber } from "./wording.ts";

/** The forecast in sums and names, over all schools of the plan's scope. */
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
    kept: schools.reduce((total, school) => total + school.kept, 0),
    created: created.length,
    duplicates: created.filter((classroom) => classroom.duplicates !== undefined).length,
    renamed: schools.flatMap((school) =>
      school.renamed.map(
        ({ from, to }) => `${visibleName(from)} → ${visibleName(to)} at ${visibleName(school.school)}`,
      ),
    ),
    unarchived: named((school) => school.unarchived),
    hidden: named((school) => school.hidden),
    archived: named((school) => school.archived),
    untold: named((school) => school.untold ?? []),
    threshold: {
      sentence: `${thresholdSentence(forecast.threshold)}${untoldClassesText(forecast)}`,
      isExceeded: forecast.threshold.exceeded,
    },
    assumptions: forecast.assumptions.map(visibleText),
  };
}

function thresholdSentence(threshold: Forecast["threshold"]): string {
  const { percent, wouldArchive, connected, exceeded, untold = 0 } = threshold;
  const measured = `the sync would archive ${formatNumber(wouldArchive)} of ${count(connected, "connected classroom")}${untold === 0 ? "" : `, and of ${formatNumber(untold)} more it cannot be told`}`;
  if (percent === "unknown") {
    return `${measured}; the deletion threshold is not known`;
  }
  if (exceeded)
    return `${measured}, over the deletion threshold of ${percent} %: it would archive none and still create, so duplicates pile up`;
  return wouldArchive + untold > Math.floor((connected * percent) / 100)
    ? `${measured}, nor whether the deletion threshold of ${percent} % is reached`
    : `${measured}; the deletion threshold of ${percent} % is not reached`;
}

function untoldClassesText({ untoldClasses = 0 }: Forecast): string {
  if (untoldClasses === 0) return "";
  return `; the ${untoldClasses === 1 ? "record of a class" : `records of ${formatNumber(untoldClasses)} classes`} cannot be read, so it cannot be told whether ${untoldClasses === 1 ? "a classroom is" : "classrooms are"} made for ${untoldClasses === 1 ? "it" : "them"}`;
}
