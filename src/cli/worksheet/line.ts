import type { ProgramLine } from "../program-line.ts";
import { envFileOption, schoolOption } from "../shared-options.ts";
import { InputArgument } from "../stream-place.ts";
import type { WorksheetExportOptions } from "./export-command.ts";
import type { WorksheetImportOptions } from "./import-command.ts";

export const worksheetLine: ProgramLine = {
  announce: (command) =>
    command.description("decide in a spreadsheet which class each classroom is, and take the answers back"),
  declare(command, context, setExitCode) {
    command
      .command("export")
      .copyInheritedSettings(command)
      .description("write a spreadsheet and a page for each school with undecided classrooms")
      .argument("<district>", "a district, its file or folder")
      .addOption(schoolOption())
      .requiredOption("-o, --out <folder>", "where they are written; never over a file that is there")
      .addOption(envFileOption())
      .option(
        "--teachers <source>",
        "compare teachers' names too, as rollcall suggest does: server, or a file",
      )
      .option("--json", "print what was written as JSON (schemas/output/worksheet-export.schema.json)")
      .addHelpText(
        "after",
        [
          "",
          "A school's people decide in the first column of SCHOOL.csv, with SCHOOL.html",
          "beside it: a candidate's letter, the id of another class, leave, archive and a",
          "letter, or an empty cell for what is not decided yet. What is sure has its",
          "letter already. No file names a teacher; where names were compared, it says that",
          "they agree.",
          "",
          "Examples:",
          "  $ rollcall worksheet export springfield --out worksheets --settings .env",
          '  $ rollcall worksheet export springfield --school "Lincoln Elementary" \\',
          "      --out worksheets",
        ].join("\n"),
      )
      .action(async (district: string, options: WorksheetExportOptions) => {
        const { exportWorksheets } = await import("./export-command.ts");
        setExitCode(await exportWorksheets(district, options, context));
      });
    command
      .command("import")
      .copyInheritedSettings(command)
      .description("show what worksheets that came back add to the districts' files")
      .addArgument(
        new InputArgument("<files...>", "CSV files, as a spreadsheet saves them; -: standard input"),
      )
      .addOption(envFileOption())
      .option("--write", "add the lines to the files, after showing the difference")
      .option("--json", "print what was decided as JSON (schemas/output/worksheet-import.schema.json)")
      .addHelpText(
        "after",
        [
          "",
          "Both services are read again: a row whose classroom or candidates are no longer",
          "what was shown is refused, and so are a class that is used twice and a choice",
          "that is none. All that is wrong is said at once, with row and column, and while",
          "something is, nothing is written. Rows and columns may stand in any order.",
          "",
          "Examples:",
          "  $ rollcall worksheet import worksheets/*.csv --settings .env",
          "  $ rollcall worksheet import worksheets/*.csv --write",
        ].join("\n"),
      )
      .action(async (files: readonly string[], options: WorksheetImportOptions) => {
        const { importWorksheets } = await import("./import-command.ts");
        setExitCode(await importWorksheets(files, options, context));
      });
  },
};
