import { runProgram } from "../../src/cli/program.ts";

process.on("SIGXFSZ", () => undefined);

// Rollcall in a process of its own, at the moment that TEST_NOW says, for tests that kill it.
process.exitCode = await runProgram(process.argv.slice(2), {
  env: process.env,
  cwd: process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => new Date(process.env["TEST_NOW"] ?? ""),
  sleep: () => Promise.resolve(),
  signal: new AbortController().signal,
});
