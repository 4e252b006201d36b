import type { UnreadableRecord } from "../../model/classlink.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { District } from "../../model/district.ts";
import { counted } from "../../model/text.ts";
import type { PlannedSchool } from "../lines/plan-schools.ts";
import type { RosterIndex } from "./roster-index.ts";
import { flawsText, mendIt } from "./unreadable-records.ts";

/**
 * What of ClassLink's records could not be read, said once for each school, and once for the district where it may be any
 * school's: first the record, then what follows from it. Lines that are withheld because of it say nothing of their own.
 */
export function unreadableFindings(
  planned: readonly PlannedSchool[],
  roster: RosterIndex,
  district: District,
): readonly Diagnostic[] {
  const ofAny = roster.flawsOfAny;
  return [
    ...(ofAny.length === 0 ? [] : [ofAnySchool(ofAny, planned, district)]),
    ...planned.flatMap((one) => ofSchool(one, roster)),
  ];
}

function ofAnySchool(
  records: readonly UnreadableRecord[],
  planned: readonly PlannedSchool[],
  district: District,
): Diagnostic {
  const withheld = planned.reduce((total, one) => total + withheldIn(one), 0);
  const whose = records.length === 1 ? "It may belong" : `These ${records.length} records may belong`;
  return {
    severity: withheld === 0 ? "warning" : "error",
    code: "record-unreadable",
    message: `${flawsText(records)}. ${whose} to any school, because no school can be read: ${consequence(withheld)}.`,
    hint: `${mendIt} Until then nothing is written for any classroom.`,
    at: district.at,
  };
}

function ofSchool(one: PlannedSchool, roster: RosterIndex): readonly Diagnostic[] {
  const { context, school } = one;
  const records = context === undefined ? [] : roster.flawsOf(context.orgIds);
  if (records.length === 0) return [];
  const withheld = withheldIn(one);
  return [
    {
      severity: withheld === 0 ? "warning" : "error",
      code: "school-unreadable",
      message: `${flawsText(records)}. ${records.length === 1 ? "It belongs" : `These ${records.length} records belong`} to this school: ${consequence(withheld)}.`,
      hint: `${mendIt} Until then nothing is written for this school's classrooms.`,
      at: school.at,
      school: school.name,
    },
  ];
}

const consequence = (withheld: number): string =>
  withheld === 0
    ? "what it says cannot be told"
    : `${counted(withheld, "line")} that ${withheld === 1 ? "asks" : "ask"} for something ${withheld === 1 ? "is" : "are"} withheld`;

const withheldIn = ({ lines }: PlannedSchool): number =>
  lines.filter((line) => line.kind === "blocked" && line.isUnreadable === true).length;
