import type { District } from "../model/district.ts";
import type { ForecastComparison } from "../model/forecast-comparison.ts";
import type { KeptForecast } from "../model/kept-forecast.ts";
import { localMoment } from "../model/wall-clock.ts";
import { compareForecast } from "../plan/forecast/compare.ts";
import { isRunning, runsSince, wasDue } from "../plan/forecast/could-run.ts";
import { hasIds } from "../plan/forecast/keep-forecast.ts";
import type { LiveReads } from "./read-and-plan.ts";
import type { RunContext } from "./run-context.ts";

/** What came of a forecast, by a later read; `undefined` where classrooms have no ids: then nobody knows which is which. */
export function nightSince(
  kept: KeptForecast,
  district: District,
  reads: LiveReads,
  context: Pick<RunContext, "now">,
): ForecastComparison | undefined {
  if (!hasIds(reads)) return undefined;
  const moment = localMoment(context.now(), district.timezone);
  const { readAt } = reads.provenance.classtag;
  const runs = isRunning(district, reads.live.dailySync, readAt)
    ? "at-work"
    : runsSince(kept, readAt, district.timezone);
  const isDue = wasDue(kept, reads.live.dailySync, readAt, district.timezone);
  return compareForecast(kept, { ...reads, district, scope: { kind: "district" }, moment }, runs, isDue);
}
