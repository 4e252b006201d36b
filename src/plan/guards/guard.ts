import type { Change, ClassroomRef } from "../../model/change.ts";
import type { DailySync, LiveSettings } from "../../model/classtag.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { District } from "../../model/district.ts";
import type { GuardRefusal, LocalMoment, SchoolSummary } from "../../model/plan.ts";
import type { RecentArchive } from "../plan-input.ts";
import type { ProtectedClassroom } from "../protection.ts";
import type { PlannedSchool } from "../school-lines.ts";
import type { Indexes } from "../wish.ts";
import type { Counted } from "./count-limits.ts";

/** What a guard may look at: the changes with what they are a share of, what was read, and the moment. */
export interface GuardContext {
  /** With the limits, freezes and quiet hours that hold: where there is a base, the stricter of both. */
  readonly district: District;
  readonly changes: readonly Change[];
  readonly schools: readonly SchoolSummary[];
  /** The schools of the scope as their lines were understood. */
  readonly planned: readonly PlannedSchool[];
  readonly indexes: Indexes;
  /** What was found about the lines of the scope. */
  readonly findings: readonly Diagnostic[];
  readonly settingsAfter: LiveSettings;
  readonly dailySync: DailySync;
  readonly moment: LocalMoment;
  /** Within the window of the archive limits. */
  readonly recentArchives: readonly RecentArchive[];
  /** Classrooms that the base's file protects by a line or school that the file no longer has. */
  readonly protectedInBase: readonly ProtectedClassroom[];
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

/** How many classrooms lose the connection that they have for another, by the key of their school. */
export function reconnectsBySchool(changes: readonly Change[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const change of changes) {
    if (change.kind === "reconnect") countOne(counts, change.classroom);
    else if (change.kind === "exchange")
      for (const { classroom } of change.members) countOne(counts, classroom);
  }
  return counts;
}

function countOne(counts: Map<string, number>, { school }: ClassroomRef): void {
  counts.set(school.key, (counts.get(school.key) ?? 0) + 1);
}

/** Counts of the schools' active classrooms, in the order of the file, and of all of them together. */
export function shareOfActive(
  counts: ReadonlyMap<string, number>,
  schools: readonly SchoolSummary[],
): { readonly bySchool: readonly Counted[]; readonly district: Counted } {
  return {
    bySchool: schools.map(({ key, name, activeClassrooms }) => ({
      school: name,
      count: key === undefined ? 0 : (counts.get(key) ?? 0),
      of: activeClassrooms,
    })),
    district: {
      count: total(counts),
      of: schools.reduce((sum, school) => sum + school.activeClassrooms, 0),
    },
  };
}

const total = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

export const percentText = (share: number): string => `${Math.round(share * 1000) / 10} %`;
