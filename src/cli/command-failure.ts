import { type ExitCode, exitCodes } from "./exit-code.ts";

interface FailureDetails extends ErrorOptions {
  readonly exitCode: ExitCode;
  /** What to do next, in whole sentences. */
  readonly hint?: string;
}

/** A command that cannot go on, in a person's words: what failed, and what to do next. */
export class CommandFailure extends Error {
  override readonly name = "CommandFailure";
  readonly exitCode: ExitCode;
  readonly hint: string | undefined;

  constructor(message: string, { exitCode, hint, ...options }: FailureDetails) {
    super(message, options);
    this.exitCode = exitCode;
    this.hint = hint;
  }
}

/** The call itself is wrong, or a setting that it needs is. */
export const usageFailure = (message: string, hint: string): CommandFailure =>
  new CommandFailure(message, { exitCode: exitCodes.usage, hint });
