#!/usr/bin/env node
import { setMaxListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { isInJob, outputOn } from "./cli/job-output.ts";
import { runProgram } from "./cli/program.ts";

const stdout = outputOn(process.stdout, process.env);
const stderr = outputOn(process.stderr, process.env);
const controller = new AbortController();
// As many wait for it as requests wait to be sent again.
setMaxListeners(0, controller.signal);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => controller.abort(new Error(`stopped by ${signal}`)));
}
// A file that may not grow any further (`ulimit -f`) is an error of that one write.
process.on("SIGXFSZ", () => undefined);
// A reader that has seen enough (`rollcall plan | head`), or a disk that is full, ends what is printed and nothing else:
// files are written all the same, and the exit code is that of the work.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

function reportBug(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  stderr.write(`rollcall has a bug; please report this:\n${text}\n`);
}

// Node would print it past `stderr`, and in a job nothing may be printed past it.
if (isInJob(process.env))
  process.on("uncaughtException", (error) => {
    reportBug(error);
    process.exit(1);
  });

async function ask(question: string): Promise<string> {
  const { createInterface } = await import("node:readline/promises");
  const line = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await line.question(question, { signal: controller.signal });
  } finally {
    line.close();
  }
}

try {
  process.exitCode = await runProgram(process.argv.slice(2), {
    env: process.env,
    cwd: process.cwd(),
    stdout,
    stderr,
    now: () => new Date(),
    sleep: (durationMs) => sleep(durationMs, undefined, { signal: controller.signal }),
    ...(process.stdin.isTTY && process.stderr.isTTY ? { ask } : {}),
    signal: controller.signal,
  });
} catch (error) {
  if (controller.signal.aborted) stderr.write(`${String(controller.signal.reason)}\n`);
  else reportBug(error);
  process.exitCode = 1;
}
