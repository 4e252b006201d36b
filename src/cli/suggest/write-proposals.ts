import { type LiveReads, planReads } from "../../apply/read-and-plan.ts";
import { editFile } from "../../config/edit/edit-file.ts";
import { loadDistricts } from "../../config/load-districts.ts";
import { type ChangedFile, writeChangedFile } from "../../files/changed-file.ts";
import { classroomsOf } from "../../model/change.ts";
import type { District } from "../../model/district.ts";
import type { Plan } from "../../model/plan.ts";
import type { SourceFile } from "../../model/source-file.ts";
import { nameAsSeen } from "../../model/text.ts";
import { workingTree } from "../checkout/working-tree.ts";
import { CommandFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-code.ts";
import { proposedLines, type UnwrittenProposal } from "./proposed-lines.ts";
import type { Proposal } from "./suggest-district.ts";

/** A file as it is and as it will be. */
export interface ProposedFile extends ChangedFile {
  readonly before: string;
}

export interface ProposedFiles {
  readonly files: readonly ProposedFile[];
  /** Those whose lines are in the files. */
  readonly written: readonly Proposal[];
  readonly unwritten: readonly UnwrittenProposal[];
}

/**
 * The district's files with a line for each proposal: what is there stays as it is, byte for byte, the whole is valid, and a plan
 * of it does to each classroom what was proposed. A line of which that is not so is left out.
 * @throws CommandFailure where the files have changed meanwhile, or would not be valid
 */
export async function filesWith(
  proposals: readonly Proposal[],
  district: District,
  reads: LiveReads,
  context: Context,
): Promise<ProposedFiles> {
  const lines = proposedLines(proposals, namesIn(reads));
  const files = await workingTree(context.cwd).read(filesOf(district));
  const edited = await editAll(files, lines.edits);
  const left = [...lines.unwritten, ...edited.unwritten(proposals)];
  const leftOut = new Set(left.map(({ proposal }) => proposal));
  const written = proposals.filter((proposal) => !leftOut.has(proposal));
  const unplanned = await unplannedOf(written, edited.files, district, reads, context);
  if (unplanned.length > 0) {
    const others = written.filter((one) => !unplanned.some(({ proposal }) => proposal === one));
    const again = await filesWith(others, district, reads, context);
    return { ...again, unwritten: [...left, ...unplanned, ...again.unwritten] };
  }
  return { files: edited.files.filter(({ before, text }) => before !== text), written, unwritten: left };
}

export async function writeAll(files: readonly ProposedFile[], { cwd }: Context): Promise<void> {
  for (const file of files) await writeChangedFile(file, cwd);
}

const filesOf = (district: District): readonly string[] =>
  [...new Set([district.at.file, ...district.schools.map(({ at }) => at.file)])].sort();

function namesIn({ live }: LiveReads): (proposal: Proposal, name: string) => number {
  return ({ classroom }, name) =>
    live.classrooms.filter((one) => one.schoolKey === classroom.schoolKey && nameAsSeen(one.name) === name)
      .length;
}

interface EditedFiles {
  readonly files: readonly ProposedFile[];
  unwritten(proposals: readonly Proposal[]): readonly UnwrittenProposal[];
}

async function editAll(
  files: readonly SourceFile[],
  edits: ReturnType<typeof proposedLines>["edits"],
): Promise<EditedFiles> {
  const edited: ProposedFile[] = [];
  const reasons = new Map<Proposal["school"]["at"], string>();
  for (const file of files) {
    if (!("bytes" in file)) throw unusable(file.path, file.unreadable);
    const wanted = edits.get(file.path) ?? [];
    const { after, before, outcomes } = await editFile(file, wanted);
    for (const outcome of outcomes) if (outcome.kind === "cannot") reasons.set(outcome.at, outcome.why);
    const text =
      wanted.length === 0 ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(file.bytes) : after;
    edited.push({ file: file.path, read: file.bytes, text, before: wanted.length === 0 ? text : before });
  }
  return {
    files: edited,
    unwritten: (proposals) =>
      proposals.flatMap((proposal) => {
        const why = reasons.get(proposal.school.at);
        return why === undefined ? [] : [{ proposal, why }];
      }),
  };
}

/** Those that a plan of the new files would not do as they are proposed, with what it says of their lines. */
async function unplannedOf(
  proposals: readonly Proposal[],
  files: readonly ProposedFile[],
  { at, id }: District,
  reads: LiveReads,
  context: Context,
): Promise<readonly UnwrittenProposal[]> {
  const sources = files.map(({ file, text }) => ({ path: file, bytes: new TextEncoder().encode(text) }));
  const { districts, findings } = await loadDistricts(sources);
  const district = districts.find((one) => one.id === id);
  if (district === undefined)
    throw unusable(
      at.file,
      findings.find(({ severity }) => severity === "error")?.message ?? "it is not valid",
    );
  const { plan } = await planReads(district, { scope: { kind: "district" } }, reads, context);
  const planned = new Set(plan.changes.flatMap((change) => classroomsOf(change).map(({ key }) => key)));
  return proposals
    .filter(({ classroom }) => !planned.has(classroom.key))
    .map((proposal) => ({ proposal, why: reasonIn(plan, proposal) }));
}

const reasonIn = ({ diagnostics }: Plan, { classroom, school }: Proposal): string =>
  diagnostics.find(
    (one) => one.school === school.name && one.message.startsWith(`${JSON.stringify(classroom.name)}: `),
  )?.message ?? "a plan would do nothing to it";

const unusable = (file: string, why: string): CommandFailure =>
  new CommandFailure(`${file}: nothing is written to it: ${why}.`, {
    exitCode: exitCodes.findings,
    hint: "rollcall validate lists what is wrong with it; run suggest again once that is mended.",
  });
