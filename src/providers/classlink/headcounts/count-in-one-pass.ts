import { compareText } from "../../../model/text.ts";
import { NotCounted } from "./enrolment.ts";
import type { EnrolmentPage, EnrolmentPages } from "./enrolment-pages.ts";

export interface PassLimits {
  readonly pageSize: number;
  /** How many enrolments the server has said that there are. */
  readonly total: number;
  /** Servers send shorter pages than were asked for; above this many it is not worth it. */
  readonly mostRequests: number;
}

/** What is left of a page once it has been counted. */
interface CountedPage {
  readonly first: string | undefined;
  readonly last: string | undefined;
}

/**
 * All enrolments, page by page, of which only the counts are kept. Pages overlap by one row and ascend by id, or rows may
 * have moved between them; that is less than the reading rule asks for, and nothing but a reviewer's evidence rests on it.
 * @throws NotCounted · ServiceError
 */
export async function countInOnePass(
  classIds: ReadonlySet<string>,
  pages: EnrolmentPages,
  { pageSize, total, mostRequests }: PassLimits,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>([...classIds].map((id) => [id, 0]));
  const first = await pages.page(0, pageSize);
  const length = first.rows.length;
  if (length < Math.min(2, total)) throw new NotCounted("the server sends single enrolments");
  const step = Math.max(1, length - 1);
  const number = length >= total ? 1 : Math.ceil((total - 1) / step);
  if (number > mostRequests) throw new NotCounted("the server's pages are too short to read all enrolments");
  const count = (page: EnrolmentPage, index: number): CountedPage => {
    const expected = Math.min(length, total - index * step);
    if (page.rows.length !== expected || page.total !== total) throw moved();
    const added = index === 0 ? page.rows : page.rows.slice(1);
    for (const { classId, isStudent } of added) {
      const before = counts.get(classId);
      if (before !== undefined && isStudent) counts.set(classId, before + 1);
    }
    if (!isAscending(page)) throw new NotCounted("the server lists enrolments in an order of its own");
    return { first: page.rows[0]?.id, last: page.rows.at(-1)?.id };
  };
  const counted: CountedPage[] = [count(first, 0)];
  let isOver = false;
  const read = async (index: number): Promise<void> => {
    if (isOver) return;
    counted[index] = count(await pages.page(index * step, length), index);
  };
  await Promise.all(
    Array.from({ length: number - 1 }, async (_, index) =>
      read(index + 1).catch((error: unknown) => {
        isOver = true;
        throw error;
      }),
    ),
  );
  if (counted.some(({ first: id }, index) => index > 0 && id !== counted[index - 1]?.last)) throw moved();
  return counts;
}

const moved = (): NotCounted => new NotCounted("enrolments moved while they were counted");

function isAscending({ rows }: EnrolmentPage): boolean {
  return rows.every(({ id }, index) => {
    const before = rows[index - 1];
    return before === undefined || compareText(before.id, id) < 0;
  });
}
