import { Option } from "commander";
import type { ProgramLine } from "../program-line.ts";
import {
  cacheOption,
  collect,
  districtOption,
  envFileOption,
  formatOption,
  headOption,
  hours,
  noCacheOption,
  recordOption,
  schoolOption,
} from "../shared-options.ts";
import { StreamOption } from "../stream-place.ts";
import type { PlanOptions } from "./command.ts";

export const planLine: ProgramLine = {
  announce: (command) =>
    command
      .description("read ClassLink and ClassTag and show what applying the file would change; writes nothing")
      .argument("[names...]", "districts, files or folders"),
  declare(command, context, setExitCode) {
    command
      .addOption(districtOption())
      .addOption(schoolOption())
      .addOption(formatOption())
      .option("--json", "the same as --format json")
      .addOption(
        new StreamOption(
          "-o, --out <file>",
          "save the plan for rollcall apply --plan; a folder (plans/) for several districts; -: print it, and speak on stderr",
          "output",
        ),
      )
      .option("--html <file>", "also write the plans as one self-contained HTML page")
      .addOption(headOption())
      .option("--base <ref>", "hold the file against this commit: what it loosens, and what is drift")
      .option("--schools-changed-since <ref>", "only the schools whose lines differ from this commit")
      .addOption(recordOption())
      .addOption(
        new StreamOption(
          "--snapshot <file>",
          "ask neither system, and plan from what rollcall snapshot wrote; a folder (snapshots/) for several districts; -: standard input (repeatable)",
          "input",
        )
          .argParser(collect)
          .default([], "both systems are read"),
      )
      .addOption(
        new Option("--max-snapshot-age <hours>", "how old a snapshot may be").argParser(hours).default(36),
      )
      .addOption(cacheOption())
      .addOption(noCacheOption())
      .addOption(envFileOption())
      .option("--detailed-exitcode", "exit with 2 where there are changes, as terraform plan does")
      .option("-v, --verbose", "show rule, live fact and way back of every change")
      .addHelpText(
        "after",
        '\nExamples:\n  $ rollcall plan springfield\n  $ rollcall plan springfield --school "Lincoln Elementary" --verbose\n  $ rollcall plan --out plan.json --format markdown',
      )
      .action(async (names: readonly string[], flags: PlanOptions & { readonly json?: boolean }) => {
        const { plan } = await import("./command.ts");
        setExitCode(
          await plan(names, { ...flags, format: flags.json === true ? "json" : flags.format }, context),
        );
      });
  },
};
