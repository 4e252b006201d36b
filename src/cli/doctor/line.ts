import type { ProgramLine } from "../program-line.ts";
import { envFileOption } from "../shared-options.ts";
import type { DoctorOptions } from "./command.ts";

export const doctorLine: ProgramLine = {
  announce: (command) =>
    command
      .description(
        "check settings, both services and the ids of the file, and say what to try; writes nothing",
      )
      .argument("[names...]", "districts, files or folders; without a file: settings and services only"),
  declare(command, context, setExitCode) {
    command
      .addOption(envFileOption())
      .option("--github", "look whether the repository on GitHub is set up as it has to be")
      .option("--json", "print the results as JSON (schemas/output/doctor.schema.json)")
      .addHelpText(
        "after",
        [
          "",
          "Prints no credential and no host: settings are called by their names.",
          "",
          "--github asks GitHub in the place of both services: environments and who gets",
          "at them, names of secrets and variables, rules of the default branch, Actions,",
          "workflows. It wants an administrator's token in GITHUB_TOKEN; what a token may",
          "not see is said not to be known. The repository is GITHUB_REPOSITORY, or where",
          "this checkout came from.",
          "",
          "Examples:",
          "  $ rollcall doctor --settings .env",
          "  $ rollcall doctor springfield --settings .env",
          "  $ rollcall doctor --json",
          "  $ GITHUB_TOKEN=$(gh auth token) rollcall doctor --github",
        ].join("\n"),
      )
      .action(async (names: readonly string[], options: DoctorOptions) => {
        const { doctor } = await import("./command.ts");
        setExitCode(await doctor(names, options, context));
      });
  },
};
