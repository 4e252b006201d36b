import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect } from "vitest";
import type { CheckResult } from "../../src/model/check-result.ts";
import type { WebVariant } from "../../src/sandbox/web/web-variant.ts";
import { chromiumPath } from "../browser.ts";
import { oneSchool } from "../providers/browser-driver.ts";
import { outputProblems } from "./output-schemas.ts";
import { rollcall, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";

/**
 * Walks the pages of one school with a profile, and holds that nothing was written.
 * @param timeoutMs in which all has to be there; what is missing is waited for so long
 */
export async function check(web: WebVariant, profile: string, timeoutMs = 3_000) {
  const sandbox = await sandboxForTest({ seed: oneSchool, web });
  const cwd = await temporaryFolder();
  await writeFile(path.join(cwd, "profile.yaml"), profile);
  const run = await rollcall(["profile", "check", "--json"], {
    cwd,
    env: {
      ...sandbox.environment,
      CLASSTAG_BROWSER_PROFILE: "profile.yaml",
      CLASSTAG_BROWSER_STATE: "none",
      CLASSTAG_BROWSER_PACE: "0",
      CLASSTAG_BROWSER_TIMEOUT: String(timeoutMs),
      ROLLCALL_CHROMIUM: chromiumPath ?? "",
    },
  });
  expect(sandbox.requests().some(({ wrote }) => wrote)).toBe(false);
  expect(outputProblems(run.stdout)).toEqual([]);
  const results: readonly CheckResult[] = JSON.parse(run.stdout).settings?.results ?? [];
  const of = (name: string): string => {
    const found = results.find((one) => one.check === name);
    return `${found?.status}: ${found?.message} ${found?.hint ?? ""}`;
  };
  return { ...run, of, results };
}
