import type { LinesEdit, NewLine } from "../../config/edit/file-edit.ts";
import type { WrittenClassroom } from "../../config/written-district.gen.ts";
import type { Classroom } from "../../model/classtag.ts";
import type { ParticipatingSchool } from "../../model/district.ts";
import { nameAsSeen } from "../../model/text.ts";
import { unfitText } from "./unfit-text.ts";

/** A line that is to be added for a classroom which the file does not mention. */
export interface RoomLine {
  readonly school: ParticipatingSchool;
  readonly classroom: Classroom;
  readonly written: WrittenClassroom;
  /** Stands above it. */
  readonly comment: string;
}

export interface UnwrittenLine<Line> {
  readonly line: Line;
  readonly why: string;
}

/** Lines for each school; and of which there can be none. */
export interface LineEdits<Line> {
  readonly edits: readonly LinesEdit[];
  readonly unwritten: readonly UnwrittenLine<Line>[];
}

/** @param namesIn how many classrooms of the line's school have a name that looks like the one given */
export function roomLineEdits<Line extends RoomLine>(
  lines: readonly Line[],
  namesIn: (line: Line, name: string) => number,
): LineEdits<Line> {
  const bySchool = new Map<Line["school"], NewLine[]>();
  const unwritten: UnwrittenLine<Line>[] = [];
  for (const line of lines) {
    const { comment, school, written } = line;
    const why = whyNoLine(line, namesIn);
    const added: NewLine = { written, comment: { text: comment, stands: "above" } };
    if (why === undefined) bySchool.set(school, [...(bySchool.get(school) ?? []), added]);
    else unwritten.push({ line, why });
  }
  const edits = [...bySchool].map(
    ([{ at }, own]): LinesEdit => ({ kind: "add-lines", school: at, lines: own }),
  );
  return { edits, unwritten };
}

function whyNoLine<Line extends RoomLine>(
  line: Line,
  namesIn: (line: Line, name: string) => number,
): string | undefined {
  const { classroom, written } = line;
  const unfit = unfitText(written);
  if (unfit !== undefined) return unfit;
  return classroom.id === undefined && namesIn(line, nameAsSeen(classroom.name)) > 1
    ? "another classroom of the school looks the same, and ClassTag's ids are not known"
    : undefined;
}
