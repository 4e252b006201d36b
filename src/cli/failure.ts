import { type ExitCode, exitCodes } from "./exit-code.ts";

/** A command that cannot go on, in a person's words: what failed, and what to do next. */
export class CommandFailure extends Error {
  override readonly name = "CommandFailure";
  readonly exitCode: ExitCode;
  readonly hint: string | undefined;

  constructor(exitCode: ExitCode, message: string, hint?: string, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
    this.hint = hint;
  }
}

/** The call itself is wrong, or a setting that it needs is. */
export const usageFailure = (message: string, hint?: string): CommandFailure =>
  new CommandFailure(exitCodes.usage, message, hint);
