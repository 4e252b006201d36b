import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished } from "vitest";
import type { Context } from "../../src/cli/context.ts";
import type { ExitCode } from "../../src/cli/exit-code.ts";
import { reportFailure } from "../../src/cli/report-failure.ts";
import { fingerprintsOf } from "../../src/files/fingerprint.ts";
import { planFileText } from "../../src/files/plan-file.ts";
import type { Plan } from "../../src/model/plan.ts";
import * as build from "../render/plan-builder.ts";
import { type LoopbackGitHub, type LoopbackGitHubOptions, startLoopbackGitHub } from "./loopback-github.ts";

/** A head, a base and a merge commit, as hashes that a reader can tell apart. */
export const head = "a".repeat(40);
export const newerHead = "e".repeat(40);
export const mergeCommit = "c".repeat(40);

const now = new Date("2026-11-23T17:00:00Z");

/** GitHub for one test, which fails where a request or an answer is not as GitHub describes it. */
export async function githubForTest(options: LoopbackGitHubOptions = {}): Promise<LoopbackGitHub> {
  const github = await startLoopbackGitHub({ now: () => now, ...options });
  onTestFinished(async () => {
    await github.close();
    expect(github.violations).toEqual([]);
  });
  return github;
}

export interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What was waited for, in milliseconds. */
  readonly waits: readonly number[];
}

/** Runs a command as the command line would, in a workflow of this GitHub. */
export async function runWith(
  github: Pick<LoopbackGitHub, "environment">,
  command: (context: Context) => Promise<ExitCode>,
  differs: { readonly cwd?: string; readonly env?: Context["env"] } = {},
): Promise<Run> {
  let stdout = "";
  let stderr = "";
  const waits: number[] = [];
  const context: Context = {
    env: { ...github.environment, ...differs.env },
    cwd: differs.cwd ?? process.cwd(),
    now: () => now,
    sleep: async (durationMs) => void waits.push(durationMs),
    signal: new AbortController().signal,
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
  };
  const exitCode = await command(context).catch((error: unknown) => reportFailure(error, context));
  expect(stdout + stderr).not.toContain(github.environment["GITHUB_TOKEN"]);
  return { exitCode, stdout, stderr, waits };
}

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "rollcall-github-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export function planText(differs: Partial<Plan> = {}): string {
  const plan = build.plan(differs);
  return planFileText({ plan, fingerprints: fingerprintsOf(plan), createdAt: now });
}

/** Writes a plan file as a plan job would, and says its fingerprint. */
export async function writePlan(folder: string, differs: Partial<Plan> = {}): Promise<string> {
  const plan = build.plan(differs);
  await writeFile(path.join(folder, `${plan.district.id}.plan.json`), planText(differs));
  return fingerprintsOf(plan).whole;
}
