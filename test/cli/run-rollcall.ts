import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Command } from "commander";
import { onTestFinished } from "vitest";
import type { Context } from "../../src/cli/context.ts";
import { buildProgram, runProgram } from "../../src/cli/program.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.ts";
import type { SandboxOptions } from "../../src/sandbox/sandbox-options.ts";

/** The folder that holds `districts/`. */
const repository = path.resolve(import.meta.dirname, "../..");

export interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A day of the sample's school year. */
export const sampleNow = new Date("2026-11-23T17:00:00Z");

/** Runs a command line in this process, as a terminal without colours would see it. */
export async function rollcall(args: readonly string[], values: Partial<Context> = {}): Promise<Run> {
  let stdout = "";
  let stderr = "";
  const exitCode = await runProgram(args, {
    ...quietContext(),
    ...values,
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
  });
  return { exitCode, stdout, stderr };
}

const quietContext = (): Context => ({
  env: {},
  cwd: repository,
  now: () => sampleNow,
  sleep: () => Promise.resolve(),
  signal: new AbortController().signal,
  stdout: { write: () => undefined },
  stderr: { write: () => undefined },
});

/** All commands with their options, to be looked at and not run. */
export const commandTree = (): Command => buildProgram(quietContext(), () => undefined);

/** A sandbox for one test, with the sample district unless another seed is asked for. */
export async function sandboxForTest(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ clock: () => sampleNow, ...options });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "rollcall-test-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** What ClassTag holds, without versions: a state that two ways can be compared by. */
export function classTagState(sandbox: Sandbox): unknown {
  return JSON.parse(
    JSON.stringify(sandbox.classTag.snapshot(), (key, value: unknown) =>
      key === "version" || key === "revision" ? undefined : value,
    ),
  );
}

/** What a command printed that was asked for JSON, district by district. */
export const districtsIn = (stdout: string) => JSON.parse(stdout).districts;

/** The same of a command that spoke of one district. */
export const districtIn = (stdout: string) => districtsIn(stdout)[0];

export const fingerprintIn = (text: string): string => /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/.exec(text)?.[0] ?? "";
