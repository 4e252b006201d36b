import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { type LedgerClone, ledgerClone, sampleWith } from "./ledger-clone.ts";
import { fingerprintIn, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";

const writes = (sandbox: Sandbox): number => sandbox.requests().filter(({ wrote }) => wrote).length;

/** A sandbox in which Lincoln is connected: nothing else keeps a schedule from its classrooms. */
async function connectedSandbox(): Promise<Sandbox> {
  const sandbox = await sandboxForTest();
  sandbox.classTag.editSchool("sch_1001", { connections: ["0012"] });
  return sandbox;
}

describe("a schedule writes what was reviewed, and nothing else", () => {
  test("a push without a reviewed plan stays unwritten at night, and drift says who has to look", async () => {
    const sandbox = await connectedSandbox();
    const clone = await ledgerClone(sandbox);
    const pushed = { plans: [undefined], places: ["", "Lincoln Elementary"] };
    expect((await clone.merged(pushed)).exitCode).toBe(4);
    const nightly = await clone.night(pushed);
    expect(writes(sandbox)).toBe(0);
    expect(nightly.stdout).toContain("no pull request was merged with it");
    const { finding } = await clone.drift(pushed);
    expect(finding.markdown).toContain("no pull request was merged with it");
  });

  test("a school that moved after its review is left alone at night as well, until a person approves it", async () => {
    const sandbox = await connectedSandbox();
    const clone = await ledgerClone(sandbox, sampleWith("schedule: heal"));
    const { file } = await clone.planned();
    sandbox.classTag.editClassroom("cls_20401", { connections: ["some-other-id"] });
    await clone.merged({ plans: [file] });
    const lincoln = () =>
      sandbox.requests().filter(({ wrote, path: where }) => wrote && where.includes("cls_204")).length;
    expect(lincoln()).toBe(0);
    const nightly = await clone.night();
    expect(lincoln()).toBe(0);
    expect(nightly.stdout).toContain("what pull request #12 asks for is not written yet");

    const { fingerprint } = await clone.planned();
    expect((await clone.byHand(fingerprint)).exitCode).toBe(0);
    expect(lincoln()).toBeGreaterThan(0);
    const connectionsOf = () =>
      sandbox.classTag.snapshot().classrooms.find(({ id }) => id === "cls_20401")?.connections;
    const approved = connectionsOf();
    // As it was reviewed first, and never written from there.
    sandbox.classTag.editClassroom("cls_20401", { connections: [] });
    expect((await clone.night()).exitCode).toBe(0);
    expect(connectionsOf()).toEqual(approved);
  });
});

describe("what a reviewed plan was refused for still holds when it is applied", () => {
  /** A pull request that lifts a limit and uses it in one go, planned as plan.yml plans it. */
  async function loosened(sandbox: Sandbox, protection: string): Promise<[LedgerClone, string]> {
    const limited = (line: string): string =>
      sampleWith(line)
        .replace("connect: 14, ", "")
        .replace(/^freeze:\n.*\n/m, "");
    const clone = await ledgerClone(sandbox, limited(protection));
    const base = clone.git("rev-parse", "HEAD");
    clone.edit(() => limited("guards: { takeover: { perDistrict: 100% } }"));
    return [clone, (await clone.planned("--base", base)).file];
  }

  test("a limit that the same pull request loosens: refused after the merge, until it is acknowledged", async () => {
    const sandbox = await sandboxForTest();
    const [clone, plan] = await loosened(sandbox, "guards: { takeover: { perDistrict: 1% } }");
    const refused = await clone.merged({ plans: [plan] });
    expect(refused).toMatchObject({ exitCode: 3 });
    expect(refused.stderr).toContain("takeover-share");
    expect((await clone.drift()).finding.markdown).toContain("held back by takeover-share");
    expect(writes(sandbox)).toBe(0);
    const { fingerprint } = JSON.parse(await readFile(plan, "utf8"));
    const acknowledgements = [{ guard: "takeover-share", fingerprint }];
    const lifted = await clone.merged({ plans: [plan], acknowledgements });
    expect(lifted).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test("a freeze that the same pull request removes: nothing is written while it lasts", async () => {
    const sandbox = await sandboxForTest();
    const freeze = "freeze: [{ from: 2026-11-20, to: 2026-11-30, reason: rollover }]";
    const [clone, plan] = await loosened(sandbox, freeze);
    const refused = await clone.merged({ plans: [plan] });
    expect(refused).toMatchObject({ exitCode: 3 });
    expect(refused.stderr).toContain("rollover");
    expect((await clone.drift()).finding.markdown).toContain(
      "Even then it waits until 2026-11-30 is over (freeze: rollover)",
    );
    expect(writes(sandbox)).toBe(0);
  });

  test("without the file of then at hand, what the review was told still stands", async () => {
    const sandbox = await sandboxForTest();
    const [clone, plan] = await loosened(sandbox, "guards: { takeover: { perDistrict: 1% } }");
    const { base: _, ...rest } = JSON.parse(await readFile(plan, "utf8"));
    const without = path.join(await temporaryFolder(), "springfield.plan.json");
    await writeFile(without, JSON.stringify(rest));
    const refused = await clone.merged({ plans: [without] });
    expect(refused).toMatchObject({ exitCode: 3 });
    expect(writes(sandbox)).toBe(0);
  });
});

describe("a fingerprint that is typed in", () => {
  test("is that of the scope in which it was shown: only its schools are written", async () => {
    const sandbox = await connectedSandbox();
    const clone = await ledgerClone(sandbox);
    const { file } = await clone.planned("--school", "Lincoln Elementary");
    sandbox.classTag.editClassroom("cls_20401", { connections: ["some-other-id"] });
    const told = path.join(await temporaryFolder(), "springfield.md");
    await clone.merged({ plans: [file] }, ["--markdown", told]);
    expect(writes(sandbox)).toBe(0);
    const shown = fingerprintIn((await readFile(told, "utf8")).split("fingerprint").at(-1) ?? "");
    const run = await clone.byHand(shown);
    expect(run.exitCode).toBe(0);
    expect(writes(sandbox)).toBeGreaterThan(0);
    const elsewhere = sandbox
      .requests()
      .filter(({ wrote, path: where }) => wrote && !/cls_204\d\d|sch_1001/.test(where));
    expect(elsewhere).toEqual([]);
  });
});
