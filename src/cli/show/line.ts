import type { ProgramLine } from "../program-line.ts";
import { formatOption } from "../shared-options.ts";
import { InputArgument } from "../stream-place.ts";
import type { ShowOptions } from "./command.ts";

export const showLine: ProgramLine = {
  announce: (command) =>
    command
      .description("show a saved plan")
      .addArgument(
        new InputArgument("<plan.json>", "file written by rollcall plan --out; -: standard input"),
      ),
  declare(command, context, setExitCode) {
    command
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
  },
};
