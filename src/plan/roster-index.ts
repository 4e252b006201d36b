import type { Class, Org, Roster } from "../model/classlink.ts";
import { comparableName } from "../model/text.ts";
import { nameLookup } from "./name-lookup.ts";
import { NearMisses } from "./near-miss.ts";
import { pushTo } from "./push-to.ts";
import type { TermScope } from "./term-scope.ts";

/** ClassLink's roster, arranged the way the plan asks it. */
export interface RosterIndex {
  readonly classById: ReadonlyMap<string, Class>;
  readonly orgById: ReadonlyMap<string, Org>;
  /** Classes that ClassLink shares (status active) per org. */
  readonly sharedByOrg: ReadonlyMap<string, readonly Class[]>;
  readonly scope: TermScope;
  isInTerm(one: Class): boolean;
  /** Whether the org has any class, shared or on its way out. */
  hasClassesOf(orgId: string): boolean;
  /** Shared classes of an org with this title, whatever its case. */
  sharedTitled(orgId: string, title: string): readonly Class[];
  /** Whether no other shared class of its org has its title. */
  isTitleUnique(one: Class): boolean;
  /** Titles of the class's sessions, in ClassLink's order. */
  termTitles(one: Class): readonly string[];
  /** Whether the class lies in the named session (title or SOURCED ID) or below it. */
  liesIn(one: Class, term: string): boolean;
  nearClassIds(id: string): readonly string[];
  /** What an id that is no class is instead: "a course", "an org", …, in words; `undefined`: nothing that was read. */
  otherKind(id: string): string | undefined;
  /** What is wrong with the record of a class that was sent and cannot be read. */
  flawOfClass(id: string): string | undefined;
  /** Why the data of an org cannot be relied on, if records of it were unreadable. */
  flawOf(orgIds: readonly string[]): string | undefined;
}

export function indexRoster(roster: Roster, scope: TermScope): RosterIndex {
  const classById = new Map(roster.classes.map((one) => [one.sourcedId, one]));
  const orgById = new Map(roster.orgs.map((org) => [org.sourcedId, org]));
  const sessionById = new Map(roster.sessions.map((session) => [session.sourcedId, session]));
  const sharedByOrg = new Map<string, Class[]>();
  for (const one of roster.classes) if (one.status === "active") pushTo(sharedByOrg, one.orgId, one);
  const lazily = lazyIndexes(roster, classById);
  const sharedTitled = nameLookup(sharedByOrg, ({ title }) => title, titleForm);
  const orgsWithClasses = new Set(roster.classes.map(({ orgId }) => orgId));

  const namesOfSession = (id: string): readonly string[] => {
    const names: string[] = [];
    const seen = new Set<string>();
    for (
      let next: string | undefined = id;
      next !== undefined && !seen.has(next);
      next = sessionById.get(next)?.parentId
    ) {
      seen.add(next);
      const title = sessionById.get(next)?.title;
      names.push(next, ...(title === undefined ? [] : [comparableName(title)]));
    }
    return names;
  };
  const namesBySession = new Map(
    roster.sessions.map(({ sourcedId }) => [sourcedId, new Set(namesOfSession(sourcedId))]),
  );

  return {
    classById,
    orgById,
    sharedByOrg,
    scope,
    hasClassesOf: (orgId) => orgsWithClasses.has(orgId),
    sharedTitled,
    isTitleUnique: (one) => sharedTitled(one.orgId, one.title).length <= 1,
    isInTerm: (one) => one.termIds.some((id) => scope.sessions.has(id)),
    termTitles: (one) => one.termIds.map((id) => sessionById.get(id)?.title ?? id),
    liesIn: (one, term) => {
      const title = comparableName(term);
      return one.termIds.some((id) => {
        const names = namesBySession.get(id);
        return id === term || names?.has(term) === true || names?.has(title) === true;
      });
    },
    nearClassIds: (id) => lazily.nearMisses().of(id),
    otherKind: (id) => lazily.otherKinds().get(id),
    flawOfClass: (id) => lazily.flaws().get(id),
    flawOf: flawFinder(roster),
  };
}

/** What is wrong with classes that cannot be read, by id. A record of a file has its place behind the id. */
function describeFlaws({ unreadable }: Roster): Map<string, string> {
  const classes = unreadable.filter(({ collection }) => collection === "classes");
  return new Map(
    classes.map(({ reason, record }) => [record.replace(/ \([^()]*\)$/, ""), `${record}, ${reason}`]),
  );
}

const titleForm = (title: string): string => comparableName(title).toLowerCase();

/** Indexes that only a mistaken file needs: built when the first mistake is met. */
function lazyIndexes(roster: Roster, classById: ReadonlyMap<string, Class>) {
  let nearMisses: NearMisses | undefined;
  let otherKinds: ReadonlyMap<string, string> | undefined;
  let flaws: ReadonlyMap<string, string> | undefined;
  return {
    flaws(): ReadonlyMap<string, string> {
      flaws ??= describeFlaws(roster);
      return flaws;
    },
    nearMisses(): NearMisses {
      nearMisses ??= new NearMisses(classById.keys());
      return nearMisses;
    },
    otherKinds(): ReadonlyMap<string, string> {
      otherKinds ??= describeOtherIds(roster);
      return otherKinds;
    },
  };
}

function describeOtherIds(roster: Roster): Map<string, string> {
  const kinds = new Map<string, string>();
  for (const one of roster.classes) {
    if (one.classCode !== undefined && one.classCode !== "") {
      kinds.set(
        one.classCode,
        `the classCode of the class ${JSON.stringify(one.title)}, whose SOURCED ID is ${JSON.stringify(one.sourcedId)}`,
      );
    }
  }
  for (const course of roster.courses ?? [])
    kinds.set(course.sourcedId, `the course ${JSON.stringify(course.title)}`);
  for (const session of roster.sessions)
    kinds.set(session.sourcedId, `the academic session ${JSON.stringify(session.title)}`);
  for (const org of roster.orgs) kinds.set(org.sourcedId, `the org ${JSON.stringify(org.name)}`);
  return kinds;
}

function flawFinder(roster: Roster): (orgIds: readonly string[]) => string | undefined {
  const byOrg = new Map<string, string>();
  let everywhere: string | undefined;
  for (const { orgId, collection, record, reason } of roster.unreadable) {
    // What a session that cannot be read means for the plan, the scope of terms has said.
    if (collection === "academicSessions") continue;
    const flaw = `${collection} ${record}: ${reason}`;
    if (orgId === undefined) everywhere ??= flaw;
    else if (!byOrg.has(orgId)) byOrg.set(orgId, flaw);
  }
  return (orgIds) => everywhere ?? orgIds.map((id) => byOrg.get(id)).find((flaw) => flaw !== undefined);
}
