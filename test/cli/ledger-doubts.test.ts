import { rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { type LedgerClone, ledgerClone, sampleWith } from "./ledger-clone.ts";
import { mergedCommit, recordFor } from "./record-for-test.ts";
import { sandboxForTest, temporaryFolder } from "./run-rollcall.ts";

const writes = (sandbox: Sandbox): number => sandbox.requests().filter(({ wrote }) => wrote).length;

/** Of Lincoln. */
const lost = "cls_20401";
const connectionsOf = (sandbox: Sandbox, id = lost) =>
  sandbox.classTag.snapshot().classrooms.find((one) => one.id === id)?.connections;

interface Settled {
  readonly sandbox: Sandbox;
  readonly clone: LedgerClone;
}

async function newClone(): Promise<Settled> {
  const sandbox = await sandboxForTest();
  return { sandbox, clone: await ledgerClone(sandbox, sampleWith("schedule: heal")) };
}

/** All of it is settled, and somebody has emptied a classroom since. */
async function emptiedClone(): Promise<Settled> {
  const { sandbox, clone } = await newClone();
  const { file } = await clone.planned();
  await clone.merged({ plans: [file] });
  sandbox.classTag.editClassroom(lost, { connections: [] });
  sandbox.clearRequests();
  return { sandbox, clone };
}

describe("without the deploy key", () => {
  const env = { ROLLCALL_LEDGER_KEY: "" };
  const sentence = "Without the deploy key of the ledger (ROLLCALL_LEDGER_KEY) nights only report";

  test("a merge is applied, nothing is noted, and one sentence says what the key adds", async () => {
    const { sandbox, clone } = await newClone();
    const { file } = await clone.planned();
    const told = path.join(await temporaryFolder(), "springfield.md");
    const run = await clone.merged({ plans: [file] }, ["--markdown", told], { env });
    expect(run.exitCode).toBe(0);
    expect(writes(sandbox)).toBe(38);
    expect(run.stderr.split(sentence)).toHaveLength(2);
    expect(await readFile(told, "utf8")).toContain("nights only report");
    expect(clone.tip()).toBeUndefined();
  });

  test("a night writes nothing, neither what was merged nor what was lost", async () => {
    const { sandbox, clone } = await newClone();
    const plan = await clone.planned();
    const run = await clone.night({ plans: [plan.file] }, [], { env });
    expect(run.exitCode).toBe(0);
    expect(run.stderr.split(sentence)).toHaveLength(2);
    expect(writes(sandbox)).toBe(0);
    await clone.merged({ plans: [plan.file] });
    sandbox.classTag.editClassroom(lost, { connections: [] });
    sandbox.clearRequests();
    const tip = clone.tip();
    const later = await clone.night({}, [], { env });
    expect(later.exitCode).toBe(0);
    expect(later.stdout).toContain("nothing is noted without the deploy key of the ledger");
    expect(writes(sandbox)).toBe(0);
    expect(clone.tip()).toBe(tip);
  });

  test("its value is shown nowhere", async () => {
    const { clone } = await newClone();
    const { file } = await clone.planned();
    clone.origin.hook("pre-receive", "exit 1");
    const run = await clone.merged({ plans: [file] }, [], { env: { ROLLCALL_LEDGER_KEY: "s3cret-key" } });
    expect(run.exitCode).not.toBe(0);
    expect(run.stdout + run.stderr).not.toContain("s3cret-key");
  });
});

describe("a ledger that cannot be read", () => {
  test.each([
    [
      "of a newer Rollcall",
      (text: string) => text.replace('"1.1"', '"2.0"'),
      "it has the format version 2.0",
    ],
    [
      "of an older Rollcall",
      (text: string) => text.replace('"1.1"', '"0.9"'),
      "it has the format version 0.9, and this Rollcall reads 1: an older Rollcall wrote it",
    ],
    ["that was cut off", (text: string) => text.slice(0, -20), "it is not JSON, or was cut off"],
    ["that is no JSON", () => "<<<<<<< HEAD\n", "it is not JSON"],
    [
      "with a key that nobody knows",
      (text: string) => text.replace('"district"', '"approveAll": true, "district"'),
      "must NOT have additional properties",
    ],
  ])("one %s: nothing is written on anybody's word, and it is said why", async (_, spoil, why) => {
    const { sandbox, clone } = await emptiedClone();
    await clone.rewriteLedger(spoil);
    const tip = clone.tip();
    const { file, fingerprint } = await clone.planned();
    const record = { plans: [file], pullRequest: 13 };
    for (const run of [await clone.night(), await clone.merged(record), await clone.byHand(fingerprint)]) {
      expect(run.exitCode).toBe(1);
      expect(run.stderr).toContain("springfield: the ledger cannot be read: ");
      expect(run.stderr).toContain(why);
      expect(run.stderr).toContain("Nothing is written.");
    }
    expect(writes(sandbox)).toBe(0);
    expect(clone.tip()).toBe(tip);
  });

  test("stops no plan, whose reviewers are told", async () => {
    const { clone } = await emptiedClone();
    await clone.rewriteLedger(() => "{");
    clone.git("fetch", "--quiet", "origin");
    const run = await clone.run(["plan", "springfield"]);
    expect(run.stdout).toContain("ledger-unreadable");
    expect(run.stdout).toContain("1 change ready");
  });
});

describe("a ledger that speaks of something else", () => {
  test.each([
    [
      "another repository, which this one was copied from",
      (text: string) => text.replace('"repository": "4711"', '"repository": "815"'),
      "it was written in another repository, which this one was copied from",
    ],
    [
      "another ClassTag district",
      (text: string) => text.replace("dst_springfield", "dst_shelbyville"),
      "it was written for another ClassTag district or server",
    ],
    [
      "another ClassLink district",
      (text: string) => text.replace('"orgId": "100"', '"orgId": "200"'),
      "it was written for another ClassLink district or server",
    ],
  ])("of %s: it settles nothing, and it is said why", async (_, change, why) => {
    const { sandbox, clone } = await emptiedClone();
    await clone.rewriteLedger(change);
    const run = await clone.night();
    expect(run.exitCode).toBe(0);
    expect(run.stderr).toContain(`warning  The ledger of springfield does not count: ${why}.`);
    expect(run.stdout).toContain("nothing is settled there yet");
    expect(writes(sandbox)).toBe(0);
    expect((await clone.drift()).finding.title).toBe("Rollcall: springfield: 1 change to review");
  });

  test("a plan that waits in another repository's ledger is not written", async () => {
    const { sandbox, clone } = await newClone();
    const { file } = await clone.planned();
    sandbox.classTag.editClassroom(lost, { connections: ["some-other-id"] });
    await clone.merged({ plans: [file] });
    expect(clone.ledger().pending).toMatchObject([{ pullRequest: 12 }]);
    await clone.rewriteLedger((text) => text.replace('"4711"', '"815"'));
    sandbox.classTag.editClassroom(lost, { connections: [] });
    sandbox.clearRequests();
    await clone.night();
    expect(writes(sandbox)).toBe(0);
  });

  test("a pull request has not had its say because another repository has one of its number", async () => {
    const { sandbox, clone } = await emptiedClone();
    await clone.rewriteLedger((text) => text.replace('"4711"', '"815"'));
    const { file } = await clone.planned();
    expect((await clone.merged({ plans: [file] })).exitCode).toBe(0);
    expect(writes(sandbox)).toBe(1);
    expect(clone.ledger()).toMatchObject({ repository: "4711", pending: [], heard: [{ pullRequest: 12 }] });
    expect(clone.ledger().places).toHaveLength(6);
    expect((await clone.night()).stderr).toBe("");
  });
});

describe("where the beginning cannot be noted, nothing is written", () => {
  test.each([
    ["the origin is gone", (clone: LedgerClone) => rmSync(clone.origin.folder, { recursive: true })],
    ["a rule of the branch refuses it", (clone: LedgerClone) => clone.origin.hook("pre-receive", "exit 1")],
  ])("because %s", async (_, spoil) => {
    const { sandbox, clone } = await emptiedClone();
    clone.git("fetch", "--quiet", "origin");
    const { file, fingerprint } = await clone.planned();
    spoil(clone);
    const records = [await recordFor({}), await recordFor({ plans: [file], pullRequest: 13 })];
    for (const [index, how] of [["--scheduled"], ["--merged", mergedCommit]].entries()) {
      const run = await clone.run(["apply", "springfield", "--record", records[index] ?? "", ...how]);
      expect(run.exitCode).not.toBe(0);
      expect(run.stderr).toContain(
        "springfield: nothing was written, because it could not be noted in the ledger: ",
      );
    }
    const typed = ["--record", records[0] ?? "", "--approved", fingerprint];
    expect((await clone.run(["apply", "springfield", ...typed])).exitCode).not.toBe(0);
    expect(writes(sandbox)).toBe(0);
    expect(connectionsOf(sandbox)).toEqual([]);
  });

  test("because another run has written the district's ledger since it was read", async () => {
    const { sandbox, clone } = await emptiedClone();
    clone.git("fetch", "--quiet", "origin");
    await clone.rewriteLedger((text) => text.replace('"reviewer"', '"somebody"'));
    const run = await clone.run(["apply", "springfield", "--record", await recordFor({}), "--scheduled"]);
    expect(run.exitCode).toBe(4);
    expect(run.stderr).toContain("springfield.json was changed by another run since it was read");
    expect(writes(sandbox)).toBe(0);
    // The next one reads it first.
    expect((await clone.night()).exitCode).toBe(0);
    expect(writes(sandbox)).toBe(1);
  });
});

describe("an apply of which nobody knows how it ended", () => {
  /** Killed after its beginning was noted: ClassTag took some of it, and the end never reached the branch. */
  async function killedClone(): Promise<Settled> {
    const { sandbox, clone } = await newClone();
    const { file } = await clone.planned();
    clone.origin.hook("pre-receive", "test -e begun && exit 1; touch begun");
    sandbox.inject({
      service: "classtag",
      match: { method: "PUT" },
      skip: 20,
      times: "always",
      effect: { kind: "status", status: 422 },
    });
    await clone.merged({ plans: [file] });
    expect(clone.ledger().begun).toMatchObject({ attempt: 1 });
    expect(clone.ledger().places).toEqual([]);
    clone.origin.hook("pre-receive", "exit 0");
    return { sandbox, clone };
  }

  test("is resumed by the next night, and then all of it is settled", async () => {
    const { sandbox, clone } = await killedClone();
    sandbox.clearFaults();
    expect((await clone.night()).exitCode).toBe(0);
    expect(clone.ledger()).not.toHaveProperty("begun");
    expect(clone.ledger().pending).toEqual([]);
    expect(clone.ledger().places).toHaveLength(6);
    expect((await clone.drift()).finding.state).toBe("clean");
  });

  test("is resumed once: killed again, what is left waits for a person", async () => {
    const { sandbox, clone } = await killedClone();
    clone.origin.hook("pre-receive", "test -e again && exit 1; touch again");
    await clone.night();
    expect(clone.ledger().pending).toMatchObject([{ pullRequest: 12, wasResumed: true }]);
    clone.origin.hook("pre-receive", "exit 0");
    sandbox.clearFaults();
    sandbox.clearRequests();
    const run = await clone.night();
    expect(run.exitCode).toBe(0);
    expect(writes(sandbox)).toBe(0);
    expect(clone.ledger().pending).toEqual([]);
    expect((await clone.drift()).finding.state).toBe("drift");
  });

  test("has archived what it may have archived, as guards count it", async () => {
    const { sandbox, clone } = await killedClone();
    const archived = clone.ledger().begun?.archives ?? [];
    expect(archived).toHaveLength(11);
    sandbox.clearFaults();
    await clone.night();
    const counted = new Set(clone.ledger().archives.map(({ classroomKey }) => classroomKey));
    for (const { classroomKey } of archived) expect(counted).toContain(classroomKey);
  });

  test("by fingerprint leaves its places open", async () => {
    const { sandbox, clone } = await emptiedClone();
    const { fingerprint } = await clone.planned();
    clone.origin.hook("pre-receive", "test -e begun && exit 1; touch begun");
    expect((await clone.byHand(fingerprint)).exitCode).toBe(5);
    clone.origin.hook("pre-receive", "exit 0");
    sandbox.classTag.editClassroom(lost, { connections: [] });
    sandbox.clearRequests();
    expect((await clone.night()).exitCode).toBe(0);
    expect(writes(sandbox)).toBe(0);
    expect(clone.ledger().places).toEqual([]);
  });
});
