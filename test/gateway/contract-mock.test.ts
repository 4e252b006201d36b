import { cp, mkdir } from "node:fs/promises";
import path from "node:path";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { fingerprintIn, type Run, rollcall, sandboxForTest, temporaryFolder } from "../cli/run-rollcall.ts";
import { Contract, type Operation } from "./contract.ts";
import { remembering, serveExamples } from "./contract-mock.ts";

let contract: Contract;
let cwd = "";
beforeAll(async () => {
  contract = await Contract.open();
});
beforeEach(async () => {
  cwd = await temporaryFolder();
  await mkdir(path.join(cwd, "districts"));
});

/** The CLI with ClassLink by the sandbox, and ClassTag by the contract's examples. */
async function district(
  file?: string,
  prefer?: (operation: Operation, asked: string) => string,
): Promise<(...args: readonly string[]) => Promise<Run>> {
  const sandbox = await sandboxForTest();
  const mock = await serveExamples(contract, prefer);
  if (file !== undefined)
    await cp(path.join(import.meta.dirname, "districts", file), path.join(cwd, "districts/springfield.yaml"));
  const env = { ...sandbox.environment, CLASSTAG_BASE_URL: mock.origin };
  return (...args) => rollcall(args, { cwd, env });
}

describe("the examples of the contract, served by a mock", () => {
  it("are a district of which init writes a file, and which doctor finds fine", async () => {
    const run = await district();
    const made = await run("init", "springfield", "--timezone", "America/Chicago");
    expect(made.stdout).toContain("2 schools, 2 with an org of ClassLink");
    const doctor = await run("doctor", "springfield");
    expect([doctor.exitCode, doctor.stdout]).toEqual([
      0,
      expect.stringContaining("5 active classrooms in 2 schools by api, 1 archived"),
    ]);
  });

  it("are read by plan and written by apply, which says that a mock without a memory shows none of it", async () => {
    const run = await district("one-classroom.yaml");
    const plan = await run("plan", "springfield");
    expect(plan.stdout).toContain("springfield: 4 changes ready");
    const applied = await run("apply", "springfield", "--approved", fingerprintOf(plan));
    expect([applied.exitCode, lastLines(applied)]).toEqual([
      1,
      [
        "springfield: 4 of 4 changes applied",
        "  Read again and planned again: 4 changes left.",
        "  Daily sync is off: families notice nothing until a person turns it on.",
      ],
    ]);
  });

  it("are not written where the answer is about another classroom than the one that was asked for", async () => {
    const run = await district("springfield.yaml");
    const applied = await run(
      "apply",
      "springfield",
      "--approved",
      fingerprintOf(await run("plan", "springfield")),
    );
    expect(applied.exitCode).toBe(5);
    expect(applied.stdout).toContain(
      'the classroom "Old 4B" could not be looked at by its id: the answer is about "cls_20401"',
    );
  });

  it("prove the whole apply where the mock is asked for the example of each moment", async () => {
    const run = await district("springfield.yaml", remembering());
    const applied = await run(
      "apply",
      "springfield",
      "--approved",
      fingerprintOf(await run("plan", "springfield")),
    );
    expect([applied.exitCode, lastLines(applied).slice(0, 2)]).toEqual([
      0,
      ["springfield: 6 of 6 changes applied", "  Verified: read again and planned again, no changes left."],
    ]);
    expect((await run("plan", "springfield")).stdout).toMatch(/no changes/i);
  });
});

const fingerprintOf = ({ stdout }: Run): string => fingerprintIn(stdout.slice(stdout.lastIndexOf("plan  ")));

/** The closing lines of a report, from the one that says how many changes were applied. */
const lastLines = ({ stdout }: Run): readonly string[] => {
  const lines = stdout.trimEnd().split("\n");
  return lines.slice(lines.findIndex((line) => line.startsWith("springfield: ")));
};
