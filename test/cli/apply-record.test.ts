import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { ledgerClone } from "./ledger-clone.ts";
import { mergedCommit, recordFor } from "./record-for-test.ts";
import { classTagState, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";
import { strictSample } from "./strict-district.ts";

const writes = (sandbox: Sandbox): number => sandbox.requests().filter(({ wrote }) => wrote).length;

describe("apply after a merge", () => {
  test("writes exactly the plan that was reviewed; once that is noted, the same merge asks for nothing more", async () => {
    const sandbox = await sandboxForTest();
    const clone = await ledgerClone(sandbox);
    const { file, fingerprint } = await clone.planned();
    const report = path.join(await temporaryFolder(), "report.json");
    const run = await clone.merged({ plans: [file] }, ["--report", report]);
    expect(run).toMatchObject({ exitCode: 0, stderr: "" });
    expect(writes(sandbox)).toBe(38);
    const { approval } = JSON.parse(await readFile(report, "utf8"));
    expect(approval).toEqual({ kind: "plan", fingerprint, pullRequest: 12 });
    const again = await clone.merged({ plans: [file] });
    expect(again).toMatchObject({ exitCode: 0, stdout: "" });
    expect(again.stderr).toContain("nothing was merged that is not applied");
    expect(writes(sandbox)).toBe(38);
  });

  test("started again after somebody undid a change in ClassTag, it brings nothing back", async () => {
    const sandbox = await sandboxForTest();
    const clone = await ledgerClone(sandbox);
    const { file } = await clone.planned();
    await clone.merged({ plans: [file] });
    const [undone] = connectedIn(sandbox);
    sandbox.classTag.editClassroom(undone ?? "", { connections: [] });
    sandbox.clearRequests();
    const tip = clone.tip();
    expect((await clone.merged({ plans: [file] })).exitCode).toBe(0);
    expect(writes(sandbox)).toBe(0);
    expect(clone.tip()).toBe(tip);
  });

  test("without a reviewed plan nothing is written; a person may type the fingerprint that is shown", async () => {
    const sandbox = await sandboxForTest();
    const clone = await ledgerClone(sandbox);
    const run = await clone.merged({ plans: [undefined] });
    expect(run.exitCode).toBe(4);
    expect(run.stderr).toContain("there is no reviewed plan: no pull request was merged with it");
    expect(writes(sandbox)).toBe(0);
    const typed = /--approved (\S+)/.exec(run.stderr)?.[1] ?? "";
    expect((await clone.byHand(typed, { plans: [undefined] })).exitCode).toBe(0);
    expect(writes(sandbox)).toBe(38);
  });

  test("a commit that did not touch the district asks for nothing", async () => {
    const sandbox = await sandboxForTest();
    const clone = await ledgerClone(sandbox);
    const record = await recordFor({ plans: [(await clone.planned()).file] });
    const run = await clone.run(["apply", "springfield", "--record", record, "--merged", "f".repeat(40)]);
    expect(run.exitCode).toBe(0);
    expect(writes(sandbox)).toBe(0);
  });

  test("a record of another district is refused", async () => {
    const sandbox = await sandboxForTest();
    const clone = await ledgerClone(sandbox);
    const record = await recordFor({});
    const file = path.join(record, "record.json");
    await writeFile(file, (await readFile(file, "utf8")).replace("springfield", "shelbyville"));
    const run = await clone.run(["apply", "springfield", "--record", record, "--scheduled"]);
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain("is the record of shelbyville");
  });

  test("a record of an earlier Rollcall is refused, with how it is made again", async () => {
    const sandbox = await sandboxForTest();
    const clone = await ledgerClone(sandbox);
    const record = await recordFor({});
    const file = path.join(record, "record.json");
    await writeFile(file, (await readFile(file, "utf8")).replace('"2.0"', '"1.0"'));
    const run = await clone.run(["apply", "springfield", "--record", record, "--scheduled"]);
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain("it has the format version 1.0, and this Rollcall reads 2");
    expect(run.stderr).toContain("rollcall fetch");
  });
});

const connectedIn = (sandbox: Sandbox): readonly string[] =>
  sandbox.classTag
    .snapshot()
    .classrooms.filter(({ connections, state }) => connections.length === 1 && state === "active")
    .map(({ id }) => id);

describe("a record with plans that cannot be used", () => {
  test.each([
    [
      "of another format",
      (text: string) => text.replace('"formatVersion":"2.1"', '"formatVersion":"0.9"'),
      "it has the format version 0.9",
    ],
    [
      "of a Rollcall that did not note what the file asks for",
      (text: string) => {
        const { intents: _, ...rest } = JSON.parse(text);
        return JSON.stringify(rest);
      },
      "its plan was made by another version of Rollcall",
    ],
    [
      "that was edited",
      (text: string) => text.replace("cls_20401", "cls_20999"),
      "its fingerprint is not that of the plan in it",
    ],
  ])("one %s: says why, writes nothing of it, and stops neither drift nor a night", async (_, spoil, why) => {
    const sandbox = await sandboxForTest();
    const clone = await ledgerClone(sandbox);
    const { file } = await clone.planned();
    await writeFile(file, spoil(await readFile(file, "utf8")));
    const contents = { plans: [file], places: ["", "Lincoln Elementary"] };
    const run = await clone.merged(contents);
    expect(run.exitCode).toBe(4);
    expect(run.stderr).toContain(why);
    const night = await clone.night(contents);
    expect(night.exitCode).toBe(0);
    expect(night.stdout.replace(/\s+/g, " ")).toContain(why);
    expect((await clone.drift(contents)).finding).toMatchObject({
      state: "drift",
      markdown: expect.stringContaining(why),
    });
    expect(writes(sandbox)).toBe(0);
  });

  test("one beside it that can be used is applied", async () => {
    const sandbox = await sandboxForTest();
    const clone = await ledgerClone(sandbox);
    const plans = [(await clone.planned()).file, (await clone.planned()).file];
    await writeFile(plans[1] ?? "", "{");
    expect((await clone.merged({ plans })).exitCode).toBe(0);
    expect(writes(sandbox)).toBe(38);
  });
});

describe("apply on schedule", () => {
  test("what was merged and not applied is applied, archives and all; then a night has nothing to do", async () => {
    const sandbox = await sandboxForTest();
    const clone = await ledgerClone(sandbox);
    const { file } = await clone.planned();
    // The ledger begins with it, and what is merged from then on may speak.
    await clone.night();
    expect((await clone.night({ plans: [file] })).exitCode).toBe(0);
    expect(writes(sandbox)).toBe(38);
    const report = path.join(await temporaryFolder(), "report.json");
    expect((await clone.night({}, ["--report", report])).exitCode).toBe(0);
    expect(writes(sandbox)).toBe(38);
    // Thirty quiet nights are not thirty reports.
    await expect(readFile(report)).rejects.toThrow("ENOENT");
  });

  test("an acknowledgement from the pull request lifts the guard for that plan, and none without it", async () => {
    const sandbox = await sandboxForTest();
    const clone = await ledgerClone(sandbox, strictSample);
    const { file, fingerprint } = await clone.planned();
    const before = classTagState(sandbox);
    const go = (acknowledgements: readonly { guard: string; fingerprint: string }[]) =>
      clone.merged({ plans: [file], acknowledgements });
    expect((await go([])).exitCode).toBe(3);
    expect((await go([{ guard: "archive-share", fingerprint }])).exitCode).toBe(3);
    expect((await go([{ guard: "takeover-share", fingerprint: "0000-0000-0000-0000" }])).exitCode).toBe(3);
    expect(classTagState(sandbox)).toEqual(before);
    const lifted = await go([{ guard: "takeover-share", fingerprint }]);
    expect(lifted).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test("what a guard refuses waits in the ledger, and is written the night after it is acknowledged", async () => {
    const sandbox = await sandboxForTest();
    const clone = await ledgerClone(sandbox, strictSample);
    const { file, fingerprint } = await clone.planned();
    expect((await clone.merged({ plans: [file] })).exitCode).toBe(3);
    expect(clone.ledger().pending).toMatchObject([
      { pullRequest: 12, fingerprint, reason: "refused by takeover-share" },
    ]);
    expect((await clone.night()).exitCode).toBe(3);
    expect(writes(sandbox)).toBe(0);
    // Its pull request is asked for acknowledgements; the plan is that of the ledger.
    const acknowledgements = [{ guard: "takeover-share", fingerprint }];
    const lifted = await clone.night({ plans: [undefined], acknowledgements });
    expect(lifted.exitCode).toBe(0);
    expect(writes(sandbox)).toBeGreaterThan(0);
    expect(clone.ledger().pending).toEqual([]);
  });
});

test("the commit that is looked for may be the last of a rebased series", async () => {
  const sandbox = await sandboxForTest();
  const clone = await ledgerClone(sandbox);
  const record = await recordFor({ plans: [(await clone.planned()).file] });
  const list = path.join(record, "record.json");
  const last = "7".repeat(40);
  const text = await readFile(list, "utf8");
  await writeFile(
    list,
    text.replace(`"commit":"${mergedCommit}"`, (same) => `${same},"mergeCommit":"${last}"`),
  );
  const run = await clone.run(["apply", "springfield", "--record", record, "--merged", last]);
  expect(run.exitCode).toBe(0);
  expect(clone.ledger().heard).toEqual([{ pullRequest: 12, commit: last }]);
});
