import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { classTagState, fingerprintIn, rollcall, sandboxForTest, temporaryFolder } from "./run-rollcall.ts";

/** It holds where the sandbox listens, which differs. */
const withoutFingerprint = (text: string): string => text.replaceAll(fingerprintIn(text), "PLAN");

/** Applies the sample district's plan after somebody set its changes in another order, and says what came of it. */
async function appliedIn(order: (changes: readonly unknown[]) => readonly unknown[]) {
  const sandbox = await sandboxForTest();
  const folder = await temporaryFolder();
  const [file, report] = [path.join(folder, "plan.json"), path.join(folder, "report.json")];
  const env = sandbox.environment;
  await rollcall(["plan", "springfield", "--out", file], { env });
  const saved = JSON.parse(await readFile(file, "utf8"));
  await writeFile(
    file,
    JSON.stringify({ ...saved, plan: { ...saved.plan, changes: order(saved.plan.changes) } }),
  );
  const shown = await rollcall(["show", file]);
  const { exitCode } = await rollcall(["apply", "springfield", "--plan", file, "--report", report], { env });
  const { outcomes } = JSON.parse(await readFile(report, "utf8"));
  const steps = outcomes.map(({ change }: { readonly change: { readonly step: number } }) => change.step);
  return {
    exitCode,
    steps,
    verdict: withoutFingerprint(shown.stdout.slice(shown.stdout.lastIndexOf("\nspringfield: "))),
    state: classTagState(sandbox),
  };
}

test("the order of the changes in a plan file decides nothing: an apply writes what it plans itself, in its own order", async () => {
  const usual = await appliedIn((changes) => changes);
  const turned = await appliedIn((changes) => [...changes].reverse());
  expect(usual.exitCode).toBe(0);
  expect(usual.steps).toHaveLength(38);
  expect(turned).toEqual(usual);
});
