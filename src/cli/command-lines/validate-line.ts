import type { Command } from "commander";
import type { Context } from "../context.ts";
import type { SetExitCode } from "./shared-options.ts";

export function addValidate(command: Command, context: Context, setExitCode: SetExitCode): void {
  command
    .description("check district files and print every finding, with its place and what to write instead")
    .argument("[names...]", "districts, files or folders", [])
    .option("--json", "print the findings as JSON")
    .addHelpText(
      "after",
      "\nExamples:\n  $ rollcall validate\n  $ rollcall validate springfield\n  $ rollcall validate districts/springfield.yaml --json",
    )
    .action(async (names: readonly string[], options: { readonly json?: boolean }) => {
      const { validate } = await import("../commands/validate.ts");
      setExitCode(await validate(names, options, context));
    });
}
