import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { chromiumPath } from "../browser.ts";
import { changesIn, clicks, clicksFor, districtByBrowser, environmentOf } from "./district-by-browser.ts";
import { classTagState, rollcall, sampleNow, sandboxForTest } from "./run-rollcall.ts";

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
  test("the plan is the API's, change for change; an apply that is killed is ended by the next, nothing is done twice", {
    timeout: 600_000,
  }, async () => {
    const sandbox = await sandboxForTest();
    const cwd = await districtByBrowser();
    const env = environmentOf(sandbox);
    const planned = (values: { readonly cwd?: string }) =>
      rollcall(["plan", "springfield", "--format", "json"], { env, ...values });
    const byApi = changesIn((await planned({})).stdout);
    const byBrowser = changesIn((await planned({ cwd })).stdout);
    expect(byApi.length).toBeGreaterThan(30);
    expect(JSON.stringify(byBrowser)).toBe(JSON.stringify(byApi));

    await applyUntilKilled(sandbox, cwd, 7);
    const rest = await rollcall(["apply", "springfield", "--auto"], { env, cwd });
    expect(rest).toMatchObject({ exitCode: 0, stderr: "" });
    expect(rest.stdout).toContain("Verified: read again and planned again, no changes left.");
    expect(clicks(sandbox)).toBe(byApi.reduce((sum, change) => sum + clicksFor(change), 0));

    const other = await sandboxForTest();
    await rollcall(["apply", "springfield", "--auto"], { env: other.environment });
    expect(classTagState(sandbox)).toEqual(classTagState(other));
  });
});
