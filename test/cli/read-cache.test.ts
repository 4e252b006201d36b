import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Context } from "../../src/cli/context.ts";
import { cacheFolder } from "../../src/cli/services/read-cache/cache-folder.ts";
import { connectionSecret } from "../../src/cli/services/read-cache/connection-secret.ts";
import { TextSeal } from "../../src/files/sealed-text.ts";
import { connectionSettings } from "../../src/providers/settings/connection-settings.ts";
import type { Dialect } from "../../src/sandbox/classlink/dialect.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.ts";
import { tries } from "../tries.ts";
import {
  districtIn,
  type Run,
  rollcall,
  sampleNow,
  sandboxForTest,
  temporaryFolder,
} from "./run-rollcall.ts";

/** A plan without what differs from one read to the next: when, in how many requests, and what that confirmed. */
function planIn({ stdout }: Run): string {
  return JSON.stringify(JSON.parse(stdout), (key, value: unknown) =>
    ["createdAt", "readAt", "requests", "unchangedSince"].includes(key) ? undefined : value,
  );
}

const planned = (sandbox: Sandbox, args: readonly string[], values: Partial<Context> = {}): Promise<Run> =>
  rollcall(["plan", "springfield", "--json", ...args], { env: sandbox.environment, ...values });

const filesIn = (folder: string): Promise<readonly string[]> => readdir(folder).then((names) => names.sort());

const bothFiles = ["springfield.classlink.cache", "springfield.classtag.cache"];

describe("the read cache", () => {
  test("a second plan of an unchanged district takes a handful of requests and is the same plan", async () => {
    const sandbox = await sandboxForTest();
    const cache = path.join(await temporaryFolder(), "reads");
    const first = await planned(sandbox, ["--cache", cache]);
    sandbox.clearRequests();
    const second = await planned(sandbox, ["--cache", cache]);
    expect(sandbox.requests().length).toBeLessThanOrEqual(5);
    expect(planIn(second)).toBe(planIn(first));
    const { reads } = districtIn(second.stdout).plan;
    expect(reads.classlink).toMatchObject({ requests: 3, unchangedSince: sampleNow.toISOString() });
    expect(reads.classtag).toMatchObject({ requests: 2, unchangedSince: sampleNow.toISOString() });
    const shown = await rollcall(["plan", "springfield", "--cache", cache], { env: sandbox.environment });
    expect(shown.stdout).toContain("3 requests, unchanged since 2026-11-23 17:00 UTC");
    expect([first.stderr, second.stderr]).toEqual(["", ""]);
  });

  test("drift uses it too", async () => {
    const sandbox = await sandboxForTest();
    const cache = await temporaryFolder();
    const args = ["drift", "springfield", "--json", "--cache", cache];
    const first = await rollcall(args, { env: sandbox.environment });
    sandbox.clearRequests();
    const second = await rollcall(args, { env: sandbox.environment });
    expect(sandbox.requests().length).toBeLessThanOrEqual(5);
    expect(second).toEqual(first);
  });

  test("apply neither reads nor writes it, whatever it holds", async () => {
    const [sandbox, folder] = [await sandboxForTest(), await temporaryFolder()];
    const env = { ...sandbox.environment, XDG_CACHE_HOME: folder, HOME: folder };
    await planned(sandbox, [], { env });
    const cache = path.join(folder, "rollcall");
    expect(await filesIn(cache)).toEqual(bothFiles);
    const before = await Promise.all(bothFiles.map((file) => readFile(path.join(cache, file))));
    sandbox.clearRequests();
    await rollcall(["apply", "springfield", "--auto"], { env });
    const pages = sandbox.requests().filter(({ query }) => query.includes("limit=1000"));
    expect(pages.filter(({ path: one }) => one === "/classes").length).toBeGreaterThan(1);
    expect(pages.filter(({ path: one }) => one === "/classrooms").length).toBeGreaterThan(1);
    expect(await Promise.all(bothFiles.map((file) => readFile(path.join(cache, file))))).toEqual(before);
    const help = await rollcall(["apply", "--help"]);
    expect(help.stdout).not.toContain("cache");
  });

  test("--no-cache keeps nothing, and so it is where the platform has no place for caches", async () => {
    const [sandbox, folder] = [await sandboxForTest(), await temporaryFolder()];
    await planned(sandbox, ["--no-cache"], { env: { ...sandbox.environment, XDG_CACHE_HOME: folder } });
    await planned(sandbox, [], {
      env: { ...sandbox.environment, XDG_CACHE_HOME: "relative" },
      cwd: process.cwd(),
    });
    expect(await readdir(folder)).toEqual([]);
  });

  test("files are for their owner alone, and tell nothing to who has no credentials", async () => {
    const sandbox = await sandboxForTest();
    const cache = path.join(await temporaryFolder(), "deep", "reads");
    await planned(sandbox, ["--cache", cache]);
    expect(await filesIn(cache)).toEqual(bothFiles);
    if (process.platform !== "win32") {
      expect((await stat(cache)).mode & 0o777).toBe(0o700);
      for (const file of bothFiles) expect((await stat(path.join(cache, file))).mode & 0o777).toBe(0o600);
    }
    for (const file of bothFiles) {
      const content = (await readFile(path.join(cache, file))).toString("latin1");
      expect(content).toMatch(/^rollcall read cache 1 springfield class(link|tag) [0-9a-f]{16}\n/);
      for (const secret of ["0078-", "Lincoln", "sample-class", "127.0.0.1"])
        expect(content).not.toContain(secret);
    }
  });
});

test("what is kept holds no person: no pupil, no teacher, not even an id of one", async () => {
  const [sandbox, cache] = [await sandboxForTest(), await temporaryFolder()];
  await planned(sandbox, ["--cache", cache]);
  const result = connectionSettings(sandbox.environment, "springfield", { classLink: true, classTag: [] });
  if (result.kind === "invalid" || result.settings.classLink === undefined) throw new Error("no settings");
  const content = await readFile(path.join(cache, "springfield.classlink.cache"));
  const end = content.indexOf("\n");
  const secret = connectionSecret(result.settings.classLink);
  const text = await new TextSeal(secret, content.subarray(0, end).toString()).unseal(
    content.subarray(end + 1),
  );
  expect(text).toContain('"title":"Grade 4A"');
  expect(text).toContain('"0078-4A":');
  expect(text).not.toMatch(/student_|staff_|_teacher|_01"/);
});

describe("a cache that is of no use", () => {
  const later = (days: number): Partial<Context> => ({
    now: () => new Date(sampleNow.getTime() + days * 86_400_000),
  });
  const damage = async (file: string): Promise<void> => {
    const content = await readFile(file);
    content.writeUInt8(content.readUInt8(content.length - 40) ^ 1, content.length - 40);
    await writeFile(file, content);
  };
  const harms: readonly (readonly [
    string,
    (file: string, sandbox: Sandbox) => Promise<Partial<Context>>,
    string,
  ])[] = [
    ["damaged in one bit", async (file) => damage(file).then(() => ({})), "it is damaged"],
    ["too old", async () => later(8), "it is 8 days old"],
    ["of other credentials", async (_, { oauth1Environment: env }) => ({ env }), "with other credentials"],
  ];

  test.each(harms)("%s: is ignored with a notice, and replaced", async (_, harm, reason) => {
    const [sandbox, cache] = [await sandboxForTest(), await temporaryFolder()];
    await planned(sandbox, ["--cache", cache]);
    const values = await harm(path.join(cache, "springfield.classlink.cache"), sandbox);
    const run = await planned(sandbox, ["--cache", cache], values);
    expect(run.stderr).toMatch(/^notice {2}The read cache .* was not used: .*\. Everything is read\.$/m);
    expect(run.stderr).toContain(reason);
    expect(planIn(run)).toBe(planIn(await planned(sandbox, ["--no-cache"], values)));
    sandbox.clearRequests();
    expect((await planned(sandbox, ["--cache", cache], values)).stderr).toBe("");
    expect(sandbox.requests().length).toBeLessThanOrEqual(5);
  });

  test("a place that cannot be written: a notice, and the plan all the same", async () => {
    const [sandbox, folder] = [await sandboxForTest(), await temporaryFolder()];
    const file = path.join(folder, "taken");
    await writeFile(file, "");
    const run = await planned(sandbox, [], { env: { ...sandbox.environment, XDG_CACHE_HOME: file } });
    expect(run.exitCode).toBe(0);
    expect(run.stderr).toMatch(/could not be written: (ENOTDIR|EEXIST|ENOENT)\./);
    await mkdir(path.join(folder, "reads", "springfield.classlink.cache"), { recursive: true });
    const other = await planned(sandbox, ["--cache", path.join(folder, "reads")]);
    expect(other.exitCode).toBe(0);
    expect(other.stderr).toContain("it cannot be read (EISDIR)");
    expect(planIn(other)).toBe(planIn(run));
  });
});

type Edit = (sandbox: Sandbox) => void;

const edit: fc.Arbitrary<Edit> = fc
  .tuple(
    fc.nat(1_000),
    fc.constantFrom("title", "status", "students", "removal", "room", "connection", "setting"),
  )
  .map(([number, kind]) => (sandbox) => {
    const { classes } = sandbox.roster.snapshot();
    const { classrooms } = sandbox.classTag.snapshot();
    const id = classes[number % classes.length]?.sourcedId ?? "";
    const room = classrooms[number % classrooms.length]?.id ?? "";
    switch (kind) {
      case "title":
        return sandbox.roster.editClass(id, { title: `Title ${number % 4}` });
      case "status":
        return sandbox.roster.editClass(id, { status: "tobedeleted" });
      case "students":
        return sandbox.roster.editClass(id, { students: number % 40 });
      case "removal":
        return sandbox.roster.remove("classes", [id]);
      case "room":
        return sandbox.classTag.editClassroom(room, { name: `Room ${number % 4}`, students: number % 30 });
      case "connection":
        return sandbox.classTag.editClassroom(room, { connections: [] });
      default:
        return sandbox.classTag.editDistrict({
          settings: { ...sandbox.classTag.snapshot().district.settings, deletionThreshold: number % 100 },
        });
    }
  });

test("law: whatever is edited between plans, the plan with the cache is the plan without it", async () => {
  let confirmed = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom<readonly Dialect[]>([], ["no-revision", "entity-tags"]),
      fc.array(fc.array(edit, { maxLength: 2 }), { minLength: 2, maxLength: 4 }),
      async (dialects, rounds) => {
        const sandbox = await startSandbox({ clock: () => sampleNow, dialects });
        const cache = await temporaryFolder();
        for (const edits of rounds) {
          for (const one of edits) one(sandbox);
          const withCache = await planned(sandbox, ["--cache", cache]);
          expect(planIn(withCache)).toBe(planIn(await planned(sandbox, ["--no-cache"])));
          if (withCache.stdout.includes("unchangedSince")) confirmed += 1;
        }
        await sandbox.close();
      },
    ),
    { numRuns: tries(5) },
  );
  expect(confirmed).toBeGreaterThan(0);
});

describe("where caches go", () => {
  const folder = (env: Context["env"], platform: NodeJS.Platform, flag?: string | false) =>
    cacheFolder(flag, { env, cwd: "/work" }, platform);

  test("what is asked for, else the platform's place, else nowhere", () => {
    expect(folder({ HOME: "/home/a" }, "linux")).toBe("/home/a/.cache/rollcall");
    expect(folder({ HOME: "/home/a", XDG_CACHE_HOME: "/caches" }, "linux")).toBe("/caches/rollcall");
    expect(folder({ HOME: "/home/a", XDG_CACHE_HOME: "caches" }, "linux")).toBe("/home/a/.cache/rollcall");
    expect(folder({ HOME: "/Users/a" }, "darwin")).toBe("/Users/a/Library/Caches/rollcall");
    expect(folder({ LOCALAPPDATA: "C:\\Users\\a\\AppData\\Local" }, "win32")).toContain("AppData");
    expect(folder({}, "linux")).toBeUndefined();
    expect(folder({ HOME: "/home/a" }, "linux", "reads")).toBe("/work/reads");
    expect(folder({ HOME: "/home/a" }, "linux", false)).toBeUndefined();
  });
});
