import { spawn } from "node:child_process";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Change } from "../../src/model/change.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { chromiumPath } from "../browser.ts";
import { classTagState, rollcall, sampleNow, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";

/** A folder with the sample district, read and written by the browser. */
async function districtByBrowser(): Promise<string> {
  const cwd = await temporaryFolder();
  const sample = path.resolve(import.meta.dirname, "../../districts/springfield.yaml");
  const text = await readFile(sample, "utf8");
  await mkdir(path.join(cwd, "districts"));
  await writeFile(
    path.join(cwd, "districts", "springfield.yaml"),
    text.replace(/^drivers:.*$/m, "drivers: { read: browser, write: browser }"),
  );
  await cp(path.resolve(import.meta.dirname, "../../districts"), path.join(cwd, "districts"), {
    recursive: true,
    force: false,
  });
  return cwd;
}

const environmentOf = (
  sandbox: Sandbox,
  more: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> => ({
  ...sandbox.environment,
  ROLLCALL_CHROMIUM: chromiumPath ?? "",
  CLASSTAG_BROWSER_STATE: "none",
  CLASSTAG_BROWSER_PACE: "0",
  CLASSTAG_BROWSER_TIMEOUT: "20000",
  ...more,
});

const changesIn = (planFile: string): readonly Change[] => JSON.parse(planFile).plan.changes;

const clicks = (sandbox: Sandbox): number =>
  sandbox.requests().filter(({ service, wrote }) => service === "classtag-web" && wrote).length;

/** Saved dialogs and forms that a change takes on the pages. */
function clicksFor(change: Change): number {
  switch (change.kind) {
    case "set-setting":
    case "archive":
    case "unarchive":
      return 1;
    case "connect-school":
      return change.after.length - change.before.length;
    case "connect":
    case "reconnect":
    case "disconnect":
      return change.before.length + change.after.length;
    case "exchange":
      return change.members.reduce((sum, { after, before }) => sum + before.length + after.length, 0);
  }
}

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
    timeout: 300_000,
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

  test("another wording: nothing is planned and nothing written until a profile of one line says it", {
    timeout: 120_000,
  }, async () => {
    const sandbox = await sandboxForTest({ web: { labels: { "SIS Rostering": "Rostering" } } });
    const cwd = await districtByBrowser();
    const lost = await rollcall(["apply", "springfield", "--auto"], {
      env: environmentOf(sandbox, { CLASSTAG_BROWSER_TIMEOUT: "1500" }),
      cwd,
    });
    expect(lost.exitCode).toBe(1);
    expect(lost.stderr).toContain('there is no link "SIS Rostering" (labels.sisRostering, steps.dailySync)');
    expect(lost.stderr).toContain(path.join(cwd, ".rollcall", "screenshots"));
    expect(clicks(sandbox)).toBe(0);
    await writeFile(path.join(cwd, "profile.yaml"), "labels: { sisRostering: Rostering }\n");
    const env = environmentOf(sandbox, { CLASSTAG_BROWSER_PROFILE: "profile.yaml" });
    expect(await rollcall(["plan", "springfield"], { env, cwd })).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test("what the pages cannot do is said beforehand, left to a person, and everything else goes ahead", {
    timeout: 300_000,
  }, async () => {
    const sandbox = await sandboxForTest({ web: { layout: { removal: false } } });
    const cwd = await districtByBrowser();
    await writeFile(path.join(cwd, "profile.yaml"), "steps: { remove: null }\n");
    const env = environmentOf(sandbox, { CLASSTAG_BROWSER_PROFILE: "profile.yaml" });
    const file = path.join(cwd, "franklin.plan.json");
    const plan = await rollcall(["plan", "springfield", "--school", "Franklin K-8", "--out", file], {
      env,
      cwd,
    });
    expect(plan.stdout.replace(/\s+/g, " ")).toContain(
      "1 exchange of SOURCED IDs cannot be written by drivers.write: browser; apply leaves it to a person",
    );
    const planned = changesIn(await readFile(file, "utf8"));
    const needsRemoval = planned.filter(({ kind }) => /^(disconnect|exchange|reconnect)$/.test(kind));
    expect(needsRemoval).toHaveLength(3);
    const report = path.join(cwd, "report.json");
    const apply = () => rollcall(["apply", "--plan", file, "--report", report], { env, cwd });
    const first = await apply();
    expect(first).toMatchObject({ exitCode: 1, stderr: "" });
    expect(first.stdout.replace(/\s+/g, " ")).toContain(
      "drivers.write: browser cannot write this; it is done by hand",
    );
    const { outcomes, withheld } = JSON.parse(await readFile(report, "utf8"));
    expect(outcomes.length + withheld.length).toBe(planned.length);
    expect(withheld.length).toBeLessThan(planned.length / 2);
    expect(clicks(sandbox)).toBe(outcomes.length);
    const second = await apply();
    expect(second.exitCode).toBe(1);
    expect(second.stdout).toContain(`springfield: ${withheld.length} changes withheld`);
    expect(clicks(sandbox)).toBe(outcomes.length);
  });
});

test("without Chromium it says how to install one; a trace is refused in CI; a profile is read to its end", async () => {
  const sandbox = await sandboxForTest();
  const cwd = await districtByBrowser();
  const nowhere = await rollcall(["plan", "springfield"], {
    env: environmentOf(sandbox, { ROLLCALL_CHROMIUM: path.join(cwd, "no-such-file") }),
    cwd,
  });
  expect(nowhere).toMatchObject({ exitCode: 64, stdout: "" });
  expect(nowhere.stderr).toContain("apt-get install chromium");
  const trace = await rollcall(["plan", "springfield"], {
    env: environmentOf(sandbox, { CI: "true", CLASSTAG_BROWSER_TRACE: "trace.zip" }),
    cwd,
  });
  expect(trace.exitCode).toBe(64);
  expect(trace.stderr).toContain("CLASSTAG_BROWSER_TRACE is set in CI");
  await writeFile(
    path.join(cwd, "profile.yaml"),
    "labels: { sisRostring: X, add: 3 }\nsteps: { add: button nothing }\n",
  );
  const profile = await rollcall(["plan", "springfield"], {
    env: environmentOf(sandbox, {
      ROLLCALL_CHROMIUM: process.execPath,
      CLASSTAG_BROWSER_PROFILE: "profile.yaml",
    }),
    cwd,
  });
  expect(profile.exitCode).toBe(64);
  expect(profile.stderr).toContain('labels has no entry "sisRostring". Did you mean sisRostering?');
  expect(profile.stderr).toContain("labels.add must be string");
});
