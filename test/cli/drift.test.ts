import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
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

  test("somebody's hand edits: what the schedule mends is told from what a review has to decide, exit 2", async () => {
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
    expect(finding.title).toBe("Rollcall: springfield: 1 change to review, 1 change that the schedule mends");
    expect(finding.markdown).toContain("a review has to decide");
    expect(finding.markdown).toContain("Mended by the next scheduled apply");
    expect(finding.lastReadAt).toMatch(/Z$/);
  });

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
});
