import type { Command } from "commander";
import type { Context } from "./context.ts";
import type { ExitCode } from "./exit-code.ts";

export type SetExitCode = (code: ExitCode) => void;

/** A command as it stands on the command line, in two parts: a command that was not called is only announced. */
export interface ProgramLine {
  /** What the program's own help says of it: its description, and its arguments. */
  readonly announce: (command: Command) => Command;
  /** Its options, its own help, and what it does. */
  readonly declare: (command: Command, context: Context, setExitCode: SetExitCode) => void;
}
