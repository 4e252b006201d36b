import type { LiveReads } from "../../apply/read-and-plan.ts";
import { matchDistrict } from "../../match/match-district.ts";
import { readName } from "../../match/read-name.ts";
import type { District } from "../../model/district.ts";
import type { Scope } from "../../model/plan.ts";
import type { Suggestions, TeachersKnown } from "../../model/suggestion.ts";
import type { OpenSchool } from "../../plan/summaries/open-schools.ts";
import type { Context } from "../context.ts";
import type { SourcedTeachers } from "../services/read-teachers.ts";
import type { Services } from "../services/services.ts";
import { checkLines, noTeachers, withTeachers } from "./check-lines.ts";
import { readOpenSchools } from "./read-open-schools.ts";
import {
  type Proposal,
  proposalOf,
  type SuggestedRoom,
  suggestedIn,
  suggestionsFor,
} from "./suggested-rooms.ts";

export interface SuggestedDistrict {
  readonly suggestions: Suggestions;
  /** Each school with its undecided classrooms, in the order of the suggestions' schools. */
  readonly matched: readonly MatchedSchool[];
  /** Of the levels that propose one class. */
  readonly proposals: readonly Proposal[];
  /** What it rests on: a plan can be made of it. */
  readonly reads: LiveReads;
  /** Schools of which it cannot be told, and nothing is proposed. */
  readonly untold: readonly string[];
}

interface MatchedSchool {
  readonly open: OpenSchool;
  readonly rooms: readonly SuggestedRoom[];
}

/**
 * Reads both systems and says which class each undecided classroom may be, and of which schools that cannot be told. Teachers'
 * names are compared where somebody asked for them, and nothing that is returned holds one.
 * @throws DistrictError where a read is incomplete, CommandFailure where it is not known which classes count
 */
export async function suggestDistrict(
  district: District,
  scope: Scope,
  services: Services,
  context: Context,
  askTeachers: (orgIds: readonly string[]) => Promise<SourcedTeachers | undefined>,
): Promise<SuggestedDistrict> {
  const { reads, schools, termOf, untold } = await readOpenSchools(district, scope, services, context);
  const open = schools.filter(({ classrooms, orgIds }) => classrooms.length > 0 && orgIds.length > 0);
  const sourced = open.length === 0 ? undefined : await askTeachers(open.flatMap(({ orgIds }) => orgIds));
  const teachers = sourced?.read.kind === "read" ? sourced.read.byClass : noTeachers;
  const check = checkLines(schools, reads, teachers);
  const matches = matchDistrict({
    sessions: reads.roster.sessions,
    schools: schools.map(({ classes, classrooms, school }) => ({
      key: school.name,
      rooms: classrooms,
      classes: classes.map((one) => withTeachers(one, teachers)),
    })),
  });
  const matched = schools.map((open, at) => ({
    open,
    rooms: suggestedIn(open, matches[at]?.rooms ?? [], check.isTrusted),
  }));
  return {
    suggestions: {
      district: { id: district.id, name: district.name },
      teachers: teachersKnown(sourced, matched),
      check: { sure: check.sure, agreed: check.agreed, isTrusted: check.isTrusted },
      schools: matched.map(({ open, rooms }) => suggestionsFor(open, rooms, check)),
    },
    matched,
    proposals: matched.flatMap(({ open, rooms }) => rooms.flatMap((room) => proposalOf(room, open, termOf))),
    reads,
    untold,
  };
}

function teachersKnown(
  sourced: SourcedTeachers | undefined,
  matched: readonly MatchedSchool[],
): TeachersKnown {
  const classes = matched.flatMap(({ open }) => (open.classrooms.length > 0 ? open.classes : []));
  const unsure = matched.flatMap(({ rooms }) => rooms.filter(({ suggested }) => suggested.level !== "sure"));
  const read = sourced?.read;
  const byClass = read?.kind === "read" ? read.byClass : noTeachers;
  return {
    source: read?.kind === "read" && sourced !== undefined ? sourced.from : "none",
    classes: classes.length,
    taught: classes.filter(({ sourcedId }) => byClass.has(sourcedId)).length,
    namingRooms: unsure.filter(({ classroom }) => readName(classroom.name).persons.size > 0).length,
    ...(read?.kind === "unread" && { unread: read.reason }),
  };
}
