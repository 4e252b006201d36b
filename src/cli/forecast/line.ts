import { Option } from "commander";
import type { ProgramLine } from "../program-line.ts";
import { districtOption, envFileOption } from "../shared-options.ts";
import { StreamOption } from "../stream-place.ts";
import type { ForecastOptions } from "./command.ts";

export const forecastLine: ProgramLine = {
  announce: (command) =>
    command
      .description("say what the next nightly sync does, as if nothing were applied; or what came of one")
      .argument("[names...]", "districts, files or folders"),
  declare(command, context, setExitCode) {
    command
      .addOption(districtOption())
      .addOption(
        new StreamOption(
          "--compare <report>",
          "read again, and compare with the forecast in this report of rollcall apply; -: standard input",
          "input",
        ),
      )
      .addOption(
        new Option("--format <format>", "how to show it")
          .choices(["terminal", "markdown"])
          .default("terminal"),
      )
      .addOption(envFileOption())
      .option("-v, --verbose", "name everything")
      .option("--json", "print it as JSON (schemas/output/forecast.schema.json)")
      .addHelpText(
        "after",
        [
          "",
          "Nothing is written. With --compare it exits with 0 where the night came as",
          "forecast, or has not passed, and with 2 where it came otherwise, or was due and",
          "did not come. What somebody changed since, in ClassLink or by hand, is told",
          "apart from the night.",
          "",
          "Examples:",
          "  $ rollcall forecast springfield --settings .env",
          "  $ rollcall forecast --compare springfield.report.json --settings .env",
        ].join("\n"),
      )
      .action(async (names: readonly string[], options: ForecastOptions) => {
        const { forecast } = await import("./command.ts");
        setExitCode(await forecast(names, options, context));
      });
  },
};
