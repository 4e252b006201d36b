import { cp, mkdir } from "node:fs/promises";
import path from "node:path";
import { expect } from "vitest";
import type { CheckResult } from "../../src/model/check-result.ts";
import type { LoopbackGitHub } from "../github/loopback-github.ts";
import { outputProblems } from "./output-schemas.ts";
import { type Run, rollcall, temporaryFolder } from "./run-rollcall.ts";

/** Holds the sample district, which the `api` driver reads and writes. */
export const sampleCheckout = path.resolve(import.meta.dirname, "../..");

/** A checkout of one's own with the sample district. */
export async function checkout(): Promise<string> {
  const cwd = await temporaryFolder();
  await mkdir(path.join(cwd, "districts"));
  await cp(
    path.join(sampleCheckout, "districts/springfield.yaml"),
    path.join(cwd, "districts/springfield.yaml"),
  );
  return cwd;
}

export interface Asked {
  readonly args?: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the command, and holds it to what it must never do: write anything, or show what a variable or token holds. */
export async function doctor(github: LoopbackGitHub, { args = [], cwd, env = {} }: Asked = {}): Promise<Run> {
  const run = await rollcall(["doctor", "--github", ...args], {
    env: { ...github.environment, ...env },
    cwd: cwd ?? sampleCheckout,
  });
  const printed = run.stdout + run.stderr;
  expect(printed).not.toContain(github.environment["GITHUB_TOKEN"]);
  expect(printed).not.toMatch(/roster\.springfield|gateway\.springfield/);
  expect(new Set(github.requests.map(({ method }) => method))).toEqual(new Set(["GET"]));
  return run;
}

export interface Found {
  readonly exitCode: number;
  /** Whatever is not fine, as `area check: message → hint`. */
  readonly findings: readonly string[];
  readonly results: readonly CheckResult[];
}

export async function found(github: LoopbackGitHub, asked: Asked = {}): Promise<Found> {
  const { exitCode, stdout } = await doctor(github, { ...asked, args: ["--json", ...(asked.args ?? [])] });
  const { districts, github: repository } = JSON.parse(stdout);
  expect(outputProblems(stdout)).toEqual([]);
  const results: CheckResult[] = [repository, ...districts].flatMap((each) => each.results);
  const findings = results
    .filter(({ status }) => status !== "fine")
    .map(
      ({ area, check, hint, message, status }) => `${status} ${area} ${check}: ${message} → ${hint ?? ""}`,
    );
  return { exitCode, findings, results };
}
