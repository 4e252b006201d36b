import { cp, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { outputProblems } from "./output-schemas.ts";
import { districtIn, rollcall, sampleNow, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";
import { notPrinted, transcriptOf } from "./transcript.ts";

const root = path.resolve(import.meta.dirname, "../..");

describe("rollcall ready", () => {
  test("says no-go with names, what to do and who can, and writes to no service", async () => {
    const sandbox = await sandboxForTest();
    const run = await rollcall(["ready", "springfield", "--no-cache"], { env: sandbox.environment });
    expect(run).toMatchObject({ exitCode: 1, stderr: "" });
    expect(run.stdout).toContain("✗ Every existing classroom is decided");
    expect(run.stdout).toContain("· Lincoln Elementary · Mr. Haddad Room 14 (cls_20420)");
    expect(run.stdout).toContain("→ the file's editor: ");
    expect(run.stdout).toContain("        npx --no rollcall suggest springfield --write\n");
    expect(run.stdout).toContain("and 32 more: --verbose lists them");
    expect(run.stdout).toMatch(/springfield: no-go: 4 of 10 checks: decided, plan, settings, drift\n$/);
    const requests = sandbox.requests();
    expect(requests.filter(({ method, wrote }) => method !== "GET" || wrote)).toEqual([]);
    expect(requests.filter(({ path: asked }) => /users|students|teachers/.test(asked))).toEqual([]);
  });

  test("is shown in the README as it is printed", async () => {
    const sandbox = await sandboxForTest();
    const cwd = await temporaryFolder();
    await cp(path.join(root, "districts"), path.join(cwd, "districts"), { recursive: true });
    const settings = Object.entries(sandbox.environment).map(([name, value]) => `${name}=${value}\n`);
    await writeFile(path.join(cwd, ".env"), settings.join(""));
    const [shown] = await transcriptOf("Before Daily sync is turned on");
    const run = await rollcall([...(shown?.args ?? []), "--no-cache"], { cwd });
    expect(run).toMatchObject({ exitCode: 1, stderr: "" });
    expect(shown?.lines.length).toBeGreaterThan(15);
    expect(notPrinted(shown?.lines ?? [], run.stdout)).toEqual([]);
  });

  test("as JSON is what its schema describes, also in the file for an issue", async () => {
    const sandbox = await sandboxForTest();
    const cwd = await temporaryFolder();
    const out = path.join(cwd, "springfield.ready.json");
    const args = ["ready", "springfield", "--no-cache", "--json", "--out", out];
    const run = await rollcall(args, { env: sandbox.environment });
    expect(run.exitCode).toBe(1);
    expect(outputProblems(run.stdout)).toEqual([]);
    const written = JSON.parse(await readFile(out, "utf8"));
    const schema = JSON.parse(await readFile(path.join(root, "schemas/ready.schema.json"), "utf8"));
    const validate = new Ajv({ strict: false }).compile(schema);
    expect([validate(written), validate.errors]).toEqual([true, null]);
    const { district, ...said } = districtIn(run.stdout);
    expect(written.districts).toEqual([{ id: district, ...said }]);
  });

  test("takes a list of ClassTag for what is there only where it is of today or yesterday", async () => {
    const sandbox = await sandboxForTest();
    const cwd = await temporaryFolder();
    const file = path.join(cwd, "districts/springfield.yaml");
    await cp(path.join(root, "districts"), path.dirname(file), { recursive: true });
    const env = { ...sandbox.environment, CLASSTAG_SNAPSHOT: "classtag.csv" };
    await rollcall(["snapshot", "springfield", "--format", "csv", "--out", "classtag.csv"], { env, cwd });
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace("read: api, write: api", "read: snapshot, write: runbook"));
    const daysLater = (days: number) =>
      rollcall(["ready", "springfield", "--no-cache"], {
        env,
        cwd,
        now: () => new Date(sampleNow.getTime() + days * 86_400_000),
      });
    expect((await daysLater(1)).stdout).toContain("✓ Both systems were read completely");
    const old = await daysLater(2);
    expect(old.exitCode).toBe(1);
    expect(old.stdout).toContain("· ClassTag: as it was on 2026-11-23\n");
    expect(old.stdout).toMatch(/; not known: reads\n$/);
    await writeFile(path.join(cwd, "classtag.csv"), "");
    expect((await daysLater(0)).stdout).toMatch(/^springfield: no-go: not known: reads$/m);
  });

  test("is no-go and not known where a read is incomplete, and an outage keeps its exit code", async () => {
    const sandbox = await sandboxForTest();
    sandbox.inject({
      service: "classtag",
      match: { method: "GET" },
      times: "always",
      effect: { kind: "status", status: 503 },
    });
    const run = await rollcall(["ready", "springfield", "--no-cache", "--json"], {
      env: sandbox.environment,
    });
    expect(run.exitCode).not.toBe(0);
    const district = districtIn(run.stdout);
    expect(district).toMatchObject({
      verdict: "no-go",
      checks: expect.arrayContaining([
        expect.objectContaining({
          check: "reads",
          state: "not-known",
          names: [{ name: expect.stringMatching(/503/), note: expect.stringMatching(/^[A-Z].*\.$/) }],
        }),
      ]),
    });
  });
});
