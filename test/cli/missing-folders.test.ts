import { mkdir } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { rollcall, temporaryFolder } from "./run-rollcall.ts";

const commit = "0123456789abcdef0123456789abcdef01234567";
const plans = ["comment", "--pull-request", "12", "--head", commit, "--plan"];
const outcomes = ["comment", "--commit", commit, "--outcome"];
const findings = ["issue", "--drift"];

test.each([plans, outcomes, findings])(
  "%s with a folder that is not there is an error where nothing says what there should be",
  async (...args) => {
    const run = await rollcall([...args, "elsewhere"], { cwd: await temporaryFolder() });
    expect(run).toMatchObject({ exitCode: 1, stdout: "" });
    expect(run.stderr).toMatch(/^error {2}There is no elsewhere\.\ntry {4}Name .*Where there may be none,/s);
  },
);

test.each([["snapshots", "springfield.snapshot.json"], ["springfield.snapshot.json"]])(
  "a folder that is called as a snapshot is none, and no reason to plan nothing: %s",
  async (...names) => {
    const cwd = path.resolve(import.meta.dirname, "../..");
    const folder = await temporaryFolder();
    await mkdir(path.join(folder, ...names), { recursive: true });
    const run = await rollcall(["plan", "springfield", "--snapshot", path.join(folder, names[0] ?? "")], {
      cwd,
    });
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain("is a folder, and has the name of a file.");
  },
);
