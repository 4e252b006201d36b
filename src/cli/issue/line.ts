import type { Command } from "commander";
import type { Context } from "../context.ts";
import { type SetExitCode, staleAfterOption } from "../shared-options.ts";
import type { IssueOptions } from "./command.ts";

export function addIssue(command: Command, context: Context, setExitCode: SetExitCode): void {
  command
    .description("open, update or close one issue per district on GitHub, as rollcall drift found it")
    .requiredOption("--drift <folder>", "what rollcall drift --out wrote, one file a district")
    .option(
      "--districts <matrix>",
      "all districts, as rollcall districts --json prints them: one without a finding is an alarm, and the issue of one that is gone is closed",
    )
    .addOption(staleAfterOption())
    .addHelpText(
      "after",
      '\nExample:\n  $ rollcall issue --drift drifts/ --districts "$(rollcall districts --json)"',
    )
    .action(async (options: IssueOptions) => {
      const { issue } = await import("./command.ts");
      setExitCode(await issue(options, context));
    });
}
