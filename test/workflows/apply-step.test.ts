import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { home } from "./built-rollcall.ts";
import { projectFor, writes } from "./loop.ts";
import { readWorkflow } from "./workflow-file.ts";

const file = ".github/workflows/apply.yml";
const { jobs } = readWorkflow(file, await readFile(path.join(home, file), "utf8"));
const script = jobs["apply"]?.steps.find(({ name }) => name === "Apply")?.run ?? "";
const nothing = { FINGERPRINT: "", ACKNOWLEDGE: "", DECLINE: "", GITHUB_SHA: "abc", DISTRICT: "springfield" };
const records =
  "--record record --report report/springfield.report.json --markdown outcome/springfield.md" as const;

/** What the step calls, with a `rollcall` that only says how it is called. */
async function called(env: Readonly<Record<string, string>>): Promise<string> {
  const cwd = await mkdtemp(path.join(tmpdir(), "rollcall-step-"));
  onTestFinished(() => rm(cwd, { recursive: true, force: true }));
  await writeFile(path.join(cwd, "rollcall"), '#!/bin/sh\necho "rollcall $*"\n', { mode: 0o755 });
  const given = { PATH: `${cwd}:${process.env["PATH"]}`, ...nothing, ...env };
  return await promisify(execFile)("bash", ["--noprofile", "--norc", "-euo", "pipefail", "-c", script], {
    cwd,
    env: given,
  }).then(
    ({ stdout }) => stdout,
    ({ code, stdout }: { code: number; stdout: string }) => `${stdout}exit ${code}\n`,
  );
}

test.each([
  [{ EVENT: "push" }, `rollcall apply springfield --merged abc ${records}\n`],
  [{ EVENT: "schedule" }, `rollcall apply springfield --scheduled ${records}\n`],
  [
    { EVENT: "workflow_dispatch", FINGERPRINT: "F", ACKNOWLEDGE: "archive:F" },
    `rollcall apply springfield --approved F --acknowledge archive:F ${records}\n`,
  ],
  [
    { EVENT: "workflow_dispatch", FINGERPRINT: "F", DECLINE: "$(echo x) G" },
    "rollcall ledger decline $(echo x) G --district springfield --push\n",
  ],
  [{ EVENT: "workflow_dispatch" }, expect.stringMatching(/^::error title=Nothing to do::.*\nexit 1\n$/)],
])("%o", async (env, expected) => {
  expect(await called(env)).toEqual(expected);
});

test("a run that declines applies nothing, fetches nothing, and comments on nothing", async () => {
  const project = await projectFor({ hasLedgerKey: true, hasProcesses: true });
  const run = await project.dispatch({ district: "springfield", decline: "7KQ4-2M8P-XZ3T-9WFA" });
  const steps = run.jobs.flatMap((job) => job.steps.map(({ name, outcome }) => [name, outcome]));
  expect(steps).toContainEqual(["Fetch what was reviewed and applied before", "skipped"]);
  expect(run.output).toContain('no plan "7KQ4-2M8P-XZ3T-9WFA" waits');
  expect(run.results).toMatchObject({ comment: "skipped" });
  expect([writes(project), project.github.state.comments]).toEqual([0, []]);
});
