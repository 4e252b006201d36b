import { setMaxListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { writeProblem } from "../files/io-problem.ts";
import type { Context } from "./context.ts";
import { outputOn } from "./job-output.ts";
import { programAsCalled } from "./program-as-called.ts";
import { StopSignal, stopSignals } from "./stop-signal.ts";

let isOutputCut = false;

/** Who wanted what is printed, as a plan for a file, has not got all of it: that is said once, and no success. */
function failAtTheEnd(error: NodeJS.ErrnoException): void {
  if (isOutputCut) return;
  isOutputCut = true;
  process.stderr.write(`error  Standard output cannot be written, and is cut off: ${writeProblem(error)}.\n`);
  process.on("exit", (code) => {
    if (code === 0) process.exitCode = 1;
  });
}

/** What a command knows of the world where it has a process of its own; from now on a signal stops it in order. */
export function processContext(now: () => Date): Context {
  const controller = new AbortController();
  const { signal } = controller;
  // As many wait for it as requests wait to be sent again.
  setMaxListeners(0, signal);
  for (const name of stopSignals) process.once(name, () => controller.abort(new StopSignal(name)));
  // A file that may not grow any further (`ulimit -f`) is an error of that one write.
  process.on("SIGXFSZ", () => undefined);
  // A reader that has seen enough (`rollcall plan | head`), or a disk that is full, ends what is printed and nothing else:
  // files are written all the same, and the exit code is that of the work.
  process.stderr.on("error", () => undefined);
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") failAtTheEnd(error);
  });
  const ask = async (question: string): Promise<string> => {
    const { askPerson } = await import("./ask-person.ts");
    const interrupt = (): void => void process.kill(process.pid, "SIGINT");
    return await askPerson(question, { input: process.stdin, output: process.stderr, interrupt }, signal);
  };
  const input = async (): Promise<Uint8Array> => {
    const [{ addAbortSignal }, { buffer }] = await Promise.all([
      import("node:stream"),
      import("node:stream/consumers"),
    ]);
    // Whoever typed - without a pipe sees nothing happen, for as long as nothing is typed.
    if (process.stdin.isTTY && process.stderr.isTTY)
      process.stderr.write(
        "Standard input is read from this terminal; Ctrl-D on a line of its own ends it.\n",
      );
    return await buffer(addAbortSignal(signal, process.stdin));
  };
  return {
    env: process.env,
    cwd: process.cwd(),
    calling: { program: programAsCalled(process, process.cwd()) },
    stdout: outputOn(process.stdout, process.env),
    stderr: outputOn(process.stderr, process.env),
    now,
    sleep: (durationMs) => sleep(durationMs, undefined, { signal }),
    ...(process.stderr.isTTY && process.stdin.isTTY ? { ask } : {}),
    input,
    signal,
  };
}
