import { open, unlink } from "node:fs/promises";
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
 * Writes a file that is not there yet, in folders that are made where they are missing, and never over one that is.
 * @throws FileError saying why that failed
 */
export async function writeNewFile(output: OutputFile, text: string, cwd: string): Promise<void> {
  const { file, what } = output;
  await checkOutputFile(output, cwd);
  const absolute = path.resolve(cwd, file);
  try {
    await makeFolder(path.dirname(absolute));
    await createFile(absolute, text);
  } catch (error) {
    const isThere = codeOf(error) === "EEXIST";
    const reason = isThere ? "it is there already" : writeProblem(error);
    throw new FileError(
      `${what.slice(0, 1).toUpperCase()}${what.slice(1)} could not be written to ${file}: ${reason}.`,
      {
        fault: "unwritable",
        reason,
        hint: isThere
          ? "Move it away first; nothing is written over it."
          : whatHelps(error, "See to that, then start the command again."),
        cause: error,
      },
    );
  }
}
