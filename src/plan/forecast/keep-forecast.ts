import type { Classroom, ClassTagState } from "../../model/classtag.ts";
import { defined } from "../../model/defined.ts";
import type { ForecastItem, KeptClassroom, KeptForecast, KeptSchool } from "../../model/kept-forecast.ts";
import { knownConnections } from "../inputs/live-index.ts";
import { lookAt } from "../inputs/look-at.ts";
import { inOrder, type PlanInput } from "../plan-input.ts";
import { connectedActive, type Night } from "./forecast.ts";
import { forecastSchools } from "./forecast-schools.ts";

/** What both systems hold, and on which day: what one night is forecast from. */
export type NightInput = Pick<
  PlanInput,
  "district" | "live" | "moment" | "notices" | "provenance" | "roster" | "scope"
>;

/** As `forecastNight`; `undefined` where classrooms have no ids: what they are called by says nothing on another day. */
export const keepForecast = (input: NightInput, of: KeptForecast["of"]): KeptForecast | undefined =>
  hasIds(input) ? forecastNight(input, of) : undefined;

export const hasIds = ({ live }: Pick<NightInput, "live">): boolean =>
  live.classrooms.every(({ id }) => id !== undefined);

/** The next night as if nothing were applied, at every school that the sync knows, whatever the file says of it. */
export function forecastNight(given: NightInput, of: KeptForecast["of"]): KeptForecast {
  const input = inOrder(given);
  const seen = lookAt(input);
  const { live } = seen.doubted;
  const { forecast, items, assumptions } = forecastSchools(
    { everywhere: [], planned: [] },
    live,
    seen.indexes.roster,
  );
  const { threshold, fails, untoldClasses } = forecast;
  return {
    of,
    at: input.provenance.classtag.readAt,
    dailySync: live.dailySync,
    settings: syncSettings(live),
    schools: syncedSchools(live),
    classrooms: live.classrooms.map(keptClassroom),
    items: withTermsOfDay(items, input.roster, input.moment.date),
    threshold: { ...threshold, hinges: hinges(live, threshold) },
    ...defined({ fails, untoldClasses }),
    assumptions,
  };
}

/** A class of the second half of the year lies in a term that counts, and in none that runs: a sync may pass it over as well. */
function withTermsOfDay(
  items: readonly ForecastItem[],
  { classes, sessions }: NightInput["roster"],
  date: string,
): readonly ForecastItem[] {
  const running = new Set(
    sessions.flatMap(({ sourcedId, startDate, endDate }) =>
      startDate <= date && date <= endDate ? [sourcedId] : [],
    ),
  );
  const known = new Set(sessions.map(({ sourcedId }) => sourcedId));
  const idle = new Set(
    classes.flatMap(({ sourcedId, termIds }) =>
      running.size > 0 && termIds.length > 0 && termIds.every((id) => known.has(id) && !running.has(id))
        ? [sourcedId]
        : [],
    ),
  );
  return items.map((item) =>
    item.class !== undefined && idle.has(item.sourcedId) ? { ...item, otherTerm: true as const } : item,
  );
}

export const syncSettings = ({ settings }: ClassTagState): KeptForecast["settings"] =>
  defined({
    deletionThreshold: settings.deletionThreshold,
    unarchiveReappearing: settings.unarchiveReappearing,
  });

export const syncedSchools = ({ schools }: ClassTagState): readonly KeptSchool[] =>
  schools.flatMap(({ key, name, connections }) =>
    knownConnections(connections).length === 0
      ? []
      : [{ id: key, name, orgIds: knownConnections(connections) }],
  );

const keptClassroom = ({ key, schoolKey, name, state, connections }: Classroom): KeptClassroom => ({
  id: key,
  school: schoolKey,
  name,
  state,
  connections,
});

/** Whether another reading of the threshold than the one assumed would archive where this does not, or the other way round. */
function hinges(
  live: ClassTagState,
  { percent, wouldArchive, exceeded }: Night["forecast"]["threshold"],
): boolean {
  if (percent === "unknown" || wouldArchive === 0) return false;
  const active = live.classrooms.filter(({ state }) => state === "active");
  const synced = new Set(syncedSchools(live).map(({ id }) => id));
  const ofSynced = active.filter(({ schoolKey }) => synced.has(schoolKey));
  const connected = live.schools.reduce((sum, { key, connections }) => {
    const classrooms = ofSynced.filter(({ schoolKey }) => schoolKey === key);
    return sum + connectedActive({ orgIds: knownConnections(connections), classrooms }).length;
  }, 0);
  const limits = [
    Math.ceil((connected * percent) / 100),
    Math.floor((ofSynced.length * percent) / 100),
    Math.floor((active.length * percent) / 100),
  ];
  return limits.some((limit) => wouldArchive > limit !== exceeded);
}
