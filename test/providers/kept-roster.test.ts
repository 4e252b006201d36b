import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReadStore } from "../../src/files/read-store.ts";
import type { Roster } from "../../src/model/classlink.ts";
import type { Read } from "../../src/model/read.ts";
import { createClassLinkReader } from "../../src/providers/classlink/classlink-reader.ts";
import type { KeptRoster } from "../../src/providers/classlink/kept/kept-roster.ts";
import { connectionSettings } from "../../src/providers/settings/connection-settings.ts";
import type { Dialect } from "../../src/sandbox/classlink/dialect.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.ts";
import type { SandboxOptions } from "../../src/sandbox/sandbox-options.ts";
import { client, openClient, serve, startOfTest } from "../http/test-server.ts";
import { tries } from "../tries.ts";
import { classLinkSettings, numbered, RosterServer } from "./roster-server.ts";

/** Keeps what a file would keep: the text, not the objects. */
function storeInMemory(): ReadStore<KeptRoster> & { kept?: string } {
  return {
    async load() {
      return this.kept === undefined ? undefined : JSON.parse(this.kept);
    },
    async save(kept) {
      this.kept = JSON.stringify(kept);
    },
  };
}

const rosterIn = (read: Read<Roster>): Roster => {
  if (read.kind === "incomplete") throw new Error(read.reason);
  return read.value;
};

async function openOn(sandbox: Sandbox, pageSize: number) {
  const { http, close } = await openClient();
  const environment = { ...sandbox.environment, CLASSLINK_PAGE_SIZE: String(pageSize) };
  const result = connectionSettings(environment, "springfield", { classLink: true, classTag: [] });
  if (result.kind === "invalid" || result.settings.classLink === undefined) throw new Error("no settings");
  const options = {
    settings: result.settings.classLink,
    http,
    clock: () => startOfTest,
    sleep: async (): Promise<void> => undefined,
  };
  const store = storeInMemory();
  return {
    store,
    close,
    withStore: () => createClassLinkReader({ ...options, store }),
    without: () => createClassLinkReader(options),
  };
}

async function withSandbox<Result>(
  options: SandboxOptions,
  body: (sandbox: Sandbox) => Promise<Result>,
): Promise<Result> {
  const sandbox = await startSandbox(options);
  try {
    return await body(sandbox);
  } finally {
    await sandbox.close();
  }
}

const allIds = new Set<string>();
const otherId = new Set(["no such class"]);
const tagged: readonly Dialect[] = ["no-revision", "entity-tags"];

describe("a read that was kept", () => {
  it.each<readonly [string, readonly Dialect[], number]>([
    ["by the server's stamp, one row of each collection", [], 3],
    ["by entity tags, one request a page", tagged, 3],
  ])("is confirmed %s", (_, dialects, requests) =>
    withSandbox({ dialects }, async (sandbox) => {
      const { withStore, close } = await openOn(sandbox, 1_000);
      const first = await withStore().readRoster(allIds);
      sandbox.clearRequests();
      const second = await withStore().readRoster(allIds);
      expect(second).toMatchObject({
        kind: "unchanged",
        provenance: { requests, unchangedSince: first.kind === "complete" && first.provenance.readAt },
      });
      expect(rosterIn(second)).toEqual(rosterIn(first));
      expect(sandbox.requests()).toHaveLength(requests);
      const bytesMatter = sandbox
        .requests()
        .filter(({ status, query }) => status === 200 && !/limit=1&/.test(query));
      expect(bytesMatter).toEqual([]);
      await close();
    }),
  );

  it("is confirmed by entity tags page by page where there are many, and by no page twice", () =>
    withSandbox({ dialects: tagged }, async (sandbox) => {
      const { withStore, close } = await openOn(sandbox, 10);
      await withStore().readRoster(allIds);
      const pages = sandbox.requests().length;
      sandbox.clearRequests();
      expect((await withStore().readRoster(allIds)).kind).toBe("unchanged");
      const asked = sandbox.requests();
      expect(asked.length).toBeLessThan(pages);
      expect(asked.every(({ status }) => status === 304)).toBe(true);
      await close();
    }));

  it.each<readonly [string, readonly Dialect[]]>([
    ["offers neither a stamp nor entity tags", ["no-revision"]],
    ["leaves out the counts where it answers 304", ["no-revision", "entity-tags-without-counts"]],
  ])("is made again where the server %s", (_, dialects) =>
    withSandbox({ dialects }, async (sandbox) => {
      const { withStore, close } = await openOn(sandbox, 1_000);
      const first = await withStore().readRoster(allIds);
      const second = await withStore().readRoster(allIds);
      expect(second.kind).toBe("complete");
      expect(rosterIn(second)).toEqual(rosterIn(first));
      await close();
    }),
  );

  it("is made again where courses are needed that it has not, or has and are not needed", () =>
    withSandbox({}, async (sandbox) => {
      const { withStore, close } = await openOn(sandbox, 1_000);
      for (const [ids, kind] of [
        [allIds, "complete"],
        [otherId, "complete"],
        [otherId, "unchanged"],
        [allIds, "complete"],
      ] as const) {
        const read = await withStore().readRoster(ids);
        expect(read.kind).toBe(kind);
        expect(rosterIn(read).courses !== undefined).toBe(ids === otherId);
      }
      await close();
    }));

  it("is made again where the stamp stands still and fewer rows are shared", async () => {
    const roster = new RosterServer({ classes: numbered(5) });
    const server = await serve((request, response) => roster.answer(request, response));
    const { http } = await client();
    const store = storeInMemory();
    const reader = createClassLinkReader({
      settings: classLinkSettings(server.origin),
      http,
      clock: () => startOfTest,
      store,
    });
    await reader.readRoster(allIds);
    expect((await reader.readRoster(allIds)).kind).toBe("unchanged");
    roster.collections["classes"] = numbered(3);
    const narrowed = await reader.readRoster(allIds);
    expect(narrowed.kind).toBe("complete");
    expect(rosterIn(narrowed).classes).toHaveLength(3);
  });

  it("is of no use where the service refuses: the error is the one that reading has", () =>
    withSandbox({}, async (sandbox) => {
      const { withStore, without, close } = await openOn(sandbox, 1_000);
      await withStore().readRoster(allIds);
      sandbox.inject({ service: "classlink", times: "always", effect: { kind: "status", status: 403 } });
      const refused = expect.objectContaining({ code: "forbidden" });
      await expect(withStore().readRoster(allIds)).rejects.toEqual(refused);
      await expect(without().readRoster(allIds)).rejects.toEqual(refused);
      await close();
    }));

  it("keeps counts with it, and counts again only other classes or another data set", () =>
    withSandbox({}, async (sandbox) => {
      const { withStore, close } = await openOn(sandbox, 1_000);
      const count = async (...ids: string[]) => {
        const reader = withStore();
        await reader.readRoster(allIds);
        return await reader.countStudents(new Set(ids));
      };
      const first = await count("0078-4A", "0078-4B");
      expect(first.requests).toBeGreaterThan(0);
      expect(await count("0078-4A", "0078-4B")).toEqual({ ...first, requests: 0 });
      expect(await count("0078-4B")).toMatchObject({ requests: 0 });
      expect((await count("0078-5A")).requests).toBeGreaterThan(0);
      sandbox.roster.editClass("0078-5A", { students: 3 });
      expect((await count("0078-5A")).byClass).toEqual(new Map([["0078-5A", 3]]));
      await close();
    }));
});

type Edit = (sandbox: Sandbox) => void;

const classIds = (sandbox: Sandbox): readonly string[] =>
  sandbox.roster.snapshot().classes.map(({ sourcedId }) => sourcedId);

const edit: fc.Arbitrary<Edit> = fc
  .tuple(fc.nat(1_000), fc.constantFrom("title", "status", "school", "remove", "add", "org", "nothing"))
  .map(([number, kind]) => (sandbox) => {
    const ids = classIds(sandbox);
    const id = ids[number % ids.length] ?? "";
    switch (kind) {
      case "title":
        return sandbox.roster.editClass(id, { title: `Title ${number % 3}` });
      case "status":
        return sandbox.roster.editClass(id, { status: number % 2 === 0 ? "active" : "tobedeleted" });
      case "school":
        return sandbox.roster.editClass(id, { schoolId: number % 2 === 0 ? "0012" : "0034" });
      case "remove":
        return ids.length > 5 ? sandbox.roster.remove("classes", [id]) : undefined;
      case "add":
        return sandbox.roster.putClass({
          sourcedId: `new-${number % 7}`,
          title: "New",
          schoolId: "0012",
          termIds: ["FY27"],
        });
      case "org":
        return sandbox.roster.editOrg("0012", { name: `Lincoln ${number % 2}` });
      default:
        return undefined;
    }
  });

const dialects: fc.Arbitrary<readonly Dialect[]> = fc.subarray<Dialect>([
  "no-revision",
  "entity-tags",
  "no-counts",
  "flat-references",
  "fields-ignored",
  "caseless-sort",
]);

it("law: whatever is edited between two reads, a reader that keeps returns what one that does not returns", async () => {
  const kinds = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      dialects,
      fc.constantFrom(7, 50, 1_000),
      fc.array(fc.array(edit, { maxLength: 2 }), { minLength: 2, maxLength: 5 }),
      async (spoken, pageSize, rounds) =>
        await withSandbox({ dialects: spoken }, async (sandbox) => {
          const { withStore, without, close } = await openOn(sandbox, pageSize);
          for (const edits of rounds) {
            for (const one of edits) one(sandbox);
            const [kept, fresh] = [
              await withStore().readRoster(otherId),
              await without().readRoster(otherId),
            ];
            kinds.add(kept.kind);
            expect(rosterIn(kept)).toEqual(rosterIn(fresh));
          }
          await close();
        }),
    ),
    { numRuns: tries(20) },
  );
  expect([...kinds].sort()).toEqual(["complete", "unchanged"]);
});
