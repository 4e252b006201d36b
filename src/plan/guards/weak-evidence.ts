import { isTakeover, type Takeover, type Write } from "../../model/writes.ts";
import { countText, refuseCounts } from "./count-limits.ts";
import { type Counted, countBySchool, sumOf } from "./counts.ts";
import type { Guard } from "./guard.ts";

const isWeak = (write: Write): write is Takeover =>
  isTakeover(write) && ["none", "weak"].includes(write.evidence.support.strength);

/** Takeovers that rest on an id alone, or that something speaks against: a column that slipped by one row looks like this. */
export const weakEvidence: Guard = ({ district, writes, schools }) => {
  const weak = countBySchool(writes, isWeak);
  const all = countBySchool(writes, isTakeover);
  const bySchool: Counted[] = schools.flatMap(({ name, key = "" }) => {
    const of = all.get(key);
    return of === undefined ? [] : [{ school: name, count: weak.get(key) ?? 0, of }];
  });
  return refuseCounts(district.guards.weak, bySchool, sumOf(bySchool), (one, limit) => ({
    guard: "weak-evidence",
    message: `little or nothing beside the id speaks for ${countText(one, "takeovers", limit)}`,
    wayOut: "Look at the doubtful lines: has a column slipped? If they are right, acknowledge it.",
  }));
};
