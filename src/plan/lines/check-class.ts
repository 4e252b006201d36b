import type { Assignable } from "../../model/assignable.ts";
import type { Evidence } from "../../model/change.ts";
import type { Class } from "../../model/classlink.ts";
import type { Classroom } from "../../model/classtag.ts";
import { defined } from "../../model/defined.ts";
import type { Mapping } from "../../model/district.ts";
import type { EvidenceKind } from "../../model/suggestion.ts";
import { compareText, nameAsSeen, nameSome } from "../../model/text.ts";
import type { LiveIndex } from "../inputs/live-index.ts";
import type { RosterIndex } from "../inputs/roster-index.ts";
import { absentId } from "./absent-id.ts";
import type { ClassProblem } from "./class-problem.ts";
import { supportOf } from "./evidence-support.ts";
import { namingOf, successorsOf } from "./successors.ts";
import type { SchoolContext } from "./wish.ts";

export interface ClassCheck {
  /** The class that the id stands for, where there is one, active or not. */
  readonly found?: Class;
  readonly problems: readonly ClassProblem[];
}

/** Holds a mapped SOURCED ID against ClassLink: is it a class, active, of this school, in term, and the one that was meant? */
export function checkClass(
  mapping: Mapping,
  sourcedId: string,
  context: SchoolContext,
  roster: RosterIndex,
): ClassCheck {
  const found = roster.classById.get(sourcedId);
  if (found === undefined) return { problems: [absentId(mapping, sourcedId, context, roster)] };
  const problems = [
    inactive(found, context, roster),
    otherSchool(found, mapping, context, roster),
    ...termProblems(found, mapping, context, roster),
    titleChanged(found, mapping),
  ].filter((problem) => problem !== undefined);
  return { found, problems };
}

function inactive(
  found: Class,
  { file, holdersById }: SchoolContext,
  roster: RosterIndex,
): ClassProblem | undefined {
  if (found.status === "active") return undefined;
  const successors = successorsOf({ title: found.title }, [found.orgId], roster, file);
  return {
    code: "id-inactive",
    message: `The class ${JSON.stringify(found.sourcedId)} (${found.title}) is on its way out of ClassLink (status tobedeleted).`,
    hint:
      namingOf(successors, "map it if it replaces this one, or remove the line", { holdersById }) ??
      "Map the class that replaces it, or remove the line.",
  };
}

/** A class that moved within the file is a line in the wrong place; one that left it needs somebody who knows the school. */
function otherSchool(
  found: Class,
  mapping: Mapping,
  { file, orgIds, school }: SchoolContext,
  roster: RosterIndex,
): ClassProblem | undefined {
  if (orgIds.includes(found.orgId)) return undefined;
  const here = hereTitled(found, mapping, orgIds, roster, file);
  const owner = roster.orgById.get(found.orgId)?.name;
  const elsewhere =
    orgIds.length === 0
      ? "which this school is not connected to"
      : `not to ${orgIds.map((id) => JSON.stringify(id)).join(", ")}`;
  const message = `The class ${JSON.stringify(found.sourcedId)} (${found.title}) belongs to the org ${JSON.stringify(found.orgId)}${owner === undefined ? "" : ` (${owner})`}, ${elsewhere}.`;
  const newHome = file.schoolByOrg.get(found.orgId);
  if (newHome !== undefined && newHome !== school.name) {
    return {
      code: "id-moved-school",
      message: `${message} In this file that is ${newHome}.`,
      hint: `${here}If its classroom is now at ${newHome}, move the line there; if the class has moved and the classroom has not, map the class that took its place here.`,
    };
  }
  return {
    code: "id-other-school",
    message,
    hint: `${here}${
      owner === undefined
        ? "ClassLink shares the class and not its org: ask who runs the district's Roster Server which school it belongs to."
        : "No school of this file has that org. Map a class of this school, or add the org to the school's classlink list if it belongs there."
    }`,
  };
}

/** The class of this school that may be meant by the id of another's: most schools have a Grade 3. */
function hereTitled(
  { title }: Class,
  mapping: Mapping,
  orgIds: readonly string[],
  roster: RosterIndex,
  file: SchoolContext["file"],
): string {
  const remembered = { title: mapping.title ?? title, ...defined({ term: mapping.term }) };
  const naming = namingOf(successorsOf(remembered, orgIds, roster, file), "map it if that is the class", {
    sameAs: "title, at this school",
  });
  return naming === undefined ? "" : `${naming} `;
}

/** What a session that cannot be read, or is not there, would say of the class is unknown, and never that it is of another term. */
function termProblems(
  found: Class,
  mapping: Mapping,
  context: SchoolContext,
  roster: RosterIndex,
): readonly (ClassProblem | undefined)[] {
  const told = [outOfTerm(found, context, roster), termChanged(found, mapping, roster)];
  const cause = told.some((problem) => problem !== undefined) ? roster.untoldTermOf(found) : undefined;
  if (cause === undefined) return told;
  return [
    {
      code: "id-term-untold",
      message: `${cause}; so it cannot be told in which term the class ${JSON.stringify(found.sourcedId)} (${found.title}) is.`,
      hint: "Have it mended in the SIS, or where its export is made; see that all academic sessions are shared.",
      cause,
    },
  ];
}

function outOfTerm(found: Class, { file }: SchoolContext, roster: RosterIndex): ClassProblem | undefined {
  if (roster.isInTerm(found)) return undefined;
  const terms = roster.termTitles(found);
  const successors = successorsOf({ title: found.title }, [found.orgId], roster, file);
  return {
    code: "id-out-of-term",
    message:
      terms.length === 0
        ? `The class ${JSON.stringify(found.sourcedId)} (${found.title}) has no academic session, so its term is unknown.`
        : `The class ${JSON.stringify(found.sourcedId)} (${found.title}) belongs to ${nameSome(terms)}, which is not in scope.`,
    hint:
      namingOf(successors, "map it, or name the session of the mapped one under terms", {
        sameAs: "title and school, in term",
      }) ?? "Map this year's class, or name its session under terms.",
  };
}

function titleChanged(found: Class, mapping: Mapping): ClassProblem | undefined {
  if (mapping.title === undefined || nameAsSeen(mapping.title) === nameAsSeen(found.title)) return undefined;
  return {
    code: "title-changed",
    message: `The SOURCED ID ${JSON.stringify(found.sourcedId)} stood for ${JSON.stringify(mapping.title)} when it was mapped and now stands for ${JSON.stringify(found.title)}.`,
    hint: `If it is still the same class, write title: ${JSON.stringify(found.title)}; if the id was given to another class, map the right one.`,
  };
}

function termChanged(found: Class, mapping: Mapping, roster: RosterIndex): ClassProblem | undefined {
  if (mapping.term === undefined || roster.liesIn(found, mapping.term)) return undefined;
  const terms = roster.termTitles(found);
  const [only, ...others] = terms;
  return {
    code: "term-changed",
    message: `The class ${JSON.stringify(found.sourcedId)} (${found.title}) was mapped in the term ${JSON.stringify(mapping.term)} and now belongs to ${nameSome(terms)}.`,
    hint: `Another year's children may be in it, and would see what is in the classroom: check, then write ${only === undefined || others.length > 0 ? "the new term" : `term: ${JSON.stringify(only)}`}. At the turn of a year, rollcall rollover DISTRICT --to YEAR proposes what becomes of it.`,
  };
}

/** What a change rests on, as the reviewer sees it and as the fingerprint binds it. */
export function evidenceOf(
  found: Class,
  classroom: Classroom | undefined,
  roster: RosterIndex,
  live: LiveIndex,
  stated?: readonly EvidenceKind[],
): Evidence {
  const holder = live.holdersById.get(found.sourcedId)?.[0];
  // Assigned, not spread: there may be one for each line of the file.
  const evidence: Assignable<Evidence> = {
    sourcedId: found.sourcedId,
    title: found.title,
    status: found.status,
    orgId: found.orgId,
    terms: inOrder(roster.termTitles(found)),
    grades: found.grades,
    support:
      classroom === undefined
        ? { strength: "none", agrees: [], disagrees: [] }
        : supportOf(classroom, found, roster.isTitleUnique(found), stated),
  };
  if (found.location !== undefined) evidence.location = found.location;
  if (found.classCode !== undefined) evidence.classCode = found.classCode;
  if (holder !== undefined) evidence.holder = holder.key;
  return evidence;
}

const inOrder = (titles: readonly string[]): readonly string[] =>
  titles.length < 2 ? titles : [...titles].sort(compareText);
