import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { ServiceError } from "../../src/http/service-error.ts";
import type { KeptDiagnostic } from "../../src/model/diagnostic.ts";
import {
  type ClassLinkReaderOptions,
  createClassLinkReader,
} from "../../src/providers/classlink/classlink-reader.ts";
import { client, json, serve, startOfTest } from "../http/test-server.ts";
import { classLinkSettings, type Fault, numbered, type OutgoingPage, RosterServer } from "./roster-server.ts";

async function readerOf(roster: RosterServer, options: Partial<ClassLinkReaderOptions> = {}) {
  const server = await serve((request, response) => roster.answer(request, response));
  const { http } = await client();
  const notices: KeptDiagnostic[] = [];
  const reader = createClassLinkReader({
    settings: classLinkSettings(server.origin, 20),
    http,
    clock: () => startOfTest,
    notice: (notice) => notices.push(notice),
    sleep: async () => undefined,
    ...options,
  });
  return { read: (ids: readonly string[] = []) => reader.readRoster(new Set(ids)), server, notices };
}

const classesOnly =
  (fault: (page: OutgoingPage, response: ServerResponse) => boolean): Fault =>
  (page, response) =>
    page.collection === "classes" && fault(page, response);

/** 47 of 49 classes are sent, and the server says so in its way. */
const sends47 = (say: (page: OutgoingPage) => { headers?: Record<string, string>; body?: object }): Fault =>
  classesOnly((page, response) => {
    const { body = {}, headers = {} } = say(page);
    json(response, { classes: page.rows, ...body }, headers);
    return true;
  });

const link = (page: OutgoingPage, relations: string): Record<string, string> => ({
  link: `<https://elsewhere.example/classes?limit=20&offset=${page.offset + 20}>; ${relations}`,
});

const isBehind = ({ offset, rows }: OutgoingPage): boolean => offset > 0 && rows.length === 0;

describe("more is said than was sent", () => {
  const ways: readonly (readonly [string, Fault])[] = [
    ["in x-total-count that came twice", sends47(() => ({ headers: { "x-total-count": "47, 49" } }))],
    ["in another header of the total", sends47(() => ({ headers: { "x-total": "49" } }))],
    [
      "in Content-Range",
      sends47(({ offset, rows }) => ({
        headers: { "content-range": `classes ${offset}-${offset + rows.length - 1}/49` },
      })),
    ],
    ["in Link, next behind the last row", sends47((page) => ({ headers: link(page, 'rel="next"') }))],
    ["in Link, without quotes", sends47((page) => ({ headers: link(page, "rel=next") }))],
    [
      "in Link, next among other words",
      sends47((page) => ({ headers: link(page, 'title="a, b"; rel="self next"') })),
    ],
    [
      "in Link, where the last page begins",
      sends47((page) => ({
        headers: isBehind(page)
          ? {}
          : { link: '<https://elsewhere.example/classes?offset=48&limit=20>; rel="last"' },
      })),
    ],
    ["beside the rows", sends47(() => ({ body: { totalCount: 49 } }))],
    ["beside the rows, as text", sends47(() => ({ body: { total_count: "49" } }))],
    ["in an object beside the rows", sends47(() => ({ body: { pagination: { total: 49 } } }))],
    ["as OData says it", sends47(() => ({ body: { "@odata.count": 49 } }))],
    ["as a next link beside the rows", sends47(() => ({ body: { links: { next: "/classes?offset=47" } } }))],
    ["as hasMore", sends47(() => ({ body: { hasMore: true } }))],
  ];

  it.each(ways)("%s: no plan", async (_, fault) => {
    const { read } = await readerOf(new RosterServer({ classes: numbered(47) }, {}, fault));
    expect(await read()).toMatchObject({
      kind: "incomplete",
      reason: expect.stringMatching(/list of classes says that there is more than it sends \(47 rows came; /),
    });
  });

  const truths: readonly (readonly [string, Fault])[] = [
    ["totals that are reached", sends47(() => ({ body: { total: 47 }, headers: { "x-total": "47" } }))],
    ["a total of the page", sends47(({ rows }) => ({ body: { total: rows.length } }))],
    [
      "a next page only where there is one",
      sends47((page) => ({
        headers: page.offset + page.rows.length < 47 ? link(page, 'rel="next"') : {},
        body: { next: null, hasMore: false, nextPageToken: "" },
      })),
    ],
    [
      "a first page in Link",
      sends47(() => ({ headers: { link: '<https://elsewhere.example/?offset=0>; rel="last first"' } })),
    ],
  ];

  it.each(truths)("but %s: all is well", async (_, fault) => {
    const { read } = await readerOf(new RosterServer({ classes: numbered(47) }, {}, fault));
    expect((await read()).kind).toBe("complete");
  });

  it("and a next page that is empty behind one that was full is none", async () => {
    const fault = sends47((page) => ({
      headers: page.rows.length === page.limit ? link(page, 'rel="next"') : {},
    }));
    const { read } = await readerOf(new RosterServer({ classes: numbered(39) }, {}, fault));
    expect((await read()).kind).toBe("complete");
  });
});

describe("the end of a list", () => {
  const ways: readonly (readonly [string, (response: ServerResponse) => void])[] = [
    ["404", (response) => json(response, { imsx_description: "no records" }, {}, 404)],
    ["400", (response) => json(response, { imsx_description: "offset is beyond the end" }, {}, 400)],
    ["204", (response) => response.writeHead(204).end()],
    ["200 without a body", (response) => response.writeHead(200).end()],
    ["{}", (response) => json(response, {})],
    ["null", (response) => json(response, null)],
    ["a null in the place of the list", (response) => json(response, { classes: null })],
  ];

  it.each(ways)("may be %s where the count is reached exactly", async (_, answer) => {
    for (const sendsRevision of [true, false]) {
      const behind = classesOnly((page, response) => {
        if (isBehind(page)) answer(response);
        return isBehind(page);
      });
      const { notices, read } = await readerOf(
        new RosterServer({ classes: numbered(47) }, { sendsRevision }, behind),
      );
      const result = await read();
      expect(result.kind === "complete" && result.value.classes).toHaveLength(47);
      expect(notices).toEqual([]);
    }
  });

  it("may be 404 where the count stands beside the rows", async () => {
    const fault = classesOnly((page, response) => {
      if (isBehind(page)) json(response, {}, {}, 404);
      else json(response, { classes: page.rows, totalCount: 47 });
      return true;
    });
    const { read } = await readerOf(new RosterServer({ classes: numbered(47) }, {}, fault));
    expect((await read()).kind).toBe("complete");
  });

  it.each(ways)("is no %s before that, and then nobody blames the address", async (_, answer) => {
    for (const sendsTotals of [true, false]) {
      const fault = classesOnly((page, response) => {
        const isMeant = sendsTotals ? page.offset === 38 : isBehind(page);
        if (isMeant) answer(response);
        return isMeant;
      });
      const { read } = await readerOf(new RosterServer({ classes: numbered(47) }, { sendsTotals }, fault));
      const error = await read().then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(ServiceError);
      expect(error instanceof ServiceError && error.hint).toMatch(
        /rows of classes came .* the prefix is right/,
      );
      expect(error instanceof ServiceError && error.hint).not.toContain("Check CLASSLINK_BASE_URL");
    }
  });

  it.each(ways)("is no %s on the first page", async (_, answer) => {
    const fault = classesOnly((_page, response) => {
      answer(response);
      return true;
    });
    const { read } = await readerOf(new RosterServer({}, {}, fault));
    await expect(read()).rejects.toBeInstanceOf(ServiceError);
  });
});

describe("an error under 200", () => {
  it.each([
    [
      [{ code: "E1", message: "License expired" }],
      'a list, where a list under "classes" was asked for; it says "License expired"',
    ],
    [
      { imsx_StatusInfo: { imsx_description: "Tenant disabled" } },
      'no "classes", .*; it says "Tenant disabled"',
    ],
    [[{ sourcedId: "1", title: "Homeroom" }], 'a list, where a list under "classes" was asked for$'],
  ])("is quoted where it is one: %j", async (body, reason) => {
    const fault = classesOnly((_page, response) => {
      json(response, body);
      return true;
    });
    const { read } = await readerOf(new RosterServer({}, {}, fault));
    await expect(read()).rejects.toMatchObject({ reason: expect.stringMatching(reason) });
  });
});

describe("a server that cannot be read to its end", () => {
  it("rounds offsets down to pages, and is told so", async () => {
    const all = numbered(60);
    for (const sendsTotals of [true, false]) {
      const fault = classesOnly((page) => {
        const from = Math.floor(page.offset / page.limit) * page.limit;
        page.rows = all.slice(from, from + page.limit);
        return false;
      });
      const { read } = await readerOf(
        new RosterServer({ classes: all }, { sendsTotals, sendsRevision: false }, fault),
      );
      const result = await read();
      expect(result).toMatchObject({
        kind: "incomplete",
        hint: expect.stringContaining("offset is a number of rows"),
      });
    }
  });

  it("sends its first row whatever the offset, as where only a cursor leads on, and is left soon", async () => {
    const [first] = numbered(1);
    const fault = classesOnly((page) => {
      page.rows = [first];
      return false;
    });
    const { read, server } = await readerOf(new RosterServer({}, { sendsTotals: false }, fault));
    expect(await read()).toMatchObject({
      kind: "incomplete",
      reason: expect.stringContaining("sends the same page again wherever one starts to read"),
    });
    expect(server.received.length).toBeLessThan(200);
  });

  it("begins again behind its last row, and is left at the first repeats", async () => {
    const all = numbered(49);
    const fault = classesOnly((page) => {
      page.rows = Array.from({ length: page.limit }, (_, index) => all[(page.offset + index) % all.length]);
      return false;
    });
    const { read, server } = await readerOf(new RosterServer({}, { sendsTotals: false }, fault));
    expect(await read()).toMatchObject({
      kind: "incomplete",
      reason: expect.stringContaining("list of classes repeats itself"),
    });
    expect(server.received.length).toBeLessThan(200);
  });

  it("sends more than can be kept", async () => {
    const roster = new RosterServer({ classes: numbered(400) });
    const { read } = await readerOf(roster, { limits: { maxBytes: 20_000 } });
    expect(await read()).toMatchObject({
      kind: "incomplete",
      reason: expect.stringMatching(/more than .* MiB/),
    });
  });

  it("takes longer than a read may, tries and restarts included", async () => {
    let now = startOfTest;
    const moving: Fault = (page) => {
      page.revision = String(page.index);
      return undefined;
    };
    const { read, server } = await readerOf(new RosterServer({ classes: numbered(60) }, {}, moving), {
      clock: () => now,
      sleep: async () => {
        now += 600_000;
      },
      limits: { maxDurationMs: 1_000_000 },
    });
    expect(await read()).toMatchObject({ kind: "incomplete", reason: expect.stringContaining("minutes") });
    expect(server.received.length).toBeGreaterThan(3);
  });
});

describe("what a plan can do without", () => {
  it.each([500, 502, 503])("is asked for once where the server answers %s", async (status) => {
    const roster = new RosterServer({}, {}, (page, response) => {
      if (page.collection !== "courses") return false;
      json(response, { imsx_description: "broken" }, {}, status);
      return true;
    });
    const { notices, read, server } = await readerOf(roster);
    expect((await read(["no class"])).kind).toBe("complete");
    expect(server.received.filter(({ path }) => path.endsWith("/courses"))).toHaveLength(1);
    expect(notices.map(({ message }) => message).join()).toContain("Courses could not be read");
  });
});
