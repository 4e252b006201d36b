import type { OneRosterServer } from "../../../providers/classlink/classlink-access.ts";
import { count, formatNumber } from "../../../render/wording.ts";
import { type Check, doubtful, type Finding, fine } from "../check.ts";
import { classLinkCollections } from "./classlink-collections.ts";

/** Whether pages come in the size that is asked for. A server that shortens them without a word is known to be common. */
export const classLinkPages: Check = {
  area: "ClassLink",
  name: "pages",
  needs: [classLinkCollections],
  run: async (subject) => {
    const { classLink } = subject.settings;
    if (classLink === undefined) return [];
    const server = await subject.server();
    const { pageSize } = classLink;
    const first = await rowsFrom(server, 0, pageSize);
    if (first.rows >= pageSize) return [fine(`pages of ${formatNumber(pageSize)} are sent as asked for`)];
    const isMore =
      first.total === undefined ? (await rowsFrom(server, first.rows, 1)).rows > 0 : first.rows < first.total;
    return [isMore ? shortened(pageSize, first.rows) : whole(pageSize, first.rows)];
  },
};

const whole = (pageSize: number, rows: number): Finding =>
  fine(`${count(rows, "class", "classes")} came in one page of up to ${formatNumber(pageSize)}`, {
    asked: pageSize,
    sent: rows,
  });

const shortened = (pageSize: number, rows: number): Finding =>
  doubtful(
    `the server shortens pages: ${formatNumber(pageSize)} rows asked for, ${formatNumber(rows)} sent`,
    rows === 0
      ? "Try a smaller CLASSLINK_PAGE_SIZE."
      : `Nothing is lost, because reading goes on behind what came. CLASSLINK_PAGE_SIZE=${rows} asks for what the server sends.`,
    { asked: pageSize, sent: rows },
  );

interface Page {
  readonly rows: number;
  readonly total?: number;
}

async function rowsFrom(server: OneRosterServer, offset: number, limit: number): Promise<Page> {
  const { http, prefix, service } = server;
  const query = `limit=${limit}&offset=${offset}&sort=sourcedId&orderBy=asc`;
  const { body, header } = await http.send({ service, method: "GET", url: `${prefix}/classes?${query}` });
  const classes: unknown =
    typeof body === "object" && body !== null && "classes" in body ? body.classes : undefined;
  const total = Number(header("x-total-count") ?? Number.NaN);
  const rows = Array.isArray(classes) ? classes.length : 0;
  return Number.isInteger(total) ? { rows, total } : { rows };
}
