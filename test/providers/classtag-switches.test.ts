import { readFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { chromiumPath } from "../browser.ts";
import { anyTrial } from "./any-trial.ts";
import { chromium } from "./browser-driver.ts";
import { appRows, lineOf, serverRows } from "./switch-table.ts";
import { tried } from "./switch-trial.ts";

afterAll(() => chromium.close());

/** A sample of what the long run tries. */
describe.skipIf(chromiumPath === undefined)("ClassTag's pages, whatever they do", () => {
  it("come to what the documented table says, and each switch has its line there", async () => {
    const file = path.resolve(import.meta.dirname, "../../.github/drivers/browser-switches.md");
    const documented = await readFile(file, "utf8");
    for (const { name } of [...appRows, ...serverRows]) expect(documented).toContain(`\n| ${name} | `);
    for (const row of appRows.filter(({ name }) => name.includes("dots")))
      expect(documented).toContain(`\n${await lineOf(row, 20_000)}\n`);
  });

  it("law: in any combination, no read that looks complete is wrong, and no write is another, unproved or of Daily sync", async () => {
    await fc.assert(
      fc.asyncProperty(anyTrial, async (trial) => {
        expect((await tried(trial)).wrongs).toEqual([]);
      }),
      { numRuns: 1, endOnFailure: true },
    );
  });
});
