/**
 * Rollcall in a process of its own on a day of the demo's calendar, which is the first argument. It is built for the demo and not
 * released, so that no real run can be told another day.
 */
import { processContext } from "./cli/process-context.ts";
import { runProgram } from "./cli/program.ts";

const [day = "", ...args] = process.argv.slice(2);
const aheadMs = new Date(day).getTime() - Date.now();
process.exitCode = await runProgram(
  args,
  processContext(() => new Date(Date.now() + aheadMs)),
);
