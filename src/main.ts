#!/usr/bin/env node
import { isInJob } from "./cli/job-output.ts";
import { processContext } from "./cli/process-context.ts";
import { runProgram } from "./cli/program.ts";

const context = processContext(() => new Date());

function reportBug(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  context.stderr.write(`rollcall has a bug; please report this:\n${text}\n`);
}

// Node would print it past `stderr`, and in a job nothing may be printed past it.
if (isInJob(process.env))
  process.on("uncaughtException", (error) => {
    reportBug(error);
    process.exit(1);
  });

try {
  process.exitCode = await runProgram(process.argv.slice(2), context);
} catch (error) {
  reportBug(error);
  process.exitCode = 1;
}
