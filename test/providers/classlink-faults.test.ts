/**
 * Whatever a server does to a listing, the reader comes to the true set of classes, or says that it did not.
 *
 * Some lies cannot be seen, because the server could tell the same story truly: see `isUnseenLie`. And where no
 * `x-perm-rev` is sent, rows may come and go behind a page that was read; for such servers the law is the weaker one that
 * matters for removals: no class that was there all the time is missing.
 */
import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ServiceError } from "../../src/http/service-error.ts";
import { createClassLinkReader } from "../../src/providers/classlink/classlink-reader.ts";
import {
  json,
  listen,
  openClient,
  startOfTest,
  type TestClient,
  type TestServer,
} from "../http/test-server.ts";
import { tries } from "../tries.ts";
import {
  classLinkSettings,
  classRow,
  idOf,
  type OutgoingPage,
  type RawRow,
  RosterServer,
  type RosterServerOptions,
} from "./roster-server.ts";

type When = "always" | number;

const pageKinds = [
  "array-at-top",
  "byte-order-mark",
  "compressed",
  "count-lie",
  "cut",
  "duplicate-row",
  "edit-row",
  "empty-page",
  "error-under-200",
  "heavy",
  "html",
  "missing-key",
  "next-page-again",
  "not-utf-8",
  "offset-ignored",
  "one-space",
  "refused",
  "repeat-page",
  "reverse",
  "revision",
  "rotate",
  "shift",
  "skip-row",
  "slow-down",
  "total-high",
  "total-low",
  "total-moves",
  "total-zero",
  "wrong",
] as const;
const lengthKinds = ["clamp", "insert", "remove", "remove-and-insert"] as const;

/** Something done to one page, or to every page. */
interface PageSpoiling {
  readonly kind: (typeof pageKinds)[number];
  readonly when: When;
}

type Spoiling =
  | PageSpoiling
  | { readonly kind: (typeof lengthKinds)[number]; readonly at: number; readonly by: number }
  | { readonly kind: "shorten"; readonly lengths: readonly number[] };

const spoiling: fc.Arbitrary<Spoiling> = fc.oneof(
  fc.record({ kind: fc.constantFrom(...lengthKinds), at: fc.nat(12), by: fc.integer({ min: 0, max: 60 }) }),
  fc.record({
    kind: fc.constant("shorten" as const),
    lengths: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1 }),
  }),
  fc.record({
    kind: fc.constantFrom(...pageKinds),
    when: fc.oneof(fc.constant("always" as const), fc.nat(12)),
  }),
);

/** Hides or replaces rows, or answers in place of the page; `true`: it has been answered. */
function spoil(
  spoiling: Spoiling,
  page: OutgoingPage,
  response: ServerResponse,
  server: RosterServer,
): boolean {
  const all = inOrderOf(server);
  if ("lengths" in spoiling) {
    page.rows = page.rows.slice(0, spoiling.lengths[page.index % spoiling.lengths.length] ?? 1);
    return false;
  }
  if ("at" in spoiling) {
    if (spoiling.kind === "clamp") page.rows = page.rows.slice(0, spoiling.by + 1);
    else if (page.index === spoiling.at) mutate(spoiling.kind, spoiling.by, server);
    return false;
  }
  if (spoiling.when !== "always" && spoiling.when !== page.index) return false;
  return spoilPage(spoiling, page, response, all);
}

function spoilPage(
  spoiling: PageSpoiling,
  page: OutgoingPage,
  response: ServerResponse,
  all: readonly RawRow[],
): boolean {
  const answer = (status: number, body: Buffer | string, headers: Record<string, string> = {}): true => {
    response.writeHead(status, headers).end(body);
    return true;
  };
  switch (spoiling.kind) {
    case "array-at-top":
      return answer(200, JSON.stringify(page.rows));
    case "missing-key":
      return answer(200, '{"imsx_codeMajor":"failure"}');
    case "error-under-200":
      return answer(200, '{"imsx_codeMajor":"failure","imsx_description":"server busy","classes":null}');
    case "byte-order-mark":
      return answer(200, `\ufeff${JSON.stringify({ classes: page.rows })}`);
    case "compressed":
      return answer(200, gzipSync(JSON.stringify({ classes: page.rows })), { "content-encoding": "gzip" });
    case "not-utf-8":
      return answer(200, Buffer.from(JSON.stringify({ classes: page.rows, note: "é" }), "latin1"));
    case "next-page-again":
      response.setHeader("link", `<${server.origin}/ims/oneroster/v1p1/classes?offset=0>; rel="next"`);
      response.setHeader("x-next-page-token", "the-same-for-ever");
      return false;
    case "one-space":
      return answer(200, " ");
    case "html":
      return answer(200, "<html><title>Sign in</title></html>", { "content-type": "text/html" });
    case "slow-down":
      return answer(429, "<h1>Too many</h1>", { "retry-after": "1" });
    case "wrong":
      return answer(500, "stack trace");
    case "refused":
      return answer(403, "");
    case "heavy":
      return page.limit > 10 ? answer(502, "") : false;
    case "cut":
      return answer(200, JSON.stringify({ classes: page.rows }).slice(0, -2));
    case "count-lie":
      page.count = page.rows.length + 1;
      return false;
    case "duplicate-row":
      page.rows = [...page.rows.slice(0, 1), ...page.rows];
      return false;
    case "edit-row":
      page.rows = page.rows.map((row, index) =>
        index === 0 ? classRow(idOf(row), { title: `edited ${page.index}` }) : row,
      );
      return false;
    case "empty-page":
      page.rows = [];
      return false;
    case "offset-ignored":
      page.rows = all.slice(0, page.limit);
      return false;
    case "repeat-page":
      page.rows = all.slice(Math.max(0, page.offset - page.limit), page.offset);
      return false;
    case "reverse":
      page.rows = [...page.rows].reverse();
      return false;
    case "revision":
      page.revision = `other ${page.index}`;
      return false;
    case "rotate":
      page.rows = [...page.rows.slice(1), ...page.rows.slice(0, 1)];
      return false;
    case "shift":
      page.rows = all.slice(page.offset + 1, page.offset + 1 + page.limit);
      return false;
    case "skip-row":
      page.rows = page.rows.filter((_, index) => index !== Math.floor(page.rows.length / 2));
      return false;
    case "total-high":
      page.total += 2;
      return false;
    case "total-low":
      page.total = Math.max(0, page.total - 2);
      return false;
    case "total-moves":
      page.total += page.index;
      return false;
    case "total-zero":
      page.total = 0;
      return false;
  }
}

function mutate(kind: "insert" | "remove" | "remove-and-insert", by: number, server: RosterServer): void {
  const rows = [...(server.collections["classes"] ?? [])];
  if (kind !== "insert") rows.splice(by % Math.max(1, rows.length), 1);
  if (kind !== "remove")
    rows.push(classRow(`c${String((by * 7) % 60).padStart(5, "0")}-new${server.revision}`));
  server.collections["classes"] = rows;
  server.revision += 1;
}

type Compare = (left: string, right: string) => number;

const byCodeUnit: Compare = (left, right) => (left < right ? -1 : left > right ? 1 : 0);

/** How a server may sort by id; what lies between two ids in one of them need not in another. */
const orders: readonly Compare[] = [
  byCodeUnit,
  (left, right) => byCodeUnit(left.toLowerCase(), right.toLowerCase()),
  (left, right) => byCodeUnit(right, left),
  new Intl.Collator("en").compare,
  (left, right) => byCodeUnit(left.slice(3), right.slice(3)),
];

function inOrderOf({ collections, options }: RosterServer): readonly RawRow[] {
  const compare = options.compare ?? byCodeUnit;
  return [...(collections["classes"] ?? [])].sort((left, right) => compare(idOf(left), idOf(right)));
}

/** Ids of which every order makes another sequence. */
const mixed = (count: number): readonly RawRow[] =>
  Array.from({ length: count }, (_, index) =>
    classRow(
      `${index % 3 === 0 ? "C" : "c"}${String((index * 37) % 100).padStart(2, "0")}-${index % 10}${index}`,
    ),
  );

let server: TestServer;
let client: TestClient;
let roster = new RosterServer({});

beforeAll(async () => {
  server = await listen((request, response) => roster.answer(request, response));
  client = await openClient();
});
afterAll(async () => {
  await client.close();
  await server.close();
});

const idsOf = (rows: readonly RawRow[]): readonly string[] => rows.map(idOf);

/**
 * A listing that begins one row late, or leaves out the same rows, each time it is read; and, from a server without
 * totals, pages so short that nothing new comes, followed by a page that is empty.
 */
function isUnseenLie(spoilings: readonly Spoiling[], sendsTotals: boolean): boolean {
  const hiding = spoilings.filter(
    ({ kind }) => kind === "shift" || kind === "skip-row" || kind === "empty-page" || kind === "repeat-page",
  );
  const shortening = spoilings.filter(({ kind }) => kind === "clamp" || kind === "shorten");
  if (hiding.some((each) => "when" in each && each.when === "always")) return true;
  return !sendsTotals && hiding.length > 0 && hiding.length + shortening.length > 1;
}

interface Observed {
  readonly ids: readonly string[];
  /** The ids that the server had before each of its answers. */
  readonly history: readonly (readonly string[])[];
}

/** One read of classes under faults; `undefined`: it said that it cannot be trusted, and why. */
async function readUnder(
  rows: readonly RawRow[],
  pageSize: number,
  spoilings: readonly Spoiling[],
  options: RosterServerOptions,
): Promise<Observed | undefined> {
  // How a server cuts its pages is its nature; what happens to them comes after it.
  const ordered = [...spoilings].sort((left, right) => Number("when" in left) - Number("when" in right));
  const history: (readonly string[])[] = [idsOf(rows)];
  roster = new RosterServer({ classes: rows }, options, (page, response, self) => {
    if (page.collection !== "classes") return false;
    const isAnswered = ordered.some((each) => spoil(each, page, response, self));
    history.push(idsOf(self.collections["classes"] ?? []));
    return isAnswered;
  });
  try {
    const read = await openReader(pageSize).readRoster(new Set());
    if (read.kind !== "incomplete")
      return { history, ids: read.value.classes.map(({ sourcedId }) => sourcedId) };
    expect(read.reason.length * read.hint.length).toBeGreaterThan(0);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    expect(error.reason.length * error.hint.length).toBeGreaterThan(0);
  }
  return undefined;
}

function openReader(pageSize: number): ReturnType<typeof createClassLinkReader> {
  return createClassLinkReader({
    settings: classLinkSettings(server.origin, pageSize),
    http: client.http,
    clock: () => startOfTest,
    sleep: async () => undefined,
    limits: { maxRequests: 2_000 },
  });
}

describe("under any faults", () => {
  it("a read is complete and true, or says why it is not", async () => {
    let complete = 0;
    const inputs = [
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 25 }),
      fc.array(spoiling, { maxLength: 3 }),
      fc.boolean(),
      fc.boolean(),
      fc.constantFrom(...orders),
    ] as const;
    const law = fc.asyncProperty(
      ...inputs,
      async (count, pageSize, spoilings, sendsTotals, sendsRevision, compare) => {
        const observed = await readUnder(mixed(count), pageSize, spoilings, {
          sendsTotals,
          sendsRevision,
          compare,
        });
        if (observed === undefined) return;
        complete += 1;
        const { history, ids } = observed;
        expect(new Set(ids).size).toBe(ids.length);
        const known = new Set(history.flat());
        expect(ids.filter((id) => !known.has(id))).toEqual([]);
        if (isUnseenLie(spoilings, sendsTotals)) return;
        const stable = history.reduce((left, right) => left.filter((id) => right.includes(id)));
        expect(stable.filter((id) => !ids.includes(id))).toEqual([]);
        const sorted = (some: readonly string[]): string => [...some].sort().join();
        if (sendsRevision) expect(history.map(sorted)).toContain(sorted(ids));
      },
    );
    await fc.assert(law, { numRuns: tries(250) });
    // Otherwise the law would hold for a reader that refuses everything.
    expect(complete).toBeGreaterThan(25);
  });
});

describe("under any content", () => {
  const key = fc.constantFrom(
    "sourcedId",
    "status",
    "title",
    "school",
    "schoolSourcedId",
    "terms",
    "grades",
    "parent",
    "startDate",
    "endDate",
    "__proto__",
    "constructor",
  );
  const anything = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom(
        null,
        true,
        "",
        "x",
        "c1",
        "s1",
        "active",
        0,
        12,
        1e300,
        -0.5,
        "2026-08-17",
        "a,b",
        "\u0000",
      ),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(key, tie("value"), { maxKeys: 5 }),
    ),
  })).value;

  it("every row is read or reported", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anything, { minLength: 1, maxLength: 12 }), async (rows) => {
        roster = new RosterServer({ classes: rows }, { sendsTotals: true });
        roster.fault = (page) => {
          if (page.collection === "classes") page.rows = rows.slice(page.offset, page.offset + page.limit);
          return false;
        };
        const read = await openReader(100).readRoster(new Set());
        if (read.kind === "incomplete") {
          expect(read.reason).toMatch(/two different records|unexpectedly empty/);
          return;
        }
        const withIds = read.value.classes.map(({ sourcedId }) => sourcedId);
        const unreadable = read.value.unreadable.filter(({ collection }) => collection === "classes");
        const total = withIds.length + unreadable.length;
        // Records that are listed twice and alike are one.
        const repeated = rows.length - total;
        expect(repeated).toBeGreaterThanOrEqual(0);
        expect(repeated).toBeLessThanOrEqual(
          rows.length - new Set(rows.map((row) => JSON.stringify(row))).size + countSameId(rows),
        );
        expect(Object.prototype).not.toHaveProperty("sourcedId");
      }),
      { numRuns: tries(150) },
    );
  });

  /** Rows whose id another row has too: after reading they may be equal although they were sent differently. */
  function countSameId(rows: readonly unknown[]): number {
    const ids = rows.map(idOf).filter((id) => id !== "");
    return ids.length - new Set(ids).size;
  }

  it("depth and size neither crash nor hang it", async () => {
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    const wide = JSON.stringify(
      classRow("c2", { title: "x".repeat(3_000_000), grades: "k,".repeat(100_000) }),
    );
    const body = `{"classes":[{"sourcedId":"c1","school":"s1","terms":${deep}},${wide},{"sourcedId":"${"i".repeat(5_000)}","school":"s1"}]}`;
    roster = new RosterServer({}, { sendsTotals: false }, (page, response) => {
      if (page.collection !== "classes") return false;
      if (page.offset === 0) response.end(body);
      else if (page.offset < 3)
        response.end(`{"classes":[${body.slice(body.lastIndexOf('{"sourcedId"'), -2)}]}`);
      else json(response, { classes: [] });
      return true;
    });
    const read = await openReader(1_000).readRoster(new Set());
    if (read.kind === "incomplete") throw new Error(read.reason);
    expect(read.value.classes.map(({ sourcedId }) => sourcedId)).toEqual(["c1", "c2"]);
    expect(read.value.unreadable).toEqual([
      {
        collection: "classes",
        record: "row 3",
        place: "classes, row 3",
        reason: expect.any(String),
        orgId: "s1",
      },
    ]);
  });
});
