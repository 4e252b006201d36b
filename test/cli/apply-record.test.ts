import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { districtWithSchedule } from "./district-with-schedule.ts";
import { mergedCommit, recordFor } from "./record-for-test.ts";
import { classTagState, fingerprintIn, rollcall, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";
import { districtWithStrictGuard } from "./strict-district.ts";

const writes = (sandbox: Sandbox): number => sandbox.requests().filter(({ wrote }) => wrote).length;

async function planned(sandbox: Sandbox, ...args: readonly string[]): Promise<string> {
  const file = path.join(await temporaryFolder(), "springfield.plan.json");
  await rollcall(["plan", "springfield", "--out", file, ...args], { env: sandbox.environment });
  return file;
}

const apply = (sandbox: Sandbox, record: string, ...args: readonly string[]) =>
  rollcall(["apply", "springfield", "--record", record, ...args], { env: sandbox.environment });

const activeConnected = (sandbox: Sandbox) =>
  sandbox.classTag
    .snapshot()
    .classrooms.filter(({ connections, state }) => connections.length === 1 && state === "active");

describe("apply after a merge", () => {
  test("writes exactly the plan that was reviewed; once that is on record, the same merge asks for nothing more", async () => {
    const sandbox = await sandboxForTest();
    const plan = await planned(sandbox);
    const report = path.join(await temporaryFolder(), "report.json");
    const record = await recordFor({ plans: [plan] });
    const run = await apply(sandbox, record, "--merged", mergedCommit, "--report", report);
    expect(run).toMatchObject({ exitCode: 0, stderr: "" });
    expect(writes(sandbox)).toBe(38);
    const { approval } = JSON.parse(await readFile(report, "utf8"));
    expect(approval).toEqual({
      kind: "plan",
      fingerprint: JSON.parse(await readFile(plan, "utf8")).fingerprint,
      pullRequest: 12,
    });
    const again = await apply(
      sandbox,
      await recordFor({ plans: [plan], reports: [report] }),
      "--merged",
      mergedCommit,
    );
    expect(again).toMatchObject({ exitCode: 0, stdout: "" });
    expect(again.stderr).toContain("nothing was merged that is not applied");
    expect(writes(sandbox)).toBe(38);
  });

  test("without a reviewed plan nothing is written; a person may type the fingerprint that is shown", async () => {
    const sandbox = await sandboxForTest();
    const record = await recordFor({ plans: [undefined] });
    const run = await apply(sandbox, record, "--merged", mergedCommit);
    expect(run.exitCode).toBe(4);
    expect(run.stderr).toContain("there is no reviewed plan: no pull request was merged with it");
    expect(writes(sandbox)).toBe(0);
    const typed = /--approved (\S+)/.exec(run.stderr)?.[1] ?? "";
    expect((await apply(sandbox, record, "--approved", typed)).exitCode).toBe(0);
    expect(writes(sandbox)).toBe(38);
  });

  test("a commit that did not touch the district asks for nothing", async () => {
    const sandbox = await sandboxForTest();
    const record = await recordFor({ plans: [await planned(sandbox)] });
    const run = await apply(sandbox, record, "--merged", "f".repeat(40));
    expect(run.exitCode).toBe(0);
    expect(writes(sandbox)).toBe(0);
  });

  test("a record of another district is refused", async () => {
    const sandbox = await sandboxForTest();
    const record = await recordFor({});
    const file = path.join(record, "record.json");
    await writeFile(file, (await readFile(file, "utf8")).replace("springfield", "shelbyville"));
    const run = await apply(sandbox, record, "--scheduled");
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain("is the record of shelbyville");
  });
});

describe("a record with files that cannot be read", () => {
  test("says which, and what that means, and stops neither plan nor drift nor apply", async () => {
    const sandbox = await sandboxForTest();
    const record = await recordFor({
      plans: [await planned(sandbox), await planned(sandbox)],
      reports: [await planned(sandbox)],
    });
    const saved = path.join(record, "plans/1.plan.json");
    await writeFile(
      saved,
      (await readFile(saved, "utf8")).replace('"formatVersion": "1.0"', '"formatVersion": "0.9"'),
    );
    const list = path.join(record, "record.json");
    const journal = "reports/7.report.journal.jsonl";
    await writeFile(path.join(record, journal), "");
    await writeFile(list, (await readFile(list, "utf8")).replace('"reports":[', `"reports":["${journal}",`));
    const plan = await rollcall(["plan", "springfield", "--record", record], { env: sandbox.environment });
    // In the plan, where its reviewers look.
    expect(plan.stdout).toMatch(/record-incomplete/);
    expect(plan.stdout.replace(/\s+/g, " ")).toMatch(/may be too mild/);
    const problems = [
      /^warning {2}.*0\.report\.json cannot be used: it is not a report.*may be too mild\.$/m,
      /^warning {2}.*7\.report\.journal\.jsonl cannot be used: it has no beginning.*may be too mild\.$/m,
    ];
    const drift = await rollcall(["drift", "springfield", "--record", record], { env: sandbox.environment });
    expect(drift.stdout).toContain("springfield");
    for (const problem of problems) expect(drift.stderr).toMatch(problem);
    const older = await apply(sandbox, record, "--merged", "2".repeat(40));
    expect(older.exitCode).toBe(4);
    expect(older.stderr).toContain("it has the format version 0.9");
    const run = await apply(sandbox, record, "--merged", mergedCommit);
    expect(run.exitCode).toBe(0);
    for (const problem of problems) expect(run.stderr).toMatch(problem);
    expect(writes(sandbox)).toBe(38);
  });
});

describe("apply on schedule", () => {
  test("nothing due: nothing written, exit 0", async () => {
    const sandbox = await sandboxForTest();
    await rollcall(["apply", "springfield", "--auto"], { env: sandbox.environment });
    sandbox.clearRequests();
    const report = path.join(await temporaryFolder(), "report.json");
    const run = await apply(sandbox, await recordFor({}), "--scheduled", "--report", report);
    expect(run.exitCode).toBe(0);
    expect(writes(sandbox)).toBe(0);
    // Thirty quiet nights are not thirty reports that every later run has to fetch.
    await expect(readFile(report)).rejects.toThrow("ENOENT");
  });

  test("what was merged and not applied is applied, archives and all", async () => {
    const sandbox = await sandboxForTest();
    const record = await recordFor({ plans: [await planned(sandbox)] });
    const run = await apply(sandbox, record, "--scheduled");
    expect(run.exitCode).toBe(0);
    expect(writes(sandbox)).toBe(38);
  });

  test("drift: a lost connection, a foreign one and an undone archive are all left to a review", async () => {
    const sandbox = await sandboxForTest();
    const plan = await planned(sandbox);
    const report = path.join(await temporaryFolder(), "report.json");
    await apply(sandbox, await recordFor({ plans: [plan] }), "--merged", mergedCommit, "--report", report);
    const [emptied, taken] = activeConnected(sandbox);
    const { outcomes } = JSON.parse(await readFile(report, "utf8"));
    const archived = outcomes.find((one: { change: { kind: string } }) => one.change.kind === "archive");
    sandbox.classTag.editClassroom(emptied?.id ?? "", { connections: [] });
    sandbox.classTag.editClassroom(taken?.id ?? "", { connections: ["some-other-id"] });
    sandbox.classTag.editClassroom(archived.change.classroom.key, { state: "active" });
    sandbox.clearRequests();
    const record = await recordFor({ plans: [plan], reports: [report] });
    const run = await apply(sandbox, record, "--scheduled", "--json");
    expect(run.exitCode).toBe(0);
    expect(writes(sandbox)).toBe(0);
    const room = (id: string | undefined) =>
      sandbox.classTag.snapshot().classrooms.find((one) => one.id === id);
    expect(room(emptied?.id)?.connections).toEqual([]);
    expect(room(taken?.id)?.connections).toEqual(["some-other-id"]);
    expect(room(archived.change.classroom.key)?.state).toBe("active");
    const { withheld } = JSON.parse(run.stdout);
    expect(withheld.map((one: { change: { kind: string } }) => one.change.kind).sort()).toEqual([
      "archive",
      "connect",
      "reconnect",
    ]);
  });

  test("schedule: all counts as approved: nothing is mended, and the log and the outcome say so", async () => {
    const sandbox = await sandboxForTest();
    await rollcall(["apply", "springfield", "--auto"], { env: sandbox.environment });
    const [emptied] = activeConnected(sandbox);
    sandbox.classTag.editClassroom(emptied?.id ?? "", { connections: [] });
    sandbox.clearRequests();
    const cwd = await districtWithSchedule("all");
    const told = path.join(await temporaryFolder(), "springfield.md");
    const how = ["--record", await recordFor({}), "--scheduled", "--markdown", told];
    const run = await rollcall(["apply", "springfield", ...how], { env: sandbox.environment, cwd });
    expect(writes(sandbox)).toBe(0);
    const notice = "The file says schedule: all, which counts as approved for now";
    expect(run.stderr).toContain(notice);
    expect(await readFile(told, "utf8")).toContain(notice);
  });

  test("an acknowledgement from the pull request lifts the guard for that plan, and none without it", async () => {
    const sandbox = await sandboxForTest();
    const cwd = await districtWithStrictGuard();
    const plan = path.join(await temporaryFolder(), "springfield.plan.json");
    const run = await rollcall(["plan", "springfield", "--out", plan], { env: sandbox.environment, cwd });
    expect(run.exitCode).toBe(3);
    const fingerprint = fingerprintIn(JSON.parse(await readFile(plan, "utf8")).fingerprint);
    const before = classTagState(sandbox);
    const go = async (acknowledgements: readonly { guard: string; fingerprint: string }[]) =>
      rollcall(
        [
          "apply",
          "springfield",
          "--record",
          await recordFor({ plans: [plan], acknowledgements }),
          "--merged",
          mergedCommit,
        ],
        { env: sandbox.environment, cwd },
      );
    expect((await go([])).exitCode).toBe(3);
    expect((await go([{ guard: "archive-share", fingerprint }])).exitCode).toBe(3);
    expect((await go([{ guard: "takeover-share", fingerprint: "0000-0000-0000-0000" }])).exitCode).toBe(3);
    expect(classTagState(sandbox)).toEqual(before);
    const lifted = await go([{ guard: "takeover-share", fingerprint }]);
    expect(lifted.stderr).toBe("");
    expect(lifted.exitCode).toBe(0);
  });
});
