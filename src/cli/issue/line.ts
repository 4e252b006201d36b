import type { ProgramLine } from "../program-line.ts";
import { staleAfterOption } from "../shared-options.ts";
import type { IssueOptions } from "./command.ts";

export const issueLine: ProgramLine = {
  announce: (command) =>
    command.description(
      "open, update or close issues of districts on GitHub, as rollcall drift and rollcall ready found them",
    ),
  declare(command, context, setExitCode) {
    command
      .option("--drift <folder>", "what rollcall drift --out wrote, one file a district")
      .option(
        "--ready <file>",
        "what rollcall ready --out wrote; a folder of *.ready.json for several districts",
      )
      .option(
        "--districts <matrix>",
        "all districts, as rollcall districts --matrix prints them: one without a finding is an alarm, and the issue of one that is gone is closed",
      )
      .addOption(staleAfterOption())
      .addHelpText(
        "after",
        '\nExample:\n  $ rollcall issue --drift drifts/ --districts "$(rollcall districts --matrix)"',
      )
      .action(async (options: IssueOptions) => {
        const { issue } = await import("./command.ts");
        setExitCode(await issue(options, context));
      });
  },
};
