import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { type Journal, openJournal } from "../../src/files/journal.ts";
import { readPlanText } from "../../src/files/read-plan-file.ts";
import { changeKey } from "../../src/model/change.ts";
import { temporaryFolder } from "../cli/run-rollcall.ts";
import { FaultyDisk, onDisk } from "../faults/faulty-disk.ts";

const { plan } = readPlanText(
  await readFile(path.join(import.meta.dirname, "../compatibility/12.plan.json"), "utf8"),
  "12.plan.json",
);
const changes = plan.changes.slice(0, 6);

const openIn = (folder: string): Promise<Journal> =>
  openJournal(
    path.join(folder, "report.journal.jsonl"),
    "replace",
    {
      approval: { kind: "auto" },
      district: plan.district.id,
      fingerprint: "7KQ4-2M8P-XZ3T-9WFA",
      scope: plan.scope,
      startedAt: "2026-11-30T01:00:00.000Z",
    },
    () => new Date(0),
  );

test("what is noted side by side stands in a journal in its order, each line before anybody goes on", async () => {
  const folder = await temporaryFolder();
  const file = path.join(folder, "report.journal.jsonl");
  const journal = await openIn(folder);
  const noted = async (): Promise<readonly string[]> =>
    (await readFile(file, "utf8"))
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((line) => {
        const entry = JSON.parse(line);
        return `${entry.event} ${entry.key ?? changeKey(entry.change)}`;
      });
  await Promise.all(
    changes.map(async (change) => {
      expect(await journal.started(change)).toBe(true);
      expect(await noted()).toContain(`started ${changeKey(change)}`);
      await journal.ended({ change, outcome: { kind: "applied" } });
      expect(await noted()).toContain(`ended ${changeKey(change)}`);
    }),
  );
  await journal.close();
  const all = await noted();
  expect(all.slice(0, changes.length)).toEqual(changes.map((change) => `started ${changeKey(change)}`));
  expect(all).toHaveLength(2 * changes.length);
});

test("starts side by side wait for the disk once, and so do an end and the start that follows it", async () => {
  const folder = await temporaryFolder();
  const disk = new FaultyDisk({ folder });
  await onDisk(disk, async () => {
    const journal = await openIn(folder);
    await Promise.all(changes.map((change) => journal.started(change)));
    const [change] = changes;
    if (change === undefined) throw new Error("the plan has no changes");
    const ended = journal.ended({ change, outcome: { kind: "applied" } });
    expect(await journal.started(change)).toBe(true);
    await ended;
    await journal.close();
  });
  const header = disk.uses.slice(0, 3).map((use) => use.split(" ")[0]);
  expect(header).toEqual(["open", "append", "datasync"]);
  expect(disk.uses.slice(3)).toEqual(
    ["append", "datasync", "append", "datasync"].map((use) => `${use} report.journal.jsonl`),
  );
});
