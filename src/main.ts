#!/usr/bin/env node
import { processContext } from "./cli/process-context.ts";
import { runProgram } from "./cli/program.ts";
import { KnownSecrets } from "./http/known-secrets.ts";
import { redact } from "./http/redact.ts";

const context = processContext(() => new Date());
new KnownSecrets().everywhere();

function reportBug(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  context.stderr.write(`rollcall has a bug; please report this:\n${redact(text)}\n`);
}

// Node would print it past `stderr`, and nothing may be printed past it.
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
