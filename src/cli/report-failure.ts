import type { FailedDistrict, OutputFailure } from "../files/envelope.ts";
import { redactOwnWords } from "../http/redact.ts";
import { ServiceError } from "../http/service-error.ts";
import { defined } from "../model/defined.ts";
import type { Context } from "./context.ts";
import type { ExitCode } from "./exit-code.ts";
import { exitCodeOf, type Foreseen, isForeseen } from "./foreseen.ts";
import { terminalStyle } from "./output.ts";
import { StopSignal } from "./stop-signal.ts";

/**
 * Says on stderr what went wrong and what to try, and which exit code that is. Errors that nobody foresaw are rethrown.
 * @param district is named before it, where the words do not begin with it
 */
export async function reportFailure(error: unknown, context: Context, district?: string): Promise<ExitCode> {
  if (!isForeseen(error)) throw error;
  const sentence = sentenceOf(error);
  const named =
    district === undefined || beginsWith(sentence, district) ? sentence : `${district}: ${sentence}`;
  await print(named, error.hint, context);
  return exitCodeOf(error);
}

const beginsWith = (sentence: string, word: string): boolean =>
  sentence.startsWith(word) && !/[\w-]/.test(sentence.charAt(word.length));

/** What `reportFailure` and `reportStop` say, for programs; of an error that nobody foresaw, that there was one. */
export async function outputFailure(
  error: unknown,
  context: Context,
  stopped: StoppedRun = nothingWritten,
): Promise<OutputFailure> {
  if (isForeseen(error)) return await forPrograms(sentenceOf(error), error.hint, context);
  // Where it came from nobody knows, and so not what was done by then.
  if (stopIn(context, error) === undefined)
    return {
      message: "Rollcall has a bug, and ended in the middle: it is not known what of this was done.",
      hint: "Report what it says on standard error.",
    };
  return await forPrograms(
    "The run was stopped before this was done; nothing of it was written to ClassTag.",
    stopped.next,
    context,
  );
}

async function forPrograms(
  message: string,
  hint: string | undefined,
  { calling }: Context,
): Promise<OutputFailure> {
  const { asCalled } = await import("../render/command-line.ts");
  const said = hint === undefined ? "" : redactOwnWords(asCalled(hint, calling));
  return { message: redactOwnWords(message), ...(said !== "" && { hint: said }) };
}

/** The same of one district. */
export async function failedDistrict(
  error: unknown,
  district: string,
  context: Context,
  stopped?: StoppedRun,
): Promise<FailedDistrict> {
  return { district, ...(await outputFailure(error, context, stopped)) };
}

/** The same of each district that was left when it came; `undefined`: of none in particular. */
export async function failuresOf(
  error: unknown,
  left: readonly (string | undefined)[],
  context: Context,
): Promise<readonly OutputFailure[]> {
  const failure = await outputFailure(error, context);
  return left.map((district) => ({ ...defined({ district }), ...failure }));
}

const sentenceOf = (error: Foreseen): string =>
  error instanceof ServiceError ? `${error.message}.` : error.message;

/** Says once more what went wrong, on one line, and what it stopped. What to try was said with it at first. */
export async function reportAgain(message: string, stopped: string, context: Context): Promise<void> {
  const [said = ""] = message.split("\n");
  await print(`${said.replace(/[.:]$/, "")}. It stopped ${stopped}.`, undefined, context);
}

export interface StoppedRun {
  /** What is done and what is not, as a clause. */
  readonly what: string;
  /** What to do next, in whole sentences. */
  readonly next: string;
}

/** True of every command but an apply that has begun to write, which says it itself. */
const nothingWritten: StoppedRun = {
  what: "nothing was written to ClassTag",
  next: "Run the same command again: it begins anew.",
};

/** Says that the run was stopped, where an error comes of that: what was broken off in the middle has errors of its own. */
export async function reportStop(
  error: unknown,
  context: Context,
  { next, what }: StoppedRun = nothingWritten,
): Promise<ExitCode | undefined> {
  const reason = stopIn(context, error);
  if (reason === undefined) return undefined;
  await print(`by ${reason.by}: ${what}.`, next, context, "stopped");
  return reason.exitCode;
}

function stopIn({ signal: { aborted, reason } }: Context, error: unknown): StopSignal | undefined {
  return aborted && reason instanceof StopSignal && !isForeseen(error) ? reason : undefined;
}

async function print(
  message: string,
  hint: string | undefined,
  context: Context,
  label: "error" | "stopped" = "error",
): Promise<void> {
  const [{ visibleLine }, { asCalled }, { colours }] = await Promise.all([
    import("../render/escape.ts"),
    import("../render/command-line.ts"),
    terminalStyle(context, context.stderr),
  ]);
  const visible = (text: string): string => text.split("\n").map(visibleLine).join("\n");
  const painted = label === "error" ? colours.red(label) : colours.yellow(label);
  context.stderr.write(`${painted}  ${visible(redactOwnWords(message))}\n`);
  if (hint !== undefined && hint !== "")
    context.stderr.write(
      `${colours.cyan("try")}    ${visible(redactOwnWords(asCalled(hint, context.calling)))}\n`,
    );
}
