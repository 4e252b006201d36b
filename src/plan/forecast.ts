import type { Class } from "../model/classlink.ts";
import type { Classroom } from "../model/classtag.ts";
import { defined } from "../model/defined.ts";
import type { Forecast, ForecastClassroom, SchoolForecast } from "../model/plan.ts";
import type { SettingValues } from "../model/setting.ts";
import { compareText, looseName } from "../model/text.ts";
import { knownConnections } from "./live-index.ts";
import { pushTo } from "./push-to.ts";
import type { RosterIndex } from "./roster-index.ts";

/** One school as the next sync will find it. */
export interface SchoolAfter {
  readonly name: string;
  readonly orgIds: readonly string[];
  readonly classrooms: readonly Classroom[];
  /** Names of classrooms that the file leaves alone, by the SOURCED ID that their line gives. */
  readonly leftById: ReadonlyMap<string, string>;
}

/** What ClassTag's help pages do not say, so that nobody takes it for more than it is. */
const assumptions = [
  "every class with status active at a connected org is synced, whatever its term",
  "the sync overwrites the name of a connected classroom with the class's title",
  "the deletion threshold is a share of the active connected classrooms of the district, rounded down",
] as const;

/**
 * What the next nightly sync will do (ClassTag help: classrooms that are connected are taken over, one is created for
 * every other shared class, and those whose class is gone are archived up to the deletion threshold).
 * @param holders every classroom of the district after the plan, archived ones included
 */
export function forecastSync(
  schools: readonly SchoolAfter[],
  holders: Iterable<Classroom>,
  roster: RosterIndex,
  settings: SettingValues,
): Forecast {
  const holderById = new Map<string, Classroom>();
  for (const classroom of holders) {
    for (const id of knownConnections(classroom.connections)) {
      if (holderById.get(id)?.state !== "active") holderById.set(id, classroom);
    }
  }
  const forecasts = schools.map((school) =>
    forecastSchool(school, holderById, roster, settings.unarchiveReappearing === true),
  );
  const held = new Set(holderById.keys());
  const classes = roster.unreadable.ofCollection("classes").filter((one) => !held.has(one.sourcedId ?? ""));
  return {
    schools: forecasts,
    threshold: threshold(schools, forecasts, settings),
    ...(classes.length === 0 ? {} : { untoldClasses: classes.length }),
    assumptions,
  };
}

interface Sorted {
  kept: number;
  readonly renamed: { readonly from: string; readonly to: string }[];
  readonly created: ForecastClassroom[];
  readonly unarchived: ForecastClassroom[];
  readonly hidden: ForecastClassroom[];
}

function forecastSchool(
  school: SchoolAfter,
  holderById: ReadonlyMap<string, Classroom>,
  roster: RosterIndex,
  unarchives: boolean,
): SchoolForecast {
  const sorted: Sorted = { kept: 0, renamed: [], created: [], unarchived: [], hidden: [] };
  const shared = school.orgIds.flatMap((id) => roster.sharedByOrg.get(id) ?? []);
  const twins = duplicateFinder(school);
  for (const one of [...shared].sort((left, right) => compareText(left.sourcedId, right.sourcedId))) {
    sortClass(one, holderById.get(one.sourcedId), unarchives, twins, sorted);
  }
  const sharedIds = new Set(shared.map((one) => one.sourcedId));
  const lost = connectedActive(school).filter(
    (one) => !knownConnections(one.connections).some((id) => sharedIds.has(id)),
  );
  const isUntold = (one: Classroom): boolean =>
    knownConnections(one.connections).some((id) => mayBeShared(id, roster));
  const untold = lost.filter(isUntold).map(named).sort(bySourcedId);
  return {
    school: school.name,
    ...sorted,
    archived: lost
      .filter((one) => !isUntold(one))
      .map(named)
      .sort(bySourcedId),
    ...(untold.length === 0 ? {} : { untold }),
  };
}

/** A class whose record, or one that may be its, was sent and cannot be read: the sync may read it all the same. */
const mayBeShared = (id: string, { classById, unreadable }: RosterIndex): boolean =>
  !classById.has(id) && unreadable.of("classes", id) !== undefined;

const named = ({ connections, name }: Classroom): ForecastClassroom => ({
  sourcedId: knownConnections(connections)[0] ?? "",
  name,
});

const bySourcedId = (left: ForecastClassroom, right: ForecastClassroom): number =>
  compareText(left.sourcedId, right.sourcedId);

function sortClass(
  one: Class,
  holder: Classroom | undefined,
  unarchives: boolean,
  twins: (one: Class) => string | undefined,
  sorted: Sorted,
): void {
  if (holder === undefined) {
    const duplicates = twins(one);
    sorted.created.push({
      sourcedId: one.sourcedId,
      name: one.title,
      ...defined({ duplicates }),
    });
  } else if (holder.state === "active") {
    sorted.kept += 1;
    if (holder.name !== one.title) sorted.renamed.push({ from: holder.name, to: one.title });
  } else {
    (unarchives ? sorted.unarchived : sorted.hidden).push({ sourcedId: one.sourcedId, name: holder.name });
  }
}

/** The unconnected active classroom that a new one would stand beside: by the id on its line, else by an equal name. */
function duplicateFinder(school: SchoolAfter): (one: Class) => string | undefined {
  const namesByLooseName = new Map<string, string[]>();
  for (const classroom of school.classrooms) {
    if (
      classroom.state === "active" &&
      classroom.connections !== "unknown" &&
      classroom.connections.length === 0
    ) {
      pushTo(namesByLooseName, looseName(classroom.name), classroom.name);
    }
  }
  return (one) => school.leftById.get(one.sourcedId) ?? namesByLooseName.get(looseName(one.title))?.[0];
}

const connectedActive = (school: SchoolAfter): readonly Classroom[] =>
  school.classrooms.filter((one) => one.state === "active" && knownConnections(one.connections).length > 0);

function threshold(
  schools: readonly SchoolAfter[],
  forecasts: readonly SchoolForecast[],
  settings: SettingValues,
): Forecast["threshold"] {
  const connected = schools.reduce((sum, school) => sum + connectedActive(school).length, 0);
  const wouldArchive = forecasts.reduce((sum, school) => sum + school.archived.length, 0);
  const untold = forecasts.reduce((sum, school) => sum + (school.untold?.length ?? 0), 0);
  const counts = { wouldArchive, connected, ...(untold === 0 ? {} : { untold }) };
  const percent = settings.deletionThreshold;
  if (percent === undefined) return { ...counts, percent: "unknown", exceeded: false };
  const limit = Math.floor((connected * percent) / 100);
  return { ...counts, percent, exceeded: wouldArchive > limit };
}
