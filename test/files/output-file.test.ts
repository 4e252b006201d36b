import { spawn } from "node:child_process";
import { cp, lstat, mkdir, readdir, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { type Run, rollcall, sampleNow, sandboxForTest, temporaryFolder } from "../cli/run-rollcall.ts";

const repository = path.resolve(import.meta.dirname, "../..");

describe("a file that cannot be written is found out before the first request", () => {
  test.each([
    ["plan --out", ["plan", "springfield", "--out", "nowhere/f"], "plan", "there is no folder nowhere"],
    ["plan --html", ["plan", "springfield", "--html", "link"], "page", "it is a symbolic link"],
    ["apply --report", ["apply", "springfield", "--auto", "--report", "folder"], "report", "it is a folder"],
    [
      "its journal",
      ["apply", "springfield", "--auto", "--report", "led"],
      "journal",
      "it is a symbolic link",
    ],
    [
      "apply --markdown",
      ["apply", "springfield", "--auto", "--markdown", "file/f"],
      "outcome",
      "file is no folder",
    ],
    ["drift --out", ["drift", "springfield", "--out", "folder"], "finding", "it is a folder"],
    ["snapshot --out", ["snapshot", "springfield", "--out", "file/f"], "snapshot", "file is no folder"],
  ])("%s", async (_, args, what, reason) => {
    const sandbox = await sandboxForTest();
    const cwd = await temporaryFolder();
    await cp(path.join(repository, "districts"), path.join(cwd, "districts"), { recursive: true });
    await mkdir(path.join(cwd, "folder"));
    await writeFile(path.join(cwd, "file"), "");
    await symlink("file", path.join(cwd, "link"));
    await symlink("file", path.join(cwd, "led.journal.jsonl"));
    const run = await rollcall(args, { cwd, env: sandbox.environment });
    expect(run).toMatchObject({ exitCode: 1, stdout: "" });
    expect(run.stderr).toMatch(`The ${what} cannot be written to `);
    expect(run.stderr).toMatch(reason);
    expect(sandbox.requests()).toEqual([]);
  });

  test("a device keeps its place", async () => {
    const sandbox = await sandboxForTest();
    const run = await rollcall(["plan", "springfield", "--out", "/dev/null"], { env: sandbox.environment });
    expect(run.stderr).toMatch("it is no ordinary file");
    expect((await lstat("/dev/null")).isCharacterDevice()).toBe(true);
  });
});

/** An apply that may write no file longer than 12 KiB: its journal finds no room half-way. */
async function applyWithoutRoom(sandbox: Sandbox, report: string): Promise<Run> {
  const program = fileURLToPath(new URL("../cli/rollcall-process.ts", import.meta.url));
  const command = `ulimit -f 24; exec "$0" --import tsx "${program}" apply springfield --auto --report "${report}"`;
  const child = spawn("/bin/sh", ["-c", command, process.execPath], {
    cwd: repository,
    env: { ...sandbox.environment, TEST_NOW: sampleNow.toISOString(), TSX_DISABLE_CACHE: "1" },
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const exitCode = await new Promise<number>((resolve) => child.once("close", (code) => resolve(code ?? -1)));
  return { exitCode, stdout, stderr };
}

test.skipIf(process.platform === "win32")(
  "a journal that finds no room stops the apply like a signal, what was written is told, and the same command goes on",
  async () => {
    const sandbox = await sandboxForTest();
    const folder = await temporaryFolder();
    const report = path.join(folder, "report.json");
    const run = await applyWithoutRoom(sandbox, report);
    const writes = sandbox.requests().filter(({ wrote }) => wrote).length;
    expect(run.exitCode).toBe(5);
    expect(run.stderr).toMatch(
      /the journal could not be kept in .*: there is no room left for it\. The apply was/,
    );
    expect(writes).toBeGreaterThan(0);
    expect(run.stdout).toMatch("the journal could not be kept");
    expect(run.stdout.match(/✓/g)).toHaveLength(writes);
    expect(await readdir(folder)).toEqual(["report.journal.jsonl", "report.json"]);
    const again = await rollcall(["apply", "springfield", "--auto", "--report", report], {
      env: sandbox.environment,
    });
    expect(again.exitCode).toBe(0);
    expect(sandbox.requests().filter(({ wrote }) => wrote)).toHaveLength(38);
  },
);
