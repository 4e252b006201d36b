import type { ProgramLine } from "../program-line.ts";
import { envFileOption } from "../shared-options.ts";
import type { TraceOptions } from "./command.ts";

export const traceLine: ProgramLine = {
  announce: (command) =>
    command
      .description(
        "follow one line of a district file through its history: who changed it, who approved, when it was applied",
      )
      .argument("<line>", "the room's name, its id in ClassTag, or the SOURCED ID that its line names"),
  declare(command, context, setExitCode) {
    command
      .option("-d, --district <id>", "the district that it is in")
      .option("-s, --school <name>", "the school that it stands at")
      .option("--live", "read ClassTag, and show what it holds now and what moved since")
      .option(
        "--github",
        "ask GitHub which pull request each commit came with (GITHUB_TOKEN, GITHUB_REPOSITORY)",
      )
      .addOption(envFileOption())
      .option("--json", "print it as JSON (schemas/output/trace.schema.json)")
      .addHelpText(
        "after",
        [
          "",
          "The history is that of HEAD in this clone; who approved and when it was applied",
          "is what the ledger's branch says, as far as this clone has fetched it. Nothing",
          "is written, and without --live, --settings or --github nobody is asked.",
          "",
          "Examples:",
          '  $ rollcall trace "Ms Rivera Room 12"',
          "  $ rollcall trace cls_20401 --settings .env",
          '  $ rollcall trace "Room 4" --school "Lincoln Elementary" --json',
        ].join("\n"),
      )
      .action(async (line: string, options: TraceOptions) => {
        const { trace } = await import("./command.ts");
        setExitCode(await trace(line, options, context));
      });
  },
};
