import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { sampleNow } from "../cli/run-rollcall.ts";
import { machineIn, programsOfJobs } from "./machine.ts";

const run = promisify(execFile);

test("a job's git fetches with the token or a deploy key, and pushes with a deploy key alone", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "rollcall-machine-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const machine = await machineIn(folder, sampleNow);
  const job = { ...machine, PATH: `${programsOfJobs(folder)}:${machine["PATH"]}` };
  const cwd = path.join(folder, "clone");
  await mkdir(cwd);
  const git = async (env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<string> =>
    await run("git", [...args], { cwd, env: { ...env } }).then(
      () => "done",
      (error: { stderr?: string }) => error.stderr ?? "",
    );
  await git(machine, "init", "--quiet");
  await git(machine, "commit", "--quiet", "--allow-empty", "-m", "Begin");
  await git(machine, "init", "--quiet", "--bare", "../origin.git");
  await git(machine, "remote", "add", "origin", "../origin.git");

  const push = ["push", "--quiet", "origin", "main"];
  const header = { GIT_CONFIG_KEY_0: "http.https://github.example/.extraheader", GIT_CONFIG_VALUE_0: "x" };
  const withToken = { ...job, GIT_CONFIG_COUNT: "1", ...header };
  const withKey = { ...job, GIT_SSH_COMMAND: "ssh -i key" };
  expect(await git(withToken, ...push)).toMatch(/denied to github-actions/);
  expect(await git(withKey, ...push)).toBe("done");
  expect(await git(job, "fetch", "origin")).toMatch(/could not read Username/);
  expect(await git(withToken, "fetch", "origin")).toBe("done");
  expect(await git(withKey, "fetch", "origin")).toBe("done");
});
