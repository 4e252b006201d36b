import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { CommandFailure } from "../command-failure.ts";
import { exitCodes } from "../exit-code.ts";

/**
 * Files that end in `ending`, in the order of their paths: those named, and those anywhere in the folders named, as
 * downloaded artifacts lie in folders of their own. A folder that does not exist holds none: a job made nothing.
 * @throws CommandFailure where a folder is called as such a file is
 */
export async function filesEnding(
  names: readonly string[],
  ending: string,
  cwd: string,
): Promise<readonly string[]> {
  const found = await Promise.all(
    names.map(async (name): Promise<readonly string[]> => {
      const absolute = path.resolve(cwd, name);
      const isFolder = await stat(absolute).then(
        (one) => one.isDirectory(),
        () => !name.endsWith(ending),
      );
      if (!isFolder) return [name];
      if (name.endsWith(ending)) throw calledAsFile(name);
      const entries = await readdir(absolute, { recursive: true, withFileTypes: true }).catch(() => []);
      const folder = entries.find((entry) => entry.isDirectory() && entry.name.endsWith(ending));
      if (folder !== undefined) throw calledAsFile(path.join(name, folder.name));
      return entries
        .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
        .map((entry) => path.join(name, path.relative(absolute, path.join(entry.parentPath, entry.name))));
    }),
  );
  return [...new Set(found.flat())].sort();
}

const calledAsFile = (name: string): CommandFailure =>
  new CommandFailure(`${name} is a folder, and has the name of a file.`, {
    exitCode: exitCodes.findings,
    hint: "Name the folder that holds the file, or give this one another name.",
  });

/**
 * For where nothing says what there should be: then a folder that is not there is more likely a slip of the pen than a job that
 * made nothing. A file that is not there says so when it is read.
 * @throws CommandFailure
 */
export async function refuseMissingFolders(
  names: readonly string[],
  ending: string,
  cwd: string,
  hint: string,
): Promise<void> {
  for (const name of names.filter((one) => !one.endsWith(ending)))
    await stat(path.resolve(cwd, name)).catch(() => {
      throw new CommandFailure(`There is no ${name}.`, { exitCode: exitCodes.findings, hint });
    });
}
