import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { type LedgerClone, ledgerClone } from "./ledger-clone.ts";
import type { RecordContents } from "./record-for-test.ts";
import { sandboxForTest, temporaryFolder } from "./run-rollcall.ts";

const writes = (sandbox: Sandbox): number => sandbox.requests().filter(({ wrote }) => wrote).length;

const startedIn = (actor: string) => ({
  GITHUB_ACTIONS: "true",
  GITHUB_ACTOR: actor,
  GITHUB_TRIGGERING_ACTOR: actor,
});

/** A run of the apply workflow that somebody started by hand with the fingerprint of what is planned now. */
async function startedBy(
  actor: string,
  contents: RecordContents,
  env: Readonly<Record<string, string>> = {},
) {
  const sandbox = await sandboxForTest();
  const clone = await ledgerClone(sandbox);
  const { fingerprint } = await clone.planned();
  const report = path.join(await temporaryFolder(), "report.json");
  const told = path.join(await temporaryFolder(), "springfield.md");
  const run = await clone.byHand(fingerprint, contents, ["--report", report, "--markdown", told], {
    env: { ...startedIn(actor), ...env },
  });
  return { ...run, writes: writes(sandbox), report, told, clone };
}

const pushed: RecordContents = { plans: [undefined], makers: [{ makers: ["octocat", "helper"] }] };

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

describe("what a person approves by its fingerprint is settled on their word", () => {
  test("and a plan that changes nothing settles what the file asks for as well", async () => {
    const run = await startedBy("boss", pushed);
    const { clone } = run;
    expect(wordsIn(clone)).toEqual([{ kind: "fingerprint", fingerprint: expect.any(String), actor: "boss" }]);
    expect(clone.ledger().places).toHaveLength(6);
    clone.edit((text) => text.replace("name: Springfield Unified", "name: Springfield"));
    clone.edit((text) => text.replace("policy: leave }", "policy: leave } # as before"));
    const { fingerprint } = await clone.planned();
    const tip = clone.tip();
    const again = await clone.byHand(fingerprint, pushed, [], { env: startedIn("principal") });
    expect(again.exitCode).toBe(0);
    expect(clone.tip()).not.toBe(tip);
    expect(new Set(wordsIn(clone).map(({ actor }) => actor))).toEqual(new Set(["principal"]));
  });

  test("with a word for a repository of one person, where the maker may", async () => {
    const { clone } = await startedBy("octocat", pushed, { ROLLCALL_ONE_PERSON: "allow" });
    expect(wordsIn(clone)).toMatchObject([{ actor: "octocat", onePerson: true }]);
  });

  test("only in the schools for which it was shown", async () => {
    const sandbox = await sandboxForTest();
    const clone = await ledgerClone(sandbox);
    const { file, fingerprint } = await clone.planned("--school", "Lincoln Elementary");
    await clone.byHand(fingerprint, { plans: [file], makers: [{ makers: ["octocat"] }] }, [], {
      env: startedIn("boss"),
    });
    expect(clone.ledger().places).toMatchObject([{ place: { name: "Lincoln Elementary" } }]);
  });

  test("no school of which something is left, because ClassTag refused it", async () => {
    const sandbox = await sandboxForTest();
    const clone = await ledgerClone(sandbox);
    const { fingerprint } = await clone.planned();
    sandbox.inject({
      service: "classtag",
      match: { method: "PUT" },
      skip: 30,
      times: "always",
      effect: { kind: "status", status: 422 },
    });
    const run = await clone.byHand(fingerprint, pushed, [], { env: startedIn("boss") });
    expect(run.exitCode).toBe(5);
    const settled = clone.ledger().places.map(({ place }) => (place.kind === "school" ? place.name : ""));
    expect(settled).toContain("Washington Middle");
    expect(settled).not.toContain("Lincoln Elementary");
  });
});

function wordsIn(clone: LedgerClone) {
  const words = clone.ledger().places.map(({ word }) => JSON.stringify(word));
  return [...new Set(words)].map((word) => JSON.parse(word));
}
