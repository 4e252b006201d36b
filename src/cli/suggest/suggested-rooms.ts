import type { DecidedCheck } from "../../match/check-decided.ts";
import type { RoomMatch } from "../../match/match-input.ts";
import type { Class } from "../../model/classlink.ts";
import type { Classroom } from "../../model/classtag.ts";
import { defined } from "../../model/defined.ts";
import type { ParticipatingSchool } from "../../model/district.ts";
import type { SchoolSuggestions, SuggestedClass, SuggestedClassroom } from "../../model/suggestion.ts";
import { nameAsSeen } from "../../model/text.ts";
import type { OpenSchool } from "../../plan/summaries/open-schools.ts";
import { lineDoubts } from "./line-doubts.ts";

/** A classroom with the class that is proposed for it, and what a line of the file says of both. */
export interface Proposal {
  readonly school: ParticipatingSchool;
  readonly classroom: Classroom;
  readonly suggested: SuggestedClassroom;
  readonly proposed: Class;
  readonly term: string;
}

/** An undecided classroom and what is proposed for it. */
export interface SuggestedRoom {
  readonly classroom: Classroom;
  readonly suggested: SuggestedClassroom;
}

export function suggestedIn(
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

export function suggestionsFor(
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

export function proposalOf(
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
