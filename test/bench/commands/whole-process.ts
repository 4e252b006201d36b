import { spawn } from "node:child_process";
import { type Measurement, median } from "../measurement.ts";

export interface Run {
  readonly args: readonly (number | string)[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Exit codes that are as they should be; absent: 0. */
  readonly codes?: readonly number[];
}

export interface WholeMeasurement extends Measurement {
  /** Until it printed something. */
  readonly firstMs: number;
}

/** Runs a program of Node to its end, and says what all of it took: start-up, printing and writing files too. */
export function measureProcess(
  tellUsage: string,
  { args, codes = [0], ...place }: Run,
): Promise<WholeMeasurement> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, ["--import", tellUsage, ...args.map(String)], {
      ...place,
      stdio: ["ignore", "pipe", "pipe", "pipe"],
    });
    const [, stdout, stderr, usage] = child.stdio;
    let first: number | undefined;
    stdout?.on("data", () => {
      first ??= performance.now();
    });
    let [said, told] = ["", ""];
    stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()));
    usage?.on("data", (chunk: Buffer) => (told += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => {
      const ms = performance.now() - started;
      if (code !== null && codes.includes(code))
        resolve({ ms, firstMs: (first ?? started + ms) - started, ...JSON.parse(told) });
      else reject(new Error(`${args.join(" ")} ended with ${code}\n${said}`));
    });
  });
}

/** Of each quantity the median. */
export function medians(measured: readonly WholeMeasurement[]): WholeMeasurement {
  const of = (what: keyof WholeMeasurement): number => median(measured.map((one) => one[what]));
  return { ms: of("ms"), cpuMs: of("cpuMs"), peakMiB: of("peakMiB"), firstMs: of("firstMs") };
}
