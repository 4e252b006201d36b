import type { SchoolSummary } from "../../model/plan.ts";
import type { ClassroomWrite, Write } from "../../model/writes.ts";

/** What is counted, at one school or in the district, and what it is counted from. */
export interface Counted {
  /** Absent: the whole district. */
  readonly school?: string;
  readonly count: number;
  readonly of: number;
}

/** The counts of schools as one of the district. */
export const sumOf = (counted: readonly Counted[]): Counted => ({
  count: counted.reduce((sum, one) => sum + one.count, 0),
  of: counted.reduce((sum, one) => sum + one.of, 0),
});

/** How many writes of that sort there are, by the key of their school. */
export function countBySchool(
  writes: readonly Write[],
  isCounted: (write: Write) => write is ClassroomWrite,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const write of writes)
    if (isCounted(write)) counts.set(write.school.key, (counts.get(write.school.key) ?? 0) + 1);
  return counts;
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
