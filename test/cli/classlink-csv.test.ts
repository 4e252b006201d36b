import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { enrollments, exportFolder, manifest, writeExport } from "../providers/oneroster-csv.ts";
import { districtIn, fingerprintIn, rollcall, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";
import { exportOf } from "./springfield-csv.ts";

/** ClassTag as the sandbox serves it, and ClassLink's classes as files. */
async function csvDistrict() {
  const sandbox = await sandboxForTest();
  const folder = await exportFolder(exportOf(sandbox));
  const { CLASSTAG_BASE_URL, CLASSTAG_TOKEN } = sandbox.environment;
  return { sandbox, folder, env: { CLASSTAG_BASE_URL, CLASSTAG_TOKEN, CLASSLINK_CSV: folder } };
}

const toClassLink = (sandbox: Sandbox) => sandbox.requests().filter(({ service }) => service === "classlink");

interface Planned {
  readonly changes: readonly object[];
  readonly diagnostics: readonly object[];
  readonly reads: Readonly<Record<string, object>>;
}

const planned = (stdout: string): Planned => districtIn(stdout).plan;

describe("a district that has CSV files and no API", () => {
  test("gets the plan that the server would give, and says how old the files are", async () => {
    const { sandbox, env } = await csvDistrict();
    const live = await rollcall(["plan", "springfield", "--json"], { env: sandbox.environment });
    sandbox.clearRequests();
    const fromFiles = await rollcall(["plan", "springfield", "--json"], { env });
    expect(fromFiles).toMatchObject({ exitCode: 0, stderr: "" });
    expect(planned(fromFiles.stdout).changes).toEqual(planned(live.stdout).changes);
    expect(planned(fromFiles.stdout).diagnostics).toEqual(planned(live.stdout).diagnostics);
    expect(toClassLink(sandbox)).toEqual([]);
    const shown = await rollcall(["plan", "springfield"], { env });
    expect(shown.stdout).toContain("ClassLink 2026-11-23 08:00 UTC by oneroster csv 1.1: 49 classes");
  });

  test("what was approved from a server does not hold for files, and what was approved from files holds wherever they lie", async () => {
    const { sandbox, env } = await csvDistrict();
    const fingerprintOf = async (environment: Readonly<Record<string, string | undefined>>) => {
      const { stdout } = await rollcall(["plan", "springfield"], { env: environment });
      return fingerprintIn(stdout.slice(stdout.lastIndexOf("  plan ")));
    };
    const fromFiles = await fingerprintOf(env);
    expect(await fingerprintOf(sandbox.environment)).not.toBe(fromFiles);
    const elsewhere = { ...env, CLASSLINK_CSV: await exportFolder(exportOf(sandbox)) };
    const run = await rollcall(["apply", "springfield", "--approved", fromFiles], { env: elsewhere });
    expect(run).toMatchObject({ exitCode: 0, stderr: "" });
    const again = await rollcall(["plan", "springfield", "--detailed-exitcode"], { env });
    expect(again).toMatchObject({ exitCode: 0 });
  });

  test("has no plan where the export is damaged, and nothing is written", async () => {
    const { sandbox, folder, env } = await csvDistrict();
    const classes = await readFile(path.join(folder, "classes.csv"), "utf8");
    await writeExport(folder, { "classes.csv": classes.slice(0, classes.length / 2) });
    const run = await rollcall(["apply", "springfield", "--auto"], { env });
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toMatch(/ClassLink could not be read completely: classes\.csv:\d+: /);
    expect(run.stderr).not.toContain(folder);
    expect(sandbox.requests().filter((request) => request.wrote)).toEqual([]);
  });

  test("has no change where the year's days contradict each other, and plan, apply and doctor say where", async () => {
    const { sandbox, folder, env } = await csvDistrict();
    const file = path.join(folder, "academicSessions.csv");
    const lines = (await readFile(file, "utf8")).split("\n");
    const line = lines.findIndex((text) => text.includes("2026-27"));
    const mended = lines.map((text, index) =>
      index === line ? text.replace("2027-06-11", "2026-06-11") : text,
    );
    await writeExport(folder, { "academicSessions.csv": mended.join("\n") });
    const says = new RegExp(
      `academicSessions\\.csv:${line + 1} \\(.+?\\): it ends on 2026-06-11, before it starts on 2026-08-17`,
    );
    for (const command of ["plan", "doctor"]) {
      const run = await rollcall([command, "springfield"], { env });
      expect(run.exitCode).toBe(1);
      expect(run.stdout.replace(/\s+/g, " ")).toMatch(says);
    }
    const run = await rollcall(["apply", "springfield", "--auto"], { env });
    expect(run.exitCode).toBe(1);
    expect(run.stdout.replace(/\s+/g, " ")).toMatch(says);
    expect(run.stdout).toContain("Not verified");
    expect(sandbox.requests().filter((request) => request.wrote)).toEqual([]);
  });

  test("is not said to lack a class or its org whose line cannot be read: doctor says that it cannot be told, and suggest what it proposes nothing for", async () => {
    const { folder, env } = await csvDistrict();
    const spoil = async (name: string, id: string): Promise<void> => {
      const text = await readFile(path.join(folder, name), "utf8");
      const lines = text.split("\n").map((line) => (line.includes(id) ? `${line.trimEnd()},` : line));
      await writeExport(folder, { [name]: lines.join("\n") });
    };
    await spoil("classes.csv", "0012-003-1");
    const classes = await rollcall(["doctor", "springfield"], { env });
    const words = classes.stdout.replace(/\s+/g, " ");
    expect(words).not.toMatch(/class ids? (?:is|are) not shared/);
    expect(words).toMatch(/cannot be told.*"0012-003-1"|"0012-003-1".*cannot be told/);
    const proposed = await rollcall(["suggest", "springfield"], { env });
    expect(proposed.exitCode).toBe(1);
    expect(proposed.stderr).toMatch(
      /nothing is proposed for .*"Lincoln Elementary".*of which not all can be read/,
    );
    await spoil("orgs.csv", "Springfield USD");
    const tenant = await rollcall(["doctor", "springfield"], { env });
    expect(tenant.stdout.replace(/\s+/g, " ")).toMatch(
      /orgs\.csv:\d+ .*so it cannot be told whether ClassLink answers for the org of/,
    );
    expect(tenant.stdout).not.toContain("another district's credentials");
  });

  test("has no class out of term, for doctor, whose session is not listed: it cannot be told", async () => {
    const { folder, env } = await csvDistrict();
    const text = await readFile(path.join(folder, "classes.csv"), "utf8");
    const changed = text.replace(/^(0012-003-1,.*,)([^,]+)(,1\r?)$/m, (_line, before, term, after) =>
      [before, term, "-gone", after].join(""),
    );
    expect(changed).not.toBe(text);
    await writeExport(folder, { "classes.csv": changed });
    const doctor = await rollcall(["doctor", "springfield"], { env });
    expect(doctor.stdout).toContain("class ids are shared");
    expect(doctor.stdout).not.toContain("of no term in scope");
  });

  test("finds the folder from where it runs, and hears of settings that contradict each other", async () => {
    const { sandbox, folder, env } = await csvDistrict();
    const relative = {
      ...env,
      CLASSLINK_CSV: path.relative(path.resolve(import.meta.dirname, "../.."), folder),
    };
    expect(await rollcall(["plan", "springfield"], { env: relative })).toMatchObject({ exitCode: 0 });
    const both = await rollcall(["plan", "springfield"], { env: { ...sandbox.environment, ...env } });
    expect(both.exitCode).toBe(64);
    expect(both.stderr).toContain("CLASSLINK_CSV and CLASSLINK_BASE_URL and CLASSLINK_AUTH are set together");
    const age = await rollcall(["plan", "springfield"], { env: { ...env, CLASSLINK_CSV_MAX_AGE: "a day" } });
    expect(age.exitCode).toBe(64);
    expect(age.stderr).toContain("CLASSLINK_CSV_MAX_AGE is not a whole number from 1 to 8760");
  });

  test("keeps headcounts in a snapshot, and the plan of it has the same fingerprint", async () => {
    const { sandbox, folder, env } = await csvDistrict();
    const { classes } = sandbox.roster.snapshot();
    await writeExport(folder, {
      "manifest.csv": manifest({ enrollments: "bulk" }),
      "enrollments.csv": enrollments(...classes.map(({ sourcedId }) => [sourcedId, "student"] as const)),
    });
    const file = path.join(await temporaryFolder(), "s.json");
    expect(await rollcall(["snapshot", "springfield", "--out", file], { env })).toMatchObject({
      exitCode: 0,
    });
    const text = await readFile(file, "utf8");
    expect(text).toContain('"students":1');
    expect(text).not.toContain("pupil");
    const [live, offline] = [
      await rollcall(["plan", "springfield", "--json"], { env }),
      await rollcall(["plan", "springfield", "--json", "--snapshot", file]),
    ];
    const { snapshot, ...rest } = districtIn(offline.stdout).plan;
    expect(snapshot).toBeDefined();
    expect(rest).toEqual(districtIn(live.stdout).plan);
    expect(districtIn(offline.stdout).fingerprint).toBe(districtIn(live.stdout).fingerprint);
  });
});
