import { type LiveReads, planReads } from "../../apply/read-and-plan.ts";
import { classroomsOf } from "../../model/change.ts";
import type { District } from "../../model/district.ts";
import type { Plan } from "../../model/plan.ts";
import type { SourceFile } from "../../model/source-file.ts";
import { nameAsSeen } from "../../model/text.ts";
import { type EditedFiles, editFiles } from "../checkout/edit-files.ts";
import { editedDistrict, filesOf } from "../checkout/edited-district.ts";
import type { Context } from "../context.ts";
import { proposedLines, type UnwrittenProposal } from "./proposed-lines.ts";
import type { Proposal } from "./suggested-rooms.ts";

export interface ProposedFiles extends Pick<EditedFiles, "changed"> {
  /** Those whose lines are in the files. */
  readonly written: readonly Proposal[];
  readonly unwritten: readonly UnwrittenProposal[];
}

/** What proposals are made of. */
export interface ProposalGround {
  /** The files that the district was loaded from, as they were then. */
  readonly files: readonly SourceFile[];
  readonly reads: LiveReads;
}

/**
 * The district's files with a line for each proposal: what is there stays as it is, byte for byte, the whole is valid, and a plan
 * of it does to each classroom what was proposed. A line of which that is not so is left out. Nothing is written yet.
 * @throws CommandFailure where they would not be valid
 */
export async function filesWith(
  proposals: readonly Proposal[],
  district: District,
  ground: ProposalGround,
  context: Context,
): Promise<ProposedFiles> {
  const { reads } = ground;
  const { edits, unwritten: unfit } = proposedLines(proposals, namesIn(reads));
  const files = filesOf(district, ground.files);
  const { changed, outcomes } = await editFiles(files, edits);
  const reasons = new Map(
    edits.flatMap(({ school }, at) => {
      const outcome = outcomes[at];
      return outcome?.kind === "cannot" ? [[school, outcome.why] as const] : [];
    }),
  );
  const unplaced = proposals.flatMap((proposal) => {
    const why = reasons.get(proposal.school.at);
    return why === undefined ? [] : [{ proposal, why }];
  });
  const unwritten = [...unfit, ...unplaced];
  const leftOut = new Set(unwritten.map(({ proposal }) => proposal));
  const written = proposals.filter((proposal) => !leftOut.has(proposal));
  const edited = await editedDistrict(district, files, changed, "suggest");
  const unplanned = await unplannedOf(written, edited, reads, context);
  if (unplanned.length === 0) return { changed, written, unwritten };
  const others = written.filter((one) => !unplanned.some(({ proposal }) => proposal === one));
  const again = await filesWith(others, district, ground, context);
  return { ...again, unwritten: [...unwritten, ...unplanned, ...again.unwritten] };
}

function namesIn({ live }: LiveReads): (proposal: Proposal, name: string) => number {
  return ({ classroom }, name) =>
    live.classrooms.filter((one) => one.schoolKey === classroom.schoolKey && nameAsSeen(one.name) === name)
      .length;
}

/** Those that a plan of the new files would not do as they are proposed, with what it says of their lines. */
async function unplannedOf(
  proposals: readonly Proposal[],
  district: District,
  reads: LiveReads,
  context: Context,
): Promise<readonly UnwrittenProposal[]> {
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
