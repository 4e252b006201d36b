import { readdir, stat } from "node:fs/promises";
import path from "node:path";

/**
 * Files that end in `ending`, in the order of their paths: those named, and those anywhere in the folders named, as
 * downloaded artifacts lie in folders of their own. A folder that does not exist holds none: a job made nothing.
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
      const entries = await readdir(absolute, { recursive: true, withFileTypes: true }).catch(() => []);
      return entries
        .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
        .map((entry) => path.join(name, path.relative(absolute, path.join(entry.parentPath, entry.name))));
    }),
  );
  return [...new Set(found.flat())].sort();
}
