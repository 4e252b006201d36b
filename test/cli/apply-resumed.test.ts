import { spawnSync } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { districtIn, type Run, rollcall, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";

type Sandbox = Awaited<ReturnType<typeof sandboxForTest>>;

interface Place {
  readonly sandbox: Sandbox;
  readonly folder: string;
  readonly plan: string;
  readonly report: string;
  readonly journal: string;
}

async function place(): Promise<Place> {
  const sandbox = await sandboxForTest();
  const folder = await temporaryFolder();
  const plan = path.join(folder, "plan.json");
  await rollcall(["plan", "springfield", "--out", plan], { env: sandbox.environment });
  return {
    sandbox,
    folder,
    plan,
    report: path.join(folder, "report.json"),
    journal: path.join(folder, "report.journal.jsonl"),
  };
}

/** Applies until ClassTag is away at the write after so many. */
async function applyUntil({ sandbox, report }: Place, writes: number, how: readonly string[]): Promise<Run> {
  sandbox.inject({
    service: "classtag",
    match: { method: "PUT" },
    skip: writes,
    times: "always",
    effect: { kind: "status", status: 403 },
  });
  const run = await rollcall(["apply", "springfield", ...how, "--report", report], {
    env: sandbox.environment,
  });
  sandbox.clearFaults();
  return run;
}

const apply = ({ sandbox, report }: Place, ...how: readonly string[]): Promise<Run> =>
  rollcall(["apply", "springfield", ...how, "--report", report], { env: sandbox.environment });

const rooms = ({ sandbox }: Place): ReadonlyMap<string, string> =>
  new Map(
    sandbox.classTag
      .snapshot()
      .classrooms.map(({ id, state, connections }) => [id, JSON.stringify([state, connections])]),
  );

async function revertOf({ sandbox }: Place, file: string) {
  const run = await rollcall(["revert", file, "--format", "json"], { env: sandbox.environment });
  const { plan } = districtIn(run.stdout);
  const { applied, uncertain = [] } = plan.reversal;
  return { run, plan, judged: applied.length + uncertain.length };
}

describe("an apply that is gone on with", () => {
  test("keeps what its first run noted, and the way back is that of both", async () => {
    const at = await place();
    await applyUntil(at, 20, ["--plan", at.plan]);
    const first = await readFile(at.journal, "utf8");
    // A kill cuts the last line.
    await writeFile(at.journal, first.slice(0, -30));
    expect((await apply(at, "--plan", at.plan)).exitCode).toBe(0);
    expect(await readFile(at.journal, "utf8")).toContain(first.slice(0, -30));
    const { run, judged } = await revertOf(at, at.report);
    expect(judged).toBe(38);
    expect(run.stderr).not.toContain("no earlier run of it is known");
    expect(run.stderr).toMatch(
      /[0-9]+ changes of an earlier run of the same apply are taken back with those of/,
    );
    expect((await revertOf(at, at.journal)).judged).toBe(38);
  });

  test("says which part is missing where the journal of the first run is lost", async () => {
    const at = await place();
    await applyUntil(at, 20, ["--plan", at.plan]);
    await writeFile(at.journal, "");
    await apply(at, "--plan", at.plan);
    const { run } = await revertOf(at, at.report);
    expect(run.stderr).toMatch(/[0-9]+ changes of the approved plan were in ClassTag already/);
  });

  test("still knows what was done when there is nothing left to do", async () => {
    const at = await place();
    await apply(at, "--plan", at.plan);
    await apply(at, "--plan", at.plan);
    expect(JSON.parse(await readFile(at.report, "utf8")).outcomes).toEqual([]);
    expect((await revertOf(at, at.report)).judged).toBe(38);
  });

  test("tells each change once, however often it was tried", async () => {
    const at = await place();
    for (let night = 0; night < 3; night += 1) await applyUntil(at, 20, ["--plan", at.plan]);
    await apply(at, "--plan", at.plan);
    const { earlier, outcomes } = JSON.parse(await readFile(at.report, "utf8"));
    expect(earlier.length + outcomes.length).toBeLessThanOrEqual(2 * 38);
    expect((await revertOf(at, at.report)).judged).toBe(38);
  });

  test("replaces the journal of an apply that is complete, and keeps that of another one that is not", async () => {
    const at = await place();
    await apply(at, "--plan", at.plan);
    at.sandbox.classTag.editClassroom("cls_20418", { state: "active" });
    await applyUntil(at, 0, ["--auto"]);
    const journals = async (): Promise<readonly string[]> =>
      (await readdir(at.folder)).filter((name) => name.includes(".journal."));
    expect(await journals()).toHaveLength(1);
    const other = path.join(at.folder, "other.json");
    await rollcall(["plan", "springfield", "--out", other], { env: at.sandbox.environment });
    const run = await apply(at, "--plan", other);
    expect(run.stderr).toContain("tells of another apply, which was not completed: it is kept as");
    expect(await journals()).toHaveLength(2);
  });
});

describe("what was in flight when an apply was killed", () => {
  test("is taken back where it was written", async () => {
    const at = await place();
    const before = rooms(at);
    await apply(at, "--plan", at.plan);
    const lines = (await readFile(at.journal, "utf8")).split("\n");
    // Nothing is known of how any of them ended.
    await writeFile(at.journal, lines.filter((line) => !/"(?:ended|completed)"/.test(line)).join("\n"));
    const back = path.join(at.folder, "back.json");
    await rollcall(["revert", at.journal, "--out", back], { env: at.sandbox.environment });
    const { plan, run } = await revertOf(at, at.journal);
    const acknowledge = plan.refusals.flatMap(({ guard }: { guard: string }) => [
      "--acknowledge",
      `${guard}:${districtIn(run.stdout).fingerprint}`,
    ]);
    await rollcall(["apply", "--plan", back, ...acknowledge], { env: at.sandbox.environment });
    const stays = plan.diagnostics.filter(({ code }: { code: string }) => code === "cannot-be-undone");
    const differing = [...rooms(at)].filter(([id, room]) => before.get(id) !== room);
    expect(differing.length).toBeLessThanOrEqual(stays.length);
    expect(plan.changes.length + stays.length).toBe(38);
  });
});

describe("the lock beside a report", () => {
  const lock = (folder: string, values: object): Promise<void> =>
    writeFile(
      path.join(folder, "report.lock"),
      JSON.stringify({ host: hostname(), process: process.ppid, since: "2026-11-23T16:59:00Z", ...values }),
    );

  test("keeps a second apply away, and says who holds it", async () => {
    const at = await place();
    await lock(at.folder, {});
    const run = await apply(at, "--plan", at.plan);
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain(`process ${process.ppid} on ${hostname()}, since 2026-11-23T16:59:00Z`);
    expect(at.sandbox.requests().filter(({ wrote }) => wrote)).toEqual([]);
    expect(await readdir(at.folder)).toContain("report.lock");
  });

  test("of another machine is respected, whatever its process has come to", async () => {
    const at = await place();
    await lock(at.folder, { host: "elsewhere", process: 1 });
    expect((await apply(at, "--plan", at.plan)).stderr).toContain("process 1 on elsewhere");
  });

  test("that a killed one left behind is taken over, and is gone afterwards", async () => {
    const at = await place();
    const { pid } = spawnSync(process.execPath, ["--version"]);
    await lock(at.folder, { process: pid });
    expect((await apply(at, "--plan", at.plan)).exitCode).toBe(0);
    expect(await readdir(at.folder)).not.toContain("report.lock");
  });
});
