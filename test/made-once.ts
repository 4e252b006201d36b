import { mkdir, rename, stat } from "node:fs/promises";
import path from "node:path";
import { inject } from "vitest";

/**
 * The folder of this name, made by whichever test file asks first, in whatever process: the others wait until it is there.
 * What is in it is read, never changed.
 */
export async function madeOnce(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = path.join(inject("sharedFolder"), name);
  const isMine = await mkdir(`${folder}.being-made`).then(
    () => true,
    () => false,
  );
  if (isMine) {
    const draft = path.join(`${folder}.being-made`, "draft");
    await mkdir(draft);
    await make(draft);
    await rename(draft, folder);
  }
  while ((await stat(folder).catch(() => undefined)) === undefined)
    await new Promise((resolve) => void setTimeout(resolve, 20));
  return folder;
}
