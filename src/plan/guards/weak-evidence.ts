import type { Evidence } from "../../model/change.ts";
import { type Counted, countText, refuseCounts } from "./count-limits.ts";
import type { Guard } from "./guard.ts";
import { sum } from "./ids-vanished.ts";

/** Takeovers that rest on an id alone, or that something speaks against: a column that slipped by one row looks like this. */
export const weakEvidence: Guard = ({ district, changes, schools }) => {
  const byKey = new Map<string, { weak: number; all: number }>();
  const count = (key: string, { support }: Evidence): void => {
    const counts = byKey.get(key) ?? { weak: 0, all: 0 };
    byKey.set(key, counts);
    counts.all += 1;
    if (support.strength === "weak" || support.strength === "none") counts.weak += 1;
  };
  for (const change of changes) {
    if (change.kind === "connect" || change.kind === "reconnect")
      count(change.classroom.school.key, change.evidence);
    if (change.kind === "exchange")
      for (const { classroom, evidence } of change.members) count(classroom.school.key, evidence);
  }
  const bySchool: Counted[] = schools.flatMap(({ name, key }) => {
    const counts = key === undefined ? undefined : byKey.get(key);
    return counts === undefined ? [] : [{ school: name, count: counts.weak, of: counts.all }];
  });
  return refuseCounts(district.guards.weak, bySchool, sum(bySchool), (one, limit) => ({
    guard: "weak-evidence",
    message: `little or nothing beside the id speaks for ${countText(one, "takeovers", limit)}`,
    wayOut: "Look at the doubtful lines: has a column slipped? If they are right, acknowledge it.",
  }));
};
