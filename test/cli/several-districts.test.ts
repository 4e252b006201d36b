import { existsSync } from "node:fs";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { severalAtOnce } from "../../src/cli/checkout/several-at-once.ts";
import { CommandFailure } from "../../src/cli/command-failure.ts";
import type { Context } from "../../src/cli/context.ts";
import { exitCodes } from "../../src/cli/exit-code.ts";
import { tellRunner } from "../../src/cli/job-output.ts";
import { loadDistricts } from "../../src/config/load-districts.ts";
import { settingPrefix } from "../../src/model/setting-prefix.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { fileOf, given } from "./generated-file.ts";
import { districtsIn, rollcall, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";

/** Districts in a folder of their own. */
async function districtsCalled(...ids: readonly string[]): Promise<string> {
  const cwd = await temporaryFolder();
  await mkdir(path.join(cwd, "districts"));
  for (const id of ids) await writeFile(path.join(cwd, "districts", `${id}.yaml`), fileOf(id));
  return cwd;
}

/** All settings of a district's own: where there is one, the shared ones do not count. */
const ownSettings = (id: string, { environment }: Sandbox, others: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries({ ...environment, ...others }).map(([name, value]) => [settingPrefix(id) + name, value]),
  );

/** Answers as a server does, but not before a file is there. */
async function waitingFor(file: string, server: string): Promise<string> {
  const proxy = createServer(async ({ headers, url = "/" }, answer) => {
    while (!existsSync(file)) await new Promise((resolve) => setTimeout(resolve, 5));
    const answered = await fetch(new URL(url, server), {
      headers: { authorization: headers.authorization ?? "" },
    });
    answer.writeHead(answered.status, { "content-type": "application/json" }).end(await answered.text());
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void proxy.close());
  return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
}

test("each district has its file when it is planned, and is shown in its turn, whichever is first; one that fails stops no other", async () => {
  const sandbox = await sandboxForTest({ seed: { kind: "generated", ...given } });
  const cwd = await districtsCalled("adams", "brook", "cedar");
  const classTag = new URL(sandbox.environment["CLASSTAG_BASE_URL"] ?? "");
  // Adams is not answered before Cedar's plan lies there.
  const slow = await waitingFor(path.join(cwd, "plans/cedar.plan.json"), classTag.origin);
  const env = {
    ...sandbox.environment,
    ...ownSettings("adams", sandbox, { CLASSTAG_BASE_URL: `${slow}${classTag.pathname}` }),
    ...ownSettings("brook", sandbox, { CLASSTAG_TOKEN: "of-nobody" }),
  };
  const run = await rollcall(["plan", "--no-cache", "--out", "plans/"], { cwd, env });
  expect(run.stderr).toMatch(/BROOK__CLASSTAG_TOKEN/);
  expect(run.exitCode).toBe(exitCodes.refused);
  expect(run.stdout.match(/^\S+(?= {2,}\S)/gm)?.filter((word) => /adams|brook|cedar/.test(word))).toEqual([
    "adams",
    "cedar",
  ]);
  expect((await readdir(path.join(cwd, "plans"))).sort()).toEqual(["adams.plan.json", "cedar.plan.json"]);
});

test("several plans are one JSON text, whichever of them fail", async () => {
  const sandbox = await sandboxForTest({ seed: { kind: "generated", ...given } });
  const cwd = await districtsCalled("adams", "brook", "cedar");
  const planned = async (env: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    const run = await rollcall(["plan", "--no-cache", "--json"], {
      cwd,
      env: { ...sandbox.environment, ...env },
    });
    return districtsIn(run.stdout).map(({ district }: { district: string }) => district);
  };
  expect(await planned({})).toEqual(["adams", "brook", "cedar"]);
  expect(await planned(ownSettings("adams", sandbox, { CLASSTAG_TOKEN: "of-nobody" }))).toEqual([
    "brook",
    "cedar",
  ]);
  expect(await planned({ CLASSTAG_TOKEN: "of-nobody" })).toEqual([]);
});

test.each([
  { command: ["plan", "--no-cache"], code: exitCodes.refused },
  { command: ["forecast"], code: exitCodes.unavailable },
  { command: ["apply", "--auto"], code: exitCodes.refused },
])(
  "$command.0 says once what stops many districts in the same words, and in the end how many and which",
  async ({ command, code }) => {
    const sandbox = await sandboxForTest({ seed: { kind: "generated", ...given } });
    const cwd = await districtsCalled("adams", "brook", "cedar", "dale");
    const env = {
      ...sandbox.environment,
      CLASSTAG_TOKEN: "of-nobody",
      ...ownSettings("brook", sandbox, {}),
      ...ownSettings("dale", sandbox, { CLASSTAG_BASE_URL: "http://127.0.0.1:1" }),
    };
    const run = await rollcall(command, { cwd, env });
    // What stopped Brook is its own plan, and its guards.
    const errors = run.stderr.split("\n").filter((line) => /^error {2}(?!brook: )/.test(line));
    expect(errors).toHaveLength(3);
    const [first = "", of = "", again] = errors;
    expect(first).toMatch(/^error {2}adams: ClassTag: .*refused \(401\)/);
    expect(of).toMatch(/^error {2}dale: .*127\.0\.0\.1:1\b/);
    expect(again).toBe(`${first.replace("adams: ", "")} It stopped 2 districts: adams, cedar.`);
    expect(run.stdout).toContain("brook");
    expect(run.exitCode).toBe(code);
  },
);

/** Works on districts of which each is done when it is told to be. */
async function workedOn(count: number) {
  const ids = Array.from({ length: count }, (_, index) => `d${String(index).padStart(3, "0")}`);
  const files = ids.map((id) => ({ path: `districts/${id}.yaml`, bytes: Buffer.from(fileOf(id)) }));
  const { districts } = await loadDistricts(files);
  const told: string[] = [];
  const write = (text: string): void => void told.push(text);
  const context: Context = {
    env: {},
    cwd: "/",
    stdout: { write },
    stderr: { write },
    now: () => new Date(0),
    sleep: () => Promise.resolve(),
    signal: new AbortController().signal,
  };
  const begun = new Map<string, { done(): void; fail(error: Error): void; stderr: Context["stderr"] }>();
  const all = severalAtOnce(districts, context, {
    work: ({ id }, { stderr }) =>
      new Promise<string>((resolve, reject) => {
        begun.set(id, { done: () => resolve(id), fail: reject, stderr });
      }),
    show: (id) => {
      write(id);
      return exitCodes.ok;
    },
  });
  const ended = all.then(({ code }) => code);
  ended.catch(() => undefined);
  const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return { begun, ended, settled, told };
}

test("a few districts are begun at a time, and no more than a number ahead of the one whose turn it is", async () => {
  const { begun, ended, settled, told } = await workedOn(80);
  expect([...begun.keys()]).toEqual(["d000", "d001", "d002", "d003"]);
  for (let index = 1; index < 80; index += 1) {
    begun.get(`d${String(index).padStart(3, "0")}`)?.done();
    await settled();
  }
  expect(begun.size).toBe(65);
  expect(told).toEqual([]);
  begun.get("d000")?.done();
  await settled();
  for (let index = 65; index < 80; index += 1) {
    begun.get(`d${String(index).padStart(3, "0")}`)?.done();
    await settled();
  }
  expect(await ended).toBe(exitCodes.ok);
  expect(told).toEqual([...told].sort());
  expect(told).toHaveLength(80);
});

test("what a district says waits for its turn, but not what the runner has to hide at once", async () => {
  const { begun, ended, settled, told } = await workedOn(3);
  begun.get("d001")?.stderr.write("a word of d001");
  const stderr = begun.get("d002")?.stderr;
  if (stderr !== undefined) tellRunner(stderr, "::add-mask::secret");
  begun.get("d001")?.fail(new CommandFailure("d001 is not to be had", { exitCode: 6, hint: "" }));
  begun.get("d002")?.done();
  await settled();
  expect(told).toEqual(["::add-mask::secret"]);
  begun.get("d000")?.done();
  expect(await ended).toBe(exitCodes.unavailable);
  expect(told).toEqual([
    "::add-mask::secret",
    "d000",
    "a word of d001",
    "error  d001 is not to be had\n",
    "d002",
  ]);
});

test("a bug in one ends the run, once the others that were begun have ended", async () => {
  const { begun, ended, settled, told } = await workedOn(9);
  begun.get("d000")?.fail(new TypeError("a bug"));
  for (let index = 1; index < 9; index += 1) {
    await settled();
    begun.get(`d00${index}`)?.done();
  }
  await expect(ended).rejects.toThrow("a bug");
  expect(told).toEqual([]);
  expect(begun.size).toBeLessThan(9);
});
