import { readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { StopSignal } from "../../src/cli/stop-signal.ts";
import { ledgerClone, sampleWith } from "./ledger-clone.ts";
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
  expect(run.stdout).toContain("the run was stopped before it was done");
  const { outcomes, verified } = JSON.parse(await readFile(report, "utf8"));
  const kinds = outcomes.map(({ outcome }: { outcome: { kind: string } }) => outcome.kind);
  expect(kinds.filter((kind: string) => kind === "failed")).toHaveLength(1);
  expect(kinds.filter((kind: string) => kind === "applied")).toHaveLength(
    sandbox.requests().filter(({ wrote }) => wrote).length,
  );
  expect(verified).toEqual({ kind: "unverified", reason: "stopped by SIGINT" });
});

test("a bug beside a signal is not said to have written nothing", async () => {
  const sandbox = await sandboxForTest();
  const controller = new AbortController();
  sandbox.inject({
    service: "classtag",
    match: { method: "PUT" },
    skip: 8,
    times: 1,
    effect: { kind: "status", status: 503 },
  });
  const run = await rollcall(["apply", "springfield", "--auto", "--json"], {
    env: sandbox.environment,
    signal: controller.signal,
    sleep: () => {
      controller.abort(new StopSignal("SIGTERM"));
      return Promise.reject(new TypeError("nobody foresaw it"));
    },
  });
  expect(sandbox.requests().filter(({ wrote }) => wrote).length).toBeGreaterThan(0);
  expect(run.exitCode).toBe(5);
  expect(run.stderr).not.toContain("nothing was written");
  expect(JSON.parse(run.stdout).failures).toEqual([
    {
      district: "springfield",
      message: expect.stringContaining("it is not known what of it was written."),
      hint: "Run the same command again: it finds out what was written.",
    },
  ]);
});

test("where the read before a later part fails, what the first part wrote is told and reported", async () => {
  const sandbox = await sandboxForTest();
  const clone = await ledgerClone(sandbox, sampleWith("schedule: heal"));
  // The ledger begins, and knows what is merged from now on.
  await clone.night();
  const { file } = await clone.planned();
  const report = path.join(await temporaryFolder(), "report.json");
  sandbox.inject({
    service: "classtag",
    match: { method: "GET", pathPattern: "/classrooms$" },
    skip: 1,
    times: "always",
    effect: { kind: "status", status: 403 },
  });
  const run = await clone.night({ plans: [file] }, ["--report", report]);
  expect(run.exitCode).toBe(5);
  expect(run.stderr).toContain("what was reviewed is applied; what else is due was not tried");
  expect(JSON.parse(await readFile(report, "utf8")).outcomes).toHaveLength(38);
  // Nobody has seen that it is there, so nothing is settled until the next night has looked.
  expect(clone.ledger().places).toEqual([]);
  expect(clone.ledger()).not.toHaveProperty("begun");
  sandbox.clearFaults();
  expect((await clone.night()).exitCode).toBe(0);
  expect(clone.ledger().pending).toEqual([]);
  expect(clone.ledger().places).toHaveLength(6);
});

test("quiet hours that begin while an apply writes let no other change begin; after the sync the same command goes on", async () => {
  const sandbox = await sandboxForTest();
  sandbox.classTag.editDistrict({ dailySync: { enabled: true } });
  const folder = await temporaryFolder();
  const [plan, report] = [path.join(folder, "plan.json"), path.join(folder, "report.json")];
  const written = (): number => sandbox.requests().filter(({ wrote }) => wrote).length;
  const at = (time: string) => ({ env: sandbox.environment, now: () => new Date(time) });
  await rollcall(["plan", "springfield", "--out", plan], at("2026-11-24T03:58:00Z"));
  const apply = ["apply", "springfield", "--plan", plan, "--report", report];

  // In Chicago it becomes 22:00, three hours before the sync, once eight changes are written.
  const now = () => new Date(written() < 8 ? "2026-11-24T03:59:00Z" : "2026-11-24T04:00:00Z");
  const cut = await rollcall(apply, { env: sandbox.environment, now });
  expect(cut.exitCode).toBe(5);
  expect(cut.stdout).toContain(
    "the quiet hours around the sync of 01:00 began at 22:00: go on after 2026-11-24 04:00",
  );
  expect(cut.stdout).toContain("run the same command again");
  const { outcomes } = JSON.parse(await readFile(report, "utf8"));
  const of = (kind: string): number =>
    outcomes.filter(({ outcome }: { outcome: { kind: string } }) => outcome.kind === kind).length;
  expect(of("applied")).toBe(written());
  // Four at a time: those under way are finished.
  expect(written()).toBeLessThan(8 + 4);
  expect(of("skipped")).toBe(outcomes.length - of("applied"));

  const before = written();
  expect((await rollcall(apply, at("2026-11-24T09:59:00Z"))).exitCode).toBe(3);
  expect(written()).toBe(before);
  expect((await rollcall(apply, at("2026-11-24T10:00:00Z"))).exitCode).toBe(0);
  expect(JSON.parse(await readFile(report, "utf8")).outcomes).toHaveLength(of("skipped"));
});
