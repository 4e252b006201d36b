import { setMaxListeners } from "node:events";
import { mkdir, open, readFile, readlink, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer, type Socket } from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { outputOn } from "../../src/cli/job-output.ts";
import { runProgram } from "../../src/cli/program.ts";
import { StopSignal } from "../../src/cli/stop-signal.ts";
import { KnownSecrets } from "../../src/http/known-secrets.ts";

/**
 * A program `rollcall` that hands its call over to this process, which has loaded Rollcall already and run it hot: a command
 * takes a fifth of the time that a process of its own needs. It sends its number and no more; what it was called with is
 * asked of the system, as Linux tells it. What is printed goes to its own 1 and 2, which are elsewhere while it sends: so to
 * their doubles.
 */
const handsOver = (port: number): string => `#!/bin/bash
exec 3<> /dev/tcp/127.0.0.1/${port} 8>&1 9>&2
echo "$$" >&3
read -r code <&3 || exit 1
exit "$code"
`;

/** Where calls can be taken over. */
export const canTakeOver = process.platform === "linux";

export interface WarmRollcall {
  /** Waits for what is running. */
  close(): Promise<void>;
}

/** Takes over what jobs call, each at the time that it is then, with waits that take none. */
export async function startWarmRollcall(folder: string, now: () => Date): Promise<WarmRollcall> {
  const running = new Set<Promise<void>>();
  const server = createServer((socket) => {
    // Who has ended before it was answered is not told.
    socket.on("error", () => undefined);
    socket.once("data", (said) => {
      const call = takeOver(Number(String(said)), socket, now())
        .then((code) => void socket.end(`${code}\n`))
        .finally(() => {
          socket.destroySoon();
          running.delete(call);
        });
      running.add(call);
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  await mkdir(folder);
  await writeFile(path.join(folder, "rollcall"), handsOver((server.address() as AddressInfo).port), {
    mode: 0o755,
  });
  return {
    close: async () => {
      await Promise.allSettled(running);
      await new Promise((resolve) => void server.close(resolve));
    },
  };
}

/** Runs a command in the place of a process, and says what it ends with. */
async function takeOver(caller: number, socket: Socket, startedAt: Date): Promise<number> {
  const system = `/proc/${caller}`;
  const [cwd, call, environment, stdout, stderr] = await Promise.all([
    readlink(`${system}/cwd`),
    textsIn(`${system}/cmdline`),
    textsIn(`${system}/environ`),
    open(`${system}/fd/8`, "a"),
    open(`${system}/fd/9`, "a"),
  ]);
  const [, , ...args] = call;
  const env = Object.fromEntries(environment.map((text) => text.split(/=(.*)/s, 2)));
  const stopping = new AbortController();
  const { signal } = stopping;
  setMaxListeners(0, signal);
  // A runner ends a job's processes with this signal. Who has had its answer may go.
  socket.once("close", () => stopping.abort(new StopSignal("SIGINT")));
  let printing = Promise.resolve();
  const printedOn = (file: typeof stdout) => (text: string) => {
    // Whoever reads it may have gone.
    printing = printing.then(() => file.appendFile(text)).catch(() => undefined);
  };
  const began = performance.now();
  let waited = 0;
  const errors = outputOn({ write: printedOn(stderr) }, env);
  const secrets = new KnownSecrets();
  try {
    return await secrets.during(() =>
      runProgram(args, {
        env,
        cwd,
        stdout: outputOn({ write: printedOn(stdout) }, env),
        stderr: errors,
        now: () => new Date(startedAt.getTime() + performance.now() - began + waited),
        sleep: async (durationMs) => {
          await wait(1, undefined, { signal });
          waited += durationMs;
        },
        signal,
      }),
    );
  } catch (error) {
    errors.write(
      `rollcall has a bug; please report this:\n${error instanceof Error ? error.stack : error}\n`,
    );
    return 1;
  } finally {
    await printing;
    await Promise.all([stdout.close(), stderr.close()]);
  }
}

/** Each ends with a zero byte. */
const textsIn = async (file: string): Promise<readonly string[]> =>
  (await readFile(file, "utf8")).split("\0").slice(0, -1);
