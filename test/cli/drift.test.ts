import { cp, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { districtWithSchedule } from "./district-with-schedule.ts";
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

  test.each(["heal", "all"])(
    "schedule: %s counts as approved, which is said where a person reads it",
    async (schedule) => {
      const sandbox = await appliedSandbox();
      const [emptied] = sandbox.classTag
        .snapshot()
        .classrooms.filter(({ connections }) => connections.length === 1);
      sandbox.classTag.editClassroom(emptied?.id ?? "", { connections: [] });
      const run = await rollcall(["drift", "springfield"], {
        env: sandbox.environment,
        cwd: await districtWithSchedule(schedule),
      });
      const notice = `The file says schedule: ${schedule}, which counts as approved for now`;
      expect(run).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(notice) });
      expect(run.stdout).toContain(notice);
      expect(run.stdout).toContain("1 change to review");
    },
  );

  test("a read that fails is an error, and an alarm where none has succeeded for too long", async () => {
    const sandbox = await sandboxForTest();
    const out = path.join(await temporaryFolder(), "springfield.drift.json");
    const env = { ...sandbox.environment, CLASSTAG_TOKEN: "token-that-ran-out" };
    const run = await rollcall(["drift", "springfield", "--out", out], { env });
    expect(run.exitCode).toBe(1);
    const finding = JSON.parse(await readFile(out, "utf8"));
    expect(finding.state).toBe("unread");
    expect(finding.markdown).toContain("no complete read is on record");
    expect(JSON.stringify(finding)).not.toContain("token-that-ran-out");
  });

  test.each([
    ["a secret that somebody emptied", { CLASSTAG_TOKEN: "" }, undefined, /CLASSTAG&#95;TOKEN is empty/],
    ["a file with errors", {}, "version: 1\ndistrict: springfield\n", /rollcall validate springfield/],
  ] as const)("%s is an error for two days, then an alarm", async (_, env, file, why) => {
    const sandbox = await sandboxForTest();
    const cwd = await temporaryFolder();
    await cp("districts", path.join(cwd, "districts"), { recursive: true });
    if (file !== undefined) await writeFile(path.join(cwd, "districts/springfield.yaml"), file);
    const look = async (lastReadAt: string) => {
      const out = path.join(await temporaryFolder(), "springfield.drift.json");
      const record = await recordFor({ lastReadAt });
      const { exitCode } = await rollcall(["drift", "springfield", "--record", record, "--out", out], {
        env: { ...sandbox.environment, ...env },
        cwd,
      });
      return { exitCode, text: await readFile(out, "utf8").catch(() => undefined) };
    };
    expect((await look("2026-11-22T17:00:00Z")).text).toBeUndefined();
    const stale = await look("2026-11-21T16:00:00Z");
    expect(stale.exitCode).toBe(1);
    const finding = JSON.parse(stale.text ?? "null");
    expect(finding).toMatchObject({ state: "unread", lastReadAt: "2026-11-21T16:00:00Z" });
    expect(finding.markdown).toMatch(why);
  });

  test("without a record a missing setting is the caller's to mend, and no alarm", async () => {
    const run = await rollcall(["drift", "springfield"], { env: {} });
    expect(run).toMatchObject({ exitCode: 64, stdout: "" });
  });
});
