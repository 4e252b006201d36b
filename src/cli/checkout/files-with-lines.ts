import { type LiveReads, planReads } from "../../apply/read-and-plan.ts";
import { classroomsOf } from "../../model/change.ts";
import { type District, leavesAlone } from "../../model/district.ts";
import type { Plan } from "../../model/plan.ts";
import type { SourceFile } from "../../model/source-file.ts";
import { nameAsSeen } from "../../model/text.ts";
import type { Context } from "../context.ts";
import { type EditedFiles, editFiles } from "./edit-files.ts";
import { editedDistrict, filesOf } from "./edited-district.ts";
import { type RoomLine, roomLineEdits, type UnwrittenLine } from "./room-lines.ts";

export interface FilesWithLines<Line> extends Pick<EditedFiles, "changed"> {
  /** Those that are in the files. */
  readonly written: readonly Line[];
  readonly unwritten: readonly UnwrittenLine<Line>[];
}

/** What lines are made of. */
export interface LineGround {
  /** The files that the district was loaded from, as they were then. */
  readonly files: readonly SourceFile[];
  readonly reads: LiveReads;
}

/**
 * The district's files with the lines: what is there stays as it is, byte for byte, the whole is valid, and a plan of it does to
 * each classroom what its line asks for. A line of which that is not so is left out. Nothing is written yet.
 * @throws CommandFailure where they would not be valid
 */
export async function filesWith<Line extends RoomLine>(
  lines: readonly Line[],
  district: District,
  ground: LineGround,
  context: Context,
): Promise<FilesWithLines<Line>> {
  const { reads } = ground;
  const { edits, unwritten: unfit } = roomLineEdits(lines, namesIn(reads));
  const files = filesOf(district, ground.files);
  const { changed, outcomes } = await editFiles(files, edits);
  const reasons = new Map(
    edits.flatMap(({ school }, at) => {
      const outcome = outcomes[at];
      return outcome?.kind === "cannot" ? [[school, outcome.why] as const] : [];
    }),
  );
  const unplaced = lines.flatMap((line) => {
    const why = reasons.get(line.school.at);
    return why === undefined ? [] : [{ line, why }];
  });
  const unwritten = [...unfit, ...unplaced];
  const leftOut = new Set(unwritten.map(({ line }) => line));
  const written = lines.filter((line) => !leftOut.has(line));
  const edited = await editedDistrict(district, files, changed, "the same command");
  const unplanned = await unplannedOf(written, edited, reads, context);
  if (unplanned.length === 0) return { changed, written, unwritten };
  const others = written.filter((one) => !unplanned.some(({ line }) => line === one));
  const again = await filesWith(others, district, ground, context);
  return { ...again, unwritten: [...unwritten, ...unplanned, ...again.unwritten] };
}

function namesIn({ live }: LiveReads): (line: RoomLine, name: string) => number {
  return ({ classroom }, name) =>
    live.classrooms.filter((one) => one.schoolKey === classroom.schoolKey && nameAsSeen(one.name) === name)
      .length;
}

/** Those that a plan of the new files would not do as they ask, with what it says of them. */
async function unplannedOf<Line extends RoomLine>(
  lines: readonly Line[],
  district: District,
  reads: LiveReads,
  context: Context,
): Promise<readonly UnwrittenLine<Line>[]> {
  const { plan } = await planReads(district, { scope: { kind: "district" } }, reads, context);
  const planned = new Set(plan.changes.flatMap((change) => classroomsOf(change).map(({ key }) => key)));
  return lines
    .filter(({ classroom, school, written }) => {
      const asksForNothing = leavesAlone(written.policy ?? school.policy);
      return planned.has(classroom.key) === asksForNothing;
    })
    .map((line) => ({ line, why: reasonIn(plan, line) }));
}

const reasonIn = ({ diagnostics }: Plan, { classroom, school }: RoomLine): string =>
  diagnostics.find(
    (one) => one.school === school.name && one.message.startsWith(`${JSON.stringify(classroom.name)}: `),
  )?.message ?? "a plan would not do to it what its line asks for";
