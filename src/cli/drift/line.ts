import { Option } from "commander";
import type { ProgramLine } from "../program-line.ts";
import {
  cacheOption,
  districtOption,
  envFileOption,
  noCacheOption,
  recordOption,
} from "../shared-options.ts";
import type { DriftOptions } from "./command.ts";

/** `markdown` is what the issue says. */
export type DriftFormat = "json" | "markdown" | "terminal";
const driftFormats: readonly DriftFormat[] = ["terminal", "markdown", "json"];

export const driftLine: ProgramLine = {
  announce: (command) =>
    command
      .description(
        "say whether live state is still as the file asks; tells drift from what is merged and not applied",
      )
      .argument("[names...]", "a district, its file or folder"),
  declare(command, context, setExitCode) {
    command
      .addOption(districtOption())
      .addOption(recordOption())
      .option("--compare <report>", "say what of its last night came otherwise than this report forecast")
      .option("-o, --out <file>", "write the finding for rollcall issue, as JSON")
      .addOption(cacheOption())
      .addOption(noCacheOption())
      .addOption(envFileOption())
      .addOption(
        new Option(
          "-f, --format <format>",
          "how to show it (default: terminal in a terminal, else markdown)",
        ).choices([...driftFormats]),
      )
      .option("--json", "the same as --format json")
      .option("-v, --verbose", "show every change, however many there are")
      .addHelpText(
        "after",
        "\nExits with 0 where all is as the file asks, with 2 where it is not.\n\nExamples:\n  $ rollcall drift springfield\n  $ rollcall drift springfield --record record --out springfield.drift.json",
      )
      .action(async (names: readonly string[], flags: DriftOptions) => {
        const { drift } = await import("./command.ts");
        setExitCode(await drift(names, flags, context));
      });
  },
};
