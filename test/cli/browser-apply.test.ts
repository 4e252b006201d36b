import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { chromiumPath } from "../browser.ts";
import { tries } from "../tries.ts";
import { changesIn, clicks, clicksFor, districtOf, environmentOf, sandboxOf } from "./district-by-browser.ts";
import { classTagState, rollcall, sampleNow } from "./run-rollcall.ts";

const isLongRun = tries(1) > 1;

/** The last holds every kind of change. The whole sample takes minutes, and is for the long run. */
const schools = [
  ...(isLongRun ? ["Lincoln Elementary", "École Jean-Baptiste", "Adams High", "Washington Middle"] : []),
  "Franklin K-8",
];

/** No takeover is among them, nor among the next few: they come last, and `expect:` speaks of all of them. */
const writesBeforeKill = isLongRun ? 7 : 3;

/** A process of its own that is killed, as a machine is, once so many writes are made. */
async function applyUntilKilled(sandbox: Sandbox, cwd: string, writes: number): Promise<void> {
  const program = fileURLToPath(new URL("./rollcall-process.ts", import.meta.url));
  const child = spawn(
    process.execPath,
    ["--import", import.meta.resolve("tsx"), program, "apply", "springfield", "--auto"],
    {
      cwd,
      env: { PATH: process.env["PATH"], TEST_NOW: sampleNow.toISOString(), ...environmentOf(sandbox) },
      stdio: "ignore",
    },
  );
  const ended = new Promise((resolve) => child.once("exit", resolve));
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  while (clicks(sandbox) < writes && child.exitCode === null) await pause(20);
  expect(child.exitCode).toBeNull();
  child.kill("SIGKILL");
  await ended;
}

describe.skipIf(chromiumPath === undefined)("a district by its pages", () => {
  test("the plan is the API's, change for change; an apply that is killed is ended by the next, nothing is done twice", async () => {
    const sandbox = await sandboxOf(schools);
    const [cwd, apiFolder] = [await districtOf(schools), await districtOf(schools, "api")];
    const env = environmentOf(sandbox);
    const planned = async (folder: string) =>
      changesIn((await rollcall(["plan", "springfield", "--format", "json"], { env, cwd: folder })).stdout);
    const byApi = await planned(apiFolder);
    const byBrowser = await planned(cwd);
    expect(new Set(byApi.map(({ kind }) => kind)).size).toBe(8);
    expect(JSON.stringify(byBrowser)).toBe(JSON.stringify(byApi));

    await applyUntilKilled(sandbox, cwd, writesBeforeKill);
    const rest = await rollcall(["apply", "springfield", "--auto"], { env, cwd });
    expect(rest).toMatchObject({ exitCode: 0, stderr: "" });
    expect(rest.stdout).toContain("Verified: read again and planned again, no changes left.");
    expect(clicks(sandbox)).toBe(byApi.reduce((sum, change) => sum + clicksFor(change), 0));

    const other = await sandboxOf(schools);
    await rollcall(["apply", "springfield", "--auto"], { env: other.environment, cwd: apiFolder });
    expect(classTagState(sandbox)).toEqual(classTagState(other));
  });
});
