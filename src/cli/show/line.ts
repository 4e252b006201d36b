import type { Command } from "commander";
import type { Context } from "../context.ts";
import type { PlanFormat } from "../render-plans.ts";
import { formatOption, type SetExitCode } from "../shared-options.ts";

export function addShow(command: Command, context: Context, setExitCode: SetExitCode): void {
  command
    .description("show a saved plan")
    .argument("<plan.json>", "file written by rollcall plan --out")
    .addOption(formatOption())
    .option("-v, --verbose", "show rule, live fact and way back of every change")
    .addHelpText(
      "after",
      "\nExamples:\n  $ rollcall show plan.json\n  $ rollcall show plan.json --format markdown",
    )
    .action(async (file: string, options: { readonly format: PlanFormat; readonly verbose?: boolean }) => {
      const { show } = await import("./command.ts");
      setExitCode(await show(file, options, context));
    });
}
