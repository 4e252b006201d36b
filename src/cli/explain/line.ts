import type { Command } from "commander";
import type { Context } from "../context.ts";
import type { SetExitCode } from "../shared-options.ts";
import type { ExplainOptions } from "./command.ts";

export function addExplain(command: Command, context: Context, setExitCode: SetExitCode): void {
  command
    .description("say what a code of a finding, or a guard, means and what to do; without one, list them")
    .argument("[code]", "as a finding or a refusal shows it")
    .option("--json", "print it as JSON (schemas/output/explain.schema.json)")
    .addHelpText("after", "\nExamples:\n  $ rollcall explain\n  $ rollcall explain title-changed")
    .action(async (code: string | undefined, options: ExplainOptions) => {
      const { explain } = await import("./command.ts");
      setExitCode(await explain(code, options, context));
    });
}
