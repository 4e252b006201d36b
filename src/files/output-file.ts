import { access, constants, lstat, stat } from "node:fs/promises";
import path from "node:path";
import { FileError } from "./file-error.ts";
import { codeOf, symbolicLink, whatHelps, writeProblem } from "./io-problem.ts";
import { makeFolder } from "./make-folder.ts";
import { type FileContent, replaceFile } from "./replace-file.ts";
import { standardStream } from "./standard-stream.ts";

/**
 * The one rule for links: no output is one, and below the folder that a command works in nothing is reached through one, because
 * a repository may bring links along. A folder elsewhere is where the person says, links or not. What Rollcall names itself
 * (the read cache, the session) replaces a link in its place; what a person names is refused.
 */

/** A file that a command line names, to be written by the command. */
export interface OutputFile {
  /** As a message calls it: `the report`. */
  readonly what: string;
  /** As it was typed. */
  readonly file: string;
  /** Folders above it that are missing are made. */
  readonly makesFolders?: boolean;
  /** A folder that was named for files of which this is one: nothing below it is reached through a link either. */
  readonly below?: string;
}

/**
 * Finds out before any work is done whether a file can be written when it is finished.
 * @throws FileError saying why not
 */
export async function checkOutputFile(output: OutputFile, cwd: string): Promise<void> {
  const problem = await problemOf(output, cwd);
  if (problem !== undefined) throw failure(output, `cannot be written to ${output.file}`, problem);
}

/**
 * Writes the whole file or nothing of it.
 * @throws FileError saying why that failed
 */
export async function writeOutputFile(
  output: OutputFile,
  content: FileContent,
  cwd: string,
  options: { readonly mode?: number; readonly folderMode?: number } = {},
): Promise<void> {
  const absolute = path.resolve(cwd, output.file);
  let problem = await problemOf(output, cwd);
  let cause: unknown;
  if (problem === undefined) {
    try {
      if (output.makesFolders === true) await makeFolder(path.dirname(absolute), options.folderMode);
      await replaceFile(absolute, content, options.mode);
      return;
    } catch (error) {
      // The content is made while it is written: what fails in that is no fault of the file.
      if (error instanceof TypeError && codeOf(error) === undefined) throw error;
      cause = error;
      problem = writeProblem(error);
    }
  }
  throw failure(output, `could not be written to ${output.file}`, problem, cause);
}

async function problemOf(
  { below = ".", file, makesFolders }: OutputFile,
  cwd: string,
): Promise<string | undefined> {
  if (file === standardStream) return "nothing is printed in its place; a file that is called so is ./-";
  const absolute = path.resolve(cwd, file);
  const found = await look(absolute);
  if (file.endsWith("/") || found?.isDirectory() === true) return "it is a folder";
  if (found?.isSymbolicLink() === true) return symbolicLink;
  const folder = path.dirname(absolute);
  const link = (await linkOnTheWay(folder, cwd)) ?? (await linkOnTheWay(folder, path.resolve(cwd, below)));
  if (link !== undefined) return `${link} is a symbolic link, which may lead anywhere`;
  // The finished text takes the place of what is there, and a device or a pipe must keep its place.
  if (found !== undefined && !found.isFile()) return "it is no ordinary file";
  return await folderProblem(folder, makesFolders === true, cwd);
}

/** The first link below `cwd` that a folder is reached through, itself included; `undefined`: there is none. */
async function linkOnTheWay(folder: string, cwd: string): Promise<string | undefined> {
  const names = path.relative(cwd, folder).split(path.sep);
  if (names[0] === "" || names[0] === ".." || path.isAbsolute(names[0] ?? "")) return undefined;
  for (const depth of names.keys()) {
    const part = names.slice(0, depth + 1).join(path.sep);
    if ((await look(path.join(cwd, part)))?.isSymbolicLink() === true) return part;
  }
  return undefined;
}

async function folderProblem(folder: string, isMade: boolean, cwd: string): Promise<string | undefined> {
  const shown = path.relative(cwd, folder) || ".";
  try {
    if (!(await stat(folder)).isDirectory()) return `${shown} is no folder`;
    await access(folder, constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    const above = path.dirname(folder);
    const isMissing = codeOf(error) === "ENOENT";
    if (!isMissing && codeOf(error) !== "ENOTDIR") return `in ${shown}, ${writeProblem(error)}`;
    if (isMissing && (!isMade || above === folder)) return `there is no folder ${shown}`;
    return await folderProblem(above, isMade, cwd);
  }
}

async function look(file: string): Promise<Awaited<ReturnType<typeof lstat>> | undefined> {
  try {
    return await lstat(file);
  } catch {
    // What cannot be looked at is missing, or its folder says why.
    return undefined;
  }
}

function failure({ what }: OutputFile, sentence: string, reason: string, cause?: unknown): FileError {
  return new FileError(`${what.slice(0, 1).toUpperCase()}${what.slice(1)} ${sentence}: ${reason}.`, {
    fault: "unwritable",
    reason,
    hint: whatHelps(cause, "Name a file in a folder that is there and may be written, or make the folder."),
    cause,
  });
}
