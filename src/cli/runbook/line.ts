import type { ProgramLine } from "../program-line.ts";
import { districtOption, envFileOption } from "../shared-options.ts";
import type { RunbookStatusOptions } from "./status-command.ts";

export const runbookLine: ProgramLine = {
  announce: (command) =>
    command.description(
      "what people do by hand: rollcall apply writes a runbook, this says how far it has come",
    ),
  declare(command, context, setExitCode) {
    command
      .command("status")
      .copyInheritedSettings(command)
      .description("read ClassTag and say what of the runbook is done, not done, or done differently")
      .argument("[names...]", "districts, files or folders")
      .addOption(districtOption())
      .option("--runbook <folder>", "where the runbook lies (default: runbooks/<district>/)")
      .addOption(envFileOption())
      .option("-v, --verbose", "show every open step")
      .option("--json", "print it as JSON (schemas/output/runbook-status.schema.json)")
      .addHelpText(
        "after",
        "\nExits with 0 when all is done, with 2 while something is open, with 1 where\nsomething was done differently or could not be seen.\n\nExamples:\n  $ rollcall runbook status springfield\n  $ rollcall runbook status springfield --runbook pages/ --json",
      )
      .action(async (names: readonly string[], flags: RunbookStatusOptions) => {
        const { runbookStatus } = await import("./status-command.ts");
        setExitCode(await runbookStatus(names, flags, context));
      });
  },
};
