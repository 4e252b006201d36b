import { describe, expect, test } from "vitest";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { districtIn, rollcall, sandboxForTest } from "./run-rollcall.ts";

/** The sample district, applied: its file asks for nothing more. */
async function appliedSandbox(): Promise<Sandbox> {
  const sandbox = await sandboxForTest();
  await rollcall(["apply", "springfield", "--auto"], { env: sandbox.environment });
  return sandbox;
}

async function found(sandbox: Sandbox) {
  const run = await rollcall(["drift", "springfield", "--json"], { env: sandbox.environment });
  return { ...districtIn(run.stdout), exitCode: run.exitCode };
}

describe("drift, where nothing is due", () => {
  test("an id that means another class: doubtful, with what to do, and not as the file asks", async () => {
    const sandbox = await appliedSandbox();
    sandbox.roster.editClass("0012-003-1", { title: "Detention" });
    const finding = await found(sandbox);
    expect(finding).toMatchObject({
      exitCode: 2,
      state: "drift",
      title: "Rollcall: springfield: 1 doubtful finding",
    });
    expect(finding.markdown).toContain("## Doubtful, although nothing is due for it (1)");
    expect(finding.markdown).toMatch(/Lincoln Elementary.*Detention.*springfield\.yaml:44/);
    expect(finding.markdown).not.toContain("is as the file");
    sandbox.roster.editClass("0012-003-1", { title: "Grade 3 Homeroom" });
    expect(await found(sandbox)).toMatchObject({ exitCode: 0, state: "clean" });
  });

  test("an id that is gone: doubtful, and while the sync is on what it archives is named", async () => {
    const sandbox = await appliedSandbox();
    sandbox.roster.remove("classes", ["0012-003-1"]);
    const off = await found(sandbox);
    expect(off).toMatchObject({ exitCode: 2, title: "Rollcall: springfield: 1 doubtful finding" });
    expect(off.markdown).not.toContain("archives");
    sandbox.classTag.editDistrict({ dailySync: { enabled: true } });
    const on = await found(sandbox);
    expect(on.title).toContain("2 classrooms that the next sync archives");
    expect(on.markdown).toContain("The next sync archives these classrooms");
    expect(on.markdown).toContain("| Lincoln Elementary | Ms Rivera Room 12 | `0012-003-1` |");
  });

  test("a classroom outside the file that the sync archives tonight is named; once it has, all is as asked", async () => {
    const sandbox = await appliedSandbox();
    sandbox.classTag.editDistrict({ dailySync: { enabled: true } });
    const before = await found(sandbox);
    expect(before).toMatchObject({ exitCode: 2, state: "drift" });
    expect(before.markdown).toContain("The next sync archives this classroom");
    expect(before.markdown).toContain("CM2 2025");
    sandbox.runNightlySync();
    expect(await found(sandbox)).toMatchObject({ exitCode: 0, state: "clean" });
  });

  test("more than the deletion threshold: none is archived, which is worse, and said", async () => {
    const sandbox = await appliedSandbox();
    sandbox.classTag.editDistrict({ dailySync: { enabled: true } });
    sandbox.roster.remove(
      "classes",
      sandbox.classTag
        .snapshot()
        .classrooms.filter(({ state }) => state === "active")
        .flatMap(({ connections }) => connections)
        .filter((id) => id.startsWith("0012")),
    );
    const finding = await found(sandbox);
    expect(finding.exitCode).toBe(2);
    expect(finding.markdown).toContain("more than the deletion threshold of 20 %");
    expect(finding.markdown).toContain("Guards refuse, although nothing is due");
    expect(finding.markdown).not.toContain("rollcall: acknowledge");
  });

  test("credentials of another district: that is the finding, and nothing is said to be lost", async () => {
    const sandbox = await appliedSandbox();
    sandbox.classTag.editDistrict({ dailySync: { enabled: true } });
    sandbox.roster.editOrg("100", { name: "Shelbyville" });
    const finding = await found(sandbox);
    expect(finding).toMatchObject({
      exitCode: 2,
      title: "Rollcall: springfield: 1 error in the file",
    });
    expect(finding.markdown).toContain("Shelbyville");
    expect(finding.markdown).not.toContain("sync archives");
  });
});
