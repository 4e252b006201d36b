import type { DailySync } from "../../model/classtag.ts";
import type { SyncLosses } from "../../model/drift.ts";
import type { Forecast } from "../../model/plan.ts";

/**
 * The connected classrooms whose class the next sync does not find.
 * @param forecast of ClassTag as it is: the sync of the night comes before the apply of the morning
 */
export function syncLosses(
  { schools, threshold, fails }: Forecast,
  { enabled }: DailySync,
): SyncLosses | undefined {
  const classrooms = schools.flatMap(({ school, archived }) => archived.map((one) => ({ ...one, school })));
  // A sync that fails whole archives nothing; that it fails is a finding of its own.
  if (classrooms.length === 0 || enabled === false || fails !== undefined) return undefined;
  return {
    classrooms,
    ...(threshold.exceeded && threshold.percent !== "unknown" ? { overThreshold: threshold.percent } : {}),
    isSyncKnown: enabled !== "unknown",
  };
}
