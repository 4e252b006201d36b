import { processContext } from "../../src/cli/process-context.ts";
import { runProgram } from "../../src/cli/program.ts";

// Rollcall in a process of its own, at the moment that TEST_NOW says, for tests that stop or kill it.
const context = processContext(() => new Date(process.env["TEST_NOW"] ?? ""));
const waits = process.env["TEST_WAITS"] === "yes" ? {} : { sleep: () => Promise.resolve() };
process.exitCode = await runProgram(process.argv.slice(2), { ...context, ...waits });
if (process.env["TEST_LEFT"] === "yes")
  process.stderr.write(`left: ${process.getActiveResourcesInfo().join(" ")}\n`);
