import { Option } from "commander";
import type { ProgramLine } from "../program-line.ts";
import { collect, wholeNumberOption } from "../shared-options.ts";
import type { CommentOptions } from "./command.ts";

export const commentLine: ProgramLine = {
  announce: (command) =>
    command.description(
      "tell a pull request on GitHub what merging it would change, why that is not known, or what became of it",
    ),
  declare(command, context, setExitCode) {
    command
      .addOption(
        new Option("--pull-request <number>", "write the one comment of this pull request").argParser(
          wholeNumberOption,
        ),
      )
      .option("--plan <files...>", "plan files, or folders: all that end in .plan.json")
      .option("--base <ref>", "the commit that the plans were compared with")
      .option("--head <ref>", "the commit that was planned; where a newer one was pushed, nothing is written")
      .option("--findings <file>", "what rollcall validate --json printed")
      .addOption(
        new Option("-d, --district <id>", "a district that must have a plan (repeatable)")
          .argParser(collect)
          .default([], "none"),
      )
      .addOption(
        new Option("--unmanaged <id>", "a district whose file is deleted (repeatable)")
          .argParser(collect)
          .default([], "none"),
      )
      .option("--validated-only", "say of what has no plan that a fork gets no credentials")
      .option(
        "--pending",
        "only say that a plan is on its way: the status of the head, and on top of a comment on an earlier one",
      )
      .option("--conflict <file>", "say that git cannot merge the paths in this file, one a line")
      .option("--not-planned", "say which jobs before the plans failed")
      .option("--commit <hash>", "write to the merged pull request of this commit")
      .option("--outcome <folder>", "what rollcall apply --markdown wrote, one file a district")
      .option(
        "--districts <matrix>",
        "what should have an outcome, as rollcall districts --matrix prints it: the job of one without is named; empty where the job that finds them failed",
      )
      .option(
        "--approved <fingerprint>",
        "what was applied by hand; where the pull request never showed this plan, it is not told there",
      )
      .addHelpText(
        "after",
        "\nExamples:\n  $ rollcall comment --pull-request 12 --head $HEAD --plan plans/ \\\n      --findings findings.json --district springfield\n  $ rollcall comment --pull-request 12 --head $HEAD --pending\n  $ rollcall comment --commit $GITHUB_SHA --outcome outcomes/",
      )
      .action(async (options: CommentOptions) => {
        const { comment } = await import("./command.ts");
        setExitCode(await comment(options, context));
      });
  },
};
