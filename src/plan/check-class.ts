import type { Evidence } from "../model/change.ts";
import type { Class } from "../model/classlink.ts";
import type { Classroom } from "../model/classtag.ts";
import type { Mapping } from "../model/district.ts";
import { supportOf } from "./evidence-support.ts";
import type { LiveIndex } from "./live-index.ts";
import type { RosterIndex } from "./roster-index.ts";
import { comparableName, compareText, nameSome } from "./text.ts";

/** Why a SOURCED ID is not what the line says it is. Each kind has advice of its own. */
interface ClassProblem {
  readonly code:
    | "id-absent"
    | "id-inactive"
    | "id-near-miss"
    | "id-other-kind"
    | "id-other-school"
    | "id-out-of-term"
    | "term-changed"
    | "title-changed";
  readonly message: string;
  readonly hint: string;
}

export interface ClassCheck {
  /** The class that the id stands for, where there is one, active or not. */
  readonly found?: Class;
  readonly problems: readonly ClassProblem[];
}

/** Holds a mapped SOURCED ID against ClassLink: is it a class, active, of this school, in term, and the one that was meant? */
export function checkClass(
  mapping: Mapping,
  sourcedId: string,
  orgIds: readonly string[],
  roster: RosterIndex,
): ClassCheck {
  const found = roster.classById.get(sourcedId);
  if (found === undefined) return { problems: [absent(sourcedId, roster)] };
  const problems = [
    inactive(found),
    otherSchool(found, orgIds, roster),
    outOfTerm(found, roster),
    titleChanged(found, mapping),
    termChanged(found, mapping, roster),
  ].filter((problem) => problem !== undefined);
  return { found, problems };
}

function absent(sourcedId: string, roster: RosterIndex): ClassProblem {
  const quoted = JSON.stringify(sourcedId);
  const near = roster.nearClassIds(sourcedId);
  if (near.length > 0) {
    const described = near.map((id) => `${JSON.stringify(id)} (${roster.classById.get(id)?.title ?? ""})`);
    return {
      code: "id-near-miss",
      message: `ClassLink shares no class with the SOURCED ID ${quoted}, but one that differs only in zeros, case, spaces or quotes.`,
      hint: `Write ${described.join(" or ")}.`,
    };
  }
  const other = roster.otherKind(sourcedId);
  if (other !== undefined) {
    return {
      code: "id-other-kind",
      message: `${quoted} is not a class's SOURCED ID: it is ${other}.`,
      hint: "Take the class's sourcedId from ClassLink's Roster Server (the classes list), not another id of the same page.",
    };
  }
  return {
    code: "id-absent",
    message: `ClassLink shares no class with the SOURCED ID ${quoted}.`,
    hint: "Check that the class is shared with ClassTag; after a rollover the ids are new ones.",
  };
}

function inactive(found: Class): ClassProblem | undefined {
  if (found.status === "active") return undefined;
  return {
    code: "id-inactive",
    message: `The class ${JSON.stringify(found.sourcedId)} (${found.title}) is on its way out of ClassLink (status tobedeleted).`,
    hint: "Map the class that replaces it, or remove the line.",
  };
}

function otherSchool(found: Class, orgIds: readonly string[], roster: RosterIndex): ClassProblem | undefined {
  if (orgIds.includes(found.orgId)) return undefined;
  const owner = roster.orgById.get(found.orgId)?.name;
  const here =
    orgIds.length === 0
      ? "which this school is not connected to"
      : `not to ${orgIds.map((id) => JSON.stringify(id)).join(", ")}`;
  return {
    code: "id-other-school",
    message: `The class ${JSON.stringify(found.sourcedId)} (${found.title}) belongs to the org ${JSON.stringify(found.orgId)}${owner === undefined ? "" : ` (${owner})`}, ${here}.`,
    hint: "Map a class of this school, or add the org to the school's classlink list if it belongs there.",
  };
}

function outOfTerm(found: Class, roster: RosterIndex): ClassProblem | undefined {
  if (roster.isInTerm(found)) return undefined;
  const terms = roster.termTitles(found);
  return {
    code: "id-out-of-term",
    message:
      terms.length === 0
        ? `The class ${JSON.stringify(found.sourcedId)} (${found.title}) has no academic session, so its term is unknown.`
        : `The class ${JSON.stringify(found.sourcedId)} (${found.title}) belongs to ${nameSome(terms)}, which is not in scope.`,
    hint: "Map this year's class, or name its session under terms.",
  };
}

function titleChanged(found: Class, mapping: Mapping): ClassProblem | undefined {
  if (mapping.title === undefined || comparableName(mapping.title) === comparableName(found.title))
    return undefined;
  return {
    code: "title-changed",
    message: `The SOURCED ID ${JSON.stringify(found.sourcedId)} stood for ${JSON.stringify(mapping.title)} when it was mapped and now stands for ${JSON.stringify(found.title)}.`,
    hint: "If it is still the same class, write the new title; if the id was given to another class, map the right one.",
  };
}

function termChanged(found: Class, mapping: Mapping, roster: RosterIndex): ClassProblem | undefined {
  if (mapping.term === undefined || roster.liesIn(found, mapping.term)) return undefined;
  return {
    code: "term-changed",
    message: `The class ${JSON.stringify(found.sourcedId)} (${found.title}) was mapped in the term ${JSON.stringify(mapping.term)} and now belongs to ${nameSome(roster.termTitles(found))}.`,
    hint: "Another year's children may be in it: check, then write the new term.",
  };
}

/** What a change rests on, as the reviewer sees it and as the fingerprint binds it. */
export function evidenceOf(
  found: Class,
  classroom: Classroom | undefined,
  roster: RosterIndex,
  live: LiveIndex,
): Evidence {
  const [holder] = live.holdersById.get(found.sourcedId) ?? [];
  return {
    sourcedId: found.sourcedId,
    title: found.title,
    status: found.status,
    orgId: found.orgId,
    terms: [...roster.termTitles(found)].sort(compareText),
    grades: found.grades,
    support:
      classroom === undefined
        ? { strength: "none", agrees: [], disagrees: [] }
        : supportOf(classroom, found, roster.isTitleUnique(found)),
    ...(found.location === undefined ? {} : { location: found.location }),
    ...(found.classCode === undefined ? {} : { classCode: found.classCode }),
    ...(holder === undefined ? {} : { holder: holder.key }),
  };
}
