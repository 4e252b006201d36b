import { mkdir, stat } from "node:fs/promises";
import path from "node:path";
import { codeOf } from "./io-problem.ts";

/**
 * Makes a folder and those above it, as far as they are not there. Node's own way of doing so tries for ever where a folder
 * is there in which nothing can be made, and the system says of what is to be made that it is not found.
 */
export async function makeFolder(folder: string, mode?: number): Promise<void> {
  try {
    await makeOne(folder, mode);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    const above = path.dirname(folder);
    if (!(await isFolder(above))) await makeFolder(above, mode);
    // Once more also where the folder above is there by now: somebody else may have made it since.
    await makeOne(folder, mode);
  }
}

async function makeOne(folder: string, mode: number | undefined): Promise<void> {
  try {
    await mkdir(folder, mode);
  } catch (error) {
    if (!(await isFolder(folder))) throw error;
  }
}

const isFolder = (place: string): Promise<boolean> =>
  stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
