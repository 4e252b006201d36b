/** A ledger that begins, or begins again, knows nothing of what was undone: what was merged before has no say in it. */
import { describe, expect, test } from "vitest";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { type LedgerClone, ledgerClone, sampleWith } from "./ledger-clone.ts";
import type { RecordContents } from "./record-for-test.ts";
import { sandboxForTest } from "./run-rollcall.ts";

const writes = (sandbox: Sandbox): number => sandbox.requests().filter(({ wrote }) => wrote).length;

interface Lost {
  readonly sandbox: Sandbox;
  readonly clone: LedgerClone;
  /** What is fetched of the merge that was applied then. */
  readonly old: RecordContents;
}

/** All of it was applied, somebody has emptied a classroom since, and the ledger is gone. */
async function lostLedger(): Promise<Lost> {
  const sandbox = await sandboxForTest();
  const clone = await ledgerClone(sandbox, sampleWith("schedule: heal"));
  const { file } = await clone.planned();
  await clone.merged({ plans: [file] });
  sandbox.classTag.editClassroom("cls_20401", { connections: [] });
  sandbox.clearRequests();
  clone.origin.git("update-ref", "-d", "refs/heads/rollcall-ledger");
  const commit = clone.git("rev-parse", "HEAD").trim();
  return { sandbox, clone, old: { plans: [file], commit } };
}

describe("a ledger that was deleted", () => {
  test("lets no old review speak again, however many nights come", async () => {
    const { sandbox, clone, old } = await lostLedger();
    for (let night = 0; night < 3; night += 1) expect((await clone.night(old)).exitCode).toBe(0);
    expect(writes(sandbox)).toBe(0);
    expect(clone.ledger()).toMatchObject({ since: old.commit, places: [], pending: [], heard: [] });
    expect((await clone.drift(old)).finding.title).toBe("Rollcall: springfield: 1 change to review");
  });

  test("lets none wait because a person types a fingerprint in for one school", async () => {
    const { sandbox, clone, old } = await lostLedger();
    const { fingerprint } = await clone.planned("--school", "Adams High");
    const typed = await clone.byHand(fingerprint, old, ["--school", "Adams High"]);
    expect(typed.exitCode).toBe(0);
    expect(clone.ledger().pending).toEqual([]);
    expect(clone.ledger().places).toHaveLength(1);
    await clone.night(old);
    expect(writes(sandbox)).toBe(0);
  });

  test("does not let it speak by a run that is started again after a night, and it is said why", async () => {
    const { sandbox, clone, old } = await lostLedger();
    await clone.night();
    const again = await clone.merged(old);
    expect(again.exitCode).toBe(4);
    expect(again.stderr).toContain("pull request #12 was merged before the ledger of this district began");
    expect(writes(sandbox)).toBe(0);
  });

  test("hears of what is merged later, also where its apply failed", async () => {
    const { sandbox, clone } = await lostLedger();
    await clone.night();
    const commit = clone.edit((text) => `${text}\n`);
    const { file } = await clone.planned();
    await clone.night({ plans: [file], pullRequest: 13, commit });
    expect(writes(sandbox)).toBe(1);
    expect(clone.ledger().places).toHaveLength(6);
  });
});
