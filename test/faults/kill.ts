import { spawn } from "node:child_process";
import { existsSync, truncateSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { sampleNow } from "../cli/run-rollcall.ts";
import { FaultyDisk, onDisk } from "./faulty-disk.ts";
import { honest, type Passage } from "./lying-proxy.ts";
import type { Trial } from "./trial.ts";

export interface Kill {
  /** The number of the request at which the process ends. */
  readonly at: number;
  /** Whether the system gets the request: its answer comes to nobody in either case. */
  readonly when: "after" | "before";
  /** Of a machine that loses its power, whatever was not yet on disk for certain is lost as well. */
  readonly how: "kill" | "power cut";
}

/**
 * Runs a command that is ended at a request, as a kill ends it: nothing that it did not get to write is written, and what is on
 * its way is answered to nobody. The rest of the run goes on beside it, cut off from both systems, in a folder of its own.
 * @returns what is left; `undefined` where the command came to its end before
 */
export async function killed(trial: Trial, args: readonly string[], kill: Kill): Promise<Trial | undefined> {
  const { proxy } = trial;
  const disk = new FaultyDisk({ folder: trial.folder });
  const underWay = new Set<Promise<unknown>>();
  let left: Trial | undefined;
  const end = (): void => {
    left = trial.frozen();
    if (kill.how === "power cut")
      for (const [file, length] of disk.synced) cut(path.join(left.folder, path.basename(file)), length);
    proxy.hangUp();
  };
  const passage: Passage = async (request, forward) => {
    const isIt = request.number === kill.at;
    if (left === undefined && isIt && kill.when === "before") end();
    if (left !== undefined) {
      proxy.hangUp();
      return undefined;
    }
    const answered = forward();
    underWay.add(answered);
    const answer = await answered;
    if (left === undefined && isIt) end();
    return left === undefined ? answer : undefined;
  };
  proxy.forget();
  proxy.passage = passage;
  await onDisk(disk, () => trial.run(args));
  await Promise.allSettled(underWay);
  proxy.passage = honest;
  return left;
}

/** What was written beside a file, to take its place, may have done so. */
function cut(file: string, length: number): void {
  if (existsSync(file)) truncateSync(file, length);
}

/** The same with a process of its own that SIGKILL ends: what is left is where it was. */
export async function killedProcess(
  { proxy, folder, env }: Trial,
  args: readonly string[],
  { at, when }: Omit<Kill, "how">,
): Promise<NodeJS.Signals | null> {
  const program = fileURLToPath(new URL("../cli/rollcall-process.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), program, ...args], {
    cwd: folder,
    env: { ...env, TEST_NOW: sampleNow.toISOString() },
    stdio: "ignore",
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once("exit", (_, signal) => resolve(signal)),
  );
  proxy.forget();
  proxy.passage = async (request, forward) => {
    if (request.number !== at) return await forward();
    if (when === "after") await forward();
    child.kill("SIGKILL");
    return undefined;
  };
  const signal = await ended;
  proxy.passage = honest;
  return signal;
}
