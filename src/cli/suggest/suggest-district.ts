import { type LiveReads, readLive, withStudentsCounted } from "../../apply/read-and-plan.ts";
import { checkOnDecided, type DecidedCheck } from "../../match/check-decided.ts";
import { matchDistrict } from "../../match/match-district.ts";
import type { ClassToMatch, RoomMatch } from "../../match/match-input.ts";
import { readName } from "../../match/read-name.ts";
import type { Class } from "../../model/classlink.ts";
import type { Classroom } from "../../model/classtag.ts";
import { defined } from "../../model/defined.ts";
import type { District, ParticipatingSchool } from "../../model/district.ts";
import type { Scope } from "../../model/plan.ts";
import type {
  SchoolSuggestions,
  SuggestedClass,
  SuggestedClassroom,
  Suggestions,
  TeachersKnown,
} from "../../model/suggestion.ts";
import type { TeachersByClass } from "../../model/teacher.ts";
import { nameAsSeen } from "../../model/text.ts";
import { localMoment } from "../../model/wall-clock.ts";
import { type OpenSchool, type OpenSchools, openSchools } from "../../plan/summaries/open-schools.ts";
import { CommandFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-code.ts";
import type { SourcedTeachers } from "../services/read-teachers.ts";
import type { Services } from "../services/services.ts";
import { lineDoubts } from "./line-doubts.ts";

/** A classroom with the class that is proposed for it, and what a line of the file says of both. */
export interface Proposal {
  readonly school: ParticipatingSchool;
  readonly classroom: Classroom;
  readonly suggested: SuggestedClassroom;
  readonly proposed: Class;
  readonly term: string;
}

export interface SuggestedDistrict {
  readonly suggestions: Suggestions;
  /** Of the levels that propose one class. */
  readonly proposals: readonly Proposal[];
  /** What it rests on: a plan can be made of it. */
  readonly reads: LiveReads;
}

const noTeachers: TeachersByClass = new Map();

/**
 * Reads both systems and says which class each undecided classroom may be. Teachers' names are compared where somebody asked for
 * them, and nothing that is returned holds one.
 * @throws DistrictError where a read is incomplete, CommandFailure where it is not known which classes count
 */
export async function suggestDistrict(
  district: District,
  scope: Scope,
  services: Services,
  context: Context,
  askTeachers: (orgIds: readonly string[]) => Promise<SourcedTeachers | undefined>,
): Promise<SuggestedDistrict> {
  const live = await readLive(district, services, context);
  const reads = await counted(live, openIn(district, scope, live, context).schools, services, context);
  const { schools, termOf } = openIn(district, scope, reads, context);
  const open = schools.filter(({ classrooms, orgIds }) => classrooms.length > 0 && orgIds.length > 0);
  const sourced = open.length === 0 ? undefined : await askTeachers(open.flatMap(({ orgIds }) => orgIds));
  const teachers = sourced?.read.kind === "read" ? sourced.read.byClass : noTeachers;
  const check = checked(schools, reads, teachers);
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
    proposals: matched.flatMap(({ open, rooms }) => rooms.flatMap((room) => proposalOf(room, open, termOf))),
    reads,
  };
}

function withTeachers(one: Class, byClass: TeachersByClass): ClassToMatch {
  const teachers = byClass.get(one.sourcedId);
  return teachers === undefined ? one : { ...one, teachers };
}

function teachersKnown(
  sourced: SourcedTeachers | undefined,
  matched: readonly { readonly open: OpenSchool; readonly rooms: readonly SuggestedRoom[] }[],
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

/** The matcher on everything, as if nothing were decided. */
function checked(schools: readonly OpenSchool[], reads: LiveReads, teachers: TeachersByClass): DecidedCheck {
  const district = {
    sessions: reads.roster.sessions,
    schools: schools.map(({ classes, classrooms, decided, school }) => ({
      key: school.name,
      rooms: [...classrooms, ...decided.map(({ classroom }) => classroom)],
      classes: distinct([...classes, ...decided.map(({ decidedAs }) => decidedAs)]).map((one) =>
        withTeachers(one, teachers),
      ),
    })),
  };
  const decided = schools.flatMap((school) => school.decided);
  return checkOnDecided(
    district,
    new Map(
      decided.map(({ classroom, decidedAs, mapping }) => [
        classroom.key,
        { classId: decidedAs.sourcedId, isProposed: mapping?.because !== undefined },
      ]),
    ),
  );
}

const distinct = (classes: readonly Class[]): readonly Class[] => [
  ...new Map(classes.map((one) => [one.sourcedId, one])).values(),
];

/** Counting more classes than this may take a server more requests than it is given, and then none would be counted. */
const mostCounted = 300;

/** The same reads with the students of the classes that an undecided classroom may be, and of decided ones where they are few. */
async function counted(
  reads: LiveReads,
  schools: readonly OpenSchool[],
  services: Services,
  context: Context,
): Promise<LiveReads> {
  const open = schools.filter(({ classrooms }) => classrooms.length > 0);
  const free = uncountedIn(open.flatMap(({ classes }) => classes));
  const decided = uncountedIn(open.flatMap((school) => school.decided.map(({ decidedAs }) => decidedAs)));
  const ids = new Set(free.length + decided.length > mostCounted ? free : [...free, ...decided]);
  return ids.size === 0 ? reads : await withStudentsCounted(reads, ids, services, context);
}

const uncountedIn = (classes: readonly Class[]): readonly string[] =>
  classes.filter(({ students }) => students === undefined).map(({ sourcedId }) => sourcedId);

function openIn(
  district: District,
  scope: Scope,
  reads: LiveReads,
  context: Context,
): Extract<OpenSchools, { kind: "open" }> {
  const moment = localMoment(context.now(), district.timezone);
  const open = openSchools({ district, ...reads, scope, moment });
  if (open.kind === "open") return open;
  throw new CommandFailure(`${district.id}: it is not known which classes count, so nothing is proposed.`, {
    exitCode: exitCodes.findings,
    hint: `rollcall plan ${district.id} says why.`,
  });
}

interface SuggestedRoom {
  readonly classroom: Classroom;
  readonly suggested: SuggestedClassroom;
}

function suggestedIn(
  { classes, classrooms }: OpenSchool,
  matches: readonly RoomMatch[],
  isTrusted: boolean,
): readonly SuggestedRoom[] {
  const classById = new Map(classes.map((one) => [one.sourcedId, one]));
  return classrooms.map((classroom, at) => {
    const match = matches[at];
    const candidates = (match?.candidates ?? []).map(({ classId, ...rest }): SuggestedClass => {
      const found = classById.get(classId);
      const students = found?.students;
      return { sourcedId: classId, title: found?.title ?? "", ...defined({ students }), ...rest };
    });
    const suggested: SuggestedClassroom = {
      ...defined({ id: classroom.id, students: classroom.students }),
      name: classroom.name,
      level: match?.level === "sure" && !isTrusted ? "probable" : (match?.level ?? "nothing"),
      candidates,
    };
    return { classroom, suggested };
  });
}

function suggestionsFor(
  open: OpenSchool,
  rooms: readonly SuggestedRoom[],
  check: DecidedCheck,
): SchoolSuggestions {
  const { classes, orgIds, school } = open;
  const suggested = rooms.map((room) => room.suggested);
  const wanted = new Set(
    suggested.flatMap(({ candidates, level }) => {
      const shown = level === "choose" ? candidates : level === "nothing" ? [] : candidates.slice(0, 1);
      return shown.map(({ sourcedId }) => sourcedId);
    }),
  );
  return {
    name: school.name,
    hasOrg: orgIds.length > 0,
    classes: classes.length,
    classrooms: suggested,
    unroomed: classes
      .filter(({ sourcedId }) => !wanted.has(sourcedId))
      .map(({ sourcedId, title }) => ({ sourcedId, title })),
    doubts: lineDoubts(open, check),
    twins: twinsIn(open),
  };
}

/** Undecided classrooms whose names look the same as another's of the school: their ids tell them apart. */
function twinsIn({ classrooms, decided }: OpenSchool): SchoolSuggestions["twins"] {
  const counts = new Map<string, number>();
  for (const { name } of [...classrooms, ...decided.map(({ classroom }) => classroom)])
    counts.set(nameAsSeen(name), (counts.get(nameAsSeen(name)) ?? 0) + 1);
  const undecided = new Set(classrooms.map(({ name }) => nameAsSeen(name)));
  return [...counts]
    .filter(([name, count]) => count > 1 && undecided.has(name))
    .map(([name, count]) => ({ name, count }));
}

function proposalOf(
  { classroom, suggested }: SuggestedRoom,
  { classes, school }: OpenSchool,
  termOf: (one: Class) => string,
): readonly Proposal[] {
  const [best] = suggested.candidates;
  const isProposed = suggested.level === "sure" || suggested.level === "probable";
  const proposed = isProposed ? classes.find(({ sourcedId }) => sourcedId === best?.sourcedId) : undefined;
  if (proposed === undefined) return [];
  return [{ school, classroom, suggested, proposed, term: termOf(proposed) }];
}
