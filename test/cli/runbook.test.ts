import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { click, type PersonStep, stepsIn } from "../../src/demo-person.ts";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";

import {
  classTagState,
  districtIn,
  type Run,
  rollcall,
  sampleNow,
  sandboxForTest,
  temporaryFolder,
} from "./run-rollcall.ts";

const sample = path.join(import.meta.dirname, "../../districts/springfield.yaml");

/** Springfield without an API: ClassTag is a list, and writing is a person's work. */
class Office {
  readonly sandbox: Sandbox;
  readonly folder: string;
  now = sampleNow;

  constructor(sandbox: Sandbox, folder: string) {
    this.sandbox = sandbox;
    this.folder = folder;
  }

  run(...args: readonly string[]): Promise<Run> {
    return rollcall(args, {
      env: { ...this.sandbox.environment, CLASSTAG_SNAPSHOT: "classtag.csv" },
      cwd: this.folder,
      now: () => this.now,
    });
  }

  /** Lists what ClassTag holds now, a minute later: with the `api` driver, as somebody with other means would. */
  async list(): Promise<void> {
    this.now = new Date(this.now.getTime() + 60_000);
    const run = await rollcall(
      ["snapshot", "springfield", "--format", "csv", "--out", path.join(this.folder, "classtag.csv")],
      { env: this.sandbox.environment, now: () => this.now },
    );
    expect(run).toMatchObject({ exitCode: 0 });
  }

  runbook = (): Promise<readonly PersonStep[]> => stepsIn(path.join(this.folder, "runbooks/springfield"));
}

async function office(drivers = "read: snapshot, write: runbook"): Promise<Office> {
  const made = new Office(await sandboxForTest(), await temporaryFolder());
  await mkdir(path.join(made.folder, "districts"));
  const yaml = await readFile(sample, "utf8");
  await writeFile(
    path.join(made.folder, "districts/springfield.yaml"),
    yaml.replace("drivers: { read: api, write: api }", `drivers: { ${drivers} }`),
  );
  await made.list();
  return made;
}

const changesOf = async (run: Promise<Run>): Promise<string> =>
  JSON.stringify(districtIn((await run).stdout).plan.changes);

describe("a district without an API", () => {
  test("the same changes, byte for byte, whichever driver read the same state", async () => {
    const { run, sandbox } = await office().then((one) => ({ run: one.run.bind(one), sandbox: one.sandbox }));
    const byApi = await changesOf(rollcall(["plan", "springfield", "--json"], { env: sandbox.environment }));
    expect(await changesOf(run("plan", "springfield", "--json"))).toBe(byApi);
    expect(JSON.parse(byApi)).toHaveLength(38);
  });

  test("the night after a runbook is compared as if it were done, and a step that was not is told apart", async () => {
    const it = await office("read: api, write: runbook");
    await it.run("apply", "springfield", "--auto", "--report", "report.json");
    const { forecast } = JSON.parse(await readFile(path.join(it.folder, "report.json"), "utf8"));
    expect(forecast).toMatchObject({ of: "runbook-as-done" });
    for (const step of await it.runbook()) click(step, it.sandbox);
    it.sandbox.classTag.editClassroom("cls_20401", { connections: [] });
    it.sandbox.runNightlySync();
    it.now = new Date(it.now.getTime() + 86_400_000);
    const compared = await it.run("forecast", "--compare", "report.json");
    expect(compared).toMatchObject({ exitCode: 0, stderr: "" });
    expect(compared.stdout).toContain("of the runbook as if all of it were done, read again");
    expect(compared.stdout.replace(/\s+/g, " ")).toContain(
      "Ms Rivera Room 12 (cls_20401 · 0012-003-1): its step was not done before the night, or its connection was changed",
    );
    expect(compared.stdout).toMatch(/names-overwritten {2}held (\d+) of \1/);
  });

  test("apply writes pages instead of into ClassTag; whoever follows them is done, and nothing is asked again", async () => {
    const it = await office();
    const before = classTagState(it.sandbox);
    const applied = await it.run(
      "apply",
      "springfield",
      "--auto",
      "--report",
      "report.json",
      "--markdown",
      "outcome.md",
    );
    expect(applied).toMatchObject({ exitCode: 0, stderr: "" });
    expect(applied.stdout).toContain("nothing was written into ClassTag: 38 changes to make by hand");
    expect(applied.stdout).toContain("runbooks/springfield/runbook.html");
    expect(classTagState(it.sandbox)).toEqual(before);
    const markdown = await readFile(path.join(it.folder, "outcome.md"), "utf8");
    expect(markdown).toContain("38 changes to make by hand, in the runbook");
    expect(markdown).toContain("### To make by hand, as the runbook says (38)");
    const { outcomes } = JSON.parse(await readFile(path.join(it.folder, "report.json"), "utf8"));
    expect(new Set(outcomes.map((one: { outcome: { kind: string } }) => one.outcome.kind))).toEqual(
      new Set(["by-hand"]),
    );

    const tooEarly = await it.run("runbook", "status", "springfield");
    expect(tooEarly.exitCode).toBe(2);
    expect(tooEarly.stdout).toMatch(/Lincoln Elementary +0 of 16 +16 open/);

    for (const step of await it.runbook()) click(step, it.sandbox);
    await it.list();
    const status = await it.run("runbook", "status", "springfield");
    expect(status).toMatchObject({ exitCode: 0 });
    expect(status.stdout).toContain("all 39 done");
    expect(status.stdout.replace(/\s+/g, " ")).toContain("rollcall forecast --compare REPORT");
    expect((await it.run("plan", "springfield", "--detailed-exitcode")).exitCode).toBe(0);
    const back = await it.run("revert", "report.json");
    expect(back.stdout).toContain("none of 35 changes is written before that is settled");
    expect(back.stdout).toContain("Refused by disconnect-share");
    expect((await it.run("apply", "springfield", "--auto")).exitCode).toBe(0);
    expect(await it.runbook()).toEqual([]);
    expect(await readdir(path.join(it.folder, "runbooks/springfield/pages"))).toEqual([]);
  });

  test("what was skipped, pasted wrong or given to the wrong row is said, and a new runbook asks for just that", async () => {
    const it = await office();
    await it.run("apply", "springfield", "--auto");
    const steps = await it.runbook();
    const [skipped, mistyped, misplaced] = steps.filter(
      ({ key, action }) => key.startsWith("cls_204") && action === "give the id",
    );
    for (const step of steps) {
      if (step === skipped) continue;
      if (step === mistyped) click({ ...step, paste: step.paste.replace(/^0+/, "") }, it.sandbox);
      else if (step === misplaced) click({ ...step, key: skipped?.key ?? "" }, it.sandbox);
      else click(step, it.sandbox);
    }
    await it.list();
    const status = await it.run("runbook", "status", "springfield");
    expect(status.exitCode).toBe(1);
    expect(status.stdout).toMatch(/Lincoln Elementary +13 of 16 +3 done differently/);
    expect(status.stdout).toContain("differs only in zeros");
    expect(status.stdout.replace(/\s+/g, " ")).toContain(`"${misplaced?.paste}" was given to`);
    const { parts } = districtIn((await it.run("runbook", "status", "springfield", "--json")).stdout);
    expect(
      parts
        .flatMap((part: { items: { state: { kind: string } }[] }) => part.items)
        .filter((item: { state: { kind: string } }) => item.state.kind !== "done"),
    ).toHaveLength(3);

    // The sandbox's list is exact, so the wrong ids are known to be there and are replaced.
    expect((await it.run("apply", "springfield", "--auto")).exitCode).toBe(0);
    const left = await it.runbook();
    expect(new Set(left.map(({ key }) => key))).toEqual(
      new Set([skipped?.key, mistyped?.key, misplaced?.key]),
    );
    for (const step of left) click(step, it.sandbox);
    await it.list();
    expect((await it.run("runbook", "status", "springfield")).exitCode).toBe(0);
    expect((await it.run("plan", "springfield", "--detailed-exitcode")).exitCode).toBe(0);
  });

  test("a reviewed plan that is half done goes on with its rest, school by school", async () => {
    const it = await office();
    await it.run("plan", "springfield", "--out", "plan.json");
    await it.run("apply", "springfield", "--plan", "plan.json");
    const steps = await it.runbook();
    for (const step of steps.filter(({ page }) => page <= 2)) click(step, it.sandbox);
    await it.list();
    const status = await it.run("runbook", "status", "springfield");
    expect(status.exitCode).toBe(2);
    expect(status.stdout).toMatch(/✓ Franklin K-8 +11 of 11/);
    const rest = await it.run("apply", "springfield", "--plan", "plan.json");
    expect(rest.exitCode).toBe(0);
    expect(rest.stderr).toContain("approved changes are done already");
    const left = await it.runbook();
    expect(left.map(({ what, action }) => [what, action])).toEqual(
      steps.filter(({ page }) => page > 2).map(({ what, action }) => [what, action]),
    );
    expect((await readdir(path.join(it.folder, "runbooks/springfield/pages"))).sort()).toEqual([
      "01-lincoln-elementary.md",
      "02-washington-middle.md",
      "03-the-district-when-every-school-is-done.md",
    ]);
  });

  test("what nobody approved, or a guard refuses, gets no pages", async () => {
    const it = await office();
    expect((await it.run("apply", "springfield", "--approved", "7KQ4-2M8P-XZ3T-9WFA")).exitCode).toBe(4);
    const file = path.join(it.folder, "districts/springfield.yaml");
    await writeFile(file, (await readFile(file, "utf8")).replace(/^ *expect:.*\n/gm, ""));
    const refused = await it.run("apply", "springfield", "--auto");
    expect(refused.exitCode).toBe(3);
    expect(await readdir(it.folder)).not.toContain("runbooks");
  });

  test("an old list, or one that is not there, gives no plan and no pages", async () => {
    const it = await office();
    it.now = new Date(sampleNow.getTime() + 10 * 86_400_000);
    const old = await it.run("apply", "springfield", "--auto");
    expect(old.exitCode).toBe(1);
    expect(old.stderr).toContain("hours old, and a list is good for 168");
    const missing = await rollcall(["plan", "springfield"], {
      env: { ...it.sandbox.environment, CLASSTAG_SNAPSHOT: "nowhere.csv" },
      cwd: it.folder,
    });
    expect(missing.stderr).toContain("there is no file nowhere.csv");
    await writeFile(path.join(it.folder, "classtag.csv"), "kind,school\nteacher,Lincoln\n");
    const wrong = await it.run("plan", "springfield");
    expect(wrong.stderr).toContain(`\n       classtag.csv:2:1  A2: "teacher" is no kind of row.`);
    const unset = await rollcall(["plan", "springfield"], { env: it.sandbox.environment, cwd: it.folder });
    expect(unset).toMatchObject({ exitCode: 64 });
    expect(unset.stderr).toContain("CLASSTAG_SNAPSHOT is not set");
    expect(await readdir(it.folder)).not.toContain("runbooks");
  });

  test("a list from before the runbook cannot show what was done since, and that is said", async () => {
    const it = await office();
    it.now = new Date(it.now.getTime() + 3_600_000);
    await it.run("apply", "springfield", "--auto");
    for (const step of await it.runbook()) click(step, it.sandbox);
    const status = await it.run("runbook", "status", "springfield");
    expect(status.exitCode).toBe(2);
    expect(status.stdout).toContain("read before the runbook was made");
  });
});

describe("reading by program and writing by hand", () => {
  test("needs no list, and no address to write to", async () => {
    const it = await office("read: api, write: runbook");
    const run = await it.run("apply", "springfield", "--auto", "--out", "pages", "--json");
    expect(run.exitCode).toBe(0);
    expect(districtIn(run.stdout).outcomes).toHaveLength(38);
    expect(run.stderr).toContain("pages/");
    for (const step of await stepsIn(path.join(it.folder, "pages"))) click(step, it.sandbox);
    expect((await it.run("runbook", "status", "springfield", "--runbook", "pages/")).exitCode).toBe(0);
  });

  test("the pages of one school lie beside the district's, which somebody may be working through", async () => {
    const it = await office("read: api, write: runbook");
    await it.run("apply", "springfield", "--auto");
    const before = await it.runbook();
    const run = await it.run("apply", "springfield", "--auto", "--school", "Lincoln Elementary");
    const folder = "runbooks/springfield.lincoln-elementary/";
    expect(run.stdout).toContain(`rollcall runbook status springfield --runbook ${folder}`);
    expect(await it.runbook()).toEqual(before);
    for (const step of await stepsIn(path.join(it.folder, folder))) click(step, it.sandbox);
    expect((await it.run("runbook", "status", "springfield", "--runbook", folder)).exitCode).toBe(0);
    await it.run("apply", "springfield", "--auto", "--school", "Lincoln Elementary");
    expect(await stepsIn(path.join(it.folder, folder))).toEqual([]);
    expect(await it.runbook()).toEqual(before);
  });

  test("a folder that holds anything else is left alone, and --out is for runbooks only", async () => {
    const it = await office("read: api, write: runbook");
    const other = await it.run("apply", "springfield", "--auto", "--out", "districts");
    expect(other.exitCode).toBe(64);
    expect(await readdir(path.join(it.folder, "districts"))).toEqual(["springfield.yaml"]);
    const byApi = await office("read: api, write: api");
    expect((await byApi.run("apply", "springfield", "--auto", "--out", "pages")).exitCode).toBe(64);
    expect(byApi.sandbox.requests().filter((request) => request.wrote)).toEqual([]);
  });

  test("there is no status without a runbook, nor with that of another district", async () => {
    const it = await office("read: api, write: runbook");
    const none = await it.run("runbook", "status", "springfield");
    expect(none.exitCode).toBe(1);
    expect(none.stderr).toContain("rollcall apply springfield");
    await it.run("apply", "springfield", "--auto");
    it.sandbox.classTag.editDistrict({ id: "dst_elsewhere" });
    const elsewhere = await it.run("runbook", "status", "springfield");
    expect(elsewhere.exitCode).toBe(1);
    expect(elsewhere.stderr).toContain("dst_elsewhere");
  });
});
