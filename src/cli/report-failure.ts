import { FileError } from "../files/file-error.ts";
import { ServiceError } from "../http/service-error.ts";
import type { Context } from "./context.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { CommandFailure } from "./failure.ts";
import { terminalStyle } from "./output.ts";

/** Says on stderr what went wrong and what to try, and which exit code that is. Errors that nobody foresaw are rethrown. */
export async function reportFailure(error: unknown, context: Context): Promise<ExitCode> {
  if (error instanceof CommandFailure) {
    await print(error.message, error.hint, context);
    return error.exitCode;
  }
  if (error instanceof FileError) {
    await print(error.message, error.hint, context);
    return exitCodes.findings;
  }
  if (error instanceof ServiceError) {
    await print(`${error.message}.`, error.hint, context);
    return exitCodeOf(error);
  }
  throw error;
}

async function print(message: string, hint: string | undefined, context: Context): Promise<void> {
  const [{ visibleLine }, { colours }] = await Promise.all([
    import("../render/escape.ts"),
    terminalStyle(context, context.stderr),
  ]);
  const visible = (text: string): string => text.split("\n").map(visibleLine).join("\n");
  context.stderr.write(`${colours.red("error")}  ${visible(message)}\n`);
  if (hint !== undefined && hint !== "") context.stderr.write(`${colours.cyan("try")}    ${visible(hint)}\n`);
}

export function exitCodeOf(error: ServiceError): ExitCode {
  switch (error.code) {
    case "unreachable":
    case "timed-out":
    case "rate-limited":
    case "server-error":
      return exitCodes.unavailable;
    case "insecure-url":
      return exitCodes.usage;
    case "unauthorised":
    case "forbidden":
    case "not-found":
    case "rejected":
    case "redirected":
    case "not-json":
    case "malformed":
    case "too-large":
      return exitCodes.findings;
  }
}
