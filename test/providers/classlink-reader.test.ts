import { describe, expect, it } from "vitest";
import { ServiceError } from "../../src/http/service-error.ts";
import type { Roster } from "../../src/model/classlink.ts";
import type { KeptDiagnostic } from "../../src/model/diagnostic.ts";
import type { Read } from "../../src/model/read.ts";
import {
  type ClassLinkReaderOptions,
  createClassLinkReader,
} from "../../src/providers/classlink/classlink-reader.ts";
import type { ClassLinkReader } from "../../src/providers/provider.ts";
import { Secret } from "../../src/providers/secret.ts";
import { client, json, serve, startOfTest, type TestServer } from "../http/test-server.ts";
import {
  classLinkSettings,
  classRow,
  type Fault,
  idOf,
  numbered,
  type OutgoingPage,
  org,
  RosterServer,
  session,
} from "./roster-server.ts";

interface Setup {
  readonly reader: ClassLinkReader;
  readonly server: TestServer;
  readonly notices: readonly KeptDiagnostic[];
  read(mappedIds?: readonly string[]): Promise<Read<Roster>>;
}

async function setUp(
  roster: RosterServer,
  pageSize = 10,
  options: Partial<ClassLinkReaderOptions> = {},
): Promise<Setup> {
  const server = await serve((request, response) => roster.answer(request, response));
  const { http } = await client();
  const notices: KeptDiagnostic[] = [];
  const reader = createClassLinkReader({
    settings: classLinkSettings(server.origin, pageSize),
    http,
    clock: () => startOfTest,
    notice: (notice) => notices.push(notice),
    sleep: async () => undefined,
    ...options,
  });
  return { reader, server, notices, read: (mappedIds = []) => reader.readRoster(new Set(mappedIds)) };
}

function rosterOf(read: Read<Roster>): Roster {
  if (read.kind === "incomplete") throw new Error(`${read.reason} | ${read.hint}`);
  return read.value;
}

const classIds = (read: Read<Roster>): readonly string[] =>
  rosterOf(read).classes.map(({ sourcedId }) => sourcedId);
const onClasses =
  (fault: Fault): Fault =>
  (page, response, server) =>
    page.collection === "classes" ? fault(page, response, server) : undefined;

describe("a roster", () => {
  it("is read whole, with where it came from", async () => {
    const { read, server } = await setUp(new RosterServer({ classes: numbered(95) }));
    const result = await read();
    expect(classIds(result)).toEqual(numbered(95).map(idOf));
    expect(result).toMatchObject({
      kind: "complete",
      provenance: {
        driver: "oneroster 1.1",
        readAt: "2026-08-17T12:00:00.000Z",
        requests: server.received.length,
      },
    });
    expect(result.kind === "complete" && result.provenance.endpoint).toMatch(/^[0-9a-f]{16}$/);
    expect(rosterOf(result).courses).toBeUndefined();
  });

  it("asks for nothing that holds people, by GET only, sorted, with few fields", async () => {
    const { read, server } = await setUp(
      new RosterServer({ classes: numbered(25), courses: [{ sourcedId: "k1", title: "Maths" }] }),
    );
    const roster = rosterOf(await read(["c00001", "k1"]));
    expect(roster.courses).toEqual([{ sourcedId: "k1", title: "Maths" }]);
    const asked = new Set(server.received.map(({ path }) => path.split("/").at(-1)));
    expect(asked).toEqual(new Set(["orgs", "academicSessions", "classes", "courses"]));
    for (const { headers, method, query } of server.received) {
      expect(method).toBe("GET");
      expect(query.get("sort")).toBe("sourcedId");
      expect(headers.authorization).toBe("Bearer roster-token-7f3a");
    }
    const fields = server.received
      .filter(({ path }) => path.endsWith("/classes"))
      .map(({ query }) => query.get("fields"));
    expect(new Set(fields)).toEqual(
      new Set(["sourcedId,status,title,classCode,location,grades,school,terms"]),
    );
  });

  it("says while it is read how far it has come", async () => {
    const seen: string[] = [];
    const { read } = await setUp(new RosterServer({ classes: numbered(12) }), 10, {
      progress: (system, collection, rows) => seen.push(`${system} ${collection} ${rows}`),
    });
    await read();
    expect(seen).toContain("ClassLink classes 12");
  });

  it("signs each request anew", async () => {
    const server = await serve((request, response) => new RosterServer({}).answer(request, response));
    const { http } = await client();
    const settings = {
      ...classLinkSettings(server.origin),
      credentials: {
        kind: "oauth1",
        clientId: new Secret("key"),
        clientSecret: new Secret("sec"),
        signature: "HMAC-SHA256",
      },
    } as const;
    const reader = createClassLinkReader({ settings, http, clock: () => startOfTest });
    expect((await reader.readRoster(new Set())).kind).toBe("complete");
    const nonces = server.received.map(
      ({ headers }) => /oauth_nonce="([^"]+)"/.exec(headers.authorization ?? "")?.[1],
    );
    expect(new Set(nonces).size).toBe(server.received.length);
    expect(server.received[0]?.headers.authorization).toContain(`oauth_timestamp="${startOfTest / 1_000}"`);
  });
});

describe("servers that differ and are right", () => {
  const everything = numbered(137).map(idOf);

  it.each([
    ["pages clamped, with totals", true, (limit: number) => Math.min(limit, 7)],
    ["pages clamped, without totals", false, (limit: number) => Math.min(limit, 7)],
    ["pages clamped to two rows", true, () => 2],
    ["pages of single rows", true, () => 1],
    ["pages of single rows, without totals", false, () => 1],
    [
      "pages cut short now and then, without totals",
      false,
      (limit: number, index: number) => Math.min(limit, [limit, 3, 1, 5][index % 4] ?? 1),
    ],
    [
      "pages cut short now and then, with totals",
      true,
      (limit: number, index: number) => Math.min(limit, [4, limit, 1, 5][index % 4] ?? 1),
    ],
    ["a limit that is ignored", true, () => 1_000],
    ["a limit that is ignored, without totals", false, () => 1_000],
  ])("%s", async (_, sendsTotals, length) => {
    const roster = new RosterServer({ classes: numbered(137) }, { sendsTotals, sendsRevision: false });
    roster.fault = onClasses((page) => {
      const sorted = [...(roster.collections["classes"] ?? [])];
      page.rows = sorted.slice(page.offset, page.offset + length(page.limit, page.index));
      return undefined;
    });
    const { read } = await setUp(roster, 20);
    expect(classIds(await read())).toEqual(everything);
  });

  it("a page size of one", async () => {
    const { read } = await setUp(new RosterServer({ classes: numbered(9) }), 1);
    expect(classIds(await read())).toHaveLength(9);
  });

  it("pages that are too heavy: smaller ones are asked for, from where it stopped", async () => {
    const heavy = onClasses((page, response) => {
      if (page.limit <= 30) return undefined;
      response.writeHead(502, { "content-type": "text/html" }).end("<h1>Bad gateway</h1>");
      return true;
    });
    const { notices, read, server } = await setUp(
      new RosterServer({ classes: numbered(137) }, {}, heavy),
      100,
    );
    expect(classIds(await read())).toEqual(everything);
    expect(server.received.filter(({ query }) => Number(query.get("limit")) > 30).length).toBeLessThan(12);
    expect(notices.map(({ message }) => message).join()).toContain("smaller ones");
  });

  it.each([
    ["fields", 400],
    ["sort", 400],
    ["fields", 414],
    ["fields", 501],
    ["sort", 501],
    ["fields", 500],
    ["sort", 500],
  ])("%s is refused with %i", async (parameter, status) => {
    const server = await serve((request, response) => {
      if (request.query.has(parameter)) json(response, { imsx_description: "unknown" }, {}, status);
      else roster.answer(request, response);
    });
    const roster = new RosterServer({ classes: numbered(45) });
    const { http, waited } = await client();
    const notices: KeptDiagnostic[] = [];
    const settings = classLinkSettings(server.origin, 10);
    const reader = createClassLinkReader({
      settings,
      http,
      clock: () => startOfTest,
      sleep: async () => {},
      notice: (notice) => notices.push(notice),
    });
    expect(classIds(await reader.readRoster(new Set()))).toHaveLength(45);
    expect(notices.map(({ message }) => message).join()).toContain(
      status === 500 ? `failed (500) where "${parameter}"` : `refuses "${parameter}"`,
    );
    expect(waited).toEqual([]);
    const other = parameter === "sort" ? "fields" : "sort";
    expect(notices.map(({ message }) => message).join()).not.toContain(`"${other}"`);
  });

  it("a failure that passes is none of the query, also where it comes twice later on", async () => {
    const roster = new RosterServer({ classes: numbered(45) });
    let failures = 0;
    roster.fault = onClasses((page, response) => {
      if (failures >= 3 || (page.offset === 0 && failures > 0)) return undefined;
      failures += 1;
      response.writeHead(500).end();
      return true;
    });
    const { notices, read, server } = await setUp(roster);
    expect(classIds(await read())).toHaveLength(45);
    expect(failures).toBe(3);
    expect(notices).toEqual([]);
    const pages = server.received.filter(
      ({ path: asked, query }) => asked.endsWith("/classes") && query.has("offset"),
    );
    expect(pages.filter(({ query }) => !query.has("sort") || !query.has("fields"))).toEqual([]);
  });

  it("an order of its own, as letters without case: read twice and compared", async () => {
    const ids = ["a", "B", "c", "D", "e", "F", "g", "H", "i"];
    const compare = (left: string, right: string): number =>
      left.toLowerCase().charCodeAt(0) - right.toLowerCase().charCodeAt(0);
    const { notices, read } = await setUp(
      new RosterServer({ classes: ids.map((id) => classRow(id)) }, { compare }),
      3,
    );
    expect(classIds(await read())).toEqual([...ids].sort());
    expect(notices.map(({ message }) => message).join()).toContain("order of its own");
  });

  it("a total of 0 on the empty page at the end", async () => {
    const fault: Fault = (page) => {
      if (page.rows.length === 0) page.total = 0;
      return undefined;
    };
    const { read } = await setUp(new RosterServer({ classes: numbered(25) }, {}, fault));
    expect(classIds(await read())).toHaveLength(25);
  });

  it("one record listed twice and alike is taken once", async () => {
    const twice = [...numbered(14), classRow("c00013")];
    const { read } = await setUp(new RosterServer({ classes: twice }), 5);
    expect(classIds(await read())).toHaveLength(14);
  });

  it("fields under other names: whole records are read instead", async () => {
    const flat = (index: number): unknown => ({
      sourcedId: `c${index}`,
      title: "T",
      schoolSourcedId: "s1",
      termSourcedIds: "FY,S1",
    });
    const roster = new RosterServer({ classes: [flat(1), flat(2)] });
    const server = await serve((request, response) => {
      const fields = request.query.get("fields")?.split(",");
      roster.fault = (page) => {
        if (fields !== undefined)
          page.rows = page.rows.map((row) =>
            Object.fromEntries(Object.entries(row ?? {}).filter(([name]) => fields.includes(name))),
          );
        return undefined;
      };
      roster.answer(request, response);
    });
    const { http } = await client();
    const reader = createClassLinkReader({
      settings: classLinkSettings(server.origin),
      http,
      clock: () => startOfTest,
    });
    const { classes, unreadable } = rosterOf(await reader.readRoster(new Set()));
    expect(unreadable).toEqual([]);
    expect(classes[0]).toMatchObject({ orgId: "s1", termIds: ["FY", "S1"] });
  });

  it("courses that are not shared are done without", async () => {
    const roster = new RosterServer({}, {}, (page, response) => {
      if (page.collection !== "courses") return undefined;
      json(response, {}, {}, 403);
      return true;
    });
    const { notices, read } = await setUp(roster);
    expect(rosterOf(await read(["no such class"])).courses).toBeUndefined();
    expect(notices.map(({ message }) => message).join()).toContain("does not share courses");
  });

  it("data that changes once is read again from the start", async () => {
    let changed = false;
    const fault = onClasses((page, _, server) => {
      if (page.index === 2 && !changed) {
        changed = true;
        server.revision += 1;
        page.revision = String(server.revision);
      }
      return undefined;
    });
    const { read } = await setUp(new RosterServer({ classes: numbered(45) }, {}, fault));
    expect(classIds(await read())).toHaveLength(45);
  });
});

describe("what cannot be trusted is incomplete, with a reason", () => {
  interface Case {
    readonly what: string;
    readonly reason: string;
    spoil(page: OutgoingPage, server: RosterServer): void;
  }
  const cases: readonly Case[] = [
    {
      what: "a revision that always moves",
      reason: "x-perm-rev moved",
      spoil: (page) => {
        page.revision = String(page.index);
      },
    },
    {
      what: "a count that is not that of the rows",
      reason: "says that it has",
      spoil: (page) => {
        page.count = page.rows.length + 1;
      },
    },
    {
      what: "a total that moves",
      reason: "said that there are",
      spoil: (page) => {
        page.total += page.index;
      },
    },
    {
      what: "a total that is too high",
      reason: "says that there are 48 rows, and sends 45",
      spoil: (page) => {
        page.total += 3;
      },
    },
    {
      what: "a total that is invented",
      reason: "says that there are 999999999999 rows, and sends 45",
      spoil: (page) => {
        page.total = 999_999_999_999;
      },
    },
    {
      what: "a list that ends before its total, and goes on far behind it",
      reason: "says that there are 400 rows, and sends 45",
      spoil: (page) => {
        page.total = 400;
        if (page.offset >= 200)
          page.rows = numbered(page.limit).slice(0, Math.min(page.limit, 400 - page.offset));
      },
    },
    {
      what: "a total that is too low",
      reason: "says that there are 10 rows, and sends more",
      spoil: (page) => {
        page.total = 10;
      },
    },
    {
      what: "an offset that is ignored",
      reason: "same page again",
      spoil: (page, server) => {
        page.rows = (server.collections["classes"] ?? []).slice(0, page.limit);
      },
    },
    {
      what: "pages in another order each time",
      reason: "moved rows",
      spoil: (page) => {
        const shift = page.index % Math.max(1, page.rows.length);
        page.rows = [...page.rows.slice(shift), ...page.rows.slice(0, shift)];
      },
    },
    {
      what: "pages that are the wrong way round",
      reason: "moved rows",
      spoil: (page) => {
        page.rows = [...page.rows].reverse();
      },
    },
    {
      what: "two different records with one id",
      reason: "two different records",
      spoil: (page, server) => {
        const all = [...numbered(44), classRow("c00043", { title: "another" })];
        server.collections["classes"] = all;
        page.rows = all.slice(page.offset, page.offset + page.limit);
      },
    },
  ];

  it.each(cases)("$what", async ({ reason, spoil }) => {
    const fault = onClasses((page, _, server) => {
      spoil(page, server);
    });
    const { read } = await setUp(new RosterServer({ classes: numbered(45) }, {}, fault));
    const result = await read();
    expect(result).toMatchObject({ kind: "incomplete" });
    expect(result.kind === "incomplete" && `${result.reason} ${result.hint}`).toContain(reason);
  });

  it("rows that are deleted while the pages are read, where every count still agrees", async () => {
    for (const sendsTotals of [true, false]) {
      const fault = onClasses((page, _, server) => {
        if (page.offset > 0) server.collections["classes"] = (server.collections["classes"] ?? []).slice(1);
        page.total = 45;
        return undefined;
      });
      const roster = new RosterServer(
        { classes: numbered(45) },
        { sendsTotals, sendsRevision: false },
        fault,
      );
      const { read } = await setUp(roster);
      expect((await read()).kind).toBe("incomplete");
    }
  });

  it.each(["orgs", "classes"] as const)("no %s at all", async (name) => {
    const { read, server } = await setUp(new RosterServer({ [name]: [] }));
    expect(await read()).toMatchObject({
      kind: "incomplete",
      reason: expect.stringContaining("access may have been narrowed"),
    });
    expect(server.received.length).toBeLessThan(8);
  });

  it("no sessions, where classes name some", async () => {
    const { read } = await setUp(new RosterServer({ academicSessions: [] }));
    expect((await read()).kind).toBe("incomplete");
  });

  it("a server that never stops", async () => {
    const endless = onClasses((page) => {
      page.rows = Array.from({ length: page.limit }, (_, index) =>
        classRow(String(1_000_000 + page.offset + index)),
      );
      return undefined;
    });
    const roster = new RosterServer({}, { sendsTotals: false }, endless);
    const { read } = await setUp(roster, 100, { limits: { maxRows: 5_000 } });
    expect(await read()).toMatchObject({ kind: "incomplete", reason: expect.stringContaining("5000 rows") });
    const { read: readAgain } = await setUp(roster, 100, { limits: { maxRequests: 20 } });
    expect(await readAgain()).toMatchObject({
      kind: "incomplete",
      reason: expect.stringContaining("20 requests"),
    });
    let now = 0;
    const { read: readLong } = await setUp(roster, 100, { clock: () => (now += 10_000) });
    expect(await readLong()).toMatchObject({
      kind: "incomplete",
      reason: expect.stringContaining("30 minutes"),
    });
  });

  it("a total beyond belief", async () => {
    const fault = onClasses((page) => {
      page.total = 999_999_999_999;
    });
    const { read, server } = await setUp(new RosterServer({ classes: numbered(45) }, {}, fault));
    expect((await read()).kind).toBe("incomplete");
    expect(server.received.length).toBeLessThan(200);
  });
});

describe("errors", () => {
  const answers: readonly (readonly [string, string, unknown])[] = [
    ["an error under 200", "malformed", { imsx_description: "server busy" }],
    ["a list at the top", "malformed", [classRow("c1")]],
    ["a collection that is null", "malformed", { classes: null }],
    ["a collection that is an object", "malformed", { classes: { c1: {} } }],
    ["a text", "malformed", "classes"],
    ["null", "malformed", null],
    ["the collection under an inherited name", "malformed", { __proto__: null, toString: [] }],
  ];

  it.each(answers)("%s is an error and never an empty list", async (_, code, body) => {
    const fault = onClasses((__, response) => {
      json(response, body, { "x-total-count": "0" });
      return true;
    });
    const { read } = await setUp(new RosterServer({}, {}, fault));
    await expect(read()).rejects.toMatchObject({ name: "ServiceError", code });
  });

  it("name the request, and not the token", async () => {
    const fault = onClasses((_, response) => {
      json(response, { message: "no roster-token-7f3a" }, {}, 401);
      return true;
    });
    const { read } = await setUp(new RosterServer({}, {}, fault));
    const error: unknown = await read().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ServiceError);
    expect(String(error)).toContain("/ims/oneroster/v1p1/classes?limit=10&offset=0");
    expect(String(error)).not.toContain("7f3a");
  });

  it("leave nothing running behind", async () => {
    const { read, server } = await setUp(
      new RosterServer({ classes: numbered(2_000) }, {}, (page, response) => {
        if (page.collection !== "orgs") return undefined;
        json(response, {}, {}, 403);
        return true;
      }),
    );
    await expect(read()).rejects.toMatchObject({ code: "forbidden" });
    const count = server.received.length;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(server.received).toHaveLength(count);
    expect(count).toBeLessThan(20);
  });
});

describe("one class by its id", () => {
  it("is read, whatever characters the id has", async () => {
    const ids = ["a/b", "a b", "é😀", "50%", "?x=1", "#", "%2F", "..x", "a\\b", "+", "__proto__"];
    const { reader } = await setUp(new RosterServer({ classes: ids.map((id) => classRow(id)) }));
    for (const id of ids) expect((await reader.readClass(id))?.sourcedId).toBe(id);
    expect(await reader.readClass("none")).toBeUndefined();
  });

  it.each(["", ".", "..", "\ud800"])("is refused where the id %j cannot be part of a path", async (id) => {
    const { reader, server } = await setUp(new RosterServer({}));
    await expect(reader.readClass(id)).rejects.toMatchObject({ code: "malformed" });
    expect(server.received).toHaveLength(0);
  });

  it.each([
    ["another class", { class: classRow("c2") }],
    ["no class", { classes: [classRow("c1")] }],
    ["a class without a school", { class: { sourcedId: "c1", title: "x" } }],
    ["nothing", null],
  ])("is an error where the answer is %s", async (_, body) => {
    const server = await serve((__, response) => json(response, body));
    const { http } = await client();
    const reader = createClassLinkReader({
      settings: classLinkSettings(server.origin),
      http,
      clock: () => startOfTest,
    });
    await expect(reader.readClass("c1")).rejects.toMatchObject({ code: "malformed" });
  });
});

describe("records in other dialects", () => {
  it("come to one normal form", async () => {
    const { notices, read } = await setUp(
      new RosterServer({
        orgs: [
          org("s1"),
          { sourcedId: "s2", parentSourcedId: "d1", name: null, status: "ACTIVE" },
          { sourcedId: 7, parent: { sourcedId: 8 } },
        ],
        academicSessions: [
          session("FY"),
          {
            ...Object(session("S1")),
            startDate: "2026-08-17T00:00:00.000+09:00",
            endDate: "2026-12-18 00:00:00Z",
            parentSourcedId: "FY",
          },
          { ...Object(session("bad")), startDate: "2026-02-30" },
        ],
        classes: [
          classRow("1", {
            grades: "KG, 01,02",
            terms: ["FY", { sourcedId: "S1" }],
            location: 201,
            classCode: "",
          }),
          classRow("2", { grades: null, terms: null, status: "inactive", school: "0012", location: null }),
          classRow("3", {
            status: "tobedeleted",
            school: undefined,
            schoolSourcedId: "0012",
            terms: undefined,
            termSourcedIds: "FY,S1",
          }),
          classRow("4", { status: "frozen", terms: [], termSourcedIds: ["S1"] }),
          classRow("5", { school: {}, terms: "FY" }),
          classRow(" 6 "),
          { title: "no id", school: { sourcedId: "s1" } },
          "text",
        ],
      }),
    );
    const { classes, orgs, sessions, unreadable } = rosterOf(await read());
    const byId = Object.fromEntries(classes.map((each) => [each.sourcedId, each]));
    expect(byId["1"]).toMatchObject({ grades: ["KG", "01", "02"], termIds: ["FY", "S1"], location: "201" });
    expect(byId["1"]).not.toHaveProperty("classCode");
    expect(byId["2"]).toMatchObject({ grades: [], termIds: [], status: "tobedeleted", orgId: "0012" });
    expect(byId["3"]).toMatchObject({ status: "tobedeleted", orgId: "0012", termIds: ["FY", "S1"] });
    expect(byId["4"]).toMatchObject({ status: "active", termIds: ["S1"] });
    expect(byId[" 6 "]).toBeDefined();
    expect(orgs.map(({ parentId, sourcedId }) => [sourcedId, parentId])).toEqual([
      ["7", "8"],
      ["s1", undefined],
      ["s2", "d1"],
    ]);
    expect(sessions.find(({ sourcedId }) => sourcedId === "S1")).toMatchObject({
      startDate: "2026-08-17",
      endDate: "2026-12-18",
      parentId: "FY",
    });
    expect(unreadable).toContainEqual({
      collection: "academicSessions",
      record: "bad",
      place: "academicSessions, row 3",
      sourcedId: "bad",
      reason: 'its startDate "2026-02-30" is no day in the form 2026-08-17',
      session: { sourcedId: "bad", status: "active", title: "bad" },
    });
    expect(unreadable).toContainEqual({
      collection: "classes",
      record: "5",
      place: expect.stringMatching(/^classes, row \d$/),
      sourcedId: "5",
      reason: expect.stringContaining("school"),
    });
    expect(unreadable).toContainEqual({
      collection: "classes",
      record: expect.stringMatching(/^row \d$/),
      place: expect.stringMatching(/^classes, row \d$/),
      reason: expect.stringContaining("sourcedId"),
      orgId: "s1",
    });
    expect(classes.length + unreadable.filter(({ collection }) => collection === "classes").length).toBe(8);
    expect(notices.map(({ message }) => message).join()).toContain('"frozen"');
  });
});
