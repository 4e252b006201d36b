import { describe, expect, it } from "vitest";
import { chromiumPath } from "../browser.ts";
import { check } from "./profile-checked.ts";

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

  it("says what is there instead and the line to write, and holds back what would write at once", async () => {
    const { exitCode, of } = await check(
      { app: { atOnce: true }, labels: { "District-Level Daily Sync": "Nightly sync" } },
      "steps: { archivedClassrooms: null }",
    );
    expect(exitCode).toBe(1);
    expect(of("settings")).toContain('write: labels: { dailySync: "Nightly sync" }');
    expect(of("archive")).toMatch(/^failed: .*a check writes nothing/);
  });

  it("names a cause by its own name: an announcement", async () => {
    const { of } = await check({ announcement: true }, "announcements: []");
    expect(of("sign-in")).toBe(
      'failed: the dialog "What\'s new" is in the way Where it is an announcement, add it to the list: announcements: [{ dialog: "What\'s new", close: "Close" }]',
    );
  });
});
