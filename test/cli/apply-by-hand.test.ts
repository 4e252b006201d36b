import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { recordFor } from "./record-for-test.ts";
import { rollcall, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";

const writes = (sandbox: Sandbox): number => sandbox.requests().filter(({ wrote }) => wrote).length;

async function planned(sandbox: Sandbox, ...args: readonly string[]) {
  const file = path.join(await temporaryFolder(), "springfield.plan.json");
  await rollcall(["plan", "springfield", "--out", file, ...args], { env: sandbox.environment });
  const { fingerprint } = JSON.parse(await readFile(file, "utf8"));
  return { file, fingerprint: String(fingerprint) };
}

type Contents = Parameters<typeof recordFor>[0];

/** A run of the apply workflow that somebody started by hand with the fingerprint of what is planned now. */
async function startedBy(actor: string, contents: Contents, env: Readonly<Record<string, string>> = {}) {
  const sandbox = await sandboxForTest();
  const { fingerprint } = await planned(sandbox);
  const report = path.join(await temporaryFolder(), "report.json");
  const told = path.join(await temporaryFolder(), "springfield.md");
  const files = ["--record", await recordFor(contents), "--report", report, "--markdown", told];
  const run = await rollcall(["apply", "springfield", "--approved", fingerprint, ...files], {
    env: {
      ...sandbox.environment,
      GITHUB_ACTIONS: "true",
      GITHUB_ACTOR: actor,
      GITHUB_TRIGGERING_ACTOR: actor,
      ...env,
    },
  });
  return { ...run, writes: writes(sandbox), report, told };
}

const pushed: Contents = { plans: [undefined], makers: [{ makers: ["octocat", "helper"] }] };

describe("who starts an apply by hand may not have made what it applies", () => {
  test("somebody else may", async () => {
    const run = await startedBy("boss", pushed);
    expect(run).toMatchObject({ exitCode: 0, writes: 38 });
    expect(JSON.parse(await readFile(run.report, "utf8")).approval).toEqual({ kind: "fingerprint" });
  });

  test.each([
    ["a maker", "Helper", {}, "Helper started this run and made pull request #12, which it may apply"],
    ["a maker who runs it again", "boss", { GITHUB_TRIGGERING_ACTOR: "octocat" }, "octocat started this run"],
    [
      "somebody else whose run a maker has started",
      "octocat",
      { GITHUB_TRIGGERING_ACTOR: "boss" },
      "octocat started",
    ],
    ["a bot", "deploy[bot]", {}, "a bot's word does not count"],
    ["nobody knows who", "", {}, "GITHUB_ACTOR does not say who started this run"],
    [
      "a maker, with a switch that says something else",
      "octocat",
      { ROLLCALL_ONE_PERSON: "yes" },
      "octocat started",
    ],
  ])("%s: refused, with three ways out", async (_, actor, env, reason) => {
    const run = await startedBy(actor, pushed, env);
    expect(run).toMatchObject({ exitCode: 3, writes: 0 });
    expect(run.stderr).toContain(`springfield: nothing was written, because`);
    expect(run.stderr).toContain(reason);
    expect(run.stderr).toMatch(/somebody else.*Prevent self-review.*ROLLCALL_ONE_PERSON/s);
  });

  test.each([
    ["a record without makers", { plans: [undefined] }, "the record does not say who made pull request #12"],
    [
      "an address that GitHub does not know",
      { plans: [undefined], makers: [{ makers: ["octocat"], makersProblem: "GitHub knows no account" }] },
      "nobody can tell who made pull request #12: GitHub knows no account",
    ],
    ["older commits", { plans: [], hasOlder: true }, "nobody can tell who made older commits"],
  ] as const)("nobody may where nobody can tell: %s", async (_, contents, reason) => {
    const run = await startedBy("boss", contents);
    expect(run).toMatchObject({ exitCode: 3, writes: 0, stderr: expect.stringContaining(reason) });
  });

  test.each([
    [
      "GitHub asks somebody else before the environment is entered",
      { ...pushed, needsSomebodyElse: true },
      {},
    ],
    ["it is no workflow", pushed, { GITHUB_ACTIONS: "" }],
  ])("a maker may where %s", async (_, contents, env) => {
    expect(await startedBy("octocat", contents, env)).toMatchObject({ exitCode: 0, writes: 38 });
  });

  test("a maker may in a repository that is declared one person's, and report and outcome say so", async () => {
    const run = await startedBy("octocat", pushed, { ROLLCALL_ONE_PERSON: "allow" });
    expect(run).toMatchObject({ exitCode: 0, writes: 38 });
    expect(JSON.parse(await readFile(run.report, "utf8")).approval).toEqual({
      kind: "fingerprint",
      onePerson: true,
    });
    expect(await readFile(run.told, "utf8")).toContain("ROLLCALL&#95;ONE&#95;PERSON allows it");
    const free = await startedBy("boss", pushed, { ROLLCALL_ONE_PERSON: "allow" });
    expect(await readFile(free.told, "utf8")).not.toContain("allows it");
  });
});

describe("what is settled is nobody's to be asked about", () => {
  /** Applied as it was reviewed; then a classroom loses its connection, and somebody approves the drift by hand. */
  async function driftAfter(starter: string, before: Contents, ...scope: readonly string[]) {
    const sandbox = await sandboxForTest();
    const { file } = await planned(sandbox, ...scope);
    const report = path.join(await temporaryFolder(), "report.json");
    const reviewed = ["--plan", file, "--report", report];
    await rollcall(["apply", "springfield", ...reviewed], { env: sandbox.environment });
    const room = sandbox.classTag
      .snapshot()
      .classrooms.find(({ connections, state }) => connections.length === 1 && state === "active");
    sandbox.classTag.editClassroom(room?.id ?? "", { connections: ["some-other-id"] });
    const record = await recordFor({
      plans: [file, ...(before.plans ?? [])],
      makers: [{ makers: ["octocat"] }, ...(before.makers ?? [])],
      reports: [report],
      mergedAt: "2026-11-23T16:00:00Z",
    });
    const { fingerprint } = await planned(sandbox);
    return await rollcall(["apply", "springfield", "--approved", fingerprint, "--record", record], {
      env: { ...sandbox.environment, GITHUB_ACTIONS: "true", GITHUB_ACTOR: starter },
    });
  }

  const olderPush: Contents = { plans: [undefined], makers: [{ makers: ["pusher"] }] };

  test("a reviewed plan of the whole district that was applied settles itself and what came before", async () => {
    expect(await driftAfter("octocat", olderPush)).toMatchObject({ exitCode: 0 });
    expect(await driftAfter("pusher", olderPush)).toMatchObject({ exitCode: 0 });
  });

  test("one of some schools settles itself only", async () => {
    const school = ["--school", "Lincoln Elementary"];
    expect(await driftAfter("pusher", olderPush, ...school)).toMatchObject({ exitCode: 3 });
    expect(await driftAfter("octocat", olderPush, ...school)).toMatchObject({ exitCode: 0 });
  });
});
