import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ParticipatingSchool } from "../../model/district.ts";
import { nameSome } from "../../model/text.ts";
import type { RosterIndex } from "../inputs/roster-index.ts";
import type { FileIndex } from "./file-index.ts";
import { successorsOf } from "./successors.ts";

/**
 * Why ids of a school are gone together. One that is gone alone was deleted or unshared; these are not the file's fault and
 * are not mended line by line.
 */
export type IdLoss =
  /** ClassLink shares no class of the school, or not even an org of it: whether its classes exist cannot be known. */
  | { readonly kind: "access-lost"; readonly what: string; readonly absent: number; readonly of: number }
  /** Most ids are gone, and classes of the same titles, school and terms are there under ids that no line maps. */
  | { readonly kind: "renumbered"; readonly absent: number; readonly of: number };

export function idLossOf(
  school: ParticipatingSchool,
  orgIds: readonly string[],
  roster: RosterIndex,
  file: FileIndex,
): IdLoss | undefined {
  const mapped = school.classrooms.filter(({ sourcedId }) => typeof sourcedId === "string");
  const gone = mapped.filter(({ sourcedId }) => typeof sourcedId === "string" && isGone(sourcedId, roster));
  const count = { absent: gone.length, of: mapped.length };
  if (gone.length === 0) return undefined;
  // An org that the file names and ClassLink does not share is not among those that the school gets.
  const what = notShared([...new Set([...orgIds, ...(school.orgIds ?? [])])], roster);
  if (what !== undefined) return { kind: "access-lost", what, ...count };
  const followed = gone.filter((mapping) => successorsOf(mapping, orgIds, roster, file).length > 0);
  const isWholesale =
    gone.length >= 2 && gone.length * 2 > mapped.length && followed.length * 2 > gone.length;
  return isWholesale ? { kind: "renumbered", ...count } : undefined;
}

/** Mistyped ids, a spreadsheet's and those of another kind were never there; one whose record cannot be read may still be. */
const isGone = (id: string, roster: RosterIndex): boolean =>
  !roster.classById.has(id) &&
  roster.unreadable.of("classes", id) === undefined &&
  roster.nearClassIds(id).length === 0 &&
  roster.damagedClassIds(id).length === 0 &&
  roster.otherKind(id, []) === undefined;

/** What of a school's orgs is out of sight, in words; `undefined`: there is something of each. */
function notShared(orgIds: readonly string[], roster: RosterIndex): string | undefined {
  const orgsText = (ids: readonly string[]): string =>
    `the ${ids.length === 1 ? "org" : "orgs"} ${nameSome(ids)}`;
  const absent = orgIds.filter(
    (id) => !roster.orgById.has(id) && roster.unreadable.of("orgs", id) === undefined,
  );
  if (absent.length > 0) return `does not share ${orgsText(absent)}`;
  const isEmpty = orgIds.length > 0 && orgIds.every((id) => !roster.hasClassesOf(id));
  return isEmpty ? `shares no class of ${orgsText(orgIds)}` : undefined;
}

export function idLossDiagnostic(school: ParticipatingSchool, loss: IdLoss): Diagnostic {
  const common = { severity: "error", at: school.at, school: school.name } as const;
  const ids = `${loss.absent} of ${loss.of} mapped ids`;
  switch (loss.kind) {
    case "access-lost":
      return {
        ...common,
        code: "school-access-lost",
        message: `ClassLink ${loss.what}, so it cannot be seen whether the classes of ${ids} still exist.`,
        hint: "Leave the lines as they are. Ask who runs the district's Roster Server to share the school with this application again; if it has left for good, stop the sync for it on both sides the same day.",
      };
    case "renumbered":
      return {
        ...common,
        code: "ids-renumbered",
        message: `${ids} are gone at once, and most of their classes are there under other ids: ClassLink's ids were made anew.`,
        hint: "A new SIS, merged accounts in ClassLink, or a new school year give every class another id. The next sync would archive the classrooms that hold the old ids and make new ones: keep Daily sync off until each line names its new id and somebody has checked it. At the turn of a year, rollcall rollover DISTRICT --to YEAR proposes the lines.",
      };
  }
}
