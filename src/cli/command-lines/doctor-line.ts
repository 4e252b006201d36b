import type { Command } from "commander";
import type { Context } from "../context.ts";
import { envFileOption, type SetExitCode } from "./shared-options.ts";

interface DoctorFlags {
  readonly envFile?: string;
  readonly json?: boolean;
}

export function addDoctor(command: Command, context: Context, setExitCode: SetExitCode): void {
  command
    .description("check settings, both services and the ids of the file, and say what to try; writes nothing")
    .argument("[names...]", "districts, files or folders; without a file: settings and services only", [])
    .addOption(envFileOption())
    .option("--json", "print the results as JSON")
    .addHelpText(
      "after",
      "\nPrints no credential and no host: settings are called by their names.\n\nExamples:\n  $ rollcall doctor --env-file .env\n  $ rollcall doctor springfield --env-file .env\n  $ rollcall doctor --json",
    )
    .action(async (names: readonly string[], flags: DoctorFlags) => {
      const { doctor } = await import("../commands/doctor.ts");
      setExitCode(await doctor(names, flags, context));
    });
}
