import type { ServerResponse } from "node:http";
import { Secret } from "../../src/providers/secret.ts";
import type { ClassLinkSettings } from "../../src/providers/settings/classlink-settings.ts";
import { json, type ReceivedRequest } from "../http/test-server.ts";

export type RawRow = unknown;

export interface RosterContents {
  readonly orgs?: readonly RawRow[];
  readonly academicSessions?: readonly RawRow[];
  readonly classes?: readonly RawRow[];
  readonly courses?: readonly RawRow[];
}

export const org = (sourcedId: string): RawRow => ({
  sourcedId,
  status: "active",
  name: `School ${sourcedId}`,
  type: "school",
});

export const session = (sourcedId: string): RawRow => ({
  sourcedId,
  status: "active",
  title: sourcedId,
  type: "schoolYear",
  startDate: "2026-08-01",
  endDate: "2027-06-30",
});

export const classRow = (sourcedId: string, rest: Readonly<Record<string, unknown>> = {}): RawRow => ({
  sourcedId,
  status: "active",
  title: `Class ${sourcedId}`,
  school: { sourcedId: "s1", type: "org", href: "https://elsewhere.example/orgs/s1" },
  terms: [{ sourcedId: "FY", type: "academicSession" }],
  grades: ["05"],
  ...rest,
});

export const numbered = (count: number): readonly RawRow[] =>
  Array.from({ length: count }, (_, index) => classRow(`c${String(index).padStart(5, "0")}`));

export const idOf = (row: RawRow): string =>
  typeof row === "object" && row !== null && "sourcedId" in row && typeof row.sourcedId === "string"
    ? row.sourcedId
    : "";

/** A page as it is about to be sent; a fault changes it or answers in its own way. */
export interface OutgoingPage {
  readonly collection: string;
  readonly offset: number;
  readonly limit: number;
  /** Counts the requests for this collection, from 0. */
  readonly index: number;
  rows: readonly RawRow[];
  total: number;
  count: number | undefined;
  revision: string;
}

/** @returns `true` where the fault has answered by itself */
export type Fault = (
  page: OutgoingPage,
  response: ServerResponse,
  server: RosterServer,
) => boolean | undefined;

export interface RosterServerOptions {
  readonly sendsTotals?: boolean;
  readonly sendsRevision?: boolean;
  readonly compare?: (left: string, right: string) => number;
}

const byCodeUnit = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** A OneRoster 1.1 server that keeps to the specification, until a fault is put in. */
export class RosterServer {
  readonly collections: Record<string, readonly RawRow[]>;
  readonly options: RosterServerOptions;
  fault: Fault | undefined;
  revision = 1;
  readonly #requests = new Map<string, number>();

  constructor(contents: RosterContents, options: RosterServerOptions = {}, fault?: Fault) {
    this.collections = {
      orgs: contents.orgs ?? [org("s1")],
      academicSessions: contents.academicSessions ?? [session("FY")],
      classes: contents.classes ?? numbered(3),
      courses: contents.courses ?? [],
    };
    this.options = options;
    this.fault = fault;
  }

  answer(request: ReceivedRequest, response: ServerResponse): void {
    const [, collection = "", id] = /\/v1p1\/([^/]+)(?:\/(.+))?$/.exec(request.path) ?? [];
    const all = this.collections[collection];
    if (all === undefined) {
      json(response, { imsx_description: "no such collection" }, {}, 404);
      return;
    }
    if (id !== undefined) {
      const found = all.find((row) => idOf(row) === decodeURIComponent(id));
      if (found === undefined) json(response, {}, {}, 404);
      else json(response, { [collection === "orgs" ? "org" : "class"]: found });
      return;
    }
    const index = this.#requests.get(collection) ?? 0;
    this.#requests.set(collection, index + 1);
    const offset = Number(request.query.get("offset") ?? "0");
    const limit = Number(request.query.get("limit") ?? "100");
    const compare = this.options.compare ?? byCodeUnit;
    const sorted =
      request.query.get("sort") === "sourcedId"
        ? [...all].sort((left, right) => compare(idOf(left), idOf(right)))
        : all;
    const page: OutgoingPage = {
      collection,
      offset,
      limit,
      index,
      rows: sorted.slice(offset, offset + limit),
      total: all.length,
      count: undefined,
      revision: String(this.revision),
    };
    if (this.fault?.(page, response, this) === true) return;
    this.send(page, response);
  }

  send(page: OutgoingPage, response: ServerResponse): void {
    const { sendsRevision = true, sendsTotals = true } = this.options;
    json(
      response,
      { [page.collection]: page.rows },
      {
        ...(sendsTotals
          ? { "x-count": String(page.count ?? page.rows.length), "x-total-count": String(page.total) }
          : {}),
        ...(sendsRevision ? { "x-perm-rev": page.revision } : {}),
      },
    );
  }
}

export const classLinkSettings = (origin: string, pageSize = 1_000): ClassLinkSettings => ({
  baseUrl: `${origin}/ims/oneroster/v1p1`,
  credentials: { kind: "bearer", token: new Secret("roster-token-7f3a") },
  pageSize,
  names: { baseUrl: "CLASSLINK_BASE_URL", credentials: "CLASSLINK_TOKEN" },
});
