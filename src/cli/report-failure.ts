import { ServiceError } from "../http/service-error.ts";
import type { Context } from "./context.ts";
import type { ExitCode } from "./exit-code.ts";
import { exitCodeOf, isForeseen } from "./foreseen.ts";
import { terminalStyle } from "./output.ts";

/** Says on stderr what went wrong and what to try, and which exit code that is. Errors that nobody foresaw are rethrown. */
export async function reportFailure(error: unknown, context: Context): Promise<ExitCode> {
  if (!isForeseen(error)) throw error;
  await print(error instanceof ServiceError ? `${error.message}.` : error.message, error.hint, context);
  return exitCodeOf(error);
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
