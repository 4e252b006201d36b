import type { ProgramLine } from "../program-line.ts";
import { collect, envFileOption, formatOption } from "../shared-options.ts";
import { InputArgument, StreamOption } from "../stream-place.ts";
import type { RevertOptions } from "./command.ts";

export const revertLine: ProgramLine = {
  announce: (command) =>
    command
      .description(
        "plan the way back from an apply, to be reviewed and applied like any other plan; writes nothing",
      )
      .addArgument(
        new InputArgument(
          "<report>",
          "what rollcall apply --report wrote, or the journal beside it; -: a report on standard input",
        ),
      ),
  declare(command, context, setExitCode) {
    command
      .option(
        "--only <classroom>",
        "take back nothing but what was written to this classroom: its id, or a name that no other of the report has (repeatable)",
        collect,
        [],
      )
      .addOption(formatOption())
      .option("--json", "the same as --format json")
      .addOption(
        new StreamOption(
          "-o, --out <file>",
          "save the plan for rollcall apply --plan; -: print it, and speak on stderr",
          "output",
        ),
      )
      .addOption(envFileOption())
      .option("-v, --verbose", "show rule, live fact and way back of every change")
      .addHelpText(
        "after",
        [
          "",
          "Names and members do not return: Rollcall writes neither. Classrooms that",
          "exchanged their SOURCED IDs come back together or not at all.",
          "",
          "Examples:",
          "  $ rollcall revert springfield.report.json --out back.json",
          "  $ rollcall revert springfield.report.json --only cls_20417 --out back.json",
          "  $ rollcall apply --plan back.json",
        ].join("\n"),
      )
      .action(async (report: string, flags: RevertOptions & { readonly json?: boolean }) => {
        const { revert } = await import("./command.ts");
        setExitCode(
          await revert(report, { ...flags, format: flags.json === true ? "json" : flags.format }, context),
        );
      });
  },
};
