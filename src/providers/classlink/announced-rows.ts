/**
 * How many rows a page says that there are, in whatever way servers say so besides `x-total-count`: other headers, `Link`,
 * `Content-Range`, fields beside the rows. None of it is relied on to cut a list into parts; all of it must have come in the
 * end, because a server that says that there is more than it sends has left rows out.
 */
import { asObject, field, type Json } from "./fields.ts";

/** At least so many rows, and by whose word, in words. */
export interface Announced {
  readonly rows: number;
  readonly by: string;
  /** Whether it is the number of all rows, as against a sign that there are more. */
  readonly isTotal: boolean;
}

export interface AnnouncingPage {
  readonly body: unknown;
  readonly header: (name: string) => string | undefined;
  readonly offset: number;
  readonly rows: number;
  /** Whether the page is as long as pages of this server get: then a word that there is a next one may mean an empty one. */
  readonly isFull: boolean;
}

/** What the page announces the most of. `undefined`: nothing is said. */
export function announcedBy(page: AnnouncingPage): Announced | undefined {
  const said = [...totalsInHeaders(page), ...contentRange(page), ...linked(page), ...saidInBody(page)];
  return said.reduce<Announced | undefined>(
    (most, one) => (most === undefined || one.rows > most.rows ? one : most),
    undefined,
  );
}

const totalHeaders = [
  "x-total-count",
  "x-total",
  "total-count",
  "x-total-records",
  "x-total-results",
  "x-total-items",
  "x-pagination-total",
  "x-pagination-total-count",
];

function totalsInHeaders({ header }: AnnouncingPage): readonly Announced[] {
  return totalHeaders.flatMap((name) =>
    (header(name) ?? "").split(",").flatMap((text) => total(text.trim(), `its ${name} says`)),
  );
}

/** `classes 0-19/49`; `*` stands for a number that nobody knows. */
function contentRange({ header }: AnnouncingPage): readonly Announced[] {
  const match = /^\s*[\w-]+[ =]+(?:\d+-\d+|\*)\s*\/\s*(\d+)\s*$/.exec(header("content-range") ?? "");
  return match === null ? [] : total(match[1], "its Content-Range says");
}

const total = (value: unknown, by: string): readonly Announced[] => {
  const rows = typeof value === "string" && /^\d{1,12}$/.test(value) ? Number(value) : value;
  return typeof rows === "number" && Number.isSafeInteger(rows) && rows >= 0
    ? [{ rows, by: `${by} ${rows}`, isTotal: true }]
    : [];
};

/** RFC 8288: `<https://…?offset=40>; rel="next", <…?offset=48>; rel="last"`. */
function linked(page: AnnouncingPage): readonly Announced[] {
  const links = (page.header("link") ?? "").matchAll(
    /<([^>]*)>((?:\s*;\s*[\w*-]+\s*(?:=\s*(?:"[^"]*"|[^\s",;]+))?)*)/g,
  );
  return [...links].flatMap(([, target = "", parameters = ""]) => {
    const relations = relationsIn(parameters);
    return [
      ...(relations.includes("next") ? more(page, 'a page has Link rel="next"') : []),
      ...(relations.includes("last") ? behind(target) : []),
    ];
  });
}

const relationsIn = (parameters: string): readonly string[] =>
  [...parameters.matchAll(/;\s*rel\s*=\s*(?:"([^"]*)"|([^\s",;]+))/gi)].flatMap(([, quoted, bare]) =>
    (quoted ?? bare ?? "").toLowerCase().split(/\s+/),
  );

/** The last page has at least one row, unless it is the first. */
function behind(target: string): readonly Announced[] {
  const offset = /[?&]offset=(\d{1,12})(?:&|$|#)/.exec(target)?.[1];
  return offset === undefined || Number(offset) === 0
    ? []
    : [{ rows: Number(offset) + 1, by: `Link rel="last" is at offset ${offset}`, isTotal: false }];
}

const more = ({ isFull, offset, rows }: AnnouncingPage, by: string): readonly Announced[] =>
  isFull ? [] : [{ rows: offset + rows + 1, by: `${by} behind row ${offset + rows}`, isTotal: false }];

/** Keys as they are compared: `totalCount`, `total_count` and `@odata.count` are written in many ways. */
const comparable = (key: string): string => key.toLowerCase().replace(/[^a-z]/g, "");

const totalKeys: ReadonlySet<string> = new Set([
  "odatacount",
  "recordstotal",
  "total",
  "totalcount",
  "totalelements",
  "totalitems",
  "totalrecords",
  "totalresults",
  "totalrows",
]);

const moreKeys: ReadonlySet<string> = new Set([
  "hasmore",
  "hasnext",
  "hasnextpage",
  "next",
  "nextcursor",
  "nextlink",
  "nextpage",
  "nextpagetoken",
  "odatanextlink",
]);

/** Where such fields stand, besides beside the rows. */
const wrappers: ReadonlySet<string> = new Set([
  "links",
  "meta",
  "metadata",
  "page",
  "pageinfo",
  "paging",
  "pagination",
]);

function saidInBody(page: AnnouncingPage): readonly Announced[] {
  const body = asObject(page.body);
  if (body === undefined) return [];
  const wrapped = Object.keys(body).flatMap((key) => {
    const inner = wrappers.has(comparable(key)) ? asObject(field(body, key)) : undefined;
    return inner === undefined ? [] : [inner];
  });
  return [body, ...wrapped].flatMap((object) => saidIn(object, page));
}

function saidIn(object: Json, page: AnnouncingPage): readonly Announced[] {
  return Object.keys(object).flatMap((key) => {
    const value = field(object, key);
    if (totalKeys.has(comparable(key))) return total(value, `${JSON.stringify(key)} in its answer says`);
    return moreKeys.has(comparable(key)) && isSomething(value)
      ? more(page, `${JSON.stringify(key)} in an answer says that there is more`)
      : [];
  });
}

const isSomething = (value: unknown): boolean =>
  value === true ||
  (typeof value === "string" && value.trim() !== "" && value.toLowerCase() !== "false") ||
  (typeof value === "number" && value > 0) ||
  (asObject(value) !== undefined && Object.keys(asObject(value) ?? {}).length > 0);
