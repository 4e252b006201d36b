import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { District } from "../../src/files/output/init-output.gen.ts";
import { springfieldSeed } from "../../src/sandbox/seed/springfield-seed.ts";
import { chromiumPath } from "../browser.ts";
import { writeExport } from "../providers/oneroster-csv.ts";
import { clicks, environmentOf, sandboxOf } from "./district-by-browser.ts";
import { outputProblems } from "./output-schemas.ts";
import { districtIn, rollcall, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";
import { exportOf } from "./springfield-csv.ts";

const root = path.resolve(import.meta.dirname, "../..");
const zone = ["--timezone", "America/Chicago"];
const inFolder = (cwd: string, name = "rowan"): Promise<string> =>
  readFile(path.join(cwd, `districts/${name}.yaml`), "utf8");

const schema = "schemas/editor/district.schema.json";
const schemaWritten = `${schema} is written: editors complete the file by it.\n`;

describe("rollcall init", () => {
  test("writes a first file that is valid and changes nothing, and says what could not be told", async () => {
    const sandbox = await sandboxForTest();
    const cwd = await temporaryFolder();
    const env = sandbox.environment;
    const run = await rollcall(["init", "rowan", ...zone], { env, cwd });
    expect(run).toEqual({
      exitCode: 0,
      stderr: schemaWritten,
      stdout: `rowan  Springfield Unified School District

  Adams High            no org could be told; perhaps 0090 Adams High School
  Franklin K-8          0078 Franklin K-8 School   connected
  Lincoln Elementary    0012 Lincoln Elementary School   by the classes of its classrooms; a comment, because it is not connected
  Washington Middle     0034 Washington Middle School   connected
  École Jean-Baptiste   0056 École Jean-Baptiste   connected

Orgs with classes, and no school: 0079 Franklin K-8 Annex, 0090 Adams High School

districts/rowan.yaml is written: 5 schools, 4 with an org of ClassLink.
It asks for nothing: a plan of it has no changes, and nothing was written to a service.

Look at its comments first: a school without classlink: has no classes to choose from.

next  npx --no rollcall suggest rowan
`,
    });
    expect(sandbox.requests().filter(({ method, wrote }) => method !== "GET" || wrote)).toEqual([]);
    const text = await inFolder(cwd);
    expect(text).toContain(
      '# Not connected: its classrooms hold classes of "0012" Lincoln Elementary School.',
    );
    expect(text).toContain('    # classlink: ["0012"]\n    policy: leave\n');
    expect(text).toContain('classlink: { org: "100", name: Springfield USD }');
    expect(text).toContain('terms: ["2026-27"]');
    const plan = await rollcall(["plan", "rowan", "--detailed-exitcode"], { env, cwd });
    expect(plan).toMatchObject({ exitCode: 0, stderr: "" });
    expect(plan.stdout).toContain("rowan: no changes");
    expect((await rollcall(["validate"], { env, cwd })).exitCode).toBe(0);
  });

  test("prints what its schema takes", async () => {
    const sandbox = await sandboxForTest();
    const cwd = await temporaryFolder();
    const run = await rollcall(["init", "rowan", ...zone, "--json"], { env: sandbox.environment, cwd });
    const found: District = districtIn(run.stdout);
    expect(outputProblems(run.stdout)).toEqual([]);
    expect(found.written).toEqual(["districts/rowan.yaml", "schemas/editor/district.schema.json"]);
    expect(
      districtIn(
        (await rollcall(["init", "adams", ...zone, "--json"], { env: sandbox.environment, cwd })).stdout,
      ).written,
    ).toEqual(["districts/adams.yaml"]);
    expect(found.schools.map(({ name, pairedBy }) => [name, pairedBy])).toContainEqual([
      "Lincoln Elementary",
      "classrooms",
    ]);
  });

  test("reads ClassLink's files and ClassTag's list as it reads services", async () => {
    const sandbox = await sandboxForTest();
    const cwd = await temporaryFolder();
    await mkdir(path.join(cwd, "districts"));
    await writeExport(path.join(cwd, "export"), exportOf(sandbox));
    await rollcall(["init", "rowan", ...zone], { env: sandbox.environment, cwd });
    const list = path.join(cwd, "classtag.csv");
    await rollcall(["snapshot", "rowan", "--format", "csv", "--out", list], {
      env: sandbox.environment,
      cwd,
    });
    const env = { CLASSLINK_CSV: path.join(cwd, "export"), CLASSTAG_SNAPSHOT: list };
    const other = await temporaryFolder();
    const drivers = ["--drivers", "read=snapshot,write=runbook"];
    const run = await rollcall(["init", "rowan", ...zone, ...drivers], { env, cwd: other });
    expect(run).toMatchObject({ exitCode: 0, stderr: schemaWritten });
    const byServices = (await inFolder(cwd)).replace(
      "read: api, write: api",
      "read: snapshot, write: runbook",
    );
    expect(await inFolder(other)).toBe(byServices);
  });

  test.skipIf(chromiumPath === undefined)(
    "reads ClassTag's pages, and nothing is clicked that writes",
    async () => {
      const sandbox = await sandboxOf(["École Jean-Baptiste"]);
      const [byPages, byApi] = [await temporaryFolder(), await temporaryFolder()];
      await rollcall(["init", "rowan", ...zone], { env: sandbox.environment, cwd: byApi });
      const drivers = ["--drivers", "read=browser,write=browser"];
      const run = await rollcall(["init", "rowan", ...zone, ...drivers], {
        env: environmentOf(sandbox),
        cwd: byPages,
      });
      expect(run).toMatchObject({ exitCode: 0, stderr: schemaWritten });
      expect(clicks(sandbox)).toBe(0);
      const written = (await inFolder(byPages)).replace(
        "read: browser, write: browser",
        "read: api, write: api",
      );
      expect(written).toBe(await inFolder(byApi));
    },
  );

  test("says where a plan of the file would not know enough", async () => {
    const { classTag, roster } = springfieldSeed();
    const lastYear = roster.academicSessions.map((one) => ({
      ...one,
      startDate: "2020-08-17",
      endDate: "2021-06-11",
    }));
    const contents = { classTag, roster: { ...roster, academicSessions: lastYear } };
    const sandbox = await sandboxForTest({ seed: { kind: "given", contents } });
    const cwd = await temporaryFolder();
    const run = await rollcall(["init", "rowan", ...zone], { env: sandbox.environment, cwd });
    expect(run.stdout).toContain("A plan of it finds 1 error, which npx --no rollcall plan rowan explains.");
    expect(await inFolder(cwd)).toContain("# terms: []");
  });

  test("writes nothing over what is there, and asks no service for it", async () => {
    const sandbox = await sandboxForTest();
    const cwd = await temporaryFolder();
    await mkdir(path.join(cwd, "districts/Rowan"), { recursive: true });
    await writeFile(path.join(cwd, "districts/adams.yml"), "mine");
    for (const id of ["rowan", "adams"]) {
      const run = await rollcall(["init", id, ...zone], { env: sandbox.environment, cwd });
      expect(run.exitCode).toBe(64);
      expect(run.stderr).toContain("is there already, and nothing is written over it");
    }
    expect(sandbox.requests()).toEqual([]);
  });

  test("writes through no link, and asks no service for what it could not write", async () => {
    const sandbox = await sandboxForTest();
    const [cwd, elsewhere] = [await temporaryFolder(), await temporaryFolder()];
    await symlink(elsewhere, path.join(cwd, "districts"));
    const run = await rollcall(["init", "rowan", ...zone], { env: sandbox.environment, cwd });
    expect(run).toMatchObject({ exitCode: 1, stdout: "" });
    expect(run.stderr).toContain("districts is a symbolic link, which may lead anywhere");
    expect(await readdir(elsewhere)).toEqual([]);
    expect(sandbox.requests()).toEqual([]);
  });

  test("leaves a school to the district that has it", async () => {
    const sandbox = await sandboxForTest();
    const cwd = await temporaryFolder();
    const env = sandbox.environment;
    await rollcall(["init", "rowan", ...zone], { env, cwd });
    const run = await rollcall(["init", "adams", ...zone], { env, cwd });
    expect(run.stdout).toContain("Franklin K-8          left out: districts/rowan.yaml has it already");
    expect(run.stdout).toMatch(/No school is left for it: delete it, unless .*\n$/);
    expect(run.stdout).not.toContain("suggest");
    expect((await rollcall(["validate"], { env, cwd })).stderr).toBe("");
    const same = await rollcall(["init", "ro-wan"], { env, cwd });
    expect(same.exitCode).toBe(0);
  });

  test("without settings writes a skeleton that nothing can be applied with, and says so", async () => {
    const cwd = await temporaryFolder();
    const run = await rollcall(["init", "rowan", ...zone], { cwd });
    expect(run.stdout).toContain("districts/rowan.yaml is a skeleton: no connection setting is set");
    expect((await rollcall(["validate"], { cwd })).exitCode).toBe(0);
    const sandbox = await sandboxForTest();
    const plan = await rollcall(["plan", "rowan"], { env: sandbox.environment, cwd });
    expect(plan.stdout).toContain("wrong-tenant");
  });

  test("names what is missing where only some settings are set, and what cannot be typed", async () => {
    const cwd = await temporaryFolder();
    const half = await rollcall(["init", "rowan"], { env: { CLASSTAG_TOKEN: "x" }, cwd });
    expect(half.exitCode).toBe(64);
    expect(half.stderr).toContain("CLASSTAG_BASE_URL is not set");
    for (const [words, said] of [
      [["Rowan"], "`district` is"],
      [["rowan", "--timezone", "Mars/Base"], "Mars/Base"],
      [["rowan", "--drivers", "read=api,read=browser,write=browser"], "Write read and write once each."],
      [["rowan", "--drivers", "read=snapshot"], "read: snapshot cannot go with write: api"],
      [["rowan", "--drivers", "read=ftp"], "read=api|browser|snapshot"],
    ] as const) {
      const run = await rollcall(["init", ...words], { cwd });
      expect(run.exitCode).toBe(64);
      expect(run.stderr).toContain(said);
    }
  });

  test("asks for the district's own org where ClassLink has none that stands out", async () => {
    const sandbox = await sandboxForTest();
    const cwd = await temporaryFolder();
    const wrong = await rollcall(["init", "rowan", "--org", "nowhere"], { env: sandbox.environment, cwd });
    expect(wrong.exitCode).toBe(1);
    expect(wrong.stderr).toContain('ClassLink shares no org with the SOURCED ID "nowhere"');
    expect(wrong.stderr).toContain('Name it with --org and its SOURCED ID: "100" Springfield USD');
    const run = await rollcall(["init", "rowan", "--org", "0034"], { env: sandbox.environment, cwd });
    expect(run.exitCode).toBe(0);
    expect(await inFolder(cwd)).toContain('org: "0034"');
  });

  describe("names the schema that editors complete the file by", () => {
    const line = "# yaml-language-server: $schema=../schemas/editor/district.schema.json\n";
    const initIn = async (cwd: string, id: string, ...more: readonly string[]) => ({
      ...(await rollcall([...more, "init", id, ...zone], { cwd })),
      text: await inFolder(cwd, id),
    });

    test("and writes it where there is none; one that is there is left as it is", async () => {
      const cwd = await temporaryFolder();
      const first = await initIn(cwd, "rowan");
      expect([first.stderr, first.text.startsWith(line)]).toEqual([schemaWritten, true]);
      const written = await readFile(path.join(cwd, schema), "utf8");
      expect(written).toBe(await readFile(path.join(root, schema), "utf8"));
      await writeFile(path.join(cwd, schema), written.replace('"title": "District"', '"title": "Old"'));
      const second = await initIn(cwd, "adams");
      expect([second.stderr, second.text.startsWith(line)]).toEqual(["", true]);
      expect(await readFile(path.join(cwd, schema), "utf8")).toContain('"title": "Old"');
    });

    test("and says nothing of it when it is to be quiet", async () => {
      const quiet = await initIn(await temporaryFolder(), "rowan", "--quiet");
      expect([quiet.stderr, quiet.text.startsWith(line)]).toEqual(["", true]);
    });

    test("but not in a job, or where somebody's own file has its name; all else stands on the same lines", async () => {
      const [own, job, usual] = [await temporaryFolder(), await temporaryFolder(), await temporaryFolder()];
      await mkdir(path.join(own, "schemas/editor"), { recursive: true });
      await writeFile(path.join(own, schema), "mine");
      const mine = await initIn(own, "rowan");
      expect([mine.stderr, await readFile(path.join(own, schema), "utf8")]).toEqual(["", "mine"]);
      await rollcall(["init", "rowan", ...zone], { cwd: job, env: { CI: "true" } });
      expect(await readdir(job)).toEqual(["districts"]);
      expect(await inFolder(job)).toBe(mine.text);
      const { text } = await initIn(usual, "rowan");
      const keysOf = (file: string): readonly string[] => file.split("\n").slice(2);
      expect(keysOf(text)).toEqual(keysOf(mine.text));
    });
  });
});
