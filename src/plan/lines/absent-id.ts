import type { UnreadableRecord } from "../../model/classlink.ts";
import { defined } from "../../model/defined.ts";
import type { Mapping } from "../../model/district.ts";
import type { RosterIndex } from "../inputs/roster-index.ts";
import { isMadeBySpreadsheets } from "../inputs/spreadsheet-damage.ts";
import { flawText } from "../inputs/unreadable-records.ts";
import type { ClassProblem } from "./class-problem.ts";
import { namingOf, successorsOf } from "./successors.ts";
import type { SchoolContext } from "./wish.ts";

/** Why a mapped id is no class of ClassLink's, and what to do: mistyped, of another kind, out of sight, made anew, or gone. */
export function absentId(
  mapping: Mapping,
  sourcedId: string,
  context: SchoolContext,
  roster: RosterIndex,
): ClassProblem {
  const quoted = JSON.stringify(sourcedId);
  const unreadable = roster.unreadable.of("classes", sourcedId);
  if (unreadable !== undefined) return untold(quoted, unreadable, sourcedId);
  const near = roster.nearClassIds(sourcedId);
  if (near.length > 0) {
    return {
      code: "id-near-miss",
      message: `ClassLink shares no class with the SOURCED ID ${quoted}, but one that differs only in zeros, case, spaces or quotes.`,
      hint: `Write ${described(near, roster)}.`,
    };
  }
  const damaged = roster.damagedClassIds(sourcedId);
  if (damaged.length > 0 || isMadeBySpreadsheets(sourcedId)) {
    return {
      code: "id-of-spreadsheet",
      message: `ClassLink shares no class with the SOURCED ID ${quoted}, which is what a spreadsheet makes of ${damaged.length > 0 ? "another id" : "a long number, a date or a formula"}.`,
      hint:
        damaged.length > 0
          ? `Write ${described(damaged, roster)}, if that is the class that is meant.`
          : "Copy the class's sourcedId from ClassLink again, and not by way of a spreadsheet.",
    };
  }
  const other = roster.otherKind(sourcedId, context.orgIds);
  if (other !== undefined) {
    return {
      code: "id-other-kind",
      message: `${quoted} is not a class's SOURCED ID: it is ${other.words}.`,
      hint: `${sameTitle(mapping, other.title, context, roster)}Take the class's sourcedId from ClassLink's Roster Server (the classes list), not another id of the same page.`,
    };
  }
  return goneId(mapping, quoted, context, roster);
}

const described = (ids: readonly string[], roster: RosterIndex): string =>
  ids.map((id) => `${JSON.stringify(id)} (${roster.classById.get(id)?.title ?? ""})`).join(" or ");

/** The class that an id of another kind was taken for, where its title says so. */
function sameTitle(
  mapping: Mapping,
  title: string | undefined,
  { orgIds, file }: SchoolContext,
  roster: RosterIndex,
): string {
  const remembered = { title: mapping.title ?? title ?? mapping.name, ...defined({ term: mapping.term }) };
  const naming = namingOf(successorsOf(remembered, orgIds, roster, file), "write it if that is the class", {
    sameAs: mapping.title === undefined ? "title, at this school" : "title, school and term",
  });
  return naming === undefined ? "" : `${naming} `;
}

/** The class may be there: its record, or one that may be its, was sent and cannot be read. */
function untold(quoted: string, record: UnreadableRecord, sourcedId: string): ClassProblem {
  const which = record.sourcedId === sourcedId ? "its record" : "a record that may be its";
  return {
    code: "id-unreadable",
    message: `${flawText(record)}. So it cannot be told whether ClassLink shares the class ${quoted}: ${which} cannot be read.`,
    hint: "Leave the line as it is, and have the record mended in the SIS, or where its export is made.",
  };
}

function goneId(
  mapping: Mapping,
  quoted: string,
  { file, holdersById, loss, orgIds }: SchoolContext,
  roster: RosterIndex,
): ClassProblem {
  const successors = successorsOf(mapping, orgIds, roster, file);
  switch (loss?.kind) {
    case "access-lost":
      return {
        code: "id-access-lost",
        message: `The class ${quoted} cannot be seen: ClassLink ${loss.what}.`,
        hint: "Leave the line as it is until the school is shared again.",
      };
    case "renumbered":
      return {
        code: "id-renumbered",
        message: `ClassLink does not know the class ${quoted} by this id any more; most ids of this school were made anew.`,
        hint:
          namingOf(successors, "check it, then write its id", { holdersById }) ??
          "No unmapped class has its title, school and term: look it up in ClassLink.",
      };
    case undefined:
      return {
        code: "id-absent",
        message: `ClassLink shares no class with the SOURCED ID ${quoted}.`,
        hint: `It was deleted, or is no longer shared. ${
          namingOf(successors, "if that is the class now, write its id", { holdersById }) ??
          "Look it up in ClassLink's Roster Server, and remove the line if it is gone."
        }`,
      };
  }
}
