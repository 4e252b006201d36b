import type { LiveReads } from "../../apply/read-and-plan.ts";
import { checkOnDecided, type DecidedCheck } from "../../match/check-decided.ts";
import type { ClassToMatch } from "../../match/match-input.ts";
import type { Class } from "../../model/classlink.ts";
import type { TeachersByClass } from "../../model/teacher.ts";
import type { OpenSchool } from "../../plan/summaries/open-schools.ts";

export const noTeachers: TeachersByClass = new Map();

export function withTeachers(one: Class, byClass: TeachersByClass): ClassToMatch {
  const teachers = byClass.get(one.sourcedId);
  return teachers === undefined ? one : { ...one, teachers };
}

/** The matcher on everything, as if nothing were decided. */
export function checkLines(
  schools: readonly OpenSchool[],
  reads: LiveReads,
  teachers: TeachersByClass,
): DecidedCheck {
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
