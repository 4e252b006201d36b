import type { Org, Roster } from "../model/classlink.ts";
import type { ClassTagState, LiveSchool } from "../model/classtag.ts";
import { defined } from "../model/defined.ts";
import type { FirstSchool, PairedBy, RecognisedOrg } from "../model/first-file.ts";
import { pushTo } from "../model/push-to.ts";
import { compareText, nameAsSeen } from "../model/text.ts";
import { nearestOrgs } from "./nearest-orgs.ts";

/** Schools of ClassTag, each with its orgs, and the orgs with classes that no school was found for. */
export interface SchoolPairs {
  readonly schools: readonly FirstSchool[];
  readonly orgsLeft: readonly RecognisedOrg[];
}

/** The orgs that something says a school is. */
interface Claim {
  readonly orgIds: readonly string[];
  readonly by: PairedBy;
}

/**
 * Which orgs is each school? Its own connections say it, else the classes that its classrooms are connected to, else a name that
 * one school and one org alone have. Order says nothing, and of two candidates none is chosen.
 */
export function pairSchools(live: ClassTagState, roster: Roster): SchoolPairs {
  const claims = claimsIn(live, roster);
  const claimants = countOf([...claims.values()].flatMap(({ orgIds }) => orgIds));
  const free = roster.orgs.filter(({ sourcedId }) => !claimants.has(sourcedId)).filter(mayBeSchool);
  const byName = pairsByName(live.schools, free);
  const recognise = recogniser(roster);
  const schools = live.schools.map((school): FirstSchool => {
    const claim = claims.get(school.key) ?? byName.get(school.key);
    const isClear = claim !== undefined && isChosen(claim, claimants);
    const near = claim?.orgIds ?? nearestOrgs(school.name, free);
    return {
      name: school.name,
      ...defined({ id: school.id, pairedBy: isClear ? claim.by : undefined }),
      orgs: isClear ? claim.orgIds.map(recognise) : [],
      isAsItStands: claim?.by === "connection" || school.connections === "unknown",
      nearest: isClear ? [] : near.map(recognise),
    };
  });
  return { schools: inOrderOfNames(schools), orgsLeft: orgsLeft(roster, schools).map(recognise) };
}

/** By what is stored in ClassTag. Where a school's own connections are known, its classrooms' are not asked. */
function claimsIn({ classrooms, schools }: ClassTagState, roster: Roster): ReadonlyMap<string, Claim> {
  const orgOfClass = new Map(roster.classes.map(({ orgId, sourcedId }) => [sourcedId, orgId]));
  const orgsOfRooms = new Map<string, Set<string>>();
  for (const { connections, schoolKey } of classrooms)
    for (const id of connections === "unknown" ? [] : connections) {
      const orgId = orgOfClass.get(id);
      if (orgId !== undefined)
        orgsOfRooms.set(schoolKey, (orgsOfRooms.get(schoolKey) ?? new Set()).add(orgId));
    }
  const claims = new Map<string, Claim>();
  for (const { connections, key } of schools) {
    const held = connections === "unknown" ? [] : [...new Set(connections)].sort(compareText);
    const ofRooms = [...(orgsOfRooms.get(key) ?? [])].sort(compareText);
    if (held.length > 0) claims.set(key, { orgIds: held, by: "connection" });
    else if (ofRooms.length > 0) claims.set(key, { orgIds: ofRooms, by: "classrooms" });
  }
  return claims;
}

/** One org feeds one school: what two claim is neither's. Classrooms may have strayed, so that theirs have to agree. */
const isChosen = ({ by, orgIds }: Claim, claimants: ReadonlyMap<string, number>): boolean =>
  (by !== "classrooms" || orgIds.length === 1) && orgIds.every((id) => (claimants.get(id) ?? 0) <= 1);

function pairsByName(schools: readonly LiveSchool[], orgs: readonly Org[]): ReadonlyMap<string, Claim> {
  const orgsNamed = new Map<string, Org[]>();
  for (const org of orgs) pushTo(orgsNamed, nameAsSeen(org.name), org);
  const schoolsNamed = countOf(schools.map(({ name }) => nameAsSeen(name)));
  const pairs = new Map<string, Claim>();
  for (const { key, name } of schools) {
    const [org, ...others] = orgsNamed.get(nameAsSeen(name)) ?? [];
    const isAlone = others.length === 0 && schoolsNamed.get(nameAsSeen(name)) === 1;
    if (org !== undefined && isAlone && nameAsSeen(name) !== "")
      pairs.set(key, { orgIds: [org.sourcedId], by: "name" });
  }
  return pairs;
}

/** Not by its type alone: some servers call every school a department. */
const mayBeSchool = ({ status, type }: Org): boolean =>
  status === "active" && type.toLowerCase() !== "district";

function countOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function recogniser({ orgs }: Roster): (id: string) => RecognisedOrg {
  const names = new Map(orgs.map(({ name, sourcedId }) => [sourcedId, name]));
  return (sourcedId) => ({ sourcedId, ...defined({ name: names.get(sourcedId) }) });
}

function orgsLeft({ classes, orgs }: Roster, schools: readonly FirstSchool[]): readonly string[] {
  const found = new Set(schools.flatMap((school) => school.orgs.map(({ sourcedId }) => sourcedId)));
  const withClasses = new Set(classes.filter(({ status }) => status === "active").map(({ orgId }) => orgId));
  return orgs
    .map(({ sourcedId }) => sourcedId)
    .filter((id) => withClasses.has(id) && !found.has(id))
    .sort(compareText);
}

const inOrderOfNames = (schools: readonly FirstSchool[]): readonly FirstSchool[] =>
  [...schools].sort(
    (left, right) => compareText(left.name, right.name) || compareText(left.id ?? "", right.id ?? ""),
  );
