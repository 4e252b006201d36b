import { redactOwnWords } from "../http/redact.ts";
import { ServiceError } from "../http/service-error.ts";
import type { Context } from "./context.ts";
import type { ExitCode } from "./exit-code.ts";
import { exitCodeOf, isForeseen } from "./foreseen.ts";
import { terminalStyle } from "./output.ts";
import { StopSignal } from "./stop-signal.ts";

/** Says on stderr what went wrong and what to try, and which exit code that is. Errors that nobody foresaw are rethrown. */
export async function reportFailure(error: unknown, context: Context): Promise<ExitCode> {
  if (!isForeseen(error)) throw error;
  await print(error instanceof ServiceError ? `${error.message}.` : error.message, error.hint, context);
  return exitCodeOf(error);
}

/** Says once more what went wrong, on one line, and what it stopped. What to try was said with it at first. */
export async function reportAgain(message: string, stopped: string, context: Context): Promise<void> {
  const [said = ""] = message.split("\n");
  await print(`${said.replace(/[.:]$/, "")}. It stopped ${stopped}.`, undefined, context);
}

/**
 * Says that the run was stopped, where an error comes of that: what was broken off in the middle has errors of its own.
 * @param what clause about what is done and what is not
 */
export function reportStop(
  error: unknown,
  { signal, stderr }: Context,
  what = "run the same command again",
): ExitCode | undefined {
  const { aborted, reason } = signal;
  if (!aborted || !(reason instanceof StopSignal) || isForeseen(error)) return undefined;
  stderr.write(`${reason.message}: ${what}.\n`);
  return reason.exitCode;
}

async function print(message: string, hint: string | undefined, context: Context): Promise<void> {
  const [{ visibleLine }, { asCalled }, { colours }] = await Promise.all([
    import("../render/escape.ts"),
    import("../render/command-line.ts"),
    terminalStyle(context, context.stderr),
  ]);
  const visible = (text: string): string => text.split("\n").map(visibleLine).join("\n");
  context.stderr.write(`${colours.red("error")}  ${visible(redactOwnWords(message))}\n`);
  if (hint !== undefined && hint !== "")
    context.stderr.write(
      `${colours.cyan("try")}    ${visible(redactOwnWords(asCalled(hint, context.calling)))}\n`,
    );
}
