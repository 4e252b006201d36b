import { Option } from "commander";
import type { ProgramLine } from "../program-line.ts";
import { collect, wholeNumberOption } from "../shared-options.ts";
import type { FetchOptions } from "./command.ts";

export const fetchLine: ProgramLine = {
  announce: (command) =>
    command
      .description("bring reviewed plans, acknowledgements, reports and snapshots from GitHub into files")
      .argument("[district]", "what was reviewed and applied before for this district"),
  declare(command, context, setExitCode) {
    command
      .requiredOption("-o, --out <folder>", "where to write")
      .option(
        "--snapshot",
        "the newest snapshot of the district that the drift workflow took, in the place of its record",
      )
      .addOption(
        new Option("--pull-request <number>", "the plans of this pull request's present head").argParser(
          wholeNumberOption,
        ),
      )
      .addOption(
        new Option(
          "-d, --district <id>",
          "with --pull-request: a district that must have a plan (repeatable)",
        )
          .argParser(collect)
          .default([], "whichever have one"),
      )
      .addHelpText(
        "after",
        "\nExamples:\n  $ rollcall fetch springfield --out record\n  $ rollcall fetch --pull-request 12 --out plans\n  $ rollcall fetch springfield --snapshot --out snapshots",
      )
      .action(async (district: string | undefined, options: FetchOptions) => {
        const { fetchFromGitHub } = await import("./command.ts");
        setExitCode(await fetchFromGitHub(district, options, context));
      });
  },
};
