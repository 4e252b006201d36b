import { open } from "node:fs/promises";
import path from "node:path";
import { FileError } from "./file-error.ts";
import { codeOf, writeProblem } from "./io-problem.ts";
import { makeFolder } from "./make-folder.ts";
import type { OutputFile } from "./output-file.ts";

/**
 * Writes a file that is not there yet, and never over one that is.
 * @throws FileError saying why that failed
 */
export async function writeNewFile({ file, what }: OutputFile, text: string, cwd: string): Promise<void> {
  const absolute = path.resolve(cwd, file);
  try {
    await makeFolder(path.dirname(absolute));
    const made = await open(absolute, "wx");
    try {
      await made.writeFile(text);
      await made.sync();
    } finally {
      await made.close();
    }
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
          : "See to that, then start the command again.",
        cause: error,
      },
    );
  }
}
