import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";

/** What a measured process says of itself. */
export interface Measurement {
  readonly ms: number;
  /** Of the processor, all threads together; other programs do not add to it. */
  readonly cpuMs: number;
  readonly peakMiB: number;
}

/** Starts a measurement of this process. @returns what ends it; the peak memory is that of the whole process */
export function startMeasuring(): () => Measurement {
  const [started, before] = [performance.now(), process.cpuUsage()];
  return () => {
    const ms = performance.now() - started;
    const { system, user } = process.cpuUsage(before);
    return { ms, cpuMs: (user + system) / 1_000, peakMiB: process.resourceUsage().maxRSS / 1_024 };
  };
}

/** A folder of bundled programs, so that a measured process holds nothing but what it runs. */
export interface Workplace {
  readonly folder: string;
  remove(): Promise<void>;
}

const repository = path.resolve(import.meta.dirname, "../..");

/** @param programs paths in the repository, without `.ts`; bundled, they lie at the same paths in the folder, as `.mjs` */
export async function openWorkplace(...programs: readonly string[]): Promise<Workplace> {
  const folder = await mkdtemp(path.join(tmpdir(), "rollcall-bench-"));
  await build({
    entryPoints: programs.map((name) => path.join(repository, `${name}.ts`)),
    outbase: repository,
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    banner: { js: "import{createRequire as __r}from'node:module';const require=__r(import.meta.url);" },
    logLevel: "warning",
  });
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

/** Runs a program to its end. @returns what it printed */
export function run(
  args: readonly (number | string)[],
  place: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args.map(String), {
      ...place,
      stdio: ["ignore", "pipe", "inherit"],
    });
    let printed = "";
    child.stdout.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
    });
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve(printed) : reject(new Error(`${args.join(" ")} ended with ${code}`)),
    );
  });
}

/** Starts a program that prints its address and then serves. */
export async function serve(
  args: readonly (number | string)[],
): Promise<{ readonly origin: string; stop(): void }> {
  const child = spawn(process.execPath, args.map(String), { stdio: ["ignore", "pipe", "inherit"] });
  const origin = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString().trim()));
    child.once("close", () => reject(new Error("the server ended before it served")));
  });
  return { origin, stop: () => void child.kill() };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export const seconds = (ms: number): string => `${(ms / 1_000).toFixed(2)} s`;
