import type { ProgramLine } from "../program-line.ts";
import { envFileOption } from "../shared-options.ts";
import type { RolloverOptions } from "./command.ts";

export const rolloverLine: ProgramLine = {
  announce: (command) =>
    command
      .description(
        "propose how a district's file turns the school year, and in which order people go about it",
      )
      .argument("<district>", "a district, its file or its folder"),
  declare(command, context, setExitCode) {
    command
      .requiredOption("--to <year>", "the school year that begins, by its title or SOURCED ID in ClassLink")
      .option(
        "--hand-on <school>",
        "its classrooms go on with other children instead of being archived; may be repeated",
        (name: string, all: readonly string[]) => [...all, name],
        [],
      )
      .option("--teachers <source>", "compare teachers' names too, as suggest does: server, or a CSV file")
      .addOption(envFileOption())
      .option("--write", "write the file, after showing the difference")
      .option("-v, --verbose", "list everything, however much it is")
      .option("--json", "print what is proposed as JSON (schemas/output/rollover.schema.json)")
      .addHelpText(
        "after",
        [
          "",
          "archive   the classroom keeps its history and is archived; the sync makes a new",
          "          one for the class of the new year. Where the id goes on and means",
          "          other children now, its connection is removed first (release: true)",
          "hand on   the classroom goes on with other children, who see what is in it: only",
          "          at schools that --hand-on names, and where the class that follows is",
          "          sure",
          "choose    only a person can tell, as of a homeroom whose children went up",
          "          together",
          "sync      its class is gone: the sync archives it, up to the deletion threshold",
          "",
          "The class that follows is found by title, room, teacher, code and period, never",
          "by what ids look like. Nothing is written to a service, and --write changes the",
          "file alone: a plan shows what it would do, and apply asks again. Until the SIS",
          "has turned the year, what is written is a freeze; run it again afterwards.",
          "",
          "Examples:",
          "  $ rollcall rollover springfield --to 2027-28 --settings .env",
          "  $ rollcall rollover springfield --to 2027-28 \\",
          '      --hand-on "Washington Middle" --write',
        ].join("\n"),
      )
      .action(async (name: string, options: RolloverOptions) => {
        const { rollover } = await import("./command.ts");
        setExitCode(await rollover(name, options, context));
      });
  },
};
