import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { inject } from "vitest";

/**
 * The folder of this name, made by whichever test file asks first, in whatever process: the others wait until it is there.
 * What is in it is read, never changed.
 * @throws Error where it could not be made, to whoever asks
 */
export async function madeOnce(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = path.join(inject("sharedFolder"), name);
  const begun = `${folder}.being-made`;
  const failure = `${folder}.failed`;
  const isMine = await mkdir(begun).then(
    () => true,
    () => false,
  );
  if (isMine) {
    try {
      const draft = path.join(begun, "draft");
      await mkdir(draft);
      await make(draft);
      await rename(draft, folder);
    } catch (error) {
      // In whole, so that nobody finds half a reason.
      await writeFile(path.join(begun, "failure"), String(error));
      await rename(path.join(begun, "failure"), failure);
    }
  }
  while (!(await isThere(folder))) {
    if (await isThere(failure)) throw new Error(await readFile(failure, "utf8"));
    await new Promise((resolve) => void setTimeout(resolve, 20));
  }
  return folder;
}

const isThere = (target: string): Promise<boolean> =>
  stat(target).then(
    () => true,
    () => false,
  );
