import { Option } from "commander";
import type { ProgramLine } from "../program-line.ts";
import { headOption } from "../shared-options.ts";
import type { ValidateOptions } from "./command.ts";

export const validateLine: ProgramLine = {
  announce: (command) =>
    command
      .description("check district files and print every finding, with its place and what to write instead")
      .argument("[names...]", "districts, files or folders"),
  declare(command, context, setExitCode) {
    command
      .addOption(
        new Option("-f, --format <format>", "how to print the findings")
          .choices([...validateFormats])
          .default("terminal"),
      )
      .option("--json", "the same as --format json")
      .option("-v, --verbose", "show each of many findings that are alike, and what to do about notices")
      .addOption(headOption().conflicts("staged"))
      .option("--staged", "check what git add has staged, not the files on disk: for a hook before a commit")
      .addHelpText(
        "after",
        "\nExamples:\n  $ rollcall validate\n  $ rollcall validate springfield\n  $ rollcall validate districts/springfield.yaml --json\n  $ rollcall validate --head origin/main --format sarif\n  $ rollcall validate --staged",
      )
      .action(async (names: readonly string[], flags: ValidateOptions & { readonly json?: boolean }) => {
        const { validate } = await import("./command.ts");
        setExitCode(
          await validate(names, flags.json === true ? { ...flags, format: "json" } : flags, context),
        );
      });
  },
};

/** `github`: annotations, as a step of a workflow prints them. `sarif`: a log for code scanning. */
export type ValidateFormat = "github" | "json" | "sarif" | "terminal";
const validateFormats: readonly ValidateFormat[] = ["terminal", "json", "github", "sarif"];
