import { encodeRfc3986 } from "../oauth1.ts";
import { NotCounted } from "./enrolment.ts";
import type { EnrolmentPages } from "./enrolment-pages.ts";

/** Far above any class; one that has more stays without a headcount. */
const mostOfAClass = 200;

/**
 * One request a class. A filter is never trusted: each row has to be of the class that was asked for, and there must be
 * as many as the server says.
 * @throws NotCounted · ServiceError
 */
export async function countByClass(
  classIds: readonly string[],
  pages: EnrolmentPages,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  let isOver = false;
  const count = async (classId: string): Promise<void> => {
    if (isOver) return;
    const { rows, total } = await pages.page(0, mostOfAClass, filterFor(classId));
    if (rows.some((row) => row.classId !== classId))
      throw new NotCounted("the server ignores a filter on the class of an enrolment");
    const ids = new Set(rows.map(({ id }) => id));
    if (rows.length === total && ids.size === total)
      counts.set(classId, rows.filter(({ isStudent }) => isStudent).length);
  };
  await Promise.all(
    classIds.map((classId) =>
      count(classId).catch((error: unknown) => {
        isOver = true;
        throw error;
      }),
    ),
  );
  return counts;
}

function filterFor(classId: string): string {
  if (classId.includes("'")) throw new NotCounted("an id with an apostrophe cannot be filtered by");
  return encodeRfc3986(`class.sourcedId='${classId}'`);
}
