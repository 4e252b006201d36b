import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { gitEnvironment, newRepository, type TestRepository } from "../git/repository-for-test.ts";
import { mergedCommit, recordFor } from "./record-for-test.ts";
import { fingerprintIn, rollcall, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";

const writes = (sandbox: Sandbox): number => sandbox.requests().filter(({ wrote }) => wrote).length;
const sample = path.resolve(import.meta.dirname, "../../districts/springfield.yaml");
const file = "districts/springfield.yaml";

/** A sandbox in which Lincoln is connected: nothing else keeps a schedule from its classrooms. */
async function connectedSandbox(): Promise<Sandbox> {
  const sandbox = await sandboxForTest();
  sandbox.classTag.editSchool("sch_1001", { connections: ["0012"] });
  return sandbox;
}

async function planned(sandbox: Sandbox, cwd?: string, ...args: readonly string[]): Promise<string> {
  const out = path.join(await temporaryFolder(), "springfield.plan.json");
  await rollcall(["plan", "springfield", "--out", out, ...args], {
    env: { ...gitEnvironment, ...sandbox.environment },
    ...(cwd === undefined ? {} : { cwd }),
  });
  return out;
}

const apply = (sandbox: Sandbox, record: string, ...args: readonly string[]) =>
  rollcall(["apply", "springfield", "--record", record, ...args], { env: sandbox.environment });

const fingerprintOf = async (plan: string): Promise<string> =>
  JSON.parse(await readFile(plan, "utf8")).fingerprint;

describe("a schedule writes what was reviewed, and nothing else", () => {
  test("a push without a reviewed plan stays unwritten at night, and drift says who has to look", async () => {
    const sandbox = await connectedSandbox();
    const record = await recordFor({ plans: [undefined] });
    expect((await apply(sandbox, record, "--merged", mergedCommit)).exitCode).toBe(4);
    const nightly = await apply(sandbox, record, "--scheduled");
    expect(writes(sandbox)).toBe(0);
    expect(nightly.stdout).toContain(
      "of pull request #12 there is no reviewed plan: no pull request was merged with it",
    );
    const drift = await rollcall(["drift", "springfield", "--record", record], { env: sandbox.environment });
    expect(drift.stdout).toContain("there is no reviewed plan: no pull request was merged with it");
  });

  test("a school that moved after its review is left alone at night as well, until a person approves it", async () => {
    const sandbox = await connectedSandbox();
    const plan = await planned(sandbox);
    sandbox.classTag.editClassroom("cls_20401", { connections: ["some-other-id"] });
    const record = await recordFor({ plans: [plan] });
    await apply(sandbox, record, "--merged", mergedCommit);
    const lincoln = () =>
      sandbox.requests().filter(({ wrote, path: where }) => wrote && where.includes("cls_204")).length;
    expect(lincoln()).toBe(0);
    const nightly = await apply(sandbox, record, "--scheduled");
    expect(lincoln()).toBe(0);
    expect(nightly.stdout).toContain("was reviewed for another live state");

    const report = path.join(await temporaryFolder(), "report.json");
    const now = await fingerprintOf(await planned(sandbox));
    expect((await apply(sandbox, record, "--approved", now, "--report", report)).exitCode).toBe(0);
    expect(lincoln()).toBeGreaterThan(0);
    const connected = sandbox.classTag.snapshot().classrooms.find(({ id }) => id === "cls_20401");
    // As it was reviewed again, and never written from there.
    sandbox.classTag.editClassroom("cls_20401", { connections: [] });
    const settled = await recordFor({ plans: [plan], reports: [report] });
    expect((await apply(sandbox, settled, "--scheduled")).exitCode).toBe(0);
    const written = sandbox.classTag.snapshot().classrooms.find(({ id }) => id === "cls_20401");
    expect(written?.connections).toEqual(connected?.connections);
  });
});

describe("what a reviewed plan was refused for still holds when it is applied", () => {
  /** A pull request that lifts a limit and uses it in one go, planned as plan.yml plans it. */
  async function loosened(sandbox: Sandbox, protection: string): Promise<[TestRepository, string]> {
    const repository = await newRepository();
    const text = (await readFile(sample, "utf8")).replace("connect: 14, ", "").replace(/^freeze:\n.*\n/m, "");
    repository.write({ [file]: text.replace(/^timezone:.*$/m, (line) => `${line}\n${protection}`) });
    const base = repository.commit();
    repository.write({
      [file]: text.replace(
        /^timezone:.*$/m,
        (line) => `${line}\nguards: { takeover: { perDistrict: 100% } }`,
      ),
    });
    repository.commit();
    return [repository, await planned(sandbox, repository.folder, "--base", base)];
  }

  const merge = (sandbox: Sandbox, { folder }: TestRepository, record: string) =>
    rollcall(["apply", "springfield", "--record", record, "--merged", mergedCommit], {
      env: { ...gitEnvironment, ...sandbox.environment },
      cwd: folder,
    });

  const drift = (sandbox: Sandbox, { folder }: TestRepository, record: string) =>
    rollcall(["drift", "springfield", "--record", record], {
      env: { ...gitEnvironment, ...sandbox.environment },
      cwd: folder,
    });

  test("a limit that the same pull request loosens: refused after the merge, until it is acknowledged", async () => {
    const sandbox = await sandboxForTest();
    const [repository, plan] = await loosened(sandbox, "guards: { takeover: { perDistrict: 1% } }");
    const record = await recordFor({ plans: [plan] });
    const refused = await merge(sandbox, repository, record);
    expect(refused).toMatchObject({ exitCode: 3 });
    expect(refused.stderr).toContain("takeover-share");
    expect((await drift(sandbox, repository, record)).stdout).toContain("held back by takeover-share");
    expect(writes(sandbox)).toBe(0);
    const fingerprint = fingerprintIn(await fingerprintOf(plan));
    const acknowledgements = [{ guard: "takeover-share", fingerprint }];
    const lifted = await merge(sandbox, repository, await recordFor({ plans: [plan], acknowledgements }));
    expect(lifted).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test("a freeze that the same pull request removes: nothing is written while it lasts", async () => {
    const sandbox = await sandboxForTest();
    const freeze = "freeze: [{ from: 2026-11-20, to: 2026-11-30, reason: rollover }]";
    const [repository, plan] = await loosened(sandbox, freeze);
    const record = await recordFor({ plans: [plan] });
    const refused = await merge(sandbox, repository, record);
    expect(refused).toMatchObject({ exitCode: 3 });
    expect(refused.stderr).toContain("rollover");
    expect((await drift(sandbox, repository, record)).stdout).toContain(
      "Even then it waits until 2026-11-30 is over (freeze: rollover)",
    );
    expect(writes(sandbox)).toBe(0);
  });

  test("without the file of then at hand, what the review was told still stands", async () => {
    const sandbox = await sandboxForTest();
    const strict = await temporaryFolder();
    const [repository, plan] = await loosened(sandbox, "guards: { takeover: { perDistrict: 1% } }");
    const { base: _, ...rest } = JSON.parse(await readFile(plan, "utf8"));
    const without = path.join(strict, "springfield.plan.json");
    await writeFile(without, JSON.stringify(rest));
    const refused = await merge(sandbox, repository, await recordFor({ plans: [without] }));
    expect(refused).toMatchObject({ exitCode: 3 });
    expect(writes(sandbox)).toBe(0);
  });
});

describe("a fingerprint that is typed in", () => {
  test("is that of the scope in which it was shown: only its schools are written", async () => {
    const sandbox = await connectedSandbox();
    const scoped = await planned(sandbox, undefined, "--school", "Lincoln Elementary");
    sandbox.classTag.editClassroom("cls_20401", { connections: ["some-other-id"] });
    const record = await recordFor({ plans: [scoped] });
    const told = path.join(await temporaryFolder(), "springfield.md");
    await apply(sandbox, record, "--merged", mergedCommit, "--markdown", told);
    expect(writes(sandbox)).toBe(0);
    const shown = fingerprintIn((await readFile(told, "utf8")).split("fingerprint").at(-1) ?? "");
    const run = await apply(sandbox, record, "--approved", shown);
    expect(run.exitCode).toBe(0);
    expect(writes(sandbox)).toBeGreaterThan(0);
    const elsewhere = sandbox
      .requests()
      .filter(({ wrote, path: where }) => wrote && !/cls_204\d\d|sch_1001/.test(where));
    expect(elsewhere).toEqual([]);
  });
});
