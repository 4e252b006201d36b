import { readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { recordFor } from "./record-for-test.ts";
import { rollcall, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";

test("a signal while a write waits to be tried again ends the wait, and what was done is told and reported", async () => {
  const sandbox = await sandboxForTest();
  const report = path.join(await temporaryFolder(), "report.json");
  const controller = new AbortController();
  sandbox.inject({
    service: "classtag",
    match: { method: "PUT" },
    skip: 8,
    times: 1,
    effect: { kind: "status", status: 503, headers: { "retry-after": "20" } },
  });
  const run = await rollcall(["apply", "springfield", "--auto", "--report", report], {
    env: sandbox.environment,
    signal: controller.signal,
    sleep: (durationMs) => {
      controller.abort(new Error("stopped by SIGINT"));
      return sleep(durationMs, undefined, { signal: controller.signal });
    },
  });
  expect(run.exitCode).toBe(5);
  expect(run.stdout).toContain("the run was stopped while it waited to try again");
  const { outcomes, verified } = JSON.parse(await readFile(report, "utf8"));
  const kinds = outcomes.map(({ outcome }: { outcome: { kind: string } }) => outcome.kind);
  expect(kinds.filter((kind: string) => kind === "failed")).toHaveLength(1);
  expect(kinds.filter((kind: string) => kind === "applied")).toHaveLength(
    sandbox.requests().filter(({ wrote }) => wrote).length,
  );
  expect(verified).toEqual({ kind: "unverified", reason: "stopped by SIGINT" });
});

test("where the read before a later part fails, what the first part wrote is told and reported", async () => {
  const sandbox = await sandboxForTest();
  const folder = await temporaryFolder();
  const [plan, report] = [path.join(folder, "springfield.plan.json"), path.join(folder, "report.json")];
  await rollcall(["plan", "springfield", "--out", plan], { env: sandbox.environment });
  const record = await recordFor({ plans: [plan] });
  sandbox.inject({
    service: "classtag",
    match: { method: "GET", pathPattern: "/classrooms$" },
    skip: 1,
    times: "always",
    effect: { kind: "status", status: 403 },
  });
  const run = await rollcall(
    ["apply", "springfield", "--record", record, "--scheduled", "--report", report],
    { env: sandbox.environment },
  );
  expect(run.exitCode).toBe(5);
  expect(run.stderr).toContain("what was reviewed is applied; what else is due was not tried");
  expect(JSON.parse(await readFile(report, "utf8")).outcomes).toHaveLength(38);
});
