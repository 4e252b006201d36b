import type { Command } from "commander";
import type { IssueOptions } from "../commands/issue.ts";
import type { Context } from "../context.ts";
import type { SetExitCode } from "./shared-options.ts";

export function addIssue(command: Command, context: Context, setExitCode: SetExitCode): void {
  command
    .description("open, update or close one issue per district on GitHub, as rollcall drift found it")
    .requiredOption("--drift <folder>", "what rollcall drift --out wrote, one file a district")
    .addHelpText("after", "\nExample:\n  $ rollcall issue --drift drifts/")
    .action(async (options: IssueOptions) => {
      const { issue } = await import("../commands/issue.ts");
      setExitCode(await issue(options, context));
    });
}
