import { defined } from "../../model/defined.ts";
import type { Plan, SchoolForecast } from "../../model/plan.ts";
import { groupBy } from "../group-by.ts";
import { type ChangeRow, countDoubtful, tallies, visibleName } from "./change-row.ts";
import type { SchoolView } from "./plan-view.ts";
import { duplicateViews } from "./view-forecast.ts";

/** One view per school of the plan's scope, with its rows and what the next sync will make there. */
export function schoolViews(
  plan: Plan,
  rows: readonly ChangeRow[],
  fingerprints: ReadonlyMap<string, string>,
): readonly SchoolView[] {
  const rowsByKey = groupBy(rows, (row) => row.school?.key);
  const forecastByName = new Map(
    plan.forecast.schools.flatMap((forecast) =>
      forecast.outside === undefined ? [[forecast.school, forecast]] : [],
    ),
  );
  const views = plan.schools.map((summary) => {
    const own = take(rowsByKey, summary.key);
    const fingerprint = fingerprints.get(summary.key ?? "");
    return {
      name: visibleName(summary.name),
      participates: summary.participates,
      isFound: summary.key !== undefined,
      ...defined({ policy: summary.policy, fingerprint }),
      ...rowCounts(own),
      activeClassrooms: summary.activeClassrooms,
      decided: summary.decided,
      undecided: summary.undecided.map(visibleName),
      listed: summary.listed,
      unchanged: summary.unchanged,
      blocked: summary.blocked,
      ...createdBySync(forecastByName.get(summary.name)),
    };
  });
  rowsByKey.delete(undefined);
  return [...views, ...Array.from(rowsByKey.values(), unlisted)];
}

function take(
  rowsByKey: Map<string | undefined, ChangeRow[]>,
  key: string | undefined,
): readonly ChangeRow[] {
  const rows = key === undefined ? undefined : rowsByKey.get(key);
  if (rows !== undefined) {
    rowsByKey.delete(key);
  }
  return rows ?? [];
}

// A change must never be left out because its school is missing from the summaries.
function unlisted(rows: readonly ChangeRow[]): SchoolView {
  return {
    name: rows[0]?.school?.name ?? "",
    participates: true,
    isFound: true,
    ...rowCounts(rows),
    activeClassrooms: 0,
    decided: 0,
    undecided: [],
    listed: 0,
    unchanged: 0,
    blocked: 0,
    ...createdBySync(undefined),
  };
}

type RowCounts = Pick<SchoolView, "archives" | "disconnects" | "doubtful" | "rows" | "takeovers">;

function rowCounts(rows: readonly ChangeRow[]): RowCounts {
  const { takeovers, archives, disconnects } = tallies(rows);
  return {
    rows,
    takeovers,
    archives,
    disconnects,
    doubtful: countDoubtful(rows),
  };
}

function createdBySync(forecast: SchoolForecast | undefined): Pick<SchoolView, "created" | "duplicates"> {
  return {
    created: forecast?.created.length ?? 0,
    duplicates: forecast === undefined ? [] : duplicateViews(forecast),
  };
}
