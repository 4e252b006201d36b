import { describe, expect, test } from "vitest";
import { type LedgerClone, ledgerClone, sample, sampleWith } from "./ledger-clone.ts";
import type { RecordContents } from "./record-for-test.ts";
import { sandboxForTest } from "./run-rollcall.ts";
import { strictSample } from "./strict-district.ts";

async function found(clone: LedgerClone, contents: RecordContents, now?: string) {
  const { exitCode, finding } = await clone.drift(contents, now === undefined ? {} : { now });
  return { ...finding, exitCode };
}

const frozen = (from: string, to: string): string =>
  sample.replace(
    /^ {2}- \{ from: "2027-06-14".*$/m,
    `  - { from: ${from}, to: ${to}, reason: "Exams <b> | week" }`,
  );

/** A clone in which a guard refuses what was merged: it waits in the ledger, and later jobs are given nothing else. */
async function waitingClone() {
  const sandbox = await sandboxForTest();
  const clone = await ledgerClone(sandbox, strictSample);
  const { file, fingerprint } = await clone.planned();
  await clone.merged({ plans: [file] });
  return { clone, fingerprint };
}

/** What was applied first, so that there is a ledger; then a merge that nobody has applied yet. */
async function mergedClone(text: string) {
  const sandbox = await sandboxForTest();
  const clone = await ledgerClone(sandbox, text);
  const scoped = await clone.planned("--school", "École Jean-Baptiste");
  await clone.merged({ plans: [scoped.file], pullRequest: 11 });
  const { file } = await clone.planned();
  return { sandbox, clone, record: { plans: [file] } };
}

describe("what was merged and is not applied", () => {
  test("nothing against it: it is promised, and the scheduled apply writes it", async () => {
    const { clone, record } = await mergedClone(sample);
    const finding = await found(clone, record);
    expect(finding).toMatchObject({ exitCode: 2, state: "pending" });
    expect(finding.title).toMatch(/^Rollcall: springfield: \d+ merged changes not applied yet$/);
    expect(finding.markdown).toContain("The next scheduled apply writes them");
    expect((await clone.night(record)).exitCode).toBe(0);
    expect(await found(clone, {})).toMatchObject({ exitCode: 0, state: "clean" });
  });

  test("without a ledger it is not promised, because no scheduled apply writes it", async () => {
    const sandbox = await sandboxForTest();
    const clone = await ledgerClone(sandbox);
    const record = { plans: [(await clone.planned()).file] };
    const finding = await found(clone, record);
    expect(finding).toMatchObject({ exitCode: 2, state: "drift" });
    expect(finding.markdown).not.toContain("next scheduled apply writes");
    expect(finding.markdown).toContain("Without the deploy key of the ledger");
  });

  test("a guard refuses it: held back, with the guard and the way out; its acknowledgement turns it into a promise", async () => {
    const { clone, fingerprint } = await waitingClone();
    const finding = await found(clone, {});
    expect((await clone.night()).exitCode).toBe(3);
    expect(finding).toMatchObject({ exitCode: 2, state: "drift" });
    expect(finding.title).toMatch(/merged changes held back by takeover-share$/);
    expect(finding.markdown).not.toContain("next scheduled apply writes");
    expect(finding.markdown).toContain("Reviewed, and held back by a guard");
    expect(finding.markdown).toContain("would hand to the sync 21 of 53");
    expect(finding.markdown).toContain(`rollcall: acknowledge takeover-share ${fingerprint}`);
    const lifted = { plans: [undefined], acknowledgements: [{ guard: "takeover-share", fingerprint }] };
    expect(await found(clone, lifted)).toMatchObject({ state: "pending" });
    expect((await clone.night(lifted)).exitCode).toBe(0);
  });

  test("a limit that it passes only with what was archived last week: held back as apply holds it back", async () => {
    const text = sampleWith("guards: { archive: { perDistrict: 5 } }").replace(
      "expect: { connect: 14, archive: 2 }",
      "expect: { connect: 14 }",
    );
    const sandbox = await sandboxForTest();
    const clone = await ledgerClone(sandbox, text);
    const washington = await clone.planned("--school", "Washington Middle");
    await clone.byHand(washington.fingerprint, { plans: [washington.file] });
    const { file } = await clone.planned();
    const record = { plans: [file], pullRequest: 13 };
    const finding = await found(clone, record);
    expect((await clone.night(record)).exitCode).toBe(3);
    expect(finding).toMatchObject({ state: "drift" });
    expect(finding.title).toContain("held back by archive-share");
    // Two months later nobody counts them any more.
    const later = "2027-01-25T17:00:00Z";
    expect(await found(clone, {}, later)).toMatchObject({ state: "pending" });
    expect((await clone.night({}, [], { now: later })).exitCode).toBe(0);
  });

  test.each([
    ["today", "2026-11-20", "2026-11-24"],
    ["from tomorrow on", "2026-11-24", "2026-11-24"],
  ])("a freeze %s: it waits until that is over, and nothing is promised for tonight", async (_, from, to) => {
    const { clone, record } = await mergedClone(frozen(from, to));
    const finding = await found(clone, record);
    expect(finding).toMatchObject({ exitCode: 2, state: "pending" });
    expect(finding.title).toMatch(/merged changes waiting until 2026-11-24 is over$/);
    expect(finding.markdown).not.toContain("next scheduled apply writes");
    expect(finding.markdown).toContain("2026-11-24 is over");
    expect(finding.markdown).not.toContain("<b>");
    expect((await clone.night(record, [], { now: "2026-11-24T17:00:00Z" })).exitCode).toBe(3);
    expect((await clone.night({}, [], { now: "2026-11-25T17:00:00Z" })).exitCode).toBe(0);
    expect(clone.ledger().pending).toEqual([]);
  });

  test("quiet hours: it waits until the sync has run", async () => {
    const { sandbox, clone, record } = await mergedClone(sample);
    sandbox.classTag.editDistrict({ dailySync: { enabled: true } });
    const quiet = "2026-11-24T05:30:00Z";
    const finding = await found(clone, record, quiet);
    expect((await clone.night(record, [], { now: quiet })).exitCode).toBe(3);
    expect(finding.markdown).toContain("until the sync of 01:");
    expect(finding.markdown).not.toContain("next scheduled apply writes");
  });
});
