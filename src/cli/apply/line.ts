import { Option } from "commander";
import type { ProgramLine } from "../program-line.ts";
import {
  collect,
  districtOption,
  envFileOption,
  hours,
  recordOption,
  schoolOption,
} from "../shared-options.ts";
import type { ApplyOptions } from "./command.ts";

export const applyLine: ProgramLine = {
  announce: (command) =>
    command
      .description("write what was approved: reads and plans again, and stops if the plan is another one now")
      .argument("[names...]", "districts, files or folders"),
  declare(command, context, setExitCode) {
    command
      .option("--plan <file>", "apply the plan in this file, or what is left of it")
      .option("--approved <fingerprint>", "apply if the plan still has this fingerprint")
      .option("--auto", "apply what is planned now; guards still hold")
      .option("--merged <commit>", "apply the plan that was reviewed for this merged commit; needs --record")
      .option("--scheduled", "apply what was reviewed and merged and is not applied yet; needs --record")
      .addOption(recordOption())
      .addOption(districtOption())
      .addOption(schoolOption())
      .addOption(
        new Option("--acknowledge <guard:fingerprint>", "lift a guard for exactly this plan (repeatable)")
          .argParser(collect)
          .default([], "none"),
      )
      .addOption(new Option("--max-age <hours>", "how old a plan file may be").argParser(hours).default(24))
      .option(
        "--report <file>",
        "write what became of each change, as JSON; a journal is kept beside it; with --scheduled none where nothing was tried",
      )
      .option("--markdown <file>", "write what became of it for a comment, as Markdown")
      .option(
        "-o, --out <folder>",
        "where the runbook of what people have to click goes (default: runbooks/<district>/)",
      )
      .addOption(envFileOption())
      .option("--json", "print the reports as JSON (schemas/output/apply.schema.json)")
      .option("-v, --verbose", "show every change, however many there are")
      .addHelpText(
        "after",
        "\nExamples:\n  $ rollcall apply --plan plan.json --report report.json\n  $ rollcall apply springfield --approved 7KQ4-2M8P-XZ3T-9WFA\n  $ rollcall apply springfield --auto",
      )
      .action(async (names: readonly string[], flags: ApplyOptions) => {
        const { apply } = await import("./command.ts");
        setExitCode(await apply(names, flags, context));
      });
  },
};
