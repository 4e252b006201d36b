import { ServiceError } from "../../../http/service-error.ts";
import type { Diagnostic } from "../../../model/diagnostic.ts";
import type { StudentCounts } from "../../provider.ts";
import { countByClass } from "./count-by-class.ts";
import { countInOnePass } from "./count-in-one-pass.ts";
import { NotCounted } from "./enrolment.ts";
import { EnrolmentPages, type EnrolmentPagesOptions } from "./enrolment-pages.ts";

export interface CountStudentsOptions extends EnrolmentPagesOptions {
  readonly pageSize: number;
  readonly notice: (notice: Diagnostic) => void;
}

/** Headcounts are a reviewer's help: more than this they are not worth. */
const mostRequests = 500;

/**
 * Counts the students of some classes, in the way that takes fewer requests: class by class, or all enrolments in one pass.
 * A first request for one row finds out whether the server keeps to the fields that are asked for; if it tells whose an
 * enrolment is, nothing more is asked.
 */
export async function countStudentsOnServer(
  classIds: ReadonlySet<string>,
  options: CountStudentsOptions,
): Promise<StudentCounts> {
  if (classIds.size === 0) return { byClass: new Map(), requests: 0 };
  const pages = new EnrolmentPages(options);
  try {
    const byClass = await countIn(classIds, pages, options.pageSize);
    return { byClass, requests: pages.requests };
  } catch (error) {
    options.notice({
      severity: "notice",
      code: "headcounts-unread",
      message: `Headcounts of ClassLink's classes were not read: ${reasonOf(error)}.`,
      hint: "The plan is complete without them; only their part of the evidence is missing.",
    });
    return { requests: pages.requests };
  }
}

async function countIn(
  classIds: ReadonlySet<string>,
  pages: EnrolmentPages,
  pageSize: number,
): Promise<ReadonlyMap<string, number>> {
  const { total } = await pages.page(0, 1);
  const ways = [
    { requests: classIds.size, count: () => countByClass([...classIds], pages) },
    {
      requests: Math.ceil(total / Math.max(1, pageSize - 1)),
      count: (most: number) =>
        countInOnePass(classIds, pages, { pageSize: Math.max(2, pageSize), total, mostRequests: most }),
    },
  ]
    .filter(({ requests }) => requests <= mostRequests)
    .sort((left, right) => left.requests - right.requests);
  let failure: unknown = new NotCounted(`it would take more than ${mostRequests} requests`);
  for (const [index, { count }] of ways.entries()) {
    try {
      return believable(await count(ways[index + 1]?.requests ?? mostRequests));
    } catch (error) {
      failure = error;
      if (!mayHelpToAskOtherwise(error)) break;
    }
  }
  throw failure;
}

/** A server that does not share enrolments may answer with none. */
function believable(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  if ([...counts.values()].some((count) => count > 0)) return counts;
  throw new NotCounted("the server lists no student in any of these classes");
}

function mayHelpToAskOtherwise(error: unknown): boolean {
  if (error instanceof NotCounted) return true;
  return error instanceof ServiceError && ["malformed", "rejected", "server-error"].includes(error.code);
}

/** @throws what is neither the server's nor the data's fault */
function reasonOf(error: unknown): string {
  if (error instanceof NotCounted) return error.message;
  if (!(error instanceof ServiceError)) throw error;
  return error.status === 403 || error.status === 404
    ? `the server does not share enrolments (${error.status})`
    : error.message;
}
