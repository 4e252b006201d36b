import { standardStream } from "../files/standard-stream.ts";
import type { Context } from "./context.ts";

/** `--out -`: the file is printed. */
export const isPrinted = (out: string | undefined): boolean => out === standardStream;

/** Where people are spoken to beside a file that `--out` names: where it is printed, standard output is for it alone. */
export const besideFile = (out: string | undefined, context: Context): Context =>
  isPrinted(out) ? { ...context, stdout: context.stderr } : context;
