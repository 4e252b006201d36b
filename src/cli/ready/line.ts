import { Option } from "commander";
import type { ProgramLine } from "../program-line.ts";
import {
  cacheOption,
  districtOption,
  envFileOption,
  noCacheOption,
  recordOption,
} from "../shared-options.ts";
import type { ReadyOptions } from "./command.ts";

export const readyLine: ProgramLine = {
  announce: (command) =>
    command
      .description(
        "go or no-go before a person turns Daily sync on: what is in the way, what to do, and who can; writes nothing",
      )
      .argument("[names...]", "districts, files or folders"),
  declare(command, context, setExitCode) {
    command
      .addOption(districtOption())
      .addOption(recordOption())
      .option("-o, --out <file>", "write the finding for rollcall issue --ready, as JSON")
      .addOption(cacheOption())
      .addOption(noCacheOption())
      .addOption(envFileOption())
      .addOption(
        new Option("-f, --format <format>", "how to show it")
          .choices(["terminal", "markdown", "json"])
          .default("terminal"),
      )
      .option("--json", "the same as --format json")
      .option("-v, --verbose", "name everything, not the first few")
      .addHelpText(
        "after",
        "\nExits with 0 for go and with 1 for no-go; what cannot be read is no-go.\n\nExamples:\n  $ rollcall ready springfield --settings .env\n  $ rollcall ready springfield --format markdown",
      )
      .action(async (names: readonly string[], flags: ReadyOptions & { readonly json?: boolean }) => {
        const { ready } = await import("./command.ts");
        setExitCode(
          await ready(names, { ...flags, format: flags.json === true ? "json" : flags.format }, context),
        );
      });
  },
};
