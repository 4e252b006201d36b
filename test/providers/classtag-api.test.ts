import { describe, expect, it, onTestFinished } from "vitest";
import type { ClassTagState } from "../../src/model/classtag.ts";
import type { Read } from "../../src/model/read.ts";
import { type ClassTagApiOptions, createClassTagApi } from "../../src/providers/classtag/api/classtag-api.ts";
import type { ClassTagReader, ClassTagWriter, WriteCondition } from "../../src/providers/provider.ts";
import type { ReadLimits } from "../../src/providers/read-limits.ts";
import { Secret } from "../../src/providers/secret.ts";
import type { ClassTagApiSettings } from "../../src/providers/settings/classtag-settings.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.ts";
import type { SeedContents } from "../../src/sandbox/seed/seed-contents.ts";
import { client, json, serve, startOfTest, type TestServer } from "../http/test-server.ts";
import { archive, connect, disconnect, exchange, setSetting } from "./change-builder.ts";

const settingsFor = (baseUrl: string, token = "classtag-token-19c4"): ClassTagApiSettings => ({
  baseUrl,
  token: new Secret(token),
  names: { baseUrl: "CLASSTAG_BASE_URL", credentials: "CLASSTAG_TOKEN" },
});

async function openDriver(
  settings: ClassTagApiSettings,
  options: Partial<ClassTagApiOptions> = {},
): Promise<ClassTagReader & ClassTagWriter> {
  const { http } = await client();
  return createClassTagApi({
    settings,
    http,
    clock: () => startOfTest,
    sleep: async () => undefined,
    ...options,
  });
}

function stateOf(read: Read<ClassTagState>): ClassTagState {
  if (read.kind === "incomplete") throw new Error(`${read.reason} | ${read.hint}`);
  return read.value;
}

/** A page of a collection, as it is about to be sent; a test changes it. */
interface Page {
  revision: string;
  total: number;
  items: readonly object[];
  nextCursor?: string;
}

interface Listing {
  readonly schools: number;
  readonly classrooms: number;
  readonly spoil?: (page: Page, collection: string, index: number) => unknown;
}

const school = (index: number): object => ({
  id: `s${index}`,
  name: `School ${index}`,
  version: "1",
  connections: [],
});
const classroom = (index: number): object => ({
  id: `c${index}`,
  schoolId: "s0",
  name: `Classroom ${index}`,
  version: "1",
  state: index % 2 === 0 ? "active" : "archived",
  connections: [],
  students: 1,
  createdOn: "2025-08-11",
});
const district = {
  id: "d1",
  name: "District",
  version: "7",
  dailySync: { enabled: false, startsAt: "01:00" },
  settings: {
    unarchiveReappearing: false,
    manageGuardians: false,
    updateActiveContacts: false,
    deletionThreshold: 15,
  },
};

/** Serves pages of two items. What `spoil` returns, if anything, is sent instead of the page. */
async function listings({ classrooms, schools, spoil }: Listing): Promise<TestServer> {
  const all: Readonly<Record<string, readonly object[]>> = {
    schools: Array.from({ length: schools }, (_, index) => school(index)),
    classrooms: Array.from({ length: classrooms }, (_, index) => classroom(index)),
  };
  let index = 0;
  return await serve((request, response) => {
    const collection = request.path.slice(1);
    const items = all[collection];
    if (items === undefined) {
      json(response, district);
      return;
    }
    const start = Number(request.query.get("cursor") ?? "0");
    const page: Page = { revision: "r1", total: items.length, items: items.slice(start, start + 2) };
    if (start + 2 < items.length) page.nextCursor = String(start + 2);
    const instead = spoil?.(page, collection, index);
    index += 1;
    json(response, instead ?? page);
  });
}

async function readListing(
  listing: Listing,
  options: Partial<ClassTagApiOptions> = {},
): Promise<Read<ClassTagState>> {
  const server = await listings(listing);
  return (await openDriver(settingsFor(server.origin), options)).readState();
}

describe("reading ClassTag", () => {
  it("follows cursors to the end and says where the state came from", async () => {
    const rows: string[] = [];
    const progress = (system: string, collection: string, count: number): void => {
      rows.push(`${system} ${collection} ${count}`);
    };
    const read = await readListing({ schools: 3, classrooms: 5 }, { progress });
    expect(stateOf(read)).toMatchObject({
      district: { id: "d1", name: "District", version: "7" },
      settings: { deletionThreshold: 15 },
      dailySync: { enabled: false, startsAt: "01:00" },
      seesArchived: true,
    });
    expect(stateOf(read).schools.map(({ key }) => key)).toEqual(["s0", "s1", "s2"]);
    expect(stateOf(read).classrooms).toHaveLength(5);
    expect(stateOf(read).classrooms[1]).toMatchObject({
      key: "c1",
      schoolKey: "s0",
      state: "archived",
      version: "1",
    });
    expect(read).toMatchObject({
      provenance: { driver: "api", requests: 6, readAt: "2026-08-17T12:00:00.000Z" },
    });
    expect(rows).toContain("ClassTag classrooms 5");
  });

  it("reads on behind a page that is empty and has a cursor", async () => {
    const spoil: Listing["spoil"] = (page, collection, index) => {
      if (collection !== "schools" || index !== 0) return;
      page.items = [];
      page.nextCursor = "0";
    };
    expect(stateOf(await readListing({ schools: 3, classrooms: 1, spoil })).schools).toHaveLength(3);
  });

  it("starts over where the revision moves once", async () => {
    const spoil: Listing["spoil"] = (page, _, index) => {
      page.revision = index < 3 ? "r1" : "r2";
    };
    expect(stateOf(await readListing({ schools: 3, classrooms: 5, spoil })).classrooms).toHaveLength(5);
  });

  const untrusted: readonly (readonly [string, string, NonNullable<Listing["spoil"]>])[] = [
    [
      "a revision that always moves",
      "changed while",
      (page, _, index) => Object.assign(page, { revision: `r${index}` }),
    ],
    [
      "another revision for classrooms",
      "changed while",
      (page, name) => Object.assign(page, { revision: name }),
    ],
    [
      "a total that moves",
      "said that there are",
      (page, _, index) => Object.assign(page, { total: 5 + index }),
    ],
    [
      "a total that is too high",
      "says that there are 6, and has 5",
      (page, name) => Object.assign(page, { total: name === "classrooms" ? 6 : 3 }),
    ],
    ["cursors in a circle", "twice", (page) => Object.assign(page, { nextCursor: "0" })],
    [
      "cursors in a circle of empty pages",
      "circle",
      (page) => Object.assign(page, { items: [], nextCursor: "0" }),
    ],
    ["a listing cut off", "and has 2", (page) => ({ ...page, nextCursor: undefined })],
    [
      "a page that repeats",
      "twice",
      (page, name) => (name === "classrooms" ? { ...page, items: [classroom(0)] } : undefined),
    ],
    [
      "a classroom of a school that is not listed",
      "is not listed",
      (page, name) =>
        name === "classrooms"
          ? { ...page, items: page.items.map((item) => ({ ...item, schoolId: "s9" })) }
          : undefined,
    ],
  ];
  it.each(untrusted)("does not trust %s", async (_, reason, spoil) => {
    const read = await readListing({ schools: 3, classrooms: 5, spoil });
    expect(read).toMatchObject({ kind: "incomplete", reason: expect.stringContaining(reason) });
  });

  it("does not take no schools for an answer", async () => {
    expect(await readListing({ schools: 0, classrooms: 0 })).toMatchObject({
      kind: "incomplete",
      reason: expect.stringContaining("no schools"),
    });
  });

  describe("gives up on a server that never stops", () => {
    let asked = 0;
    /** Each page has a kilobyte and one more school in it. */
    const endless: Listing["spoil"] = (page, _, index) => {
      asked = index + 1;
      return { ...page, items: [{ ...school(index), name: "x".repeat(1_000) }], nextCursor: `n${index}` };
    };
    it.each<[string, Partial<ReadLimits>]>([
      ["by requests", { maxRequests: 30 }],
      ["by rows", { maxRows: 29 }],
      ["by bytes", { maxBytes: 33_000 }],
      ["by the time it takes", { maxDurationMs: 28.5 * 60_000 }],
    ])("%s", async (_, limits) => {
      asked = 0;
      const minute = limits.maxDurationMs === undefined ? 0 : 60_000;
      const read = await readListing(
        { schools: 3, classrooms: 5, spoil: endless },
        { limits, clock: () => startOfTest + asked * minute },
      );
      expect(read).toMatchObject({
        kind: "incomplete",
        reason: "the read of ClassTag's schools took too many rows, bytes, requests or minutes",
      });
      expect(asked).toBeGreaterThan(25);
      expect(asked).toBeLessThan(35);
    });

    it("by the time of the whole read, where an answer never comes to its end", async () => {
      const trickling = await serve((request, response) => {
        if (request.path === "/district") return json(response, district);
        response.writeHead(200, { "content-type": "application/json" }).write("{");
        const timer = setInterval(() => response.write(" "), 5);
        response.on("close", () => clearInterval(timer));
      });
      const clock = (): number => startOfTest + Math.floor(performance.now());
      const { http } = await client({ clock });
      const driver = await openDriver(settingsFor(trickling.origin), {
        http,
        clock,
        limits: { maxDurationMs: 200 },
      });
      await expect(driver.readState()).rejects.toMatchObject({ name: "ServiceError", code: "timed-out" });
    });
  });

  const offContract: readonly (readonly [string, (page: Page) => unknown])[] = [
    ["no items", ({ revision, total }) => ({ revision, total })],
    ["null for items", (page) => ({ ...page, items: null })],
    ["a list at the top", (page) => page.items],
    ["a state that nobody knows", (page) => ({ ...page, items: [{ ...classroom(0), state: "frozen" }] })],
    ["a number for an id", (page) => ({ ...page, items: [{ ...classroom(0), id: 7 }] })],
    [
      "one id twice among the connections",
      (page) => ({ ...page, items: [{ ...classroom(0), connections: ["a", "a"] }] }),
    ],
    ["an error under 200", () => ({ type: "x", title: "no", status: 500, code: "internal" })],
  ];
  it.each(offContract)("refuses an answer off the contract: %s", async (_, instead) => {
    const spoil: Listing["spoil"] = (page, name) => (name === "classrooms" ? instead(page) : undefined);
    await expect(readListing({ schools: 3, classrooms: 5, spoil })).rejects.toMatchObject({
      name: "ServiceError",
      code: "malformed",
      message: expect.stringContaining("/classrooms"),
    });
  });
});

const contents: SeedContents = {
  roster: { orgs: [], academicSessions: [], courses: [], classes: [] },
  classTag: {
    district: { id: "d1", name: "District" },
    schools: [{ id: "sch", name: "School", connections: ["0012"] }],
    classrooms: [
      { id: "a", schoolId: "sch", name: "A" },
      { id: "b", schoolId: "sch", name: "B", connections: ["id-b"] },
      { id: "c", schoolId: "sch", name: "C", connections: ["id-c"] },
      { id: "old", schoolId: "sch", name: "Old", state: "archived" },
    ],
  },
};

interface Writing {
  readonly sandbox: Sandbox;
  readonly driver: ClassTagReader & ClassTagWriter;
  /** The condition of a write on the state as it was read at the start. */
  readonly condition: () => WriteCondition;
}

async function writing(): Promise<Writing> {
  const sandbox = await startSandbox({ seed: { kind: "given", contents } });
  onTestFinished(() => sandbox.close());
  const driver = await openDriver(
    settingsFor(sandbox.classTagUrl, sandbox.environment["CLASSTAG_TOKEN"] ?? ""),
  );
  const state = stateOf(await driver.readState());
  const versions = new Map<string, string>([[state.district.id, state.district.version ?? ""]]);
  for (const { key, version = "" } of [...state.schools, ...state.classrooms]) versions.set(key, version);
  const connections = new Map(
    state.classrooms.map(({ connections: held, key }) => [key, held === "unknown" ? [] : held]),
  );
  const states = new Map(state.classrooms.map((one) => [one.key, one.state]));
  sandbox.clearRequests();
  const condition = (): WriteCondition => ({ versions, connections, states });
  return { sandbox, driver, condition };
}

const writesOf = (sandbox: Sandbox): readonly string[] =>
  sandbox.requests().flatMap(({ method, path, wrote }) => (wrote ? [`${method} ${path}`] : []));

describe("writing ClassTag", () => {
  it("sends one request per change, and what is there then is what was asked for", async () => {
    const { condition, driver, sandbox } = await writing();
    const { classTag } = sandbox;
    expect(await driver.write(setSetting("deletionThreshold", 15, 10), condition())).toEqual({
      kind: "applied",
    });
    expect(await driver.write(connect("a", '0012-é "x"'), condition())).toEqual({ kind: "applied" });
    expect(await driver.write(exchange(["b", "id-b"], ["c", "id-c"]), condition())).toEqual({
      kind: "applied",
    });
    expect(classTag.classroom("a").connections).toEqual(['0012-é "x"']);
    expect(classTag.classroom("b").connections).toEqual(["id-c"]);
    expect(classTag.classroom("c").connections).toEqual(["id-b"]);
    expect(classTag.snapshot()).toMatchObject({ district: { settings: { deletionThreshold: 10 } } });
    expect(writesOf(sandbox)).toEqual([
      "PATCH /district/settings",
      "PUT /classrooms/a/connections",
      "POST /connection-exchanges",
    ]);
    // Each classroom is read by its id before it is written.
    expect(sandbox.requests()).toHaveLength(6);
  });

  it("writes one resource several times on the version that was read once, side by side too", async () => {
    const { condition, driver, sandbox } = await writing();
    const settings = [
      driver.write(setSetting("deletionThreshold", 15, 10), condition()),
      driver.write(setSetting("unarchiveReappearing", false, true), condition()),
      driver.write(setSetting("manageGuardians", false, true), condition()),
    ];
    expect(await Promise.all(settings)).toEqual([
      { kind: "applied" },
      { kind: "applied" },
      { kind: "applied" },
    ]);
    expect(await driver.write(disconnect("b", "id-b"), condition())).toEqual({ kind: "applied" });
    expect(await driver.write(archive("b"), condition())).toEqual({ kind: "applied" });
    expect(sandbox.classTag.classroom("b")).toMatchObject({ state: "archived", connections: [] });
  });

  it("refuses where somebody else has written in between, and says what is there", async () => {
    const { condition, driver, sandbox } = await writing();
    await driver.write(disconnect("b", "id-b"), condition());
    sandbox.classTag.editClassroom("b", { connections: ["by-hand"] });
    sandbox.classTag.editClassroom("a", { state: "archived" });
    sandbox.clearRequests();
    const outcomes = [
      await driver.write(archive("b"), condition()),
      await driver.write(connect("a", "new"), condition()),
    ];
    expect(outcomes[0]).toEqual({
      kind: "conflict",
      reason: expect.stringContaining('"Classroom b" is active now and holds "by-hand"'),
    });
    expect(outcomes[1]).toEqual({
      kind: "conflict",
      reason: expect.stringContaining('"Classroom a" is archived now and holds no SOURCED ID'),
    });
    expect(writesOf(sandbox)).toEqual([]);
  });

  it.each([
    ["version_moved", "it has changed since it was read (as it says)"],
    ["idempotency_key_reused", "ClassTag has seen another write under the key of this one (as it says)"],
    ["malformed", "ClassTag refused it as malformed (as it says)"],
  ])("says why it was refused: %s", async (code, reason) => {
    const { condition, driver, sandbox } = await writing();
    const body = JSON.stringify({
      type: "about:blank",
      title: "no",
      status: 409,
      code,
      detail: "as it says",
    });
    sandbox.inject({
      service: "classtag",
      match: { method: "PUT" },
      effect: { kind: "status", status: 409, body },
    });
    expect(await driver.write(connect("a", "new"), condition())).toEqual({
      kind: "conflict",
      reason: `${reason}; "Classroom a" is active now and holds no SOURCED ID`,
    });
  });

  it("names the setting that somebody else has moved, and none that it has written itself", async () => {
    const { condition, driver, sandbox } = await writing();
    await driver.write(setSetting("deletionThreshold", 15, 10), condition());
    sandbox.classTag.editDistrict({ settings: { updateActiveContacts: true }, name: "Elsewhere" });
    expect(await driver.write(setSetting("manageGuardians", false, true), condition())).toEqual({
      kind: "conflict",
      reason: expect.stringMatching(
        /; manageGuardians is false as expected, and updateActiveContacts \(it was false and is true now\) and the name of the district was changed$/,
      ),
    });
  });

  it("refuses where another classroom holds the id, and where the classroom is gone", async () => {
    const { condition, driver, sandbox } = await writing();
    const held = await driver.write(connect("a", "id-c"), condition());
    expect(held).toEqual({ kind: "conflict", reason: expect.stringContaining("held by another") });
    sandbox.classTag.removeClassroom("a");
    const gone = await driver.write(connect("a", "free"), condition());
    expect(gone).toEqual({ kind: "conflict", reason: expect.stringContaining("not there any more") });
    expect(writesOf(sandbox)).toEqual([]);
  });

  it("an exchange of which one member has moved writes nothing", async () => {
    const { condition, driver, sandbox } = await writing();
    sandbox.classTag.editClassroom("c", { students: 99 });
    const outcome = await driver.write(exchange(["b", "id-b"], ["c", "id-c"]), condition());
    expect(outcome).toMatchObject({ kind: "conflict" });
    expect(sandbox.classTag.classroom("b").connections).toEqual(["id-b"]);
  });

  it("never writes without a version", async () => {
    const { driver, sandbox } = await writing();
    const blind = {
      versions: new Map<string, string>(),
      connections: new Map(),
      states: new Map(),
    };
    for (const change of [archive("a"), connect("a", "x"), exchange(["b", "id-b"], ["c", "id-c"])])
      expect(await driver.write(change, blind)).toEqual({
        kind: "conflict",
        reason: expect.stringContaining("no version"),
      });
    expect(sandbox.requests()).toEqual([]);
  });

  it("repeats a write whose answer was lost, and it is done once", async () => {
    for (const when of ["before", "after"] as const) {
      const { condition, driver, sandbox } = await writing();
      sandbox.inject({ service: "classtag", match: { method: "PUT" }, effect: { kind: "reset", when } });
      expect(await driver.write(archive("a"), condition())).toEqual({ kind: "applied" });
      expect(await driver.write(disconnect("b", "id-b"), condition())).toEqual({ kind: "applied" });
      expect(writesOf(sandbox)).toHaveLength(2);
    }
  });

  it("sends the same write of the same state under the same key, whoever sends it again", async () => {
    const { condition, driver, sandbox } = await writing();
    expect(await driver.write(archive("a"), condition())).toEqual({ kind: "applied" });
    const other = await openDriver(
      settingsFor(sandbox.classTagUrl, sandbox.environment["CLASSTAG_TOKEN"] ?? ""),
    );
    expect(await other.write(archive("a"), condition())).toEqual({ kind: "applied" });
    expect(writesOf(sandbox)).toHaveLength(1);
    const later = stateOf(await other.readState());
    const versions = new Map(later.classrooms.map(({ key, version = "" }) => [key, version]));
    sandbox.classTag.editClassroom("a", { state: "active" });
    expect(await other.write(archive("a"), { ...condition(), versions })).toMatchObject({ kind: "conflict" });
  });

  it.each([
    ["500 all the time", { kind: "status", status: 500 }, "tried 5 times"],
    ["403", { kind: "status", status: 403 }, "may not do this"],
    ["a login page", { kind: "html" }, "HTML page"],
    ["428", { kind: "status", status: 428 }, "refused (428)"],
    [
      "200 and an error",
      { kind: "status", status: 200, body: '{"status":"ok"}' },
      "not what the contract says",
    ],
  ] as const)("%s is a failed write with a reason", async (_, effect, reason) => {
    const { condition, driver, sandbox } = await writing();
    sandbox.inject({ service: "classtag", times: "always", effect });
    const outcome = await driver.write(archive("a"), condition());
    expect(outcome).toEqual({ kind: "failed", reason: expect.stringContaining(reason) });
    expect(JSON.stringify(outcome)).not.toContain(sandbox.environment["CLASSTAG_TOKEN"]);
  });

  it("does not believe 200 where the classroom is not as asked", async () => {
    const { condition, driver, sandbox } = await writing();
    const unchanged = JSON.stringify(sandbox.classTag.classroom("a"));
    const effect = { kind: "status", status: 200, body: unchanged } as const;
    sandbox.inject({ service: "classtag", match: { method: "PUT" }, effect });
    const outcome = await driver.write(archive("a"), condition());
    expect(outcome).toEqual({
      kind: "conflict",
      reason: expect.stringContaining("does not show what was asked for"),
    });
  });

  it.each([
    ["a connection that is not there", connect("a", "new"), ["a"], []],
    ["a connection beside another", connect("a", "new"), ["a"], ["new", "hidden"]],
    ["a removal of what is still there", disconnect("b", "id-b"), ["b"], ["id-b"]],
    [
      "an exchange of which one member holds both",
      exchange(["b", "id-b"], ["c", "id-c"]),
      ["b", "c"],
      ["id-b", "id-c"],
    ],
  ] as const)("does not believe %s", async (_, change, ids, connections) => {
    const { condition, driver, sandbox } = await writing();
    const items = ids.map((id) => ({ ...sandbox.classTag.classroom(id), connections }));
    const body = JSON.stringify(ids.length === 1 ? items[0] : { items });
    const match = { method: ids.length === 1 ? "PUT" : "POST" };
    sandbox.inject({ service: "classtag", match, effect: { kind: "status", status: 200, body } });
    expect(await driver.write(change, condition())).toEqual({
      kind: "conflict",
      reason: expect.stringContaining("does not show what was asked for; it shows"),
    });
  });

  it("does not believe an archive whose answer shows other connections", async () => {
    const { condition, driver, sandbox } = await writing();
    const other = { ...sandbox.classTag.classroom("a"), state: "archived", connections: ["hidden"] };
    const effect = { kind: "status", status: 200, body: JSON.stringify(other) } as const;
    sandbox.inject({ service: "classtag", match: { method: "PUT" }, effect });
    expect(await driver.write(archive("a"), condition())).toEqual({
      kind: "conflict",
      reason: expect.stringContaining('it shows "hidden"'),
    });
  });

  it.each([
    [
      "is in another state than the list said",
      { state: "archived" },
      "it is archived and holds no SOURCED ID",
    ],
    ["is another classroom", { id: "b" }, 'the answer is about "b"'],
  ])("makes no archive where what is read by its id %s", async (_, differs, reason) => {
    const { condition, driver, sandbox } = await writing();
    const other = { ...sandbox.classTag.classroom("a"), ...differs };
    const effect = { kind: "status", status: 200, body: JSON.stringify(other) } as const;
    sandbox.inject({ service: "classtag", match: { method: "GET", pathPattern: "/classrooms/a$" }, effect });
    const outcome = await driver.write(archive("a"), condition());
    expect(outcome).toEqual({ kind: "conflict", reason: expect.stringContaining(reason) });
    expect(writesOf(sandbox)).toEqual([]);
  });

  it.each([
    ["an archive", archive("b")],
    ["a removal", disconnect("b", "gone")],
    ["a connection in the place of none", connect("b", "new")],
  ] as const)("does not make %s where the list had left out what the classroom holds", async (_, change) => {
    const { condition, driver, sandbox } = await writing();
    const { connections, ...rest } = condition();
    const hidden = { ...rest, connections: new Map([...connections, ["b", []]]) };
    expect(await driver.write(change, hidden)).toEqual({
      kind: "conflict",
      reason: expect.stringContaining('holds no SOURCED ID; read by its id, it is active and holds "id-b"'),
    });
    expect(writesOf(sandbox)).toEqual([]);
  });

  it("does not connect a classroom that the list had called active", async () => {
    const { condition, driver, sandbox } = await writing();
    const states = new Map([...condition().states, ["old", "active" as const]]);
    expect(await driver.write(connect("old", "new"), { ...condition(), states })).toEqual({
      kind: "conflict",
      reason: expect.stringContaining("is active and holds no SOURCED ID; read by its id, it is archived"),
    });
    expect(writesOf(sandbox)).toEqual([]);
  });

  it("writes what this run has changed before as it left it", async () => {
    const { condition, driver, sandbox } = await writing();
    expect(await driver.write(disconnect("b", "id-b"), condition())).toEqual({ kind: "applied" });
    expect(await driver.write(connect("b", "new"), condition())).toEqual({ kind: "applied" });
    expect(await driver.write(archive("b"), condition())).toEqual({ kind: "applied" });
    expect(sandbox.classTag.classroom("b")).toMatchObject({ state: "archived", connections: ["new"] });
  });

  it.each(["..", ".", ""])("does not let the id %j become another address", async (id) => {
    const { driver, sandbox } = await writing();
    const outcome = await driver.write(archive(id), {
      versions: new Map([[id, "1"]]),
      connections: new Map([[id, []]]),
      states: new Map(),
    });
    expect(outcome).toMatchObject({ kind: "failed" });
    expect(sandbox.requests()).toEqual([]);
  });
});
