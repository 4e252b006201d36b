import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { ledgerClone, sampleWith } from "./ledger-clone.ts";
import { rollcall, sampleNow, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";

/** The sample district, reviewed, merged and applied by run 5002, whose report is kept. */
async function applied() {
  const sandbox = await sandboxForTest();
  const clone = await ledgerClone(sandbox, sampleWith("schedule: heal"));
  const { file } = await clone.planned();
  const report = path.join(await temporaryFolder(), "springfield.report.json");
  await clone.merged({ plans: [file] }, ["--report", report], { env: { GITHUB_RUN_ID: "5002" } });
  return { sandbox, clone, report };
}

const morning = { env: { GITHUB_RUN_ID: "5003" }, now: "2026-11-24T17:00:00Z" };

const nightIn = async (report: string) => JSON.parse(await readFile(report, "utf8")).lastNight;

test("what a morning's apply brings back itself is not taken for the night's doing, nor for a person's", async () => {
  const { sandbox, clone, report } = await applied();
  expect(clone.ledger().forecast).toEqual({ run: "5002", attempt: 1, at: sampleNow.toISOString() });
  sandbox.setNight({ names: "kept" });
  sandbox.runNightlySync();
  sandbox.classTag.editClassroom("cls_20401", { connections: [] });
  const today = path.join(await temporaryFolder(), "springfield.report.json");
  const run = await clone.night({ forecast: report }, ["--report", today], morning);
  expect(run).toMatchObject({
    exitCode: 0,
    stderr:
      "springfield: the night since the last apply came otherwise than forecast (21 surprises; broken: names-overwritten); the drift issue says how.\n",
  });
  expect(clone.ledger()).toMatchObject({
    forecast: { run: "5003" },
    compared: { run: "5003" },
    learnt: expect.arrayContaining([
      { assumption: "names-overwritten", broken: { broken: 21, of: 21, at: "2026-11-24T17:00:00.000Z" } },
    ]),
  });
  expect(await nightIn(today)).toMatchObject({
    night: { kind: "passed" },
    since: [{ by: "hand", classroom: "cls_20401", says: "its connection was changed" }],
  });
});

test("without the key of the ledger a night is compared and nothing is noted", async () => {
  const { sandbox, clone, report } = await applied();
  sandbox.runNightlySync();
  const before = clone.tip();
  const today = path.join(await temporaryFolder(), "springfield.report.json");
  const run = await clone.night({ forecast: report }, ["--report", today], {
    ...morning,
    env: { ...morning.env, ROLLCALL_LEDGER_KEY: "" },
  });
  expect(run.stderr).toContain("springfield: the night since the last apply came as forecast.\n");
  expect(clone.tip()).toBe(before);
  expect(await nightIn(today)).toMatchObject({ night: { kind: "passed" }, surprises: [] });
});

test.each([
  [
    "is about another district",
    (text: string) => text.replace('"district": "springfield"', '"district": "ogdenville"'),
  ],
  ["was cut off", (text: string) => text.slice(0, 200)],
  ["keeps no forecast", (text: string) => JSON.stringify({ ...JSON.parse(text), forecast: undefined })],
])("a report that %s keeps no night from being applied", async (_, spoil) => {
  const { sandbox, clone, report } = await applied();
  sandbox.runNightlySync();
  await writeFile(report, spoil(await readFile(report, "utf8")));
  const run = await clone.night({ forecast: report }, [], morning);
  expect(run.exitCode).toBe(0);
  expect(run.stderr).toMatch(/^warning {2}The last night is not compared with its forecast: /);
  expect(clone.ledger().forecast).toMatchObject({ run: "5002" });
});

test("a forecast of what the writes left, where that could not be read again, is compared and called so", async () => {
  const sandbox = await sandboxForTest();
  const env = sandbox.environment;
  await rollcall(["plan", "springfield"], { env });
  const report = path.join(await temporaryFolder(), "springfield.report.json");
  const lists = sandbox
    .requests()
    .filter(({ method, path: at }) => method === "GET" && /classrooms(\?|$)/.test(at)).length;
  sandbox.inject({
    service: "classtag",
    match: { method: "GET", pathPattern: "classrooms(\\?|$)" },
    skip: lists,
    times: "always",
    effect: { kind: "status", status: 404 },
  });
  await rollcall(["apply", "springfield", "--auto", "--report", report], { env });
  expect(JSON.parse(await readFile(report, "utf8"))).toMatchObject({
    verified: { kind: "unverified" },
    forecast: { of: "plan-as-applied" },
  });
  sandbox.clearFaults();
  sandbox.runNightlySync();
  const now = () => new Date(morning.now);
  const compared = await rollcall(["forecast", "--compare", report], { env, now });
  expect(compared).toMatchObject({ exitCode: 0, stderr: "" });
  expect(compared.stdout).toContain(
    "springfield  as forecast  forecast 2026-11-23 17:00 UTC of the plan as applied, which could not be read again",
  );
  expect(compared.stdout).toMatch(/names-overwritten {2}held (\d+) of \1/);
});
