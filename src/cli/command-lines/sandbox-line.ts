import { type Command, InvalidArgumentError, Option } from "commander";
import type { Context } from "../context.ts";
import { type SetExitCode, wholeNumber } from "./shared-options.ts";

function port(value: string): number {
  const parsed = Number(value);
  if (!Number.isInteger(parsed) || parsed < 0 || parsed > 65_535)
    throw new InvalidArgumentError("It must be a port, 0 to 65535; 0 takes a free one.");
  return parsed;
}

export function addSandbox(command: Command, context: Context, setExitCode: SetExitCode): void {
  command
    .description("serve a simulated ClassLink and ClassTag on this machine, to try everything without risk")
    .addOption(new Option("--port <port>", "loopback port").argParser(port).default(4010))
    .option("--state <file>", "keep the state in this file, so that it survives a restart")
    .option(
      "--oneroster <folder>",
      "serve the OneRoster CSV files of this folder instead of the sample district",
    )
    .addOption(
      new Option("--schools <count>", "serve a generated district of this many schools").argParser(
        wholeNumber,
      ),
    )
    .addOption(
      new Option("--classes <count>", "classes per generated school").argParser(wholeNumber).default(50),
    )
    .addOption(
      new Option("--seed <number>", "seed of the generated district").argParser(wholeNumber).default(1),
    )
    .addOption(
      new Option("--latency <ms>", "wait this long before each answer").argParser(wholeNumber).default(0),
    )
    .option("--second-factor", "let the pages ask for a one-time code after the password")
    .option("--print-env", "print the connection settings for its services and exit")
    .addHelpText(
      "after",
      "\nExamples:\n  $ rollcall sandbox --print-env > .env && rollcall sandbox\n  $ rollcall plan springfield --env-file .env\n  $ rollcall sandbox --schools 20 --classes 100",
    )
    .action(async (options: import("../commands/sandbox.ts").SandboxFlags) => {
      const { sandbox } = await import("../commands/sandbox.ts");
      setExitCode(await sandbox(options, context));
    });
}
