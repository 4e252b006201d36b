import { writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { CheckResult } from "../../src/model/check-result.ts";
import type { WebVariant } from "../../src/sandbox/web/web-variant.ts";
import { chromiumPath } from "../browser.ts";
import { oneSchool } from "../providers/browser-driver.ts";
import { rollcall, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";

/**
 * Walks the pages of one school with a profile, and holds that nothing was written.
 * @param timeoutMs in which all has to be there; what is missing is waited for so long
 */
async function check(web: WebVariant, profile: string, timeoutMs = 3_000) {
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
  const results: readonly CheckResult[] =
    run.stdout === "" ? [] : JSON.parse(run.stdout).districts[0].results;
  const of = (name: string): string => {
    const found = results.find((one) => one.check === name);
    return `${found?.status}: ${found?.message} ${found?.hint ?? ""}`;
  };
  return { ...run, of, results };
}

describe.skipIf(chromiumPath === undefined)("rollcall profile check", () => {
  it("says of every page that it fits, and leaves each dialog as it was", async () => {
    const { exitCode, results, stderr } = await check({ app: { newsMs: 100 } }, "", 6_000);
    expect(
      results.map(({ check: name, status }) => `${name} ${status}`),
      stderr,
    ).toEqual([
      "sign-in fine",
      "schools fine",
      "school ids fine",
      "settings fine",
      "classrooms fine",
      "archived fine",
      "class ids fine",
      "add fine",
      "remove fine",
      "archive fine",
      "unarchive fine",
    ]);
    expect(exitCode).toBe(0);
  });

  it("says what is there instead, and the line to write", async () => {
    const { exitCode, of } = await check(
      {
        app: { titles: "own", atOnce: true },
        labels: { "District-Level Daily Sync": "Nightly sync" },
      },
      'labels: { archivedList: "Archived", searchSchools: null }',
    );
    expect(exitCode).toBe(1);
    expect(of("schools")).toContain('write: headings: { schools: "All about: Schools" }');
    expect(of("settings")).toContain('write: labels: { dailySync: "Nightly sync" }');
    expect(of("classrooms")).toContain("not-checked: no school was found");
  });

  it("holds back what would write at once, and says so", async () => {
    const { of } = await check({ app: { atOnce: true } }, "");
    expect(of("archive")).toMatch(
      /^failed: .*a check writes nothing|^failed: .*no dialog "Archive classroom"/,
    );
  });

  it.each<readonly [WebVariant, string]>([
    [{ signInSteps: true }, 'for the password after it Write: labels: { nextStep: "Next" }'],
    [{ choosesDistrict: true }, 'a district has to be chosen first: the page says "Choose a district"'],
  ])("names a cause by its own name: %o", async (web, cause) => {
    const { of } = await check(web, "");
    expect(of("sign-in")).toContain(cause);
  });

  it("names a cause by its own name: an announcement", async () => {
    const { of } = await check({ announcement: true }, "labels: { announcement: null }");
    expect(of("sign-in")).toBe(
      'failed: the dialog "What\'s new" is in the way Where it is an announcement, write: labels: { announcement: "What\'s new", closeAnnouncement: "Close" }',
    );
  });
});
