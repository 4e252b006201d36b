import type { Class } from "../../model/classlink.ts";
import { defined } from "../../model/defined.ts";
import type { WorksheetCells } from "../../model/worksheet.ts";
import type { OpenSchool } from "../../plan/summaries/open-schools.ts";
import { evidenceText } from "../../render/terminal/suggested-school.ts";
import type { JudgedRow } from "../../worksheet/judge-row.ts";
import type { RoomLine } from "../checkout/room-lines.ts";

/** A line that a row of a worksheet asks for. */
export interface DecidedLine extends RoomLine {
  readonly row: WorksheetCells;
}

/** The line that a decision is: complete, with what the sheet showed of its class as a comment. */
export function decidedLine(
  row: WorksheetCells,
  { decision, room }: Extract<JudgedRow, { kind: "decided" }>,
  { school }: OpenSchool,
  termOf: (one: Class) => string,
): DecidedLine {
  const found = { row, school, classroom: room };
  const named = { ...defined({ classtag: room.id }), name: room.name };
  if (decision.kind === "leave")
    return { ...found, written: { ...named, policy: "leave" }, comment: "worksheet: no class" };
  const { agrees, decidedAs, disagrees, policy } = decision;
  const because = agrees.filter((kind) => kind !== "headcount");
  const shown = { ...decidedAs, probability: 0, agrees, disagrees };
  const evidence = evidenceText(shown, room);
  return {
    ...found,
    written: {
      ...named,
      ...(policy !== school.policy && { policy }),
      classlink: decidedAs.sourcedId,
      title: decidedAs.title,
      term: termOf(decidedAs),
      ...(because.length > 0 && { because }),
    },
    comment: `worksheet: ${evidence === "" ? "a person's word" : evidence}`,
  };
}
