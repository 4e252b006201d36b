import { Option } from "commander";
import type { ProgramLine } from "../program-line.ts";
import { districtOption, envFileOption } from "../shared-options.ts";
import { StreamOption } from "../stream-place.ts";
import type { SnapshotOptions } from "./command.ts";
import { snapshotFormatNames } from "./snapshot-formats.ts";

export const snapshotLine: ProgramLine = {
  announce: (command) =>
    command
      .description(
        "read ClassLink and ClassTag and keep what a plan needs of them, for rollcall plan --snapshot",
      )
      .argument("[names...]", "districts, files or folders"),
  declare(command, context, setExitCode) {
    command
      .addOption(
        new StreamOption(
          "-o, --out <file>",
          "where to write; a folder (snapshots/) for several districts; -: print it, and speak on stderr",
          "output",
        ).makeOptionMandatory(),
      )
      .addOption(
        new Option("-f, --format <format>", "how to write it")
          .choices([...snapshotFormatNames])
          .default("json"),
      )
      .addOption(districtOption())
      .addOption(envFileOption())
      .addHelpText(
        "after",
        "\nExamples:\n  $ rollcall snapshot springfield --out springfield.snapshot.json\n  $ rollcall snapshot --out snapshots/\n  $ rollcall plan --snapshot snapshots/\n  $ rollcall snapshot springfield --format csv --out classtag.csv\n      what ClassTag holds, for a spreadsheet",
      )
      .action(async (names: readonly string[], options: SnapshotOptions) => {
        const { snapshot } = await import("./command.ts");
        setExitCode(await snapshot(names, options, context));
      });
  },
};
