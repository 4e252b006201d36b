import type { Change, ClassroomRef } from "../../model/change.ts";
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

/** How many classrooms the changes archive, by the key of their school. */
export function archivesBySchool(changes: readonly Change[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const change of changes) if (change.kind === "archive") countOne(counts, change.classroom);
  return counts;
}

/** How many classrooms the changes hand to the sync, by the key of their school. */
export function takeoversBySchool(changes: readonly Change[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const change of changes) {
    if (change.kind === "connect" || change.kind === "reconnect") countOne(counts, change.classroom);
    else if (change.kind === "exchange")
      for (const { classroom } of change.members) countOne(counts, classroom);
  }
  return counts;
}

function countOne(counts: Map<string, number>, { school }: ClassroomRef): void {
  counts.set(school.key, (counts.get(school.key) ?? 0) + 1);
}

export const total = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

export const percentText = (share: number): string => `${Math.round(share * 1000) / 10} %`;
