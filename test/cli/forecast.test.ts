import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { outputProblems } from "./output-schemas.ts";
import { fingerprintIn, rollcall, sampleNow, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";
import { notPrinted, transcriptOf } from "./transcript.ts";

const root = path.resolve(import.meta.dirname, "../..");

const handMade = {
  id: "cls_90001",
  name: "Chess ♟ of the teachers",
  state: "active",
  connections: [],
  students: 4,
  createdOn: "2026-11-24",
} as const;

describe("rollcall forecast", () => {
  test("says what the next night does to live state as it is, and writes nothing", async () => {
    const sandbox = await sandboxForTest();
    const run = (...args: readonly string[]) =>
      rollcall(["forecast", "springfield", ...args], { env: sandbox.environment });
    const shown = await run();
    expect(shown).toMatchObject({ exitCode: 0, stderr: "" });
    expect(shown.stdout).toContain("springfield  the next nightly sync, as if nothing were applied");
    expect(shown.stdout).toContain("Daily sync is off: this comes once a person turns it on.");
    expect(shown.stdout).toContain("names-overwritten");
    expect((await run("--format", "markdown")).stdout).toContain("### By school");
    expect(outputProblems((await run("--json")).stdout)).toEqual([]);
    expect(sandbox.requests().filter(({ method, wrote }) => method !== "GET" || wrote)).toEqual([]);
  });

  test("--compare tells a night, and what people did since, from what an apply's report kept", async () => {
    const sandbox = await sandboxForTest();
    const cwd = await temporaryFolder();
    const env = sandbox.environment;
    const report = path.join(cwd, "springfield.report.json");
    const fingerprint = fingerprintIn((await rollcall(["plan", "springfield"], { env })).stdout);
    await rollcall(["apply", "springfield", "--approved", fingerprint, "--report", report], { env });
    const kept = JSON.parse(await readFile(report, "utf8")).forecast;
    expect(kept).toMatchObject({ of: "read", dailySync: { enabled: false } });
    const morning = new Date(sampleNow.getTime() + 86_400_000);
    const compare = (...args: readonly string[]) =>
      rollcall(["forecast", "--compare", report, ...args], { env, now: () => morning });

    const before = await compare();
    expect(before).toMatchObject({ exitCode: 0, stderr: "" });
    expect(before.stdout).toContain("no night to compare");
    expect(before.stdout).toContain("nothing at all of what was forecast came to be.");
    expect(before.stdout).not.toContain("broken");

    sandbox.runNightlySync();
    const after = await compare();
    expect(after).toMatchObject({ exitCode: 0, stderr: "" });
    expect(after.stdout).toContain("springfield  as forecast");
    expect(after.stdout).toMatch(/names-overwritten {2}held (\d+) of \1/);
    expect(outputProblems((await compare("--json")).stdout)).toEqual([]);
    expect((await compare("--format", "markdown")).stdout).toContain("### Assumptions");

    const renamed = kept.items.filter(
      (item: { kind: string; name: string; class?: { title: string } }) =>
        item.kind === "kept" && item.class?.title !== item.name,
    );
    for (const { classroom, name } of renamed) sandbox.classTag.editClassroom(classroom, { name });
    const { schoolId } = sandbox.classTag.classroom(renamed[0].classroom);
    sandbox.classTag.addClassroom({ ...handMade, schoolId });
    sandbox.roster.editClass("0034-COD-1", { status: "tobedeleted" });
    const otherwise = await compare();
    expect(otherwise).toMatchObject({ exitCode: 2, stderr: "" });
    expect(otherwise.stdout.match(/^ {2}[a-z-]+ {2}broken.*/gm)).toEqual([
      expect.stringMatching(`^  names-overwritten {2}broken: ${renamed.length} of ${renamed.length}, `),
    ]);
    expect(otherwise.stdout).toContain("Chess ♟ of the teachers (cls_90001): a classroom was made by hand");
    expect(otherwise.stdout).toContain("Coding (0034-COD-1): its class is no longer shared");
    const [shown] = await transcriptOf("The morning after");
    expect(shown?.args.slice(0, 3)).toEqual(["forecast", "--compare", "springfield.report.json"]);
    expect(shown?.lines.length).toBeGreaterThan(15);
    expect(notPrinted(shown?.lines ?? [], otherwise.stdout)).toEqual([]);
  });

  test("drift --compare puts what came otherwise into the finding for the issue", async () => {
    const sandbox = await sandboxForTest();
    const report = path.join(await temporaryFolder(), "springfield.report.json");
    const env = sandbox.environment;
    await rollcall(["apply", "springfield", "--auto", "--report", report], { env });
    const drift = () => rollcall(["drift", "springfield", "--no-cache", "--compare", report], { env });
    const quiet = await drift();
    expect(quiet).toMatchObject({ exitCode: 0 });
    expect(quiet.stdout).not.toContain("otherwise");
    expect(quiet.stderr).toMatch(
      /^warning {2}The last night is not compared with its forecast: the Daily sync has not had its hour/m,
    );
    sandbox.setNight({ names: "kept" });
    sandbox.runNightlySync();
    const otherwise = await drift();
    expect(otherwise).toMatchObject({ exitCode: 2 });
    expect(otherwise.stdout).toMatch(/^Rollcall: springfield: .*the night came otherwise than forecast$/m);
    expect(otherwise.stdout).toMatch(/\| `names-overwritten` \| broken: 22 of 22, /);
    expect(otherwise.stdout.match(/\| broken: /g)).toHaveLength(1);
    const { stdout: page } = await rollcall(
      ["drift", "springfield", "--no-cache", "--compare", report, "--format", "terminal"],
      { env },
    );
    expect(page).toContain("The night after the last apply came otherwise than forecast\n");
    expect(page).toMatch(/^Otherwise than forecast\n.*: it kept its name/ms);
    expect(page).toMatch(/^ {2}names-overwritten {2}broken: 22 of 22, /m);
    await writeFile(report, "{");
    const blind = await drift();
    expect(blind.exitCode).toBe(0);
    expect(blind.stderr).toMatch(/^warning {2}The last night is not compared with its forecast: /);
  });

  test("a night that was due and never came is drift, and says who looks where", async () => {
    const sandbox = await sandboxForTest();
    const report = path.join(await temporaryFolder(), "springfield.report.json");
    const env = sandbox.environment;
    await rollcall(["apply", "springfield", "--auto", "--report", report], { env });
    sandbox.classTag.editDistrict({ dailySync: { enabled: true, startsAt: "01:00" } });
    const kept = JSON.parse(await readFile(report, "utf8"));
    kept.forecast.dailySync = { enabled: true, startsAt: "01:00" };
    await writeFile(report, JSON.stringify(kept));
    const now = () => new Date(sampleNow.getTime() + 86_400_000);
    const compared = await rollcall(["forecast", "--compare", report], { env, now });
    expect(compared).toMatchObject({ exitCode: 2, stderr: "" });
    expect(compared.stdout).toContain("springfield  the nightly sync has not run");
    const drift = await rollcall(["drift", "springfield", "--no-cache", "--compare", report], { env, now });
    expect(drift).toMatchObject({ exitCode: 2 });
    expect(drift.stdout).toMatch(/^Rollcall: springfield: .*; the nightly sync has not run$/m);
    expect(drift.stdout).toContain("## The nightly sync has not run since the last apply");
    expect(drift.stdout).toContain("An administrator of ClassTag");
    expect(drift.stderr).not.toContain("not compared");
  });

  test("says of a report without a forecast that it keeps none", async () => {
    const old = path.join(root, "test/compatibility/2.report.json");
    const run = await rollcall(["forecast", "--compare", old]);
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain("keeps no forecast");
  });
});
