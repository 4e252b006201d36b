import { writeFileSync } from "node:fs";
import { chmod, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { PinOutput } from "../../src/files/output/pin-output.gen.ts";
import { ledgerClone } from "./ledger-clone.ts";
import { outputProblems } from "./output-schemas.ts";
import {
  fingerprintIn,
  type Run,
  rollcall,
  sampleNow,
  sandboxForTest,
  temporaryFolder,
} from "./run-rollcall.ts";

const root = path.resolve(import.meta.dirname, "../..");
const file = "districts/springfield.yaml";

/** The sample district in a folder of its own, its text changed. */
async function districtWith(change: (text: string) => string = (text) => text): Promise<string> {
  const cwd = await temporaryFolder();
  await mkdir(path.join(cwd, "districts"));
  await writeFile(path.join(cwd, file), change(await readFile(path.join(root, file), "utf8")));
  return cwd;
}

const textIn = (cwd: string): Promise<string> => readFile(path.join(cwd, file), "utf8");

/** Without what the sample's lines are told by, as whoever typed ids alone left them. */
const unpinned = (text: string): string =>
  text
    .replace(/\{ classtag: cls_\d+, (?!.*release)name/g, "{ name")
    .replace(/^ +(?:classtag: cls_|title: |term: ").*\n/gm, "")
    .replace(/, title: [^,}]+(, term: [^,}]+)?(?=[,} ])/g, "");

describe("rollcall pin", () => {
  test("shows what it would add, and writes neither a file nor to a service", async () => {
    const sandbox = await sandboxForTest();
    const cwd = await districtWith();
    const before = await textIn(cwd);
    const run = await rollcall(["pin", "springfield"], { env: sandbox.environment, cwd });
    expect(run).toMatchObject({ exitCode: 0, stderr: "" });
    expect(run.stdout).toContain(
      '+      - { name: Maternelle – Mme Lefèvre, classtag: "cls_35601", classlink: "0056-MAT", title: Maternelle, term: "2026-27" }\n',
    );
    expect(run.stdout).toMatch(
      /springfield: 18 lines to be pinned · 0 left as they are · 33 of 51 had all of it/,
    );
    expect(run.stdout).toMatch(/next {2}npx --no rollcall pin springfield --write\n$/);
    expect(await textIn(cwd)).toBe(before);
    const requests = sandbox.requests();
    expect(requests.filter((request) => request.method !== "GET" || request.wrote)).toEqual([]);
    expect(requests.filter(({ path: asked }) => /users|students|teachers/.test(asked))).toEqual([]);
  });

  test("with --write fills in what the lines lack, once", async () => {
    const sandbox = await sandboxForTest();
    const cwd = await districtWith(unpinned);
    await chmod(path.join(cwd, file), 0o640);
    const run = (...args: readonly string[]): Promise<Run> =>
      rollcall(args, { env: sandbox.environment, cwd });
    expect((await run("validate")).exitCode).toBe(1);
    const pinned = await run("pin", "--write");
    expect(pinned).toMatchObject({ exitCode: 0, stderr: "" });
    expect(pinned.stdout).toMatch(
      /written {2}districts\/springfield\.yaml\nnext {2}npx --no rollcall plan springfield\n$/,
    );
    expect((await stat(path.join(cwd, file))).mode & 0o777).toBe(0o640);
    const left = pinned.stdout.match(/^left .*/gm) ?? [];
    expect(left.length).toBeLessThan(6);
    expect(await textIn(cwd)).toContain('title: Spanish K–2, term: "2026-27"');
    const again = await textIn(cwd);
    expect((await run("pin", "--write")).stdout).toMatch(/springfield: 0 lines to be pinned/);
    expect(await textIn(cwd)).toBe(again);
  });

  test("changes nothing of what a plan would do", async () => {
    const sandbox = await sandboxForTest();
    const cwd = await districtWith();
    const fingerprint = async (): Promise<string> =>
      fingerprintIn((await rollcall(["plan", "--no-cache"], { env: sandbox.environment, cwd })).stdout);
    const before = await fingerprint();
    await rollcall(["pin", "--write"], { env: sandbox.environment, cwd });
    expect(await fingerprint()).toBe(before);
  });

  test("reads ClassTag by the list of a district that has one", async () => {
    const sandbox = await sandboxForTest();
    const cwd = await districtWith();
    const env = { ...sandbox.environment, CLASSTAG_SNAPSHOT: "classtag.csv" };
    await rollcall(["snapshot", "--format", "csv", "--out", "classtag.csv"], { env, cwd });
    const text = await textIn(cwd);
    const asList = text.replace("read: api, write: api", "read: snapshot, write: runbook");
    await writeFile(path.join(cwd, file), asList);
    const run = await rollcall(["pin", "--write"], { env, cwd });
    expect(run).toMatchObject({ exitCode: 0, stderr: "" });
    expect(run.stdout).toMatch(/springfield: 18 lines pinned · 0 left as they are/);
  });

  test("leaves a file alone that has changed while both systems were read", async () => {
    const sandbox = await sandboxForTest();
    const cwd = await districtWith();
    let isChanged = false;
    const run = await rollcall(["pin", "--write"], {
      env: sandbox.environment,
      cwd,
      now: () => {
        if (!isChanged) writeFileSync(path.join(cwd, file), "mine\n");
        isChanged = true;
        return sampleNow;
      },
    });
    expect(run).toMatchObject({ exitCode: 1, stdout: "" });
    expect(run.stderr).toContain(
      "districts/springfield.yaml was not written: it has changed since it was read.",
    );
    expect(await textIn(cwd)).toBe("mine\n");
  });

  test("leaves rooms that were swapped by hand as they are, and says so", async () => {
    const sandbox = await sandboxForTest();
    const cwd = await districtWith(unpinned);
    const run = await rollcall(["pin", "--school", "Franklin K-8"], { env: sandbox.environment, cwd });
    expect(run.stdout).toMatch(/left {2}districts\/springfield\.yaml:\d+ {2}Grade 4 Ms\. Okafor\n {6}/);
    expect(run.stdout).not.toContain("Lincoln");
    expect(run.stdout).toContain("rollcall pin springfield --school 'Franklin K-8' --write");
  });

  test("believes what the ledger settled more than what somebody has clicked since", async () => {
    const sandbox = await sandboxForTest();
    const clone = await ledgerClone(sandbox);
    const { file: plan } = await clone.planned();
    await clone.merged({ plans: [plan] });
    // Another room of the same name as before: nothing but the ledger tells.
    sandbox.classTag.editClassroom("cls_20403", { connections: ["0012-PK-PM"] });
    sandbox.classTag.editClassroom("cls_20404", { connections: ["0012-PK-AM"] });
    sandbox.classTag.editClassroom("cls_20403", { name: "Mr. O'Brien (PM)" });
    sandbox.classTag.editClassroom("cls_20404", { name: "Mr. O'Brien (AM)" });
    clone.git("fetch", "--quiet", "origin");
    const run = await clone.run(["pin", "--school", "Lincoln Elementary"]);
    expect(run.stdout).toMatch(
      /Mr\. O'Brien \(AM\)\n {6}when its school was settled, "Mr\. O'Brien \(PM\)" held/,
    );
    expect(run.stdout).toMatch(/2 lines to be pinned · 2 left/);
  });

  test("writes into the file of the school where a district is a folder, and into no other", async () => {
    const sandbox = await sandboxForTest();
    const cwd = await temporaryFolder();
    const folder = path.join(cwd, "districts/springfield");
    await mkdir(path.join(folder, "schools"), { recursive: true });
    const sample = await readFile(path.join(root, file), "utf8");
    const header = sample.slice(0, sample.indexOf("schools:\n"));
    await writeFile(path.join(folder, "district.yaml"), header);
    const school = (lines: string): string =>
      `name: École Jean-Baptiste\r\nclasslink: ["0056"]\r\nclassrooms:\r\n- name: Chorale # on Fridays\r\n${lines}`;
    await writeFile(path.join(folder, "schools/ecole.yaml"), school(""));
    const run = await rollcall(["pin", "--write"], { env: sandbox.environment, cwd });
    expect(run.stdout).toMatch(/written {2}districts\/springfield\/schools\/ecole\.yaml\n/);
    expect(await readFile(path.join(folder, "schools/ecole.yaml"), "utf8")).toBe(
      school('  classtag: "cls_35606"\r\n'),
    );
    expect(await readFile(path.join(folder, "district.yaml"), "utf8")).toBe(header);
  });

  test("prints JSON that is as its schema says", async () => {
    const sandbox = await sandboxForTest();
    const cwd = await districtWith(unpinned);
    const run = await rollcall(["pin", "--json", "--write"], { env: sandbox.environment, cwd });
    const pins: PinOutput = JSON.parse(run.stdout);
    expect(outputProblems(run.stdout)).toEqual([]);
    expect(pins.districts[0]).toMatchObject({ district: "springfield", of: 51, written: [file] });
    expect(pins.districts[0]?.lines).toContainEqual({
      file,
      line: expect.any(Number),
      school: "École Jean-Baptiste",
      name: "Maternelle – Mme Lefèvre",
      keys: { classtag: "cls_35601", title: "Maternelle", term: "2026-27" },
    });
  });

  test("other errors of a file are printed, and nothing is asked", async () => {
    const sandbox = await sandboxForTest();
    const cwd = await districtWith((text) => text.replace("policy: leave }", "policy: keep }"));
    const run = await rollcall(["pin"], { env: sandbox.environment, cwd });
    expect(run).toMatchObject({ exitCode: 1, stdout: "" });
    expect(run.stderr).toContain("bad-choice");
    expect(sandbox.requests()).toEqual([]);
  });
});

describe("rollcall validate", () => {
  test("says how many lines have no pin, as long as there are some", async () => {
    const cwd = await districtWith();
    expect(await rollcall(["validate"], { cwd })).toMatchObject({
      exitCode: 0,
      stdout:
        "✓ springfield: valid. 4 of 5 schools participate, 51 classrooms listed.\n  18 of 51 lines have no classtag, title or term to be told by: npx --no rollcall pin springfield --write fills in what can be told.\n",
    });
    const sandbox = await sandboxForTest();
    await rollcall(["pin", "--write"], { env: sandbox.environment, cwd });
    expect((await rollcall(["validate"], { cwd })).stdout).not.toContain("pin");
  });
});
