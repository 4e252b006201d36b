import { type LiveReads, readLive, withStudentsCounted } from "../../apply/read-and-plan.ts";
import { matchDistrict } from "../../match/match-district.ts";
import type { RoomMatch } from "../../match/match-input.ts";
import { defined } from "../../model/defined.ts";
import type { District } from "../../model/district.ts";
import type { Scope } from "../../model/plan.ts";
import type { SchoolSuggestions, SuggestedClass, Suggestions } from "../../model/suggestion.ts";
import { localMoment } from "../../model/wall-clock.ts";
import { type OpenSchool, type OpenSchools, openSchools } from "../../plan/summaries/open-schools.ts";
import { CommandFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-code.ts";
import type { Services } from "../services/services.ts";

/**
 * Reads both systems and says which class each undecided classroom may be, and of which schools that cannot be told. People are not asked for: no teacher's name is known.
 * @throws DistrictError where a read is incomplete, CommandFailure where it is not known which classes count
 */
export async function suggestDistrict(
  district: District,
  scope: Scope,
  services: Services,
  context: Context,
): Promise<{ readonly suggestions: Suggestions; readonly untold: readonly string[] }> {
  const reads = await readLive(district, services, context);
  const open = openIn(district, scope, reads, context);
  const wanted = open.schools
    .filter(({ classrooms }) => classrooms.length > 0)
    .flatMap(({ classes }) => classes);
  const uncounted = wanted.filter(({ students }) => students === undefined);
  const ids = new Set(uncounted.map(({ sourcedId }) => sourcedId));
  const counted = ids.size === 0 ? reads : await withStudentsCounted(reads, ids, services, context);
  const { schools, untold } = openIn(district, scope, counted, context);
  const matches = matchDistrict({
    sessions: counted.roster.sessions,
    schools: schools.map(({ name, classes, classrooms }) => ({ key: name, rooms: classrooms, classes })),
  });
  const suggestions = {
    district: { id: district.id, name: district.name },
    schools: schools.map((school, at) => suggestionsFor(school, matches[at]?.rooms ?? [])),
  };
  return { suggestions, untold };
}

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

function suggestionsFor(
  { name, classes, classrooms }: OpenSchool,
  matches: readonly RoomMatch[],
): SchoolSuggestions {
  const classById = new Map(classes.map((one) => [one.sourcedId, one]));
  return {
    name,
    classes: classes.length,
    classrooms: classrooms.map((classroom, at) => {
      const match = matches[at];
      const candidates = (match?.candidates ?? []).map(({ classId, ...rest }): SuggestedClass => {
        const found = classById.get(classId);
        const students = found?.students;
        return { sourcedId: classId, title: found?.title ?? "", ...defined({ students }), ...rest };
      });
      return {
        ...defined({ id: classroom.id, students: classroom.students }),
        name: classroom.name,
        level: match?.level ?? "nothing",
        candidates,
      };
    }),
  };
}
