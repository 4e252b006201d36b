import { lstat, open, unlink } from "node:fs/promises";
import path from "node:path";
import { FileError } from "./file-error.ts";
import { codeOf, whatHelps, writeProblem } from "./io-problem.ts";
import { makeFolder } from "./make-folder.ts";
import { checkOutputFile, type OutputFile } from "./output-file.ts";

/**
 * Makes a file that must not be there yet: all of it, or none where the disk is full.
 * @throws what the system says; `EEXIST` where it is there
 */
export async function createFile(file: string, text: string): Promise<void> {
  const made = await open(file, "wx");
  try {
    try {
      await made.writeFile(text);
      await made.sync();
    } finally {
      await made.close();
    }
  } catch (error) {
    // Half of it would be taken for all of it, and stands in the way of the next try.
    await unlink(file).catch(() => undefined);
    throw error;
  }
}

/**
 * Finds out before any work is done whether a file can be made that is not there yet.
 * @throws FileError saying why not
 */
export async function checkNewFile(output: OutputFile, cwd: string): Promise<void> {
  await checkOutputFile(output, cwd);
  const isThere = await lstat(path.resolve(cwd, output.file)).then(
    () => true,
    () => false,
  );
  if (isThere) throw thereAlready(output);
}

/**
 * Writes a file that is not there yet, in folders that are made where they are missing, and never over one that is.
 * @throws FileError saying why that failed
 */
export async function writeNewFile(output: OutputFile, text: string, cwd: string): Promise<void> {
  await checkOutputFile(output, cwd);
  const absolute = path.resolve(cwd, output.file);
  try {
    await makeFolder(path.dirname(absolute));
    await createFile(absolute, text);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw thereAlready(output, error);
    throw notWritten(
      output,
      writeProblem(error),
      whatHelps(error, "See to that, then start the command again."),
      error,
    );
  }
}

const thereAlready = (output: OutputFile, cause?: unknown): FileError =>
  notWritten(output, "it is there already", "Move it away first; nothing is written over it.", cause);

const notWritten = ({ file, what }: OutputFile, reason: string, hint: string, cause: unknown): FileError =>
  new FileError(
    `${what.slice(0, 1).toUpperCase()}${what.slice(1)} could not be written to ${file}: ${reason}.`,
    { fault: "unwritable", reason, hint, cause },
  );
