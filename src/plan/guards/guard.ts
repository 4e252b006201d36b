import type { Change } from "../../model/change.ts";
import type { DailySync } from "../../model/classtag.ts";
import type { District } from "../../model/district.ts";
import type { GuardRefusal, LocalMoment, SchoolSummary, Tenants } from "../../model/plan.ts";

/** What a guard may look at: the changes with what they are a share of, and the moment. */
export interface GuardContext {
  readonly district: District;
  readonly changes: readonly Change[];
  readonly schools: readonly SchoolSummary[];
  readonly tenants: Tenants;
  readonly dailySync: DailySync;
  readonly moment: LocalMoment;
}

/** A rule that judges a plan. It never changes or hides one: a refused plan is still shown in full. */
export type Guard = (context: GuardContext) => readonly GuardRefusal[];

/** Classrooms that a change archives, connects or reconnects, by the key of their school. */
export function countBySchool(
  changes: readonly Change[],
  count: (change: Change) => ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const change of changes)
    for (const [key, more] of count(change)) counts.set(key, (counts.get(key) ?? 0) + more);
  return counts;
}

export function archivedIn(change: Change): ReadonlyMap<string, number> {
  return change.kind === "archive" ? new Map([[change.classroom.school.key, 1]]) : new Map();
}

export function takenOverIn(change: Change): ReadonlyMap<string, number> {
  if (change.kind === "connect" || change.kind === "reconnect")
    return new Map([[change.classroom.school.key, 1]]);
  if (change.kind !== "exchange") return new Map();
  const counts = new Map<string, number>();
  for (const { classroom } of change.members)
    counts.set(classroom.school.key, (counts.get(classroom.school.key) ?? 0) + 1);
  return counts;
}

export const total = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

export const percentText = (share: number): string => `${Math.round(share * 1000) / 10} %`;
