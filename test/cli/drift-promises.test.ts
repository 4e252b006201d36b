import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Sandbox } from "../../src/sandbox/sandbox.ts";
import { recordFor } from "./record-for-test.ts";
import { fingerprintIn, rollcall, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";
import { districtWithStrictGuard } from "./strict-district.ts";

interface Finding {
  readonly state: string;
  readonly title: string;
  readonly markdown: string;
}

/** A folder with the sample district, whose sync sets these. */
async function sampleWith(edit: (text: string) => string): Promise<string> {
  const cwd = await districtWithStrictGuard();
  const sample = await readFile(
    path.resolve(import.meta.dirname, "../../districts/springfield.yaml"),
    "utf8",
  );
  await writeFile(path.join(cwd, "districts/springfield.yaml"), edit(sample));
  return cwd;
}

async function planned(sandbox: Sandbox, cwd: string): Promise<string> {
  const file = path.join(await temporaryFolder(), "springfield.plan.json");
  await rollcall(["plan", "springfield", "--out", file], { env: sandbox.environment, cwd });
  return file;
}

async function found(
  sandbox: Sandbox,
  cwd: string | undefined,
  args: readonly string[],
  now?: string,
): Promise<Finding & { readonly exitCode: number }> {
  const run = await rollcall(["drift", "springfield", "--json", ...args], {
    env: sandbox.environment,
    ...(cwd === undefined ? {} : { cwd }),
    ...(now === undefined ? {} : { now: () => new Date(now) }),
  });
  return { ...(JSON.parse(run.stdout) as Finding), exitCode: run.exitCode };
}

const scheduled = (sandbox: Sandbox, cwd: string, record: string, now?: string) =>
  rollcall(["apply", "springfield", "--record", record, "--scheduled"], {
    env: sandbox.environment,
    cwd,
    ...(now === undefined ? {} : { now: () => new Date(now) }),
  });

const frozen = (from: string, to: string) => (text: string) =>
  text.replace(
    /^ {2}- \{ from: 2027-06-14.*$/m,
    `  - { from: ${from}, to: ${to}, reason: "Exams <b> | week" }`,
  );

describe("what was merged and is not applied", () => {
  test("nothing against it: it is promised, and the scheduled apply writes it", async () => {
    const sandbox = await sandboxForTest();
    const cwd = await sampleWith((text) => text);
    const record = await recordFor({ plans: [await planned(sandbox, cwd)] });
    const finding = await found(sandbox, cwd, ["--record", record]);
    expect(finding).toMatchObject({ exitCode: 2, state: "pending" });
    expect(finding.title).toMatch(/^Rollcall: springfield: \d+ merged changes not applied yet$/);
    expect(finding.markdown).toContain("The next scheduled apply writes them");
    expect((await scheduled(sandbox, cwd, record)).exitCode).toBe(0);
  });

  test("a guard refuses it: held back, with the guard and the way out; its acknowledgement turns it into a promise", async () => {
    const sandbox = await sandboxForTest();
    const cwd = await districtWithStrictGuard();
    const plan = await planned(sandbox, cwd);
    const record = await recordFor({ plans: [plan] });
    const finding = await found(sandbox, cwd, ["--record", record]);
    const refused = await scheduled(sandbox, cwd, record);
    expect(refused.exitCode).toBe(3);
    expect(finding).toMatchObject({ exitCode: 2, state: "drift" });
    expect(finding.title).toMatch(/merged changes held back by takeover-share$/);
    expect(finding.markdown).not.toContain("next scheduled apply writes");
    expect(finding.markdown).toContain("Reviewed, and held back by a guard");
    expect(finding.markdown).toContain("would hand to the sync 21 of 53");
    const fingerprint = fingerprintIn(JSON.parse(await readFile(plan, "utf8")).fingerprint);
    expect(finding.markdown).toContain(`rollcall: acknowledge takeover-share ${fingerprint}`);
    const acknowledgements = [{ guard: "takeover-share", fingerprint }];
    const lifted = await recordFor({ plans: [plan], acknowledgements });
    expect(await found(sandbox, cwd, ["--record", lifted])).toMatchObject({ state: "pending" });
    expect((await scheduled(sandbox, cwd, lifted)).exitCode).toBe(0);
  });

  test("a limit that it passes only with what was archived last week: held back as apply holds it back", async () => {
    const sandbox = await sandboxForTest();
    const cwd = await sampleWith((text) =>
      text
        .replace("expect: { connect: 14, archive: 2 }", "expect: { connect: 14 }")
        .replace(/^timezone:.*$/m, (line) => `${line}\nguards: { archive: { perDistrict: 5 } }`),
    );
    const report = path.join(await temporaryFolder(), "report.json");
    const first = ["apply", "springfield", "--auto", "--school", "Washington Middle", "--report", report];
    expect((await rollcall(first, { env: sandbox.environment, cwd })).exitCode).toBe(0);
    const plan = await planned(sandbox, cwd);
    const before = await recordFor({ plans: [plan] });
    expect(await found(sandbox, cwd, ["--record", before])).toMatchObject({ state: "pending" });
    const record = await recordFor({ plans: [plan], reports: [report] });
    const finding = await found(sandbox, cwd, ["--record", record]);
    expect((await scheduled(sandbox, cwd, record)).exitCode).toBe(3);
    expect(finding).toMatchObject({ state: "drift" });
    expect(finding.title).toContain("held back by archive-share");
  });

  test.each([
    ["today", "2026-11-20", "2026-11-24"],
    ["from tomorrow on", "2026-11-24", "2026-11-24"],
  ])("a freeze %s: it waits until that is over, and nothing is promised for tonight", async (_, from, to) => {
    const sandbox = await sandboxForTest();
    const cwd = await sampleWith(frozen(from, to));
    const record = await recordFor({ plans: [await planned(sandbox, cwd)] });
    const finding = await found(sandbox, cwd, ["--record", record]);
    expect(finding).toMatchObject({ exitCode: 2, state: "pending" });
    expect(finding.title).toMatch(/merged changes waiting until 2026-11-24 is over$/);
    expect(finding.markdown).not.toContain("next scheduled apply writes");
    expect(finding.markdown).toContain("2026-11-24 is over");
    expect(finding.markdown).not.toContain("<b>");
    expect((await scheduled(sandbox, cwd, record, "2026-11-24T17:00:00Z")).exitCode).toBe(3);
  });

  test("quiet hours: it waits until the sync has run", async () => {
    const sandbox = await sandboxForTest();
    sandbox.classTag.editDistrict({ dailySync: { enabled: true } });
    const cwd = await sampleWith((text) => text);
    const record = await recordFor({ plans: [await planned(sandbox, cwd)] });
    const quiet = "2026-11-24T05:30:00Z";
    const finding = await found(sandbox, cwd, ["--record", record], quiet);
    expect((await scheduled(sandbox, cwd, record, quiet)).exitCode).toBe(3);
    expect(finding.markdown).toContain("until the sync of 01:");
    expect(finding.markdown).not.toContain("next scheduled apply writes");
  });
});
