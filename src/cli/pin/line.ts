import type { ProgramLine } from "../program-line.ts";
import { districtOption, envFileOption, schoolOption } from "../shared-options.ts";
import type { PinOptions } from "./command.ts";

export const pinLine: ProgramLine = {
  announce: (command) =>
    command
      .description(
        "fill in what lines lack to be told from others: classtag, title and term, as they are now",
      )
      .argument("[names...]", "districts, files or folders"),
  declare(command, context, setExitCode) {
    command
      .addOption(districtOption())
      .addOption(schoolOption())
      .addOption(envFileOption())
      .option("--write", "write the files; without it, only the difference is shown")
      .option("--json", "print what is added, or why nothing is, as JSON (schemas/output/pin.schema.json)")
      .addHelpText(
        "after",
        [
          "",
          "Nothing that a line says is changed, and no service is written to. A line is",
          "left as it is, and it is said why, where its classroom is not found by a name",
          "that only it has, where something speaks against its class, and where the ledger",
          "says that another classroom held the class: somebody may have swapped them by",
          "hand.",
          "",
          "Examples:",
          "  $ rollcall pin springfield --settings .env",
          '  $ rollcall pin springfield --school "Lincoln Elementary" --write',
          "  $ rollcall pin --json > pins.json",
        ].join("\n"),
      )
      .action(async (names: readonly string[], options: PinOptions) => {
        const { pin } = await import("./command.ts");
        setExitCode(await pin(names, options, context));
      });
  },
};
