import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readPlanFile } from "../../src/files/read-plan-file.ts";
import { chromiumPath } from "../browser.ts";
import { clicks, districtOf, environmentOf, sandboxOf } from "./district-by-browser.ts";
import { rollcall } from "./run-rollcall.ts";

const schools = ["Franklin K-8"];

describe.skipIf(chromiumPath === undefined)("a district by its pages", () => {
  test("another wording: nothing is planned and nothing written until a profile of one line says it", async () => {
    const sandbox = await sandboxOf(schools, { web: { labels: { "SIS Rostering": "Rostering" } } });
    const cwd = await districtOf(schools);
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

  test("what the pages cannot do is said beforehand, left to a person, and everything else goes ahead", async () => {
    const sandbox = await sandboxOf(schools, { web: { layout: { removal: false } } });
    const cwd = await districtOf(schools);
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
    const planned = (await readPlanFile(file, cwd)).plan.changes;
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
    const page = await readFile(path.join(cwd, "runbooks/springfield.franklin-k-8/runbook.csv"), "utf8");
    expect(page).toContain("Robotics club");
    expect(first.stdout).toContain("The runbook is in runbooks/springfield.franklin-k-8/");
    const second = await apply();
    expect(second.exitCode).toBe(1);
    expect(second.stdout).toContain(`springfield: ${withheld.length} changes withheld`);
    expect(clicks(sandbox)).toBe(outcomes.length);
  });
});

test("without Chromium it says how to install one; a trace is refused in CI; a profile is read to its end", async () => {
  const sandbox = await sandboxOf(schools);
  const cwd = await districtOf(schools);
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
