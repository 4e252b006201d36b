import type { Classroom, ClassTagState } from "../model/classtag.ts";
import type { Forecast } from "../model/plan.ts";
import { forecastSync, type SchoolAfter } from "./forecast.ts";
import type { PlannedSchool } from "./plan-schools.ts";
import { pushTo } from "./push-to.ts";
import type { RosterIndex } from "./roster-index.ts";

/** What the next sync will do to the schools of a plan, in the state that the plan leaves behind. */
export function forecastSchools(
  planned: readonly PlannedSchool[],
  { classrooms, settings }: ClassTagState,
  roster: RosterIndex,
): Forecast {
  const bySchool = new Map<string, Classroom[]>();
  for (const classroom of classrooms) pushTo(bySchool, classroom.schoolKey, classroom);
  const schools = planned.flatMap(({ context }): SchoolAfter[] => {
    if (context === undefined) return [];
    const { school, live, orgIds } = context;
    const left = school.classrooms.flatMap(({ policy, sourcedId, name }): [string, string][] =>
      policy === "leave" && typeof sourcedId === "string" ? [[sourcedId, name]] : [],
    );
    return [{ name: school.name, orgIds, classrooms: bySchool.get(live.key) ?? [], leftById: new Map(left) }];
  });
  return forecastSync(schools, classrooms, roster, settings);
}
