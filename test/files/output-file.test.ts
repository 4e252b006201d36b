import { spawn } from "node:child_process";
import { chmod, lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { replaceFile } from "../../src/files/replace-file.ts";
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
    ["plan --cache", ["plan", "springfield", "--cache", "file/f"], "read cache", "file is no folder"],
    ["drift --cache", ["drift", "springfield", "--cache", "away"], "read cache", "away is a symbolic link"],
    ["plan --out in a linked folder", ["plan", "springfield", "--out", "away/f"], "plan", "away is a"],
    ["apply --report there", ["apply", "springfield", "--auto", "--report", "away/f"], "report", "away is a"],
    ["snapshot --out there", ["snapshot", "springfield", "--out", "away/a/f"], "snapshot", "away is a"],
    ["revert --out there", ["revert", "report.json", "--out", "away/f"], "plan", "away is a"],
    [
      "a runbook's folder",
      ["apply", "springfield", "--auto", "--out", "away"],
      "runbook",
      "away is a symbolic link",
      "api, write: runbook",
    ],
    [
      "its pages",
      ["apply", "springfield", "--auto", "--out", "book"],
      "runbook",
      "book/pages is a symbolic link",
      "api, write: runbook",
    ],
    [
      "a trace of pages",
      ["plan", "springfield"],
      "trace",
      "it is a symbolic link",
      "browser, write: runbook",
    ],
  ])("%s", async (_, args, what, reason, drivers = "api, write: api") => {
    const sandbox = await sandboxForTest();
    const cwd = await temporaryFolder();
    const file = "districts/springfield.yaml";
    const text = await readFile(path.join(repository, file), "utf8");
    await mkdir(path.join(cwd, "districts"));
    await writeFile(path.join(cwd, file), text.replace("api, write: api", drivers));
    for (const folder of ["folder", "book"]) await mkdir(path.join(cwd, folder));
    const elsewhere = await temporaryFolder();
    await symlink(elsewhere, path.join(cwd, "away"));
    await symlink(elsewhere, path.join(cwd, "book/pages"));
    await writeFile(path.join(cwd, "file"), "");
    await symlink("file", path.join(cwd, "link"));
    await symlink("file", path.join(cwd, "led.journal.jsonl"));
    const run = await rollcall(args, {
      cwd,
      env: { ...sandbox.environment, CLASSTAG_BROWSER_TRACE: "link", ROLLCALL_CHROMIUM: process.execPath },
    });
    expect(run).toMatchObject({ exitCode: 1, stdout: "" });
    expect(run.stderr).toMatch(`The ${what} cannot be written to `);
    expect(run.stderr).toMatch(reason);
    expect(sandbox.requests()).toEqual([]);
    expect(await readdir(elsewhere)).toEqual([]);
  });

  test("a folder elsewhere is where the person says, links or not", async () => {
    const sandbox = await sandboxForTest();
    const folder = await temporaryFolder();
    await mkdir(path.join(folder, "real"));
    await symlink("real", path.join(folder, "link"));
    const file = path.join(folder, "link", "plan.json");
    const run = await rollcall(["plan", "springfield", "--out", file], { env: sandbox.environment });
    expect(run.exitCode).toBe(0);
    expect(await readdir(path.join(folder, "real"))).toEqual(["plan.json"]);
  });

  test.skipIf(process.getuid?.() === 0)("an earlier journal that cannot be read is named", async () => {
    const sandbox = await sandboxForTest();
    const report = path.join(await temporaryFolder(), "report.json");
    await writeFile(report.replace(".json", ".journal.jsonl"), "", { mode: 0o200 });
    const run = await rollcall(["apply", "springfield", "--auto", "--report", report], {
      env: sandbox.environment,
    });
    expect(run.stderr).toMatch(/The journal .* cannot be read: reading it is not permitted\./);
    expect(sandbox.requests()).toEqual([]);
  });

  test("a device keeps its place", async () => {
    const sandbox = await sandboxForTest();
    const run = await rollcall(["plan", "springfield", "--out", "/dev/null"], { env: sandbox.environment });
    expect(run.stderr).toMatch("it is no ordinary file");
    expect((await lstat("/dev/null")).isCharacterDevice()).toBe(true);
  });
});

test("what takes the place of a file keeps its permissions, and takes a link's place without following it", async () => {
  const folder = await temporaryFolder();
  const file = path.join(folder, "file");
  await writeFile(file, "before");
  await chmod(file, 0o640);
  await replaceFile(file, "after");
  expect((await stat(file)).mode & 0o777).toBe(0o640);
  await symlink("file", path.join(folder, "link"));
  await replaceFile(path.join(folder, "link"), "own", 0o600);
  expect(await readFile(file, "utf8")).toBe("after");
  expect((await lstat(path.join(folder, "link"))).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(["file", "link"]);
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
    // Half a report would be worse than none.
    expect(run.stderr).toMatch(/The report could not be written to .*: there is no room left for it\./);
    expect(await readdir(folder)).toEqual(["report.journal.jsonl"]);
    const again = await rollcall(["apply", "springfield", "--auto", "--report", report], {
      env: sandbox.environment,
    });
    expect(again.exitCode).toBe(0);
    expect(sandbox.requests().filter(({ wrote }) => wrote)).toHaveLength(38);
  },
);
