import type {
  RolledClassroom,
  RolledSchool,
  Rollover,
  RolloverProposal,
  Successor,
} from "../../model/rollover.ts";
import { envelopeJson } from "../envelope.ts";
import type { District } from "./rollover-output.gen.ts";

/** For programs: `schemas/output/rollover.schema.json`. Ends with a line break. */
export function rolloverJson(rollover: Rollover, written: readonly string[]): string {
  const { changes, district, planned, schools, unwritten, untold, ...rest } = rollover;
  const { terms, ...others } = changes;
  const said: District = {
    ...rest,
    district: district.id,
    name: district.name,
    schools: schools.map(schoolOfFile),
    untold: [...untold],
    changes: {
      ...others,
      ...(terms && { terms: { before: [...terms.before], after: [...terms.after] } }),
    },
    unwritten: [...unwritten],
    planned: { ...planned, refusals: [...planned.refusals] },
    written: [...written],
  };
  return envelopeJson("rollover", [said]);
}

type SchoolOfFile = District["schools"][number];
type ClassroomOfFile = SchoolOfFile["classrooms"][number];

const schoolOfFile = ({ classrooms, ...school }: RolledSchool): SchoolOfFile => ({
  ...school,
  classrooms: classrooms.map(classroomOfFile),
});

const classroomOfFile = ({ proposal, ...classroom }: RolledClassroom): ClassroomOfFile => ({
  ...classroom,
  proposal: proposalOfFile(proposal),
});

function proposalOfFile(proposal: RolloverProposal): ClassroomOfFile["proposal"] {
  switch (proposal.kind) {
    case "archived":
    case "handed-on":
      return { ...proposal, next: successorOfFile(proposal.next) };
    case "choose":
      return { kind: "choose", candidates: proposal.candidates.map(successorOfFile) };
    case "left-alone":
    case "left-to-sync":
    case "nothing":
      return proposal;
  }
}

const successorOfFile = ({ agrees, disagrees, ...rest }: Successor) => ({
  ...rest,
  agrees: [...agrees],
  disagrees: [...disagrees],
});
