/** How fast the reader asks, and for how much at a time, against servers that bear only so much. */
import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { Roster } from "../../src/model/classlink.ts";
import type { KeptDiagnostic } from "../../src/model/diagnostic.ts";
import type { Read } from "../../src/model/read.ts";
import { createClassLinkReader } from "../../src/providers/classlink/classlink-reader.ts";
import {
  client,
  json,
  type ReceivedRequest,
  serve,
  startOfTest,
  type TestServer,
} from "../http/test-server.ts";
import { classLinkSettings, classRow, idOf, numbered, type RawRow, RosterServer } from "./roster-server.ts";

interface Reading {
  readonly read: Read<Roster>;
  readonly server: TestServer;
  readonly notes: string;
  /** What was waited for all together, and before smaller pages, in milliseconds. */
  readonly waited: readonly number[];
  /** Requests that were under way at once, at most. */
  readonly mostAtOnce: number;
}

type Answer = (request: ReceivedRequest, response: ServerResponse, underWay: number) => void;

/** Reads from a server that takes a moment for every answer. */
async function reading(answer: Answer, pageSize: number): Promise<Reading> {
  let underWay = 0;
  let mostAtOnce = 0;
  const server = await serve((request, response) => {
    underWay += 1;
    mostAtOnce = Math.max(mostAtOnce, underWay);
    const now = underWay;
    setTimeout(() => {
      underWay -= 1;
      answer(request, response, now);
    }, 4);
  });
  const { http } = await client({ sleep: (durationMs) => sleep(durationMs) });
  const notices: KeptDiagnostic[] = [];
  const waited: number[] = [];
  const reader = createClassLinkReader({
    settings: classLinkSettings(server.origin, pageSize),
    http,
    clock: () => startOfTest,
    sleep: async (durationMs) => {
      waited.push(durationMs);
    },
    notice: (notice) => notices.push(notice),
  });
  const read = await reader.readRoster(new Set());
  return { read, server, waited, mostAtOnce, notes: notices.map(({ message }) => message).join(" ") };
}

const idsOf = (read: Read<Roster>): readonly string[] =>
  read.kind === "incomplete" ? [read.reason] : read.value.classes.map(({ sourcedId }) => sourcedId);
const limitsOf = ({ server }: Reading): readonly number[] =>
  server.received
    .filter(({ path }) => path.endsWith("/classes"))
    .map(({ query }) => Number(query.get("limit")));

describe("requests under way", () => {
  it.each([
    ["with totals and a revision", { sendsTotals: true, sendsRevision: true }],
    ["with totals only", { sendsTotals: true, sendsRevision: false }],
    ["without totals", { sendsTotals: false, sendsRevision: false }],
  ])("are several, %s, and the rows are all there", async (_, options) => {
    const roster = new RosterServer({ classes: numbered(700) }, options);
    const result = await reading((request, response) => roster.answer(request, response), 20);
    expect(idsOf(result.read)).toEqual(numbered(700).map(idOf));
    expect(result.mostAtOnce).toBeGreaterThan(4);
    expect(result.mostAtOnce).toBeLessThanOrEqual(8);
    // 37 pages that overlap, the end, orgs and sessions; without totals some pages begin behind the end.
    expect(result.server.received.length).toBeLessThan(60);
  });

  it("stay below what a server bears, once some were refused", async () => {
    const roster = new RosterServer({ classes: numbered(1_500) });
    let refusals = 0;
    const result = await reading((request, response, underWay) => {
      if (underWay <= 3) {
        roster.answer(request, response);
        return;
      }
      refusals += 1;
      response
        .writeHead(429, { "content-type": "text/html", "retry-after": "0.03" })
        .end("<h1>Slow down</h1>");
    }, 20);
    expect(idsOf(result.read)).toHaveLength(1_500);
    expect(refusals).toBeGreaterThan(0);
    expect(refusals).toBeLessThan(result.server.received.length / 4);
  });

  it("come to a rest where the server says that nothing is left", async () => {
    const roster = new RosterServer({ classes: numbered(200) });
    let left = 10;
    const result = await reading((request, response) => {
      left = left === 0 ? 10 : left - 1;
      response.setHeader("x-ratelimit-remaining", String(left));
      response.setHeader("x-ratelimit-reset", "9");
      roster.answer(request, response);
    }, 20);
    expect(idsOf(result.read)).toHaveLength(200);
    expect(new Set(result.waited)).toEqual(new Set([9_000]));
  });
});

describe("the size of a page", () => {
  it("grows back after a server that was down for a while, and was asked for ever smaller ones", async () => {
    const roster = new RosterServer({ classes: numbered(6_000) });
    let failures = 4;
    const result = await reading((request, response) => {
      if (request.path.endsWith("/classes") && failures > 0) {
        failures -= 1;
        response.writeHead(502, { "content-type": "text/html" }).end("<h1>Bad gateway</h1>");
      } else {
        roster.answer(request, response);
      }
    }, 200);
    expect(idsOf(result.read)).toHaveLength(6_000);
    const limits = limitsOf(result);
    expect(Math.min(...limits.filter((limit) => limit > 2))).toBeLessThanOrEqual(25);
    expect(Math.max(...limits.slice(20))).toBeGreaterThan(50);
    expect(result.waited.filter((durationMs) => durationMs === 1_000).length).toBeGreaterThan(0);
  });

  it("is the customary one where the server refuses a larger, and nothing else is given up for it", async () => {
    const roster = new RosterServer({ classes: numbered(350) });
    const result = await reading((request, response) => {
      if (Number(request.query.get("limit")) > 250) json(response, { imsx_description: "limit" }, {}, 422);
      else roster.answer(request, response);
    }, 1_000);
    expect(idsOf(result.read)).toHaveLength(350);
    expect(limitsOf(result).filter((limit) => limit > 250).length).toBeLessThan(6);
    const last = result.server.received.filter(({ path }) => path.endsWith("/classes")).at(-1);
    expect(last?.query.get("sort")).toBe("sourcedId");
    expect(last?.query.has("fields")).toBe(true);
    expect(result.notes).toContain("refuses pages of 1000 rows");
    expect(result.notes).not.toContain('refuses "');
  });
});

describe("an order that is not that of code units", () => {
  const byCodeUnit = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
  const named = (make: (index: number) => string): readonly RawRow[] =>
    Array.from({ length: 60 }, (_, index) => classRow(make(index)));
  const pages = Math.ceil(59 / 9);

  it.each<readonly [string, readonly RawRow[], (left: string, right: string) => number]>([
    [
      "numbers as numbers",
      named((index) => String(index * 7)),
      (left, right) => Number(left) - Number(right),
    ],
    [
      "letters without case",
      named((index) => `${index % 2 === 0 ? "a" : "A"}${100 + index}`),
      (left, right) => byCodeUnit(left.toLowerCase(), right.toLowerCase()),
    ],
    ["backwards", numbered(60), (left, right) => byCodeUnit(right, left)],
    [
      "by a language",
      named((index) => `${index % 2 === 0 ? "é" : "f"}-${index}`),
      new Intl.Collator("en").compare,
    ],
  ])("is recognised, and read once: %s", async (_, classes, compare) => {
    const roster = new RosterServer({ classes }, { compare });
    const { notes, read, server } = await reading(
      (request, response) => roster.answer(request, response),
      10,
    );
    expect(idsOf(read)).toEqual([...classes.map(idOf)].sort(byCodeUnit));
    expect(server.received.filter(({ path }) => path.endsWith("/classes")).length).toBeLessThan(pages + 5);
    expect(notes).not.toContain("read twice");
  });

  it("in which two ids are equal is read twice, since the two may change places", async () => {
    const classes = numbered(60).map((_, index) => {
      const isUpper = [1, 0, 0, 1][index % 4] === 1;
      return classRow(`${isUpper ? "C" : "c"}${String(Math.floor(index / 2)).padStart(3, "0")}`);
    });
    const compare = (left: string, right: string): number =>
      byCodeUnit(left.toLowerCase(), right.toLowerCase());
    const roster = new RosterServer({ classes }, { compare });
    const { notes, read } = await reading((request, response) => roster.answer(request, response), 10);
    expect(idsOf(read)).toHaveLength(60);
    expect(notes).toContain("order of its own");
  });
});
