import { type LiveReads, planReads } from "../../apply/read-and-plan.ts";
import { loadDistricts } from "../../config/load-districts.ts";
import { classroomsOf } from "../../model/change.ts";
import { type District, leavesAlone } from "../../model/district.ts";
import type { Plan } from "../../model/plan.ts";
import type { SourceFile } from "../../model/source-file.ts";
import { nameAsSeen } from "../../model/text.ts";
import { CommandFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-code.ts";
import { type EditedFiles, editFiles } from "./edit-files.ts";
import { lineEdits, type RoomLine, type UnwrittenLine } from "./room-lines.ts";

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
  const { edits, unwritten: unfit } = lineEdits(lines, namesIn(reads));
  const own = filesOf(district);
  const files = ground.files.filter(({ path }) => own.has(path));
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
  const unplanned = await unplannedOf(written, withChanges(files, changed), district, reads, context);
  if (unplanned.length === 0) return { changed, written, unwritten };
  const others = written.filter((one) => !unplanned.some(({ line }) => line === one));
  const again = await filesWith(others, district, ground, context);
  return { ...again, unwritten: [...unwritten, ...unplanned, ...again.unwritten] };
}

const filesOf = (district: District): ReadonlySet<string> =>
  new Set([district.at.file, ...district.schools.map(({ at }) => at.file)]);

function namesIn({ live }: LiveReads): (line: RoomLine, name: string) => number {
  return ({ classroom }, name) =>
    live.classrooms.filter((one) => one.schoolKey === classroom.schoolKey && nameAsSeen(one.name) === name)
      .length;
}

function withChanges(files: readonly SourceFile[], changed: EditedFiles["changed"]): readonly SourceFile[] {
  const after = new Map(changed.map((one) => [one.path, one.after]));
  return files.map((file) => {
    const text = after.get(file.path);
    return text === undefined ? file : { path: file.path, bytes: new TextEncoder().encode(text) };
  });
}

/** Those that a plan of the new files would not do as they ask, with what it says of them. */
async function unplannedOf<Line extends RoomLine>(
  lines: readonly Line[],
  files: readonly SourceFile[],
  { at, id }: District,
  reads: LiveReads,
  context: Context,
): Promise<readonly UnwrittenLine<Line>[]> {
  const { districts, findings } = await loadDistricts(files);
  const district = districts.find((one) => one.id === id);
  if (district === undefined)
    throw unusable(
      at.file,
      findings.find(({ severity }) => severity === "error")?.message ?? "it is not valid",
    );
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

const unusable = (file: string, why: string): CommandFailure =>
  new CommandFailure(`${file}: nothing is written to it: ${why}.`, {
    exitCode: exitCodes.findings,
    hint: "rollcall validate lists what is wrong with it; run the same command again once that is mended.",
  });
