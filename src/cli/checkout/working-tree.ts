/**
 * District files as they lie on disk. A link may not lead out of the folder where rollcall runs: what a finding quotes
 * from a file ends up in a public comment, so a link to a credential would publish it.
 */
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { readProblem } from "../../files/io-problem.ts";
import { type SourceFile, tooLarge } from "../../model/source-file.ts";
import type { FileTree, TreeEntry } from "./file-tree.ts";

/** The tree of a folder. A path that a person gives may lie outside of it; then links stay in the folder of that path. */
export function workingTree(root: string): FileTree {
  let realRoot: Promise<string> | undefined;
  const realAllowedFor = (absolute: string): Promise<string> => {
    if (!isInside(absolute, path.resolve(root))) return realpath(path.dirname(absolute));
    realRoot ??= realpath(root);
    return realRoot;
  };

  const isOutside = async (file: string): Promise<boolean> => {
    const absolute = path.resolve(root, file);
    const [real, realAllowed] = await Promise.all([realpath(absolute), realAllowedFor(absolute)]);
    return !isInside(real, realAllowed);
  };

  const kindOf = async (file: string): Promise<TreeEntry["kind"]> => {
    const found = await stat(path.resolve(root, file)).catch(() => undefined);
    if (found === undefined || (await isOutside(file))) return "link";
    return found.isDirectory() ? "folder" : "file";
  };

  const folder = async (file: string): Promise<readonly TreeEntry[] | undefined> => {
    const absolute = path.resolve(root, file);
    const found = await stat(absolute).catch(() => undefined);
    if (found?.isDirectory() !== true || (await isOutside(file))) return undefined;
    const entries = await readdir(absolute, { withFileTypes: true });
    return await Promise.all(
      entries.map(async (entry): Promise<TreeEntry> => {
        if (entry.isSymbolicLink()) return { name: entry.name, kind: await kindOf(`${file}/${entry.name}`) };
        return { name: entry.name, kind: entry.isDirectory() ? "folder" : "file" };
      }),
    );
  };

  const readOne = async (file: string): Promise<SourceFile> => {
    const absolute = path.resolve(root, file);
    try {
      const found = await stat(absolute);
      if (await isOutside(file))
        return { path: file, unreadable: "a link leads from it out of the folder where rollcall runs" };
      if (found.isDirectory()) return { path: file, unreadable: "it is a folder" };
      if (!found.isFile()) return { path: file, unreadable: "it is no ordinary file" };
      const unreadable = tooLarge(found.size);
      return unreadable === undefined
        ? { path: file, bytes: await readFile(absolute) }
        : { path: file, unreadable };
    } catch (error) {
      return { path: file, unreadable: readProblem(error) };
    }
  };

  return { folder, read: (paths) => Promise.all(paths.map(readOne)) };
}

function isInside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
