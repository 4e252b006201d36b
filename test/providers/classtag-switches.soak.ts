import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { chromiumPath } from "../browser.ts";
import { tries } from "../tries.ts";
import { anyTrial } from "./any-trial.ts";
import { chromium } from "./browser-driver.ts";
import { appRows, lineOf, pageOf, type Row, serverRows } from "./switch-table.ts";
import { tried } from "./switch-trial.ts";

afterAll(() => chromium.close());

async function linesOf(rows: readonly Row[]): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const row of rows) lines.push(await lineOf(row, 5_000));
  return lines;
}

describe.skipIf(chromiumPath === undefined)("ClassTag's pages, whatever they do", () => {
  it("come to what the documented table says, one switch at a time", async () => {
    await expect(pageOf(await linesOf(appRows), await linesOf(serverRows))).toMatchFileSnapshot(
      "../../.github/drivers/browser-switches.md",
    );
  });

  it("law: in any combination, no read that looks complete is wrong, and no write is another, unproved or of Daily sync", async () => {
    // A trial waits for most of its time.
    const lanes = Array.from({ length: 5 }, () =>
      fc.assert(
        fc.asyncProperty(anyTrial, async (trial) => {
          expect((await tried(trial)).wrongs).toEqual([]);
        }),
        { numRuns: tries(5) },
      ),
    );
    await Promise.all(lanes);
  });
});
