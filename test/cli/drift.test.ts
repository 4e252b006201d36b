import { cp, readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { ledgerClone, sampleWith } from "./ledger-clone.ts";
import { recordFor } from "./record-for-test.ts";
import { classTagState, rollcall, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";

async function appliedSandbox() {
  const sandbox = await sandboxForTest();
  await rollcall(["apply", "springfield", "--auto"], { env: sandbox.environment });
  sandbox.clearRequests();
  return sandbox;
}

describe("drift", () => {
  test("where live state is as the file asks: clean, exit 0, and only reads are sent", async () => {
    const sandbox = await appliedSandbox();
    const before = classTagState(sandbox);
    const run = await rollcall(["drift", "springfield"], { env: sandbox.environment });
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain("Rollcall: springfield: as the file asks");
    expect(sandbox.requests().filter((request) => request.method !== "GET")).toEqual([]);
    expect(classTagState(sandbox)).toEqual(before);
  });

  test("somebody's hand edits: a review has to decide on all of them, and drift says so, exit 2", async () => {
    const sandbox = await appliedSandbox();
    const connected = sandbox.classTag
      .snapshot()
      .classrooms.filter(({ connections, state }) => connections.length === 1 && state === "active");
    const [emptied, taken] = connected;
    sandbox.classTag.editClassroom(emptied?.id ?? "", { connections: [] });
    sandbox.classTag.editClassroom(taken?.id ?? "", { connections: ["some-other-id"] });
    const out = path.join(await temporaryFolder(), "drifts", "springfield.drift.json");
    const run = await rollcall(["drift", "springfield", "--out", out], { env: sandbox.environment });
    expect(run.exitCode).toBe(2);
    const finding = JSON.parse(await readFile(out, "utf8"));
    expect(finding).toMatchObject({ district: "springfield", state: "drift" });
    expect(finding.title).toBe("Rollcall: springfield: 2 changes to review");
    expect(finding.markdown).toContain("a review has to decide");
    expect(finding.markdown).toContain("a schedule writes only what was reviewed, and this was not");
    expect(finding.lastReadAt).toMatch(/Z$/);
  });

  test("for a terminal it folds, names rooms with their ids, and ends with a step; --verbose shows all", async () => {
    const sandbox = await appliedSandbox();
    const edited = sandbox.classTag
      .snapshot()
      .classrooms.filter(({ connections, state }) => connections.length === 1 && state === "active")
      .slice(0, 13);
    for (const { id } of edited) sandbox.classTag.editClassroom(id, { connections: [] });
    const show = async (...flags: readonly string[]): Promise<string> =>
      (
        await rollcall(["drift", "springfield", "--format", "terminal", ...flags], {
          env: sandbox.environment,
        })
      ).stdout;
    const folded = await show();
    expect(folded).toContain("Live state moved, and a review has to decide: 13\n");
    expect(folded).toContain("… and 3 more (--verbose shows all)");
    expect(folded).toMatch(/\nRollcall: springfield: 13 changes to review\n/);
    expect(folded).toMatch(/ {2}next {4}npx --no rollcall plan springfield\n$/);
    const all = await show("--verbose");
    for (const { id } of edited) expect(all).toContain(`[${id}]`);
    expect(all).not.toContain("more (--verbose");
  });

  test.each(["approved", "heal", "all"])(
    "without a ledger nothing of schedule: %s comes about, which is said where a person reads it",
    async (schedule) => {
      const sandbox = await appliedSandbox();
      const clone = await ledgerClone(sandbox, sampleWith(`schedule: ${schedule}`));
      const [emptied] = sandbox.classTag
        .snapshot()
        .classrooms.filter(({ connections }) => connections.length === 1);
      sandbox.classTag.editClassroom(emptied?.id ?? "", { connections: [] });
      const { exitCode, finding } = await clone.drift();
      expect(exitCode).toBe(2);
      expect(finding.title).toBe("Rollcall: springfield: 1 change to review");
      expect(finding.markdown).toContain("Without the deploy key of the ledger");
    },
  );

  test("in a folder that is no repository, there is no ledger, and it is told all the same", async () => {
    const sandbox = await appliedSandbox();
    const cwd = await temporaryFolder();
    await cp("districts", path.join(cwd, "districts"), { recursive: true });
    for (const PATH of [process.env["PATH"], "/nowhere"])
      expect(
        await rollcall(["drift", "springfield"], { env: { ...sandbox.environment, PATH }, cwd }),
      ).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("as the file asks") });
  });

  test.each([
    [
      "a credential that ran out",
      { CLASSTAG_TOKEN: "token-that-ran-out" },
      undefined,
      /ClassTag.*(?:refused|401)/s,
    ],
    ["a secret that somebody emptied", { CLASSTAG_TOKEN: "" }, undefined, /CLASSTAG_TOKEN is empty/],
    ["a file with errors", {}, "version: 1\ndistrict: springfield\n", /rollcall validate springfield/],
  ] as const)(
    "%s is the job's failure, and the finding says why, for when it becomes an alarm",
    async (_, env, file, why) => {
      const sandbox = await sandboxForTest();
      const clone = await ledgerClone(sandbox);
      if (file !== undefined) clone.edit(() => file);
      const out = path.join(await temporaryFolder(), "springfield.drift.json");
      const files = ["--record", await recordFor({}), "--out", out];
      const run = await clone.run(["drift", "springfield", ...files], { env });
      expect(run.exitCode).toBe(file === undefined && env.CLASSTAG_TOKEN === "" ? 64 : 1);
      const text = await readFile(out, "utf8");
      const finding = JSON.parse(text);
      expect(finding).toMatchObject({ district: "springfield", state: "unread" });
      expect(finding.reason).toMatch(why);
      expect(finding).not.toHaveProperty("lastReadAt");
      expect(text).not.toContain("token-that-ran-out");
    },
  );

  test("without --out a missing setting is the caller's to mend, and nothing is found", async () => {
    const run = await rollcall(["drift", "springfield"], { env: {} });
    expect(run).toMatchObject({ exitCode: 64, stdout: "" });
  });
});
