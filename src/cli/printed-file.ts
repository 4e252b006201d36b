import { standardStream } from "../files/standard-stream.ts";
import { usageFailure } from "./command-failure.ts";
import type { Context } from "./context.ts";

/** `--out -`: the file is printed. */
export const isPrinted = (out: string | undefined): boolean => out === standardStream;

/**
 * Where people are spoken to beside a file that `--out` names: where it is printed, standard output is for it alone.
 * @throws CommandFailure where JSON is to be printed as well
 */
export function besideFile(out: string | undefined, context: Context): Context {
  if (!isPrinted(out)) return context;
  if (context.jsonOf !== undefined)
    throw usageFailure(
      "--out - and --json would both print.",
      "Leave one of them out: --out - prints the file that other commands read, --json what scripts read.",
    );
  return { ...context, stdout: context.stderr };
}
