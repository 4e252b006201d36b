import type { ProgramLine } from "../program-line.ts";
import type { ExplainOptions } from "./command.ts";

export const explainLine: ProgramLine = {
  announce: (command) =>
    command
      .description("say what a code of a finding, or a guard, means and what to do; without one, list them")
      .argument("[code]", "as a finding or a refusal shows it"),
  declare(command, context, setExitCode) {
    command
      .option("--json", "print it as JSON (schemas/output/explain.schema.json)")
      .addHelpText("after", "\nExamples:\n  $ rollcall explain\n  $ rollcall explain title-changed")
      .action(async (code: string | undefined, options: ExplainOptions) => {
        const { explain } = await import("./command.ts");
        setExitCode(await explain(code, options, context));
      });
  },
};
