import type { Failure } from "../../../http/failure.ts";
import { ServiceError } from "../../../http/service-error.ts";
import type { OneRosterServer } from "../../../providers/classlink/classlink-access.ts";
import { count, formatNumber } from "../../../render/wording.ts";
import { type Check, type CheckFinding, doubtful, fine } from "../check.ts";
import { classLinkCollections } from "./classlink-collections.ts";
import { rowsOf } from "./rows-of.ts";

/** Whether pages come in the size that is asked for. Many a server shortens them without a word. */
export const classLinkPages: Check = {
  area: "ClassLink",
  name: "pages",
  needs: [classLinkCollections],
  run: async (subject) => {
    const { classLink } = subject.settings;
    if (classLink === undefined) return [];
    const server = await subject.server();
    try {
      return [await firstPage(server, classLink.pageSize)];
    } catch (error) {
      if (!(error instanceof ServiceError) || !isTooHeavy(error)) throw error;
      return [tooHeavy(classLink.pageSize, error)];
    }
  },
};

async function firstPage(server: OneRosterServer, pageSize: number): Promise<CheckFinding> {
  const { rows, total } = await rowsOf(server, "classes", `limit=${pageSize}&offset=0`, {
    givesUpOn: isTooHeavy,
  });
  if (rows >= pageSize)
    return fine(`pages of ${formatNumber(pageSize)} are sent as asked for`, { asked: pageSize, sent: rows });
  const isMore =
    total === undefined ? (await rowsOf(server, "classes", `limit=1&offset=${rows}`)).rows > 0 : rows < total;
  return isMore ? shortened(pageSize, rows) : whole(pageSize, rows);
}

const whole = (pageSize: number, rows: number): CheckFinding =>
  fine(`${count(rows, "class", "classes")} came in one page of up to ${formatNumber(pageSize)}`, {
    asked: pageSize,
    sent: rows,
  });

const shortened = (pageSize: number, rows: number): CheckFinding =>
  doubtful(
    `the server shortens pages: ${formatNumber(pageSize)} rows asked for, ${formatNumber(rows)} sent`,
    rows === 0
      ? "Try a smaller CLASSLINK_PAGE_SIZE."
      : `Nothing is lost, because reading goes on behind what came. CLASSLINK_PAGE_SIZE=${rows} asks for what the server sends.`,
    { asked: pageSize, sent: rows },
  );

const tooHeavy = (pageSize: number, { reason }: ServiceError): CheckFinding =>
  doubtful(
    `pages of ${formatNumber(pageSize)} are too much for the server: ${reason}`,
    "Reading copes by asking for less, which takes time: set CLASSLINK_PAGE_SIZE to a quarter, and look again.",
    { asked: pageSize },
  );

/** Through the proxy, 502 usually means that the page was too much for the server behind it. */
function isTooHeavy({
  code,
  status,
}: Pick<Failure, "code"> & { readonly status?: number | undefined }): boolean {
  return code === "timed-out" || status === 502 || status === 504;
}
