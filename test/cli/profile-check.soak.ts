import { describe, expect, it } from "vitest";
import type { WebVariant } from "../../src/sandbox/web/web-variant.ts";
import { chromiumPath } from "../browser.ts";
import { check } from "./profile-checked.ts";

describe.skipIf(chromiumPath === undefined)("rollcall profile check, on further pages", () => {
  it("says what is there instead, and the line to write", async () => {
    const { exitCode, of } = await check(
      {
        app: { titles: "own" },
        labels: { "District-Level Daily Sync": "Nightly sync" },
      },
      'labels: { archivedList: "Archived", searchSchools: null }',
    );
    expect(exitCode).toBe(1);
    expect(of("schools")).toContain('write: headings: { schools: "All about: Schools" }');
    expect(of("settings")).toContain('write: labels: { dailySync: "Nightly sync" }');
    expect(of("classrooms")).toContain("not-checked: no school was found");
  });

  it.each<readonly [WebVariant, string]>([
    [{ signInSteps: true }, 'for the password after it Write: labels: { nextStep: "Next" }'],
    [{ choosesDistrict: true }, 'a district has to be chosen first: the page says "Choose a district"'],
  ])("names a cause by its own name: %o", async (web, cause) => {
    const { of } = await check(web, "");
    expect(of("sign-in")).toContain(cause);
  });
});
