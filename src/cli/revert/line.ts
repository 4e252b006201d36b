import type { Command } from "commander";
import type { Context } from "../context.ts";
import { envFileOption, formatOption, type SetExitCode } from "../shared-options.ts";
import type { RevertOptions } from "./command.ts";

export function addRevert(command: Command, context: Context, setExitCode: SetExitCode): void {
  command
    .description(
      "plan the way back from an apply, to be reviewed and applied like any other plan; writes nothing",
    )
    .argument("<report>", "what rollcall apply --report wrote, or the journal beside it")
    .addOption(formatOption())
    .option("-o, --out <file>", "save the plan for rollcall apply --plan")
    .addOption(envFileOption())
    .option("-v, --verbose", "show rule, live fact and way back of every change")
    .addHelpText(
      "after",
      "\nExamples:\n  $ rollcall revert springfield.report.json --out back.json\n  $ rollcall apply --plan back.json",
    )
    .action(async (report: string, flags: RevertOptions) => {
      const { revert } = await import("./command.ts");
      setExitCode(await revert(report, flags, context));
    });
}
