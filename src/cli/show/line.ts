import type { Command } from "commander";
import type { Context } from "../context.ts";
import { formatOption, type SetExitCode } from "../shared-options.ts";
import { InputArgument } from "../stream-place.ts";
import type { ShowOptions } from "./command.ts";

export function addShow(command: Command, context: Context, setExitCode: SetExitCode): void {
  command
    .description("show a saved plan")
    .addArgument(new InputArgument("<plan.json>", "file written by rollcall plan --out; -: standard input"))
    .addOption(formatOption())
    .option("--json", "the same as --format json")
    .option("-v, --verbose", "show rule, live fact and way back of every change")
    .addHelpText(
      "after",
      "\nExamples:\n  $ rollcall show plan.json\n  $ rollcall show plan.json --format markdown",
    )
    .action(async (file: string, flags: ShowOptions & { readonly json?: boolean }) => {
      const { show } = await import("./command.ts");
      setExitCode(
        await show(file, { ...flags, format: flags.json === true ? "json" : flags.format }, context),
      );
    });
}
