import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { PassThrough } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { askPerson } from "../../src/cli/ask-person.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { chromiumPath } from "../browser.ts";
import { type Handler, serve } from "../http/test-server.ts";
import { districtOf, environmentOf } from "./district-by-browser.ts";
import { type Run, sampleNow, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";

type Signal = "SIGINT" | "SIGTERM";

const repository = path.resolve(import.meta.dirname, "../..");
const always = { times: "always" } as const;
const never = 3_600_000;

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Run>;
}

/** Rollcall in a process of its own, which waits as long as it would outside of tests. */
function start(args: readonly string[], env: Readonly<Record<string, string>>, cwd = repository): Running {
  const program = fileURLToPath(new URL("./rollcall-process.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), program, ...args], {
    cwd,
    env: { PATH: process.env["PATH"], ...env, TEST_WAITS: "yes", TEST_NOW: sampleNow.toISOString() },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const ended = new Promise<Run>((resolve) =>
    child.once("close", (code, signal) =>
      resolve({
        exitCode: code ?? -1,
        stdout,
        stderr: signal === null ? stderr : `${stderr}killed by ${signal}`,
      }),
    ),
  );
  return { child, ended };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(10);
}

const stopped = (signal: Signal): string =>
  `stopped  by ${signal === "SIGINT" ? "Ctrl-C" : signal}: nothing was written to ClassTag.\ntry    Run the same command again: it begins anew.\n`;

const silent: Handler = () => undefined;
const slow: Handler = (_, response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.write("[");
};
const busy: Handler = (_, response) => {
  response.writeHead(503, { "retry-after": "60" });
  response.end();
};
const limited: Handler = (_, response) => {
  response.writeHead(429, { "retry-after": "60" });
  response.end();
};

test.each<readonly [string, Signal, Handler, (origin: string) => Record<string, string>, readonly string[]]>([
  ["an answer", "SIGINT", silent, (url) => ({ CLASSLINK_BASE_URL: `${url}/ims/oneroster/v1p1` }), ["plan"]],
  ["the end of an answer", "SIGTERM", slow, (url) => ({ CLASSTAG_BASE_URL: `${url}/v1` }), ["drift"]],
  ["another try", "SIGINT", busy, (url) => ({ CLASSTAG_BASE_URL: `${url}/v1` }), ["suggest"]],
  ["a rate limit", "SIGTERM", limited, (url) => ({ CLASSTAG_BASE_URL: `${url}/v1` }), ["doctor"]],
  [
    "a token",
    "SIGINT",
    silent,
    (url) => ({
      ...{ CLASSLINK_AUTH: "oauth2", CLASSLINK_TOKEN_URL: `${url}/token` },
      ...{ CLASSLINK_CLIENT_ID: "id", CLASSLINK_CLIENT_SECRET: "secret", CLASSLINK_TOKEN: "" },
    }),
    ["snapshot"],
  ],
  ["GitHub", "SIGTERM", silent, (url) => ({ GITHUB_API_URL: url }), ["fetch"]],
])(
  "a signal while waiting for %s (%s) ends it, and nothing is left behind",
  async (_, signal, handler, settings, [command = ""]) => {
    const sandbox = await sandboxForTest();
    const folder = await temporaryFolder();
    const server = await serve(handler);
    const out = ["drift", "plan", "snapshot"].includes(command) ? ["--out", path.join(folder, "out")] : [];
    const { child, ended } = start(
      [command, "springfield", ...(command === "fetch" ? ["--out", folder] : out)],
      {
        ...sandbox.environment,
        ...{
          GITHUB_TOKEN: "a-token-of-github",
          GITHUB_REPOSITORY: "owner/name",
          GITHUB_EVENT_NAME: "schedule",
        },
        ...{ HOME: folder, GITHUB_SERVER_URL: "http://127.0.0.1:1", GITHUB_RUN_ID: "1" },
        ...settings(server.origin),
      },
    );
    await until(() => server.received.length > 0 || child.exitCode !== null);
    child.kill(signal);
    expect(await ended).toEqual({
      exitCode: signal === "SIGINT" ? 130 : 143,
      stdout: "",
      stderr: stopped(signal),
    });
    expect(await readdir(folder)).toEqual([]);
  },
);

interface Applying extends Running {
  readonly sandbox: Sandbox;
  readonly folder: string;
  /** How often the journal says so. */
  noted(event: "ended" | "started", outcome?: RegExp): number;
}

async function applying(inject: (sandbox: Sandbox) => void): Promise<Applying> {
  const sandbox = await sandboxForTest();
  inject(sandbox);
  const folder = await temporaryFolder();
  const args = ["apply", "springfield", "--auto", "--report", path.join(folder, "report.json")];
  const journal = path.join(folder, "report.journal.jsonl");
  const noted: Applying["noted"] = (event, outcome = /^/) =>
    (existsSync(journal) ? readFileSync(journal, "utf8") : "")
      .split("\n")
      .filter((line) => line.startsWith(`{"event":"${event}"`) && outcome.test(line)).length;
  return { ...start(args, sandbox.environment), sandbox, folder, noted };
}

const reported = (folder: string, kind: string): number =>
  JSON.parse(readFileSync(path.join(folder, "report.json"), "utf8")).outcomes.filter(
    ({ outcome }: { readonly outcome: { readonly kind: string } }) => outcome.kind === kind,
  ).length;

test("before the first write it says that nothing was written", async () => {
  const run = await applying((sandbox) =>
    sandbox.inject({ service: "classtag", ...always, delayMs: never, effect: { kind: "delay" } }),
  );
  await until(() => run.sandbox.requests().length > 0);
  run.child.kill("SIGTERM");
  expect(await run.ended).toEqual({
    exitCode: 143,
    stdout: "",
    stderr:
      "stopped  by SIGTERM: nothing was written of springfield.\ntry    Run the same command again: it plans anew, and writes nothing but what was approved.\n",
  });
  expect(await readdir(run.folder)).toEqual([]);
});

test("a second Ctrl-C ends at once, whatever is under way", async () => {
  const run = await applying((sandbox) =>
    sandbox.inject({
      ...{ service: "classtag", match: { method: "PATCH" }, ...always, delayMs: never },
      effect: { kind: "delay" },
    }),
  );
  await until(() => run.noted("started") > 0);
  // Signals of one kind that come before the first is seen are one.
  while (run.child.exitCode === null && run.child.signalCode === null) {
    run.child.kill("SIGINT");
    await sleep(20);
  }
  expect(await run.ended).toMatchObject({ exitCode: -1, stderr: "killed by SIGINT" });
  // What was noted and not sent yet is skipped, and no write that is under way is waited for.
  expect(run.noted("ended", /"kind":"(?!skipped)/)).toBe(0);
});

test("while it reads again what an archive rests on, the archive is not begun, and what was written is told", async () => {
  const run = await applying((sandbox) =>
    sandbox.inject({
      ...{ service: "classlink", match: { pathPattern: "/classes/" }, ...always, delayMs: never },
      effect: { kind: "delay" },
    }),
  );
  await until(() => run.noted("ended") > 0 && run.noted("started") >= run.noted("ended") + 4);
  run.child.kill("SIGINT");
  const { exitCode, stderr } = await run.ended;
  const writes = run.sandbox.requests().filter(({ wrote }) => wrote).length;
  expect({ exitCode, stderr }).toEqual({ exitCode: 5, stderr: "" });
  expect(reported(run.folder, "applied")).toBe(writes);
  expect(reported(run.folder, "applied") + reported(run.folder, "skipped")).toBe(38);
  expect(await readdir(run.folder)).toEqual(["report.journal.jsonl", "report.json"]);
});

test("while it reads what has become of it all, everything is told, and that nobody has seen it", async () => {
  const run = await applying((sandbox) =>
    sandbox.inject({
      ...{ service: "classtag", match: { method: "GET", pathPattern: "/classrooms$" }, skip: 1, ...always },
      ...{ delayMs: never, effect: { kind: "delay" } },
    }),
  );
  await until(() => run.noted("ended") === 38);
  run.child.kill("SIGTERM");
  const { exitCode, stdout } = await run.ended;
  expect(exitCode).toBe(1);
  expect(stdout).toContain("38 of 38 changes applied\n  Not verified: stopped by SIGTERM");
  expect(reported(run.folder, "applied")).toBe(38);
});

/** Command lines of the processes whose home this is: Chromium's are those that are not ours. */
async function processesAt(home: string): Promise<readonly string[]> {
  const ids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const text = (id: string, file: string): string => {
    try {
      return readFileSync(`/proc/${id}/${file}`, "utf8");
    } catch {
      return "";
    }
  };
  return ids.flatMap((id) => (text(id, "environ").includes(home) ? [text(id, "cmdline")] : []));
}

test.skipIf(chromiumPath === undefined || process.platform !== "linux")(
  "while a page does not come, Chromium ends as well",
  async () => {
    const cwd = await districtOf(["Lincoln Elementary"]);
    const sandbox = await sandboxForTest();
    const pages = await serve(silent);
    const { child, ended } = start(
      ["profile", "check", "springfield"],
      environmentOf(sandbox, { CLASSTAG_WEB_URL: pages.origin, HOME: cwd }),
      cwd,
    );
    await until(() => pages.received.length > 0);
    expect((await processesAt(cwd)).length).toBeGreaterThan(1);
    child.kill("SIGINT");
    expect((await ended).stderr).toBe(stopped("SIGINT"));
    expect(await processesAt(cwd)).toEqual([]);
  },
);

test.each([
  ["Ctrl-C is a signal", "\u0003", 1],
  ["Ctrl-D is no answer", "\u0004", 0],
])("where a code is typed, %s", async (_, key, interrupts) => {
  const input = new PassThrough();
  const controller = new AbortController();
  let asked = 0;
  const interrupt = (): void => {
    asked += 1;
    controller.abort(new Error("stopped"));
  };
  const answer = askPerson(
    "Code: ",
    { input, output: new PassThrough(), interrupt },
    controller.signal,
  ).catch(() => "stopped");
  input.write(key);
  expect(await answer).toBe(interrupts === 1 ? "stopped" : "");
  expect(asked).toBe(interrupts);
});
