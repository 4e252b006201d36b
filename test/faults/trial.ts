import { cpSync, rmSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import type { Context } from "../../src/cli/context.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.ts";
import type { SeedContents } from "../../src/sandbox/seed/seed-contents.ts";
import { type Run, rollcall, sampleNow, temporaryFolder } from "../cli/run-rollcall.ts";
import { honest, LyingProxy } from "./lying-proxy.ts";

/** What is tried on: both systems as they are before, and the district file. */
export interface Place {
  readonly seed: SeedContents;
  readonly file: string;
  /** The most rows of a page of either system. */
  readonly pageSize?: number;
}

/** The small district on a sandbox of its own behind a proxy, and a folder that commands are run in. */
export interface Trial {
  readonly sandbox: Sandbox;
  readonly proxy: LyingProxy;
  readonly folder: string;
  /** The settings that lead to the proxy. */
  readonly env: Readonly<Record<string, string>>;
  run(args: readonly string[], values?: Partial<Context>): Promise<Run>;
  /** The same systems, seen from a copy of the folder as it is at this moment: what a killed process leaves. */
  frozen(): Trial;
  read(file: string): Promise<string>;
}

/**
 * The trials of a test file. They follow one another at one address, so that what was approved in the first holds in all.
 * @returns makes a trial, as new as the first
 */
export function trialsOn(place: Place): () => Promise<Trial> {
  const proxy = new LyingProxy();
  beforeAll(() => proxy.listen());
  afterAll(() => proxy.close());
  return () => newTrial(place, proxy);
}

async function newTrial({ seed, file, pageSize }: Place, proxy: LyingProxy): Promise<Trial> {
  const sandbox = await startSandbox({
    clock: () => sampleNow,
    seed: { kind: "given", contents: seed },
    ...(pageSize === undefined ? {} : { clampPageTo: pageSize }),
  });
  onTestFinished(() => sandbox.close());
  proxy.target = new URL(sandbox.classTagUrl).origin;
  proxy.passage = honest;
  proxy.forget();
  const folder = await temporaryFolder();
  await mkdir(path.join(folder, "districts"));
  await writeFile(path.join(folder, "districts/small.yaml"), file);
  return trialIn(folder, sandbox, proxy);
}

function trialIn(folder: string, sandbox: Sandbox, proxy: LyingProxy): Trial {
  const env = Object.fromEntries(
    Object.entries(sandbox.environment).map(([name, value]) => [
      name,
      value.replace(proxy.target, proxy.origin),
    ]),
  );
  return {
    sandbox,
    proxy,
    folder,
    env,
    run: (args, values = {}) => rollcall(args, { cwd: folder, env, ...values }),
    frozen: () => trialIn(copyOf(folder), sandbox, proxy),
    read: (file) => readFile(path.join(folder, file), "utf8"),
  };
}

function copyOf(folder: string): string {
  const copy = `${folder}-left`;
  cpSync(folder, copy, { recursive: true });
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  return copy;
}
