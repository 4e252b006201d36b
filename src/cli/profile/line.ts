import type { ProgramLine } from "../program-line.ts";
import { envFileOption } from "../shared-options.ts";
import type { ProfileCheckOptions } from "./check-command.ts";

export const profileLine: ProgramLine = {
  announce: (command) => command.description("what ClassTag's pages are called, for the browser driver"),
  declare(command, context, setExitCode) {
    command
      .command("check")
      .copyInheritedSettings(command)
      .description("walk ClassTag's pages, say what of the profile fits and which line to write where not")
      .argument("[names...]", "districts; without a file: settings without a prefix")
      .addOption(envFileOption())
      .option("--json", "print the results as JSON (schemas/output/profile-check.schema.json)")
      .addHelpText(
        "after",
        "\nOpens pages and dialogs and leaves them; whatever would write to ClassTag is\nheld back before it leaves.\nExits with 1 where something of the profile does not fit.\n\nExamples:\n  $ rollcall profile check springfield --settings .env\n  $ rollcall profile check --json",
      )
      .action(async (names: readonly string[], options: ProfileCheckOptions) => {
        const { profileCheck } = await import("./check-command.ts");
        setExitCode(await profileCheck(names, options, context));
      });
  },
};
