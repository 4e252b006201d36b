import { counted as countWords, formatNumber } from "../../model/text.ts";
import { isArchive } from "../../model/writes.ts";
import { countText, refuseCounts } from "./count-limits.ts";
import type { Counted } from "./counts.ts";
import type { Guard, GuardContext } from "./guard.ts";

/**
 * Too many of the active classrooms of a school, or of the district, would be archived: by this plan together with the
 * applies of the last days, so that slicing does not evade the limit.
 */
export const archiveShare: Guard = (context) => {
  if (!context.writes.some(isArchive)) return [];
  const { windowDays } = context.district.guards.archive;
  const { bySchool, district, recent } = countsInWindow(context);
  return refuseCounts(context.district.guards.archive, bySchool, district, (one, limit) => ({
    guard: "archive-share",
    message: `would archive ${countText(one, "active classrooms", limit)}${
      recent === 0
        ? ""
        : `; ${formatNumber(recent)} of them were archived in the last ${countWords(windowDays, "day")}`
    }`,
    wayOut: `If that is meant, write expect: { archive: … } with the exact number on ${one.school === undefined ? "each school that archives" : "the school"}, or acknowledge it.`,
  }));
};

/** Archived lately and active again since is not counted twice, and what is archived now was active before. */
function countsInWindow({ writes, schools, recentArchives, indexes }: GuardContext): {
  readonly bySchool: readonly Counted[];
  readonly district: Counted;
  readonly recent: number;
} {
  const now = new Map<string, number>();
  const lately = new Map<string, number>();
  for (const write of writes) if (isArchive(write)) add(now, write.school.key);
  const seen = new Set<string>();
  for (const { classroomKey } of recentArchives) {
    const classroom = indexes.live.classroomByKey.get(classroomKey);
    if (classroom?.state !== "archived" || seen.has(classroomKey)) continue;
    seen.add(classroomKey);
    add(lately, classroom.schoolKey);
  }
  const bySchool = schools.flatMap(({ name, key, activeClassrooms }): Counted[] => {
    const archived = now.get(key ?? "") ?? 0;
    const before = lately.get(key ?? "") ?? 0;
    return archived === 0 ? [] : [{ school: name, count: archived + before, of: activeClassrooms + before }];
  });
  const recent = [...lately.values()].reduce((sum, count) => sum + count, 0);
  const active = schools.reduce((sum, school) => sum + school.activeClassrooms, 0);
  const planned = [...now.values()].reduce((sum, count) => sum + count, 0);
  return { bySchool, district: { count: planned + recent, of: active + recent }, recent };
}

const add = (counts: Map<string, number>, key: string): void =>
  void counts.set(key, (counts.get(key) ?? 0) + 1);
