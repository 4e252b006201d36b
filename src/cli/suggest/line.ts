import type { Command } from "commander";
import type { Context } from "../context.ts";
import { districtOption, envFileOption, type SetExitCode, schoolOption } from "../shared-options.ts";
import type { SuggestOptions } from "./command.ts";

export function addSuggest(command: Command, context: Context, setExitCode: SetExitCode): void {
  command
    .description("propose a class for every classroom that the file does not decide; writes nothing")
    .argument("[names...]", "districts, files or folders")
    .addOption(districtOption())
    .addOption(schoolOption())
    .addOption(envFileOption())
    .option("--json", "print the proposals as JSON (schemas/suggestions.schema.json)")
    .addHelpText(
      "after",
      [
        "",
        "sure      names and rooms single the class out, and nothing speaks against it",
        "probable  look at it before you write it into the file",
        "choose    several classes fit: a, b, c",
        "nothing   a club, a room of last year, or a class that is not shared",
        "",
        "Users and teachers are not asked for; enrolments are counted.",
        "",
        "Examples:",
        "  $ rollcall suggest springfield --env-file .env",
        '  $ rollcall suggest springfield --school "Lincoln Elementary"',
        "  $ rollcall suggest --json > suggestions.json",
      ].join("\n"),
    )
    .action(async (names: readonly string[], options: SuggestOptions) => {
      const { suggest } = await import("./command.ts");
      setExitCode(await suggest(names, options, context));
    });
}
