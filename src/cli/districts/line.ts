import { InvalidArgumentError, Option } from "commander";
import type { ProgramLine } from "../program-line.ts";
import { districtOption, headOption } from "../shared-options.ts";
import type { DistrictsOptions, Part } from "./command.ts";

function part(value: string): Part {
  const match = /^([1-9]\d*)\/([1-9]\d*)$/.exec(value);
  const [number, of] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || number > of)
    throw new InvalidArgumentError("It must be like 2/3: the second of three parts.");
  return { number, of };
}

function matrices(value: string): number {
  if (!/^[1-9]\d?$/.test(value)) throw new InvalidArgumentError("It must be a number from 1 to 99.");
  return Number(value);
}

export const districtsLine: ProgramLine = {
  announce: (command) =>
    command.description(
      "list the districts, or those that a change touches; as a matrix for CI with --matrix",
    ),
  declare(command, context, setExitCode) {
    command
      .option("--changed-since <ref>", "only districts whose files differ from this commit, and why")
      .addOption(headOption())
      .addOption(districtOption())
      .addOption(
        new Option("--part <number/of>", "only this part of the list, for more than 256 districts").argParser(
          part,
        ),
      )
      .addOption(
        new Option(
          "--matrix [number]",
          "print what fromJSON of GitHub Actions takes as a job's matrix; so many of at most 256 districts, a line each",
        )
          .preset("1")
          .argParser(matrices)
          .conflicts("json"),
      )
      .option("--json", "print them as JSON (schemas/output/districts.schema.json)")
      .addHelpText(
        "after",
        "\nExamples:\n  $ rollcall districts\n  $ rollcall districts --changed-since origin/main\n  $ rollcall districts --changed-since HEAD^ --matrix",
      )
      .action(async (flags: DistrictsOptions) => {
        const { districts } = await import("./command.ts");
        setExitCode(await districts(flags, context));
      });
  },
};
