import { spawn } from "node:child_process";
import { existsSync, openSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { json, serve } from "../http/test-server.ts";
import { type Run, sampleNow, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";

const repository = path.resolve(import.meta.dirname, "../..");

interface Ended extends Run {
  readonly files: readonly string[];
}

/** A run in a process of its own, whose output and errors go to `output`; `FOLDER` is where its files go. */
async function ended(
  args: readonly string[],
  output: "closed" | "pipe" | number,
  env: Readonly<Record<string, string>> = {},
  errors = output,
): Promise<Ended> {
  const sandbox = await sandboxForTest();
  const folder = await temporaryFolder();
  const program = fileURLToPath(new URL("./rollcall-process.ts", import.meta.url));
  const [out, err] = [output, errors].map((one) => (one === "closed" ? "pipe" : one));
  const child = spawn(
    process.execPath,
    ["--import", "tsx", program, ...args.map((arg) => arg.replace("FOLDER", folder))],
    {
      cwd: repository,
      env: { ...sandbox.environment, TEST_NOW: sampleNow.toISOString(), TEST_LEFT: "yes", ...env },
      stdio: ["ignore", out, err],
    },
  );
  let [stdout, stderr] = ["", ""];
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  if (output === "closed") for (const stream of [child.stdout, child.stderr]) stream?.destroy();
  const exitCode = await new Promise<number>((resolve) => child.once("close", (code) => resolve(code ?? -1)));
  return { exitCode, stdout, stderr, files: await readdir(folder) };
}

describe.each([
  [
    ["plan", "springfield", "--out", "FOLDER/plan.json", "--html", "FOLDER/plan.html"],
    0,
    ["plan.html", "plan.json"],
  ],
  [["apply", "springfield", "--auto", "--report", "FOLDER/r.json"], 0, ["r.journal.jsonl", "r.json"]],
  [["drift", "springfield", "--json", "--out", "FOLDER/drift.json"], 2, ["drift.json"]],
])("%j", (args, exitCode, files) => {
  test("a reader that has seen enough ends what is printed, and nothing else", async () => {
    expect(await ended(args, "closed")).toMatchObject({ exitCode, files });
  });

  test.skipIf(!existsSync("/dev/full"))("so does a disk that is full, which is no success", async () => {
    const run = await ended(args, openSync("/dev/full", "w"), {}, "pipe");
    expect(run).toMatchObject({ exitCode: exitCode || 1, files });
    expect(run.stderr).toContain("error  Standard output cannot be written, and is cut off: ");
  });
});

test("after the last output nothing keeps the process: no timer, connection or child", async () => {
  const failing = await serve((_, response) => json(response, {}, {}, 500));
  const github = {
    ...{
      GITHUB_API_URL: failing.origin,
      GITHUB_SERVER_URL: failing.origin,
      GITHUB_TOKEN: "a-token-of-github",
    },
    ...{ GITHUB_REPOSITORY: "owner/name", GITHUB_RUN_ID: "1", GITHUB_EVENT_NAME: "schedule" },
  };
  const runs = [
    await ended(["apply", "springfield", "--auto"], "pipe"),
    await ended(["plan", "springfield"], "pipe", {
      CLASSLINK_BASE_URL: `${failing.origin}/ims/oneroster/v1p1`,
    }),
    await ended(["fetch", "springfield", "--out", "FOLDER"], "pipe", github),
  ];
  expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 6, 6]);
  for (const { stderr } of runs)
    expect(stderr).toMatch(/^left:(?: (?:PipeWrap|FSReqPromise|FSReqCallback))*$/m);
});
