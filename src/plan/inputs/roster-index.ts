import type { Class, Org, Roster, UnreadableRecord } from "../../model/classlink.ts";
import { pushTo } from "../../model/push-to.ts";
import { nameAsSeen } from "../../model/text.ts";
import { untoldSession } from "../terms/session-chain.ts";
import type { TermScope } from "../terms/term-scope.ts";
import { nameLookup } from "./name-lookup.ts";
import { NearMisses } from "./near-miss.ts";
import { type OtherKind, OtherKinds } from "./other-kinds.ts";
import { DamagedIds } from "./spreadsheet-damage.ts";
import { UnreadableRecords } from "./unreadable-records.ts";

/** ClassLink's roster, arranged the way the plan asks it. */
export interface RosterIndex {
  readonly classById: ReadonlyMap<string, Class>;
  readonly orgById: ReadonlyMap<string, Org>;
  /** Classes that ClassLink shares (status active) per org. */
  readonly sharedByOrg: ReadonlyMap<string, readonly Class[]>;
  /** Whether ClassLink certainly does not share a class of this id: not where a record that may be its cannot be read. */
  isNotShared(id: string): boolean;
  readonly scope: TermScope;
  isInTerm(one: Class): boolean;
  /** Whether the org has, or may have, any class, shared or on its way out. */
  hasClassesOf(orgId: string): boolean;
  /** Shared classes of an org with this title, whatever its case. */
  sharedTitled(orgId: string, title: string): readonly Class[];
  /** Whether no other shared class of its org has its title. */
  isTitleUnique(one: Class): boolean;
  /** Titles of the class's sessions, in ClassLink's order. */
  termTitles(one: Class): readonly string[];
  /** Whether the class lies in the named session (title or SOURCED ID) or below it. */
  liesIn(one: Class, term: string): boolean;
  /** Why it cannot be told which terms the class belongs to, in words; `undefined`: all its sessions are known. */
  untoldTermOf(one: Class): string | undefined;
  nearClassIds(id: string): readonly string[];
  /** Ids of classes that a spreadsheet may have turned into this text. */
  damagedClassIds(id: string): readonly string[];
  nearOrgIds(id: string): readonly string[];
  /** What an id that is no class is instead, for a school of these orgs; `undefined`: nothing that was read. */
  otherKind(id: string, orgIds: readonly string[]): OtherKind | undefined;
  /** What was sent and could not be read: nothing that is missing may be called gone before these were asked. */
  readonly unreadable: UnreadableRecords;
  /** Records that could not be read and belong to one of these orgs. */
  flawsOf(orgIds: readonly string[]): readonly UnreadableRecord[];
  /** Records that could not be read and may belong to any org. */
  readonly flawsOfAny: readonly UnreadableRecord[];
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
  const unreadable = new UnreadableRecords(roster.unreadable);
  const flaws = roster.unreadable.filter(({ collection }) => bearsOnSchools(collection));
  const unreadableClasses = flaws.filter(({ collection }) => collection === "classes");
  const mayAllHaveClasses = unreadableClasses.some(({ orgId }) => orgId === undefined);
  for (const { orgId } of unreadableClasses) if (orgId !== undefined) orgsWithClasses.add(orgId);

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
      names.push(next, ...(title === undefined ? [] : [nameAsSeen(title)]));
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
    isNotShared: (id) => {
      const found = classById.get(id);
      return found === undefined ? unreadable.of("classes", id) === undefined : found.status !== "active";
    },
    scope,
    hasClassesOf: (orgId) => mayAllHaveClasses || orgsWithClasses.has(orgId),
    sharedTitled,
    isTitleUnique: (one) => sharedTitled(one.orgId, one.title).length <= 1,
    isInTerm: (one) => one.termIds.some((id) => scope.sessions.has(id)),
    termTitles: (one) => one.termIds.map((id) => sessionById.get(id)?.title ?? id),
    liesIn: (one, term) => {
      const title = nameAsSeen(term);
      return one.termIds.some((id) => {
        const names = namesBySession.get(id);
        return id === term || names?.has(term) === true || names?.has(title) === true;
      });
    },
    untoldTermOf: ({ termIds }) => untoldSession(termIds, sessionById, unreadable),
    nearOrgIds: (id) => new NearMisses(orgById.keys()).of(id),
    nearClassIds: (id) => lazily.nearMisses().of(id),
    damagedClassIds: (id) => lazily.damagedIds().of(id),
    otherKind: (id, orgIds) => lazily.otherKinds().of(id, orgIds),
    unreadable,
    flawsOf: (orgIds) => flaws.filter(({ orgId }) => orgId !== undefined && orgIds.includes(orgId)),
    flawsOfAny: flaws.filter(({ orgId }) => orgId === undefined),
  };
}

const titleForm = (title: string): string => nameAsSeen(title).toLowerCase();

/** Indexes that only a mistaken file needs: built when the first mistake is met. */
function lazyIndexes(roster: Roster, classById: ReadonlyMap<string, Class>) {
  let nearMisses: NearMisses | undefined;
  let damagedIds: DamagedIds | undefined;
  let otherKinds: OtherKinds | undefined;
  return {
    nearMisses(): NearMisses {
      nearMisses ??= new NearMisses(classById.keys());
      return nearMisses;
    },
    damagedIds(): DamagedIds {
      damagedIds ??= new DamagedIds(classById.keys());
      return damagedIds;
    },
    otherKinds(): OtherKinds {
      otherKinds ??= new OtherKinds(roster);
      return otherKinds;
    },
  };
}

/**
 * What a session that cannot be read means for the plan, the scope of terms says; courses only help to say what a wrong id is.
 */
const bearsOnSchools = (collection: string): boolean => collection === "classes" || collection === "orgs";
