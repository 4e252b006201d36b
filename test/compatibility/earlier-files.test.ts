import { copyFile, mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { commitsToRead } from "../../src/approval/carry-over.ts";
import { districtAt } from "../../src/cli/checkout/chosen-districts.ts";
import type { Context } from "../../src/cli/context.ts";
import { intentDigests } from "../../src/cli/ledger/intent-digests.ts";
import { readLedger } from "../../src/cli/ledger/read-ledger.ts";
import { connectionSecret } from "../../src/cli/services/read-cache/connection-secret.ts";
import { validateKeptRoster, validateKeptState } from "../../src/files/kept-reads-validator.gen.js";
import { readCache } from "../../src/files/read-cache.ts";
import { readPlanFile } from "../../src/files/read-plan-file.ts";
import { readReadyFile } from "../../src/files/ready-file.ts";
import { readReportFile } from "../../src/files/report-file.ts";
import { readSnapshotFile } from "../../src/files/snapshot-file.ts";
import type { Change } from "../../src/model/change.ts";
import { approvedText } from "../../src/plan/fingerprint-text.ts";
import type { KeptRoster } from "../../src/providers/classlink/kept/kept-roster.ts";
import type { KeptState } from "../../src/providers/classtag/api/kept-state.ts";
import { endpointDigest } from "../../src/providers/endpoint-digest.ts";
import { Secret } from "../../src/providers/secret.ts";
import { renderReadyMarkdown } from "../../src/render/markdown/ready-text.ts";
import { readyStatus } from "../../src/render/view/ready-view.ts";
import { districtIn, rollcall, sampleNow, temporaryFolder } from "../cli/run-rollcall.ts";
import { entry, ledgerAt, newServer } from "../git/ledger-for-test.ts";
import { gitEnvironment, newRepository, type TestRepository } from "../git/repository-for-test.ts";

const here = import.meta.dirname;
const planFile = "12.plan.json";
const approved = "ER0Q-179E-304D-ZKY8";

/** Of the sample plan: a number for each kind of change. */
const kinds = {
  archive: 11,
  connect: 18,
  "connect-school": 2,
  disconnect: 2,
  exchange: 1,
  reconnect: 1,
  "set-setting": 2,
  unarchive: 1,
};

function countKinds(changes: readonly Change[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of changes) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

const waiting = "8HY4-EEBQ-4G6T-W6HN";
const waitingPlan = `springfield/${waiting.toLowerCase()}.plan.json.gz`;

/** The ledger's branch as a clone has fetched it. */
async function branchOf(clone: TestRepository, ...names: readonly string[]): Promise<void> {
  const origin = await newServer();
  const files = await Promise.all(
    names.map(async (name) => [name, await readFile(path.join(here, "ledger", name))] as const),
  );
  await ledgerAt(origin, (branch) => branch.append("none", { ...entry({}), files: new Map(files) }));
  clone.git("remote", "add", "origin", `file://${origin.folder}`);
  clone.git("fetch", "--quiet", "origin");
}

describe("what an earlier Rollcall wrote", () => {
  test.each([planFile, "12.grouped.plan.json"])(
    "a plan file (%s) is read, has the fingerprint that was approved, and can be shown",
    async (file) => {
      const { plan, fingerprints } = await readPlanFile(file, here);
      expect(fingerprints.whole).toBe(approved);
      expect(countKinds(plan.changes)).toEqual(kinds);
      const shown = await rollcall(["show", path.join(here, file)]);
      expect(shown).toMatchObject({ exitCode: 0, stderr: "" });
      expect(shown.stdout).toContain(`springfield: 38 changes ready`);
      expect(shown.stdout).toContain(approved);
    },
  );

  test("the same file and the same reads still make the plan that was approved", async () => {
    const cwd = await temporaryFolder();
    await mkdir(path.join(cwd, "districts"));
    await copyFile(path.join(here, "springfield.yaml"), path.join(cwd, "districts/springfield.yaml"));
    const snapshot = path.join(here, "springfield.snapshot.json");
    const { stdout } = await rollcall(["plan", "springfield", "--snapshot", snapshot, "--format", "json"], {
      cwd,
    });
    const made = districtIn(stdout);
    expect(made.fingerprint).toBe(approved);
    const { plan } = JSON.parse(await readFile(path.join(here, planFile), "utf8"));
    expect(made.plan.changes).toEqual(plan.changes);
    // What it rests on may be said better since.
    const { assumptions: _, ...forecast } = plan.forecast;
    expect(made.plan.forecast).toMatchObject(forecast);
  });

  test("a finding of readiness is read, and its issue says each command as it is typed", async () => {
    const [found, ...others] = await readReadyFile("springfield.ready.json", here);
    if (found === undefined) return expect.fail("it holds no district");
    expect(others).toEqual([]);
    const { readiness, status } = found;
    expect(readiness).toMatchObject({ verdict: "no-go", dailySync: false });
    expect(status).toBe("springfield: no-go: 4 of 10 checks: decided, plan, settings, drift");
    expect(readyStatus(readiness)).toBe(status);
    const text = renderReadyMarkdown(readiness);
    const commands = [...text.matchAll(/`(npx [^`]*)`/g)].map(([, command]) => command);
    expect(new Set(commands)).toEqual(
      new Set([
        "npx --no rollcall suggest springfield --write",
        "npx --no rollcall plan springfield",
        "npx --no rollcall drift springfield",
        "npx --no rollcall ready springfield",
      ]),
    );
  });

  test("a report and a journal tell the same apply", async () => {
    const report = await readReportFile("2.report.json", here);
    expect(report).toMatchObject({ fingerprint: approved, verified: { kind: "empty" }, withheld: [] });
    expect(countKinds(report.outcomes.map(({ change }) => change))).toEqual(kinds);
    expect(new Set(report.outcomes.map(({ outcome }) => outcome.kind))).toEqual(new Set(["applied"]));
    const journal = await readReportFile("1.report.journal.jsonl", here);
    expect(new Set(journal.outcomes.map(({ change }) => approvedText(change)))).toEqual(
      new Set(report.outcomes.map(({ change }) => approvedText(change))),
    );
  });

  test("a ledger is read, with the plan that waits in it, and speaks for what the file still asks for", async () => {
    const clone = await newRepository();
    const file = await readFile(path.join(here, "springfield.yaml"), "utf8");
    clone.write({ "districts/springfield.yaml": file });
    clone.commit();
    await branchOf(clone, "springfield.json", waitingPlan);
    const context: Context = {
      cwd: clone.folder,
      env: gitEnvironment,
      signal: new AbortController().signal,
      now: () => sampleNow,
      sleep: () => Promise.resolve(),
      stdout: { write: () => undefined },
      stderr: { write: () => undefined },
    };
    const found = await readLedger("springfield", context);
    if (found.kind !== "found") return expect.fail(JSON.stringify(found));
    const { ledger, plans } = found;
    expect(ledger.begun).toMatchObject({ plans: [waiting], run: "70001", attempt: 1 });
    expect(ledger.heard.map(({ pullRequest }) => pullRequest)).toEqual([12, 14, 15]);
    expect(ledger.archives).toHaveLength(kinds.archive);
    expect(ledger.places).toMatchObject([
      { word: { kind: "fingerprint", actor: "boss", onePerson: true }, connections: ["0012"] },
      { word: { kind: "review", pullRequest: 12, approvers: ["reviewer"] }, connections: ["0034"] },
    ]);
    expect(plans.get(waiting)).toMatchObject({ fingerprints: { whole: waiting } });

    const { district } = await districtAt("HEAD", "springfield", context);
    if (district === undefined) return expect.fail("the file of that day is not read any more");
    const digests = intentDigests(district);
    const known = new Map(digests.schools.map(({ name, intent }) => [name, intent]));
    const placesOfLedger = [...ledger.places, ...ledger.pending.flatMap(({ places }) => places)];
    expect(placesOfLedger).toHaveLength(8);
    for (const { place, intent } of placesOfLedger)
      expect(intent).toBe(place.kind === "district" ? digests.district : known.get(place.name));
    expect(commitsToRead(ledger)).toEqual([]);
  });

  test("what was read and kept is still what the snapshot of that moment holds", async () => {
    const settings = { baseUrl: "https://springfield.example", token: new Secret("sample") };
    const cache = {
      folder: here,
      district: "springfield",
      endpoint: endpointDigest(settings.baseUrl),
      secret: connectionSecret(settings),
      clock: () => sampleNow.getTime(),
      onProblem: (problem: string) => expect.fail(problem),
    };
    const roster = await readCache<KeptRoster>({
      ...cache,
      system: "classlink",
      validate: (value) => validateKeptRoster(value),
    }).load();
    const state = await readCache<KeptState>({
      ...cache,
      system: "classtag",
      validate: (value) => validateKeptState(value),
    }).load();
    const { reads } = await readSnapshotFile("springfield.snapshot.json", here);
    const ids = (items: readonly { readonly sourcedId: string; readonly title: string }[] | undefined) =>
      items?.map(({ sourcedId, title }) => `${sourcedId} ${title}`).sort();
    expect(ids(roster?.roster.classes)).toEqual(ids(reads.roster.classes));
    const held = (items: KeptState["state"]["classrooms"] | undefined) =>
      items?.map(({ key, state, connections }) => `${key} ${state} ${connections}`).sort();
    expect(held(state?.state.classrooms)).toEqual(held(reads.live.classrooms));
    expect(state?.state.settings).toEqual(reads.live.settings);
  });
});
