import { request as httpRequest } from "node:http";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Fault } from "../../src/sandbox/faults/fault.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.ts";
import { callClassTag, classLinkRows, getClassLink, idsOf, smallDistrict } from "./clients.ts";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ seed: { kind: "given", contents: smallDistrict() } });
});
afterEach(() => sandbox.close());

const sorted = "/classes?sort=sourcedId&limit=2";
const pageIds = async (offset: number): Promise<unknown[]> =>
  idsOf(await classLinkRows(sandbox, `${sorted}&offset=${offset}`));
const onClasses = (fault: Omit<Fault, "service" | "match">): void =>
  sandbox.inject({ service: "classlink", match: { pathPattern: "^/classes$" }, ...fault });

const connect = (key: string): Promise<unknown> =>
  callClassTag(sandbox, "PUT", "/classrooms/cls_2/connections", {
    version: "1",
    key,
    body: { connections: ["b-2"] },
  });

test("a status answers in the service's place, once, with the headers given", async () => {
  sandbox.inject({
    service: "classtag",
    match: { method: "PUT" },
    effect: {
      kind: "status",
      status: 429,
      headers: { "retry-after": "7", "content-type": "text/html" },
      body: "<p>slow",
    },
  });
  expect((await callClassTag(sandbox, "GET", "/district")).status).toBe(200);
  const response = await fetch(`${sandbox.classTagUrl}/classrooms/cls_2/state`, { method: "PUT" });
  expect([response.status, response.headers.get("retry-after"), await response.text()]).toEqual([
    429,
    "7",
    "<p>slow",
  ]);
  expect(sandbox.requests().at(-1)).toEqual({
    service: "classtag",
    method: "PUT",
    path: "/classrooms/cls_2/state",
    query: "",
    status: 429,
    wrote: false,
  });
  expect((await fetch(`${sandbox.classTagUrl}/classrooms/cls_2/state`, { method: "PUT" })).status).toBe(401);
});

test("a fault lets so many pass, meets so many, and ends when it is cleared", async () => {
  sandbox.inject({ service: "classlink", skip: 1, times: 2, effect: { kind: "status", status: 502 } });
  const statuses: number[] = [];
  for (let count = 0; count < 4; count += 1)
    statuses.push((await fetch(`${sandbox.classLinkUrl}/orgs`)).status);
  expect(statuses).toEqual([401, 502, 502, 401]);
  sandbox.inject({ service: "classlink", times: "always", effect: { kind: "status", status: 500 } });
  expect((await fetch(`${sandbox.classLinkUrl}/orgs`)).status).toBe(500);
  sandbox.clearFaults();
  expect((await fetch(`${sandbox.classLinkUrl}/orgs`)).status).toBe(401);
});

test("HTML comes with 200", async () => {
  sandbox.inject({ service: "classlink", effect: { kind: "html" } });
  const response = await fetch(`${sandbox.classLinkUrl}/orgs`);
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html"]);
  expect(await response.text()).toContain("Sign in");
});

test("a body that is cut off promises its whole length, and its write took effect", async () => {
  sandbox.inject({ service: "classtag", match: { method: "PUT" }, effect: { kind: "cut-body" } });
  await expect(connect("a-key-of-16-bytes")).rejects.toThrow();
  expect(sandbox.classTag.classroom("cls_2").connections).toEqual(["b-2"]);
  expect(sandbox.requests().at(-1)).toMatchObject({ status: 0, wrote: true });
  expect(await connect("a-key-of-16-bytes")).toMatchObject({ status: 200, body: { connections: ["b-2"] } });
  expect(sandbox.requests().at(-1)).toMatchObject({ status: 200, wrote: false });
});

test("a reset before loses the request, a reset after loses the answer", async () => {
  sandbox.inject({
    service: "classtag",
    match: { method: "PUT" },
    effect: { kind: "reset", when: "before" },
  });
  await expect(connect("a-key-of-16-bytes")).rejects.toThrow();
  expect(sandbox.classTag.classroom("cls_2").connections).toEqual([]);
  sandbox.inject({ service: "classtag", match: { method: "PUT" }, effect: { kind: "reset", when: "after" } });
  await expect(connect("a-key-of-16-bytes")).rejects.toThrow();
  expect(sandbox.classTag.classroom("cls_2").connections).toEqual(["b-2"]);
  expect(await connect("a-key-of-16-bytes")).toMatchObject({ status: 200 });
  expect(sandbox.requests().map(({ wrote }) => wrote)).toEqual([false, true, false]);
});

test("the page before is sent again", async () => {
  onClasses({ skip: 1, effect: { kind: "repeat-page" } });
  expect(await pageIds(0)).toEqual(["7_11/é", "a-1"]);
  expect(await pageIds(2)).toEqual(["7_11/é", "a-1"]);
  expect(await pageIds(2)).toEqual(["b-2", "d-4"]);
});

test("rows that go while a client reads move the rest up: some are never seen, and the count agrees", async () => {
  onClasses({ skip: 1, times: "always", effect: { kind: "shift", rows: 1 } });
  expect(await pageIds(0)).toEqual(["7_11/é", "a-1"]);
  const { body, headers } = await getClassLink(sandbox, `${sorted}&offset=2`);
  expect(body).toMatchObject({ classes: [{ sourcedId: "d-4" }] });
  expect([headers.get("x-total-count"), headers.get("x-perm-rev")]).toEqual([
    "3",
    expect.stringMatching(/^1-[0-9a-f]{8}$/),
  ]);
});

test("a listing is shuffled, cut, emptied, short, keyless, or its total or revision is another", async () => {
  const once = async (fault: Fault["effect"]): Promise<Awaited<ReturnType<typeof getClassLink>>> => {
    onClasses({ effect: fault });
    return getClassLink(sandbox, "/classes?sort=sourcedId");
  };
  const ids = (body: unknown): unknown[] => idsOf((body as { classes: Record<string, unknown>[] }).classes);
  const shuffle = ids((await once({ kind: "shuffle", seed: 3 })).body);
  expect(shuffle).not.toEqual([...shuffle].sort());
  expect(shuffle).toHaveLength(4);
  const cut = await once({ kind: "cut-listing", rows: 3 });
  expect([ids(cut.body), cut.headers.get("x-total-count")]).toEqual([["7_11/é", "a-1", "b-2"], "3"]);
  const empty = await once({ kind: "empty-listing" });
  expect([empty.status, empty.body, empty.headers.get("x-total-count")]).toEqual([200, { classes: [] }, "0"]);
  const short = await once({ kind: "short-page", rows: 1 });
  expect([ids(short.body), short.headers.get("x-total-count")]).toEqual([["7_11/é"], "4"]);
  expect((await once({ kind: "missing-collection-key" })).body).toEqual({});
  expect((await once({ kind: "total-lies", by: -9 })).headers.get("x-total-count")).toBe("0");
  expect((await once({ kind: "revision-moves" })).headers.get("x-perm-rev")).toMatch(/^1-[0-9a-f]{8}-moved$/);
});

test("listing effects meet ClassTag's pages too, whose cursors go on from what was sent", async () => {
  interface Page {
    readonly items?: readonly { readonly id: string }[];
    readonly nextCursor?: string;
    readonly total: number;
  }
  const list = async (cursor?: string): Promise<Page> => {
    const query = new URLSearchParams({ limit: "2", ...(cursor === undefined ? {} : { cursor }) });
    return (await callClassTag(sandbox, "GET", `/classrooms?${query}`)).body as Page;
  };
  sandbox.inject({ service: "classtag", effect: { kind: "short-page", rows: 1 } });
  const short = await list();
  expect(short.items?.map(({ id }) => id)).toEqual(["cls_1"]);
  expect((await list(short.nextCursor)).items?.map(({ id }) => id)).toEqual(["cls_2", "cls_3"]);
  sandbox.inject({ service: "classtag", effect: { kind: "empty-listing" } });
  expect(await list()).toMatchObject({ items: [], total: 0 });
  sandbox.inject({ service: "classtag", effect: { kind: "missing-collection-key" } });
  expect((await list()).items).toBeUndefined();
  sandbox.inject({ service: "classtag", skip: 1, effect: { kind: "shift", rows: 1 } });
  const first = await list();
  expect((await list(first.nextCursor)).items?.map(({ id }) => id)).toEqual(["cls_4"]);
});

test("faults come over HTTP as well; a list with one that is malformed adds none", async () => {
  const post = (body: unknown): Promise<Response> =>
    fetch(`${sandbox.controlUrl}/faults`, { method: "POST", body: JSON.stringify(body) });
  const good = {
    service: "classlink",
    match: { pathPattern: "^/orgs" },
    effect: { kind: "status", status: 503 },
  };
  for (const bad of [
    { ...good, service: "other" },
    { ...good, more: 1 },
    { ...good, match: { pathPattern: "(" } },
    { ...good, times: -1 },
    { ...good, effect: { kind: "explode" } },
    { ...good, effect: { kind: "shift" } },
    { ...good, effect: { kind: "status", status: 99 } },
    { ...good, effect: { kind: "status", status: 429, headers: { "x-a": "b\r\nx-c: d" } } },
    "nonsense",
    null,
  ]) {
    expect((await post([good, bad])).status).toBe(400);
  }
  expect(await (await fetch(`${sandbox.controlUrl}/faults`)).json()).toEqual([]);
  expect((await post(good)).status).toBe(200);
  expect((await fetch(`${sandbox.classLinkUrl}/orgs`)).status).toBe(503);
  expect((await fetch(`${sandbox.controlUrl}/faults`, { method: "DELETE" })).status).toBe(200);
});

test("the log and the state can be read from another process, and the log can be emptied", async () => {
  await getClassLink(sandbox, "/users?limit=1");
  const log = await (await fetch(`${sandbox.controlUrl}/requests`)).json();
  expect(log).toEqual([
    { service: "classlink", method: "GET", path: "/users", query: "limit=1", status: 200, wrote: false },
  ]);
  const state = await (await fetch(`${sandbox.controlUrl}/state`)).json();
  expect(state).toMatchObject({
    classTag: { schools: [{ id: "sch_1" }, {}] },
    roster: { orgs: [{}, {}, {}] },
  });
  const report = await (await fetch(`${sandbox.controlUrl}/nightly-sync`, { method: "POST" })).json();
  expect(report).toMatchObject({ status: "success" });
  await fetch(`${sandbox.controlUrl}/requests`, { method: "DELETE" });
  expect(sandbox.requests()).toEqual([]);
  expect((await fetch(`${sandbox.controlUrl}/secrets`)).status).toBe(404);
});

test.each([
  [{ host: "attacker.example" }, 403],
  [{ host: "127.0.0.1.attacker.example:80" }, 403],
  [{ host: "localhost:1234" }, 200],
  [{ host: "[::1]:1234" }, 200],
  [{ origin: "https://attacker.example" }, 403],
  [{ origin: "null" }, 403],
  [{ origin: "http://localhost:3000" }, 200],
])("a request with %j answers %i, so that no web page can reach in", async (headers, expected) => {
  for (const url of [`${sandbox.controlUrl}/requests`, `${sandbox.classLinkUrl}/orgs`]) {
    const status = await new Promise((resolve, reject) => {
      const authorization = `Bearer ${sandbox.environment["CLASSLINK_TOKEN"]}`;
      const request = httpRequest(url, { headers: { authorization, ...headers } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      request.on("error", reject).end();
    });
    expect(status).toBe(expected);
  }
});

test("closing ends connections that are kept alive or still waiting", async () => {
  const slow = await startSandbox({ seed: { kind: "given", contents: smallDistrict() } });
  await fetch(`${slow.controlUrl}/requests`);
  slow.inject({ service: "classlink", delayMs: 50_000, effect: { kind: "delay" } });
  const waiting = fetch(`${slow.classLinkUrl}/orgs`).then(
    () => "answered",
    () => "ended",
  );
  await fetch(`${slow.controlUrl}/requests`);
  await slow.close();
  expect(await waiting).toBe("ended");
});
