import { access, constants, readFile } from "node:fs/promises";
import path from "node:path";
import { FileError } from "./file-error.ts";
import { readProblem, writeProblem } from "./io-problem.ts";
import { checkOutputFile, writeOutputFile } from "./output-file.ts";

/** A file of a person's that is to be written back. */
export interface ChangedFile {
  /** As it was named. */
  readonly file: string;
  /** What was read of it, and what the new text was made of. */
  readonly read: Uint8Array;
  readonly text: string;
}

/**
 * Puts the new text in the place of a file that still is what was read: whole or not at all, with the permissions that it has.
 * @throws FileError where somebody has changed it since, or it may not be written
 */
export async function writeChangedFile(changed: ChangedFile, cwd: string): Promise<void> {
  await checkChangedFile(changed, cwd);
  const { file, text } = changed;
  await writeOutputFile({ what: "the new text", file }, text, cwd).catch(refused(file));
}

/**
 * Finds out whether a file still is what was read and may be written, so that of several none is written where one may not be.
 * @throws FileError saying why not
 */
export async function checkChangedFile(
  { file, read }: Pick<ChangedFile, "file" | "read">,
  cwd: string,
): Promise<void> {
  const absolute = path.resolve(cwd, file);
  const present = await readFile(absolute).catch((error: unknown) => {
    throw refusal(file, readProblem(error), error);
  });
  if (!present.equals(read)) throw refusal(file, "it has changed since it was read");
  // The new file takes the old one's place, so that the system would not stop it where the old one is read-only.
  await access(absolute, constants.W_OK).catch((error: unknown) => {
    throw refusal(file, writeProblem(error), error);
  });
  await checkOutputFile({ what: "the new text", file }, cwd).catch(refused(file));
}

const refused =
  (file: string) =>
  (error: unknown): never => {
    throw error instanceof FileError ? refusal(file, error.reason, error) : error;
  };

const refusal = (file: string, reason: string, cause?: unknown): FileError =>
  new FileError(`${file} was not written: ${reason}.`, {
    fault: "unwritable",
    reason,
    hint: "Mend that where it needs mending, then run this again: it reads the file anew.",
    cause,
  });
