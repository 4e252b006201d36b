import { leavesAlone } from "../../model/district.ts";
import { evidenceText } from "../../render/terminal/suggested-school.ts";
import type { RoomLine } from "../checkout/room-lines.ts";
import type { Proposal } from "./suggested-rooms.ts";

/** A proposal as it is written. */
export interface ProposedLine extends Proposal, RoomLine {}

/**
 * A complete line, with what speaks for it as a comment. Where the school's policy is to leave classrooms alone, a line that
 * says nothing else would ask for nothing: so it says `sync`, which is what is proposed. Any other policy of the school holds.
 */
export function proposedLine(proposal: Proposal): ProposedLine {
  const { classroom, proposed, school, suggested, term } = proposal;
  const [best] = suggested.candidates;
  // A headcount is seen by every plan, and states nothing that it could not see.
  const stated = (best?.agrees ?? []).filter((kind) => kind !== "headcount");
  const evidence = best === undefined ? "" : evidenceText(best, suggested);
  return {
    ...proposal,
    written: {
      ...(classroom.id !== undefined && { classtag: classroom.id }),
      name: classroom.name,
      ...(leavesAlone(school.policy) && { policy: "sync" }),
      classlink: proposed.sourcedId,
      title: proposed.title,
      term,
      ...(stated.length > 0 && { because: [...stated] }),
    },
    comment: `${suggested.level}: ${evidence}`,
  };
}
