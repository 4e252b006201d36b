import type { PlannedSchool } from "../lines/plan-schools.ts";
import { countText, refuseCounts } from "./count-limits.ts";
import { type Counted, sumOf } from "./counts.ts";
import type { Guard } from "./guard.ts";

const codes = new Set(["term-changed", "title-changed"]);

/** The same titles in another year are a rollover that kept its ids; other titles are ids that were given to other classes. */
function adviceFor(planned: readonly PlannedSchool[], school: string | undefined): string {
  const lines = planned.filter((one) => school === undefined || one.school.name === school);
  const found = lines.flatMap((one) =>
    one.lines.map(({ diagnostics }) => diagnostics.map(({ code }) => code)),
  );
  const titles = found.filter((one) => one.includes("title-changed")).length;
  const terms = found.filter((one) => one.includes("term-changed") && !one.includes("title-changed")).length;
  return terms > titles
    ? "The ids went on into another term: other children may be in these classes. If the year was rolled over, check who is meant to be in each classroom, then write the new term; or acknowledge it."
    : "Check whether ClassLink gave the ids to other classes; then correct the lines, or acknowledge it.";
}

/** Many ids that came to mean another class, or another year's, were given out anew: other children may be behind them. */
export const identityChanged: Guard = ({ district, planned }) => {
  const bySchool: Counted[] = planned.flatMap(({ school, lines }) =>
    school.participates
      ? [
          {
            school: school.name,
            count: lines.filter(({ diagnostics }) => diagnostics.some(({ code }) => codes.has(code))).length,
            of: school.classrooms.filter(({ title, term }) => title !== undefined || term !== undefined)
              .length,
          },
        ]
      : [],
  );
  return refuseCounts(district.guards.changed, bySchool, sumOf(bySchool), (one, limit) => ({
    guard: "identity-changed",
    message: `another title or term stands behind ${countText(one, "pinned ids", limit)}`,
    wayOut: adviceFor(planned, one.school),
  }));
};
