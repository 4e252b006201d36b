import type { Class } from "../../model/classlink.ts";
import type { Classroom } from "../../model/classtag.ts";
import { defined } from "../../model/defined.ts";
import type { Forecast, ForecastClassroom, OutsidePlan, SchoolForecast } from "../../model/plan.ts";
import { pushTo } from "../../model/push-to.ts";
import type { SettingValues } from "../../model/setting.ts";
import { compareText, looseName } from "../../model/text.ts";
import { knownConnections } from "../inputs/live-index.ts";
import type { RosterIndex } from "../inputs/roster-index.ts";

/** One school as the next sync will find it. */
export interface SchoolAfter {
  readonly key: string;
  readonly name: string;
  /** Why it has no part in the plan; absent: it has. */
  readonly outside?: OutsidePlan;
  readonly orgIds: readonly string[];
  readonly classrooms: readonly Classroom[];
  /** Names of classrooms that the file leaves alone, by the SOURCED ID that their line gives. */
  readonly leftById: ReadonlyMap<string, string>;
}

/** What the next sync finds in the whole of ClassTag. */
export interface DistrictAfter {
  /** Those of the plan and every other one that holds a connection. */
  readonly schools: readonly SchoolAfter[];
  /** Every classroom of the district, archived ones included. */
  readonly classrooms: readonly Classroom[];
  readonly settings: SettingValues;
  /** What of ClassTag could not be seen and is left out of the count, each as an assumption. */
  readonly unseen: readonly string[];
}

/** What ClassTag's help pages do not say, so that nobody takes it for more than it is. */
const assumptions = [
  "every class with status active at a connected org is synced, whatever its term",
  "the sync overwrites the name of a connected classroom with the class's title",
  "the deletion threshold is a share of the active connected classrooms of the connected schools, rounded down",
  "a class that moved to another connected school keeps its classroom where that is",
] as const;

/**
 * What the next nightly sync will do (ClassTag help: classrooms that are connected are taken over, one is created for
 * every other shared class, and those whose class is gone are archived up to the deletion threshold). It knows nothing
 * of files and scopes: every school that holds a connection counts.
 */
export function forecastSync(after: DistrictAfter, roster: RosterIndex): Forecast {
  const { schools, settings } = after;
  const run: Run = {
    roster,
    holderById: holdersOf(after.classrooms),
    schoolByOrg: feedsOf(schools),
    unarchives: settings.unarchiveReappearing === true,
  };
  const forecasts = schools.map((school) => forecastSchool(school, run));
  const untoldClasses = roster.unreadable
    .ofCollection("classes")
    .filter(({ sourcedId = "" }) => !run.holderById.has(sourcedId)).length;
  return {
    schools: forecasts,
    threshold: threshold(schools, forecasts, settings),
    ...defined({ fails: failure(schools, roster) }),
    ...(untoldClasses === 0 ? {} : { untoldClasses }),
    assumptions: [...assumptions, ...after.unseen, ...untoldOrgs(schools, roster)],
  };
}

interface Run {
  readonly roster: RosterIndex;
  readonly holderById: ReadonlyMap<string, Classroom>;
  /** The school that an org feeds; where several are connected to it, one. */
  readonly schoolByOrg: ReadonlyMap<string, string>;
  readonly unarchives: boolean;
}

function feedsOf(schools: readonly SchoolAfter[]): ReadonlyMap<string, string> {
  const inOrder = [...schools].sort((left, right) => compareText(left.key, right.key));
  return new Map(inOrder.flatMap(({ orgIds, key }) => orgIds.map((id) => [id, key])));
}

/** The classroom of each SOURCED ID; of two that hold one, the active one, and then the first. */
function holdersOf(classrooms: readonly Classroom[]): ReadonlyMap<string, Classroom> {
  const holderById = new Map<string, Classroom>();
  for (const classroom of classrooms) {
    for (const id of knownConnections(classroom.connections)) {
      const known = holderById.get(id);
      if (known === undefined || (known.state === "archived" && classroom.state === "active"))
        holderById.set(id, classroom);
    }
  }
  return holderById;
}

/** The help pages: a school id that is connected and missing from the incoming data fails the whole run. */
function failure(schools: readonly SchoolAfter[], roster: RosterIndex): Forecast["fails"] {
  const fails = schools.flatMap(({ name, orgIds }) =>
    orgIds.filter((orgId) => isGone(orgId, roster)).map((orgId) => ({ school: name, orgId })),
  );
  return fails.length === 0 ? undefined : fails;
}

/** An org whose record, or one that may be its, cannot be read may be shared all the same. */
const isGone = (orgId: string, { orgById, unreadable }: RosterIndex): boolean =>
  !orgById.has(orgId) && unreadable.of("orgs", orgId) === undefined;

function untoldOrgs(schools: readonly SchoolAfter[], roster: RosterIndex): readonly string[] {
  return schools.flatMap(({ name, orgIds }) =>
    orgIds
      .filter((orgId) => !roster.orgById.has(orgId) && !isGone(orgId, roster))
      .map(
        (orgId) =>
          `the org ${JSON.stringify(orgId)} of ${JSON.stringify(name)} is shared, although its record cannot be read`,
      ),
  );
}

interface Sorted {
  kept: number;
  readonly renamed: { readonly from: string; readonly to: string }[];
  readonly created: ForecastClassroom[];
  readonly unarchived: ForecastClassroom[];
  readonly hidden: ForecastClassroom[];
}

function forecastSchool(school: SchoolAfter, run: Run): SchoolForecast {
  const sorted: Sorted = { kept: 0, renamed: [], created: [], unarchived: [], hidden: [] };
  const fed = school.orgIds.filter((id) => run.schoolByOrg.get(id) === school.key);
  const shared = fed.flatMap((id) => run.roster.sharedByOrg.get(id) ?? []);
  const twins = duplicateFinder(school);
  for (const one of [...shared].sort((left, right) => compareText(left.sourcedId, right.sourcedId))) {
    sortClass(one, run, twins, sorted);
  }
  const lost = connectedActive(school).filter(
    (one) => !knownConnections(one.connections).some((id) => isSynced(id, run)),
  );
  const isUntold = (one: Classroom): boolean =>
    knownConnections(one.connections).some((id) => mayBeShared(id, run.roster));
  const untold = lost.filter(isUntold).map(named).sort(bySourcedId);
  const archived = lost
    .filter((one) => !isUntold(one))
    .map(named)
    .sort(bySourcedId);
  const { name, outside } = school;
  return {
    school: name,
    ...defined({ outside }),
    ...sorted,
    archived,
    ...(untold.length === 0 ? {} : { untold }),
  };
}

/** Whether an id is that of a shared class at any connected org: a class that moved is still there. */
function isSynced(id: string, { roster, schoolByOrg }: Run): boolean {
  const one = roster.classById.get(id);
  return one !== undefined && one.status === "active" && schoolByOrg.has(one.orgId);
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
  { holderById, unarchives }: Run,
  twins: (one: Class) => string | undefined,
  sorted: Sorted,
): void {
  const { sourcedId, title } = one;
  const holder = holderById.get(sourcedId);
  if (holder === undefined) {
    sorted.created.push({ sourcedId, name: title, ...defined({ duplicates: twins(one) }) });
    return;
  }
  if (holder.state === "archived" && !unarchives) {
    sorted.hidden.push({ sourcedId, name: holder.name });
    return;
  }
  if (holder.state === "active") sorted.kept += 1;
  else sorted.unarchived.push({ sourcedId, name: holder.name });
  if (holder.name !== title) sorted.renamed.push({ from: holder.name, to: title });
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

/** A school that is connected to nothing is none of the sync's, whatever its classrooms hold. */
const connectedActive = ({ orgIds, classrooms }: SchoolAfter): readonly Classroom[] =>
  orgIds.length === 0
    ? []
    : classrooms.filter((one) => one.state === "active" && knownConnections(one.connections).length > 0);

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
