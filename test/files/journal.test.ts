import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { openJournal } from "../../src/files/journal.ts";
import { readPlanText } from "../../src/files/read-plan-file.ts";
import { changeKey } from "../../src/model/change.ts";
import { temporaryFolder } from "../cli/run-rollcall.ts";

const { plan } = readPlanText(
  await readFile(path.join(import.meta.dirname, "../compatibility/12.plan.json"), "utf8"),
  "12.plan.json",
);
const changes = plan.changes.slice(0, 6);

test("what is noted side by side stands in a journal in its order, each line before anybody goes on", async () => {
  const file = path.join(await temporaryFolder(), "report.journal.jsonl");
  const header = {
    approval: { kind: "auto" as const },
    district: plan.district.id,
    fingerprint: "7KQ4-2M8P-XZ3T-9WFA",
    scope: plan.scope,
    startedAt: "2026-11-30T01:00:00.000Z",
  };
  const journal = await openJournal(file, "replace", header, () => new Date(0));
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
