import { InvalidArgumentError, Option } from "commander";
import type { ProgramLine } from "../program-line.ts";
import type { WorkflowsOptions } from "./command.ts";
import { isBranchName } from "./default-branch-here.ts";
import { parseReference, type RollcallReference } from "./rollcall-reference.ts";

function reference(value: string): RollcallReference {
  const parsed = parseReference(value);
  if (parsed === undefined)
    throw new InvalidArgumentError(
      "It must be a repository and the tag of one of its releases, as in springfield-usd/rollcall@v1.2.0.",
    );
  return parsed;
}

function branch(value: string): string {
  if (!isBranchName(value))
    throw new InvalidArgumentError(
      "It must be the name of a branch as GitHub shows it, of letters, digits and . _ / -",
    );
  return value;
}

function runsOn(value: string): string {
  const labels = value.startsWith("[") ? labelsIn(value) : [value];
  if (labels === undefined || labels.length === 0 || !labels.every((label) => /^[\w.-]+$/.test(label)))
    throw new InvalidArgumentError(
      `It must be a runner's label, or several as JSON: '["self-hosted", "district"]'.`,
    );
  return value;
}

function labelsIn(json: string): readonly string[] | undefined {
  try {
    const parsed: unknown = JSON.parse(json);
    return Array.isArray(parsed) && parsed.every((label) => typeof label === "string") ? parsed : undefined;
  } catch {
    return undefined;
  }
}

export const workflowsLine: ProgramLine = {
  announce: (command) =>
    command
      .description(
        "write the workflow files of a district's repository, and say what is left to click on GitHub",
      )
      .argument("<release>", "repository and tag of a release of Rollcall, as OWNER/NAME@TAG", reference),
  declare(command, context, setExitCode) {
    command
      .addOption(
        new Option(
          "--branch <name>",
          "the repository's default branch, which is planned against and applied (default: origin's, or main)",
        ).argParser(branch),
      )
      .addOption(
        new Option(
          "--runs-on <label>",
          "the runner of every job, which has Linux; several labels as a JSON array (default: ubuntu-latest)",
        ).argParser(runsOn),
      )
      .option("--force", "also write over files that somebody has changed")
      .addHelpText(
        "after",
        "\nExamples:\n  $ rollcall workflows springfield-usd/rollcall@v1.2.0\n  $ rollcall workflows springfield-usd/rollcall@v1.3.0\n      later, for the next release\n  $ rollcall workflows springfield-usd/rollcall@v1.2.0 \\\n      --branch production --runs-on district",
      )
      .action(async (release: RollcallReference, options: WorkflowsOptions) => {
        const { workflows } = await import("./command.ts");
        setExitCode(await workflows(release, options, context));
      });
  },
};
