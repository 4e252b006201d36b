import { type Counted, countText, refuseCounts } from "./count-limits.ts";
import type { Guard } from "./guard.ts";
import { sum } from "./ids-vanished.ts";

const codes = new Set(["term-changed", "title-changed"]);

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
  return refuseCounts(district.guards.changed, bySchool, sum(bySchool), (one, limit) => ({
    guard: "identity-changed",
    message: `another title or term stands behind ${countText(one, "pinned ids", limit)}`,
    wayOut:
      "Check whether ClassLink gave the ids to other classes; then correct the lines, or acknowledge it.",
  }));
};
