import type { Assignable } from "../../model/assignable.ts";
import { type Assumption, assumptionSentences, undocumented } from "../../model/assumption.ts";
import type { Class } from "../../model/classlink.ts";
import type { Classroom } from "../../model/classtag.ts";
import { defined } from "../../model/defined.ts";
import type { ForecastItem } from "../../model/kept-forecast.ts";
import type { Forecast, OutsidePlan, SchoolForecast } from "../../model/plan.ts";
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
  readonly unseen: readonly Assumption[];
}

/** The forecast as it is said, and as what becomes of each class and classroom. */
export interface Night {
  readonly forecast: Forecast;
  readonly items: readonly ForecastItem[];
  readonly assumptions: readonly Assumption[];
}

/** What ClassTag's help pages do not say, so that nobody takes it for more than it is. */
const assumed: readonly Assumption[] = undocumented.map((id) => ({ id, says: assumptionSentences[id] }));

/**
 * What the next nightly sync will do (ClassTag help: classrooms that are connected are taken over, one is created for
 * every other shared class, and those whose class is gone are archived up to the deletion threshold). It knows nothing
 * of files and scopes: every school that holds a connection counts.
 */
export function forecastSync(after: DistrictAfter, roster: RosterIndex): Night {
  const { schools, settings } = after;
  const run: Run = {
    roster,
    holderById: holdersOf(after.classrooms),
    schoolByOrg: feedsOf(schools),
    unarchives: settings.unarchiveReappearing === true,
  };
  const bySchool = schools.map((school) => ({ school, items: itemsOf(school, run) }));
  const forecasts = bySchool.map(({ school, items }) => forecastSchool(school, items));
  const assumptions = [...assumed, ...after.unseen, ...untoldOrgs(schools, roster)];
  const untoldClasses = roster.unreadable
    .ofCollection("classes")
    .filter(({ sourcedId = "" }) => !run.holderById.has(sourcedId)).length;
  const forecast: Forecast = {
    schools: forecasts,
    threshold: threshold(schools, forecasts, settings),
    ...defined({ fails: failure(schools, roster) }),
    ...(untoldClasses === 0 ? {} : { untoldClasses }),
    assumptions: assumptions.map(({ says }) => says),
    assumptionIds: assumptions.map(({ id }) => id),
  };
  return { forecast, items: bySchool.flatMap(({ items }) => items), assumptions };
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

function untoldOrgs(schools: readonly SchoolAfter[], roster: RosterIndex): readonly Assumption[] {
  return schools.flatMap(({ name, orgIds }) =>
    orgIds
      .filter((orgId) => !roster.orgById.has(orgId) && !isGone(orgId, roster))
      .map((orgId) => ({
        id: "unreadable-org-shared" as const,
        says: `the org ${JSON.stringify(orgId)} of ${JSON.stringify(name)} is shared, although its record cannot be read`,
      })),
  );
}

/** Classes first, by their ids; then the classrooms whose class is gone. */
function itemsOf(school: SchoolAfter, run: Run): readonly ForecastItem[] {
  const fed = school.orgIds.filter((id) => run.schoolByOrg.get(id) === school.key);
  const shared = fed.flatMap((id) => run.roster.sharedByOrg.get(id) ?? []);
  const twins = duplicateFinder(school);
  const lost = connectedActive(school).filter(
    (one) => !knownConnections(one.connections).some((id) => isSynced(id, run)),
  );
  return [
    ...[...shared]
      .sort((left, right) => compareText(left.sourcedId, right.sourcedId))
      .map((one) => itemOfClass(one, school, run, twins)),
    ...lost.map((one) => itemOfLost(one, run)).sort(bySourcedId),
  ];
}

function itemOfLost({ key, schoolKey, connections, name }: Classroom, { roster }: Run): ForecastItem {
  const ids = knownConnections(connections);
  const kind = ids.some((id) => mayBeShared(id, roster)) ? "untold" : "archived";
  return { kind, school: schoolKey, classroom: key, sourcedId: ids[0] ?? "", name };
}

/** What a plan says of a school: the same, without the ids of classrooms. */
function forecastSchool({ name, outside }: SchoolAfter, items: readonly ForecastItem[]): SchoolForecast {
  const ofKind = (kind: ForecastItem["kind"]): SchoolForecast["created"] =>
    items
      .filter((one) => one.kind === kind)
      .map(({ sourcedId, name: named, duplicates }) => ({
        sourcedId,
        name: named,
        ...defined({ duplicates }),
      }));
  const untold = ofKind("untold");
  return {
    school: name,
    ...defined({ outside }),
    kept: items.filter(({ kind }) => kind === "kept").length,
    renamed: items.flatMap((one) => {
      const to = newNameIn(one);
      return to === undefined ? [] : [{ from: one.name, to }];
    }),
    created: ofKind("created"),
    unarchived: ofKind("unarchived"),
    hidden: ofKind("hidden"),
    archived: ofKind("archived"),
    ...(untold.length === 0 ? {} : { untold }),
  };
}

/** The name that the sync gives a classroom which it goes on owning, where that is another. */
export function newNameIn({ kind, name, class: shared }: ForecastItem): string | undefined {
  const isOwned = kind === "kept" || kind === "unarchived";
  return isOwned && shared !== undefined && shared.title !== name ? shared.title : undefined;
}

/** Whether an id is that of a shared class at any connected org: a class that moved is still there. */
function isSynced(id: string, { roster, schoolByOrg }: Run): boolean {
  const one = roster.classById.get(id);
  return one !== undefined && one.status === "active" && schoolByOrg.has(one.orgId);
}

/** A class whose record, or one that may be its, was sent and cannot be read: the sync may read it all the same. */
const mayBeShared = (id: string, { classById, unreadable }: RosterIndex): boolean =>
  !classById.has(id) && unreadable.of("classes", id) !== undefined;

const bySourcedId = (left: ForecastItem, right: ForecastItem): number =>
  compareText(left.sourcedId, right.sourcedId);

function itemOfClass(
  one: Class,
  school: SchoolAfter,
  { holderById, unarchives, roster }: Run,
  twins: (one: Class) => string | undefined,
): ForecastItem {
  const { sourcedId, title, orgId } = one;
  const holder = holderById.get(sourcedId);
  // Assigned, not spread: there is one for each shared class.
  const item: Assignable<ForecastItem> = {
    kind: "created",
    school: school.key,
    sourcedId,
    class: { title, orgId },
    name: title,
  };
  if (isOfOtherTerm(one, roster)) item.otherTerm = true;
  if (holder === undefined) {
    const twin = twins(one);
    if (twin !== undefined) item.duplicates = twin;
    return item;
  }
  const { key, name, state, schoolKey } = holder;
  item.kind = state === "active" ? "kept" : unarchives ? "unarchived" : "hidden";
  item.classroom = key;
  item.name = name;
  if (schoolKey !== school.key) item.moved = true;
  return item;
}

/** Known to lie in no term that counts. */
const isOfOtherTerm = (one: Class, roster: RosterIndex): boolean =>
  roster.scope.sessions.size > 0 &&
  one.termIds.length > 0 &&
  roster.untoldTermOf(one) === undefined &&
  !roster.isInTerm(one);

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
export const connectedActive = ({
  orgIds,
  classrooms,
}: Pick<SchoolAfter, "classrooms" | "orgIds">): readonly Classroom[] =>
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
