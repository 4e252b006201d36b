import { Option } from "commander";
import type { ProgramLine } from "../program-line.ts";
import { districtOption, envFileOption, schoolOption } from "../shared-options.ts";
import type { SuggestOptions } from "./command.ts";

export const suggestLine: ProgramLine = {
  announce: (command) =>
    command
      .description("propose a class for every classroom that the file does not decide")
      .argument("[names...]", "districts, files or folders"),
  declare(command, context, setExitCode) {
    command
      .addOption(districtOption())
      .addOption(schoolOption())
      .addOption(envFileOption())
      .option(
        "--teachers <source>",
        "compare teachers' names too: server, or a CSV file of lines CLASS ID,NAME (ClassLink's CSV has its own)",
      )
      .option("--write", "add what is proposed to the files, as lines, after showing the difference")
      .addOption(
        new Option("--level <level>", "with --write: what is added (default: sure)").choices([
          "sure",
          "probable",
        ]),
      )
      .option("-v, --verbose", "list all that is sure, however many there are")
      .option("--json", "print the proposals as JSON (schemas/output/suggest.schema.json)")
      .addHelpText(
        "after",
        [
          "",
          "sure      names and rooms single the class out, and nothing speaks against it",
          "probable  look at it before you write it into the file",
          "choose    several classes fit: a, b, c",
          "nothing   a club, a room of last year, or a class that is not shared",
          "",
          "--write adds complete lines, each with what speaks for it as a comment, and",
          "changes nothing that is there. At a school that leaves its classrooms alone they",
          "say policy: sync, because they would ask for nothing else; any other policy of a",
          "school holds for them. No service is written to: a plan shows what the lines",
          "would change, and apply asks again.",
          "",
          "Teachers' names decide much: rooms are called by them. An export of CSV files",
          "has them in users.csv. A server is asked for them with --teachers server alone:",
          "for the names of each school's teachers, and which classes they teach. They are",
          "compared in memory and kept nowhere; what is shown is that they agree. Pupils",
          "and families are never asked for.",
          "",
          "Examples:",
          "  $ rollcall suggest springfield --settings .env",
          "  $ rollcall suggest springfield --teachers server",
          '  $ rollcall suggest springfield --school "Lincoln Elementary" --write',
          "  $ rollcall suggest --json > suggestions.json",
        ].join("\n"),
      )
      .action(async (names: readonly string[], options: SuggestOptions) => {
        const { suggest } = await import("./command.ts");
        setExitCode(await suggest(names, options, context));
      });
  },
};
