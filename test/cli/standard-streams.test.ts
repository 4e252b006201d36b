import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { rollcall, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";
import { worksheetPlace } from "./worksheet-place.ts";

const fed = (text: string) => ({ input: () => Promise.resolve(Buffer.from(text)) });

describe("a file that is called -", () => {
  test("is printed by plan and snapshot, with the words for people beside it, and read by who takes one", async () => {
    const { environment: env } = await sandboxForTest();
    const snapshot = await rollcall(["snapshot", "springfield", "--out", "-"], { env });
    expect(snapshot.exitCode).toBe(0);
    expect(snapshot.stderr).toMatch(/^springfield: 49 classes, .* → standard output\n$/);
    const plan = await rollcall(
      ["plan", "springfield", "--snapshot", "-", "--out", "-"],
      fed(snapshot.stdout),
    );
    expect(plan.exitCode).toBe(0);
    expect(plan.stderr).toContain("springfield: 38 changes ready");
    const file = path.join(await temporaryFolder(), "plan.json");
    await writeFile(file, plan.stdout);
    const shown = await rollcall(["show", file]);
    expect(shown).toMatchObject({ exitCode: 0, stderr: "" });
    expect(await rollcall(["show", "-"], fed(plan.stdout))).toEqual(shown);
  });

  test("holds the report of an apply for revert and forecast", async () => {
    const { environment: env } = await sandboxForTest();
    const report = path.join(await temporaryFolder(), "report.json");
    await rollcall(["apply", "springfield", "--auto", "--report", report], { env });
    const given = { env, ...fed(await readFile(report, "utf8")) };
    const compared = await rollcall(["forecast", "--compare", "-"], given);
    expect(compared.stdout).toContain("no night to compare");
    const back = await rollcall(["revert", "-", "--only", "cls_20401", "--out", "-"], given);
    expect(back.exitCode).toBe(0);
    expect(JSON.parse(back.stdout).plan.changes).toHaveLength(1);
    expect(back.stderr).toContain("Names and members do not return");
  });

  test("holds a worksheet, and findings say where it came from", async () => {
    const { run, sheet } = await worksheetPlace();
    const open = await sheet("washington-middle.csv");
    open.set("Yearbook 📸", "decide", "leave");
    const taken = await run(["worksheet", "import", "-"], fed(open.text));
    expect(taken).toMatchObject({ exitCode: 0, stderr: "" });
    expect(taken.stdout).toContain("2 decided");
    open.set("Yearbook 📸", "decide", "nonsense");
    const refused = await run(["worksheet", "import", "-"], fed(open.text));
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toMatch(/^standard input:\d+:\d+ error /m);
  });

  test("is refused where nothing is printed, or two texts would be; and what is no such file is called standard input", async () => {
    const { environment: env } = await sandboxForTest();
    const drift = await rollcall(["drift", "springfield", "--out", "-"], { env });
    expect(drift.stderr).toContain("one that is called so is ./-");
    const twice = await rollcall(["plan", "springfield", "--out", "-", "--json"], { env });
    expect(twice).toMatchObject({ exitCode: 64, stdout: "" });
    expect(twice.stderr).toContain("--out - and --json would both print.");
    expect((await rollcall(["show", "-"], fed("{"))).stderr).toContain(
      "Standard input cannot be used: it is not JSON, or was cut off.",
    );
  });

  test("is ./- where a file is meant", async () => {
    const { environment: env } = await sandboxForTest();
    const cwd = await temporaryFolder();
    const snapshot = await rollcall(["snapshot", "springfield", "--out", "-"], { env });

    const { stdout } = await rollcall(
      ["plan", "springfield", "--snapshot", "-", "--out", "-"],
      fed(snapshot.stdout),
    );
    await writeFile(path.join(cwd, "-"), stdout);
    expect((await rollcall(["show", "./-"], { cwd, ...fed("") })).exitCode).toBe(0);
    // An apply takes its plan from a file alone: one that it has to begin again with.
    const refused = await rollcall(["apply", "springfield", "--plan", "-"], { env, ...fed(stdout) });
    expect(refused).toMatchObject({ exitCode: 1, stdout: "" });
    expect(refused.stderr).toContain("Standard input cannot be used: it is not read in this place.");
    expect(refused.stderr).toContain("Name a file; one that is called so is ./-.");
  });
});
