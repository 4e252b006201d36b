import type { LinesEdit, NewLine } from "../../config/edit/file-edit.ts";
import { leavesAlone } from "../../model/district.ts";
import { nameAsSeen } from "../../model/text.ts";
import { evidenceText } from "../../render/terminal/suggested-school.ts";
import type { Proposal } from "./suggested-rooms.ts";

/** What is written of proposals: lines for each school; and of which there can be no line. */
export interface ProposedLines {
  readonly edits: readonly LinesEdit[];
  readonly unwritten: readonly UnwrittenProposal[];
}

export interface UnwrittenProposal {
  readonly proposal: Proposal;
  readonly why: string;
}

/**
 * Complete lines, each with what speaks for it as a comment. Where the school's policy is to leave classrooms alone, a line that
 * says nothing else would ask for nothing: so it says `sync`, which is what is proposed. Any other policy of the school holds.
 * @param namesIn how many classrooms of the proposal's school have a name that looks like the one given
 */
export function proposedLines(
  proposals: readonly Proposal[],
  namesIn: (proposal: Proposal, name: string) => number,
): ProposedLines {
  const bySchool = new Map<Proposal["school"], NewLine[]>();
  const unwritten: UnwrittenProposal[] = [];
  for (const proposal of proposals) {
    const { school } = proposal;
    const why = whyNoLine(proposal, namesIn);
    if (why === undefined) bySchool.set(school, [...(bySchool.get(school) ?? []), lineOf(proposal)]);
    else unwritten.push({ proposal, why });
  }
  const edits = [...bySchool].map(([{ at }, lines]): LinesEdit => ({ kind: "add-lines", school: at, lines }));
  return { edits, unwritten };
}

/** As the district file's schema has them. */
const longestName = 500;
const longestId = 256;

function whyNoLine(
  proposal: Proposal,
  namesIn: (proposal: Proposal, name: string) => number,
): string | undefined {
  const { classroom, proposed, term } = proposal;
  const names = [classroom.name, proposed.title];
  const ids = [classroom.id ?? "-", proposed.sourcedId, term];
  if ([...names, ...ids].some((text) => !text.isWellFormed()))
    return "a name holds half of a character, which no file can";
  if ([...names, ...ids].some((text) => text.trim() === ""))
    return "its name, or the title or term of the class, is blank";
  if (names.some(({ length }) => length > longestName) || ids.some(({ length }) => length > longestId))
    return "a name or an id is longer than a file takes";
  return classroom.id === undefined && namesIn(proposal, nameAsSeen(classroom.name)) > 1
    ? "another classroom of the school looks the same, and ClassTag's ids are not known"
    : undefined;
}

function lineOf({ classroom, proposed, school, suggested, term }: Proposal): NewLine {
  const [best] = suggested.candidates;
  // A headcount is seen by every plan, and states nothing that it could not see.
  const stated = (best?.agrees ?? []).filter((kind) => kind !== "headcount");
  const evidence = best === undefined ? "" : evidenceText(best, suggested);
  return {
    written: {
      ...(classroom.id !== undefined && { classtag: classroom.id }),
      name: classroom.name,
      ...(leavesAlone(school.policy) && { policy: "sync" }),
      classlink: proposed.sourcedId,
      title: proposed.title,
      term,
      ...(stated.length > 0 && { because: [...stated] }),
    },
    comment: { text: `${suggested.level}: ${evidence}`, stands: "above" },
  };
}
