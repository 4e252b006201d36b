import type { GuardName } from "../../model/diagnostic-code.ts";
import type { GuardRefusal } from "../../model/plan.ts";
import { isTakeover, type Takeover, type Write } from "../../model/writes.ts";
import { countText, refuseCounts } from "./count-limits.ts";
import { type Counted, countBySchool, sumOf } from "./counts.ts";
import type { GuardContext } from "./guard.ts";

/** What the limits for doubtful takeovers refuse, of those that are called doubtful. */
export function doubtfulTakeovers(
  { district, writes, schools }: GuardContext,
  isDoubtful: (takeover: Takeover) => boolean,
): readonly GuardRefusal<GuardName>[] {
  const doubtful = countBySchool(
    writes,
    (write: Write): write is Takeover => isTakeover(write) && isDoubtful(write),
  );
  const all = countBySchool(writes, isTakeover);
  const bySchool: Counted[] = schools.flatMap(({ name, key = "" }) => {
    const of = all.get(key);
    return of === undefined ? [] : [{ school: name, count: doubtful.get(key) ?? 0, of }];
  });
  return refuseCounts(district.guards.weak, bySchool, sumOf(bySchool), (one, limit) => ({
    guard: "weak-evidence",
    message: `little or nothing beside the id speaks for ${countText(one, "takeovers", limit)}`,
    wayOut: "Look at the doubtful lines: has a column slipped? If they are right, acknowledge it.",
  }));
}
