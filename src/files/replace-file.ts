import { randomBytes } from "node:crypto";
import { type FileHandle, lstat, open, rename, rm } from "node:fs/promises";

/** Texts that follow each other are written one by one, as they come: a large one need not be in one piece. */
export type FileContent = Buffer | Iterable<string>;

/**
 * Puts a finished text in the place of a file: all of it or nothing, and on the disk before it is there. A link in that place
 * is replaced and not followed; a file keeps its owner and, unless a mode is given, its permissions. (Packages that do so
 * follow links, take a text for written of which a full disk took the half, and end the process at a signal.)
 */
export async function replaceFile(file: string, content: FileContent, mode?: number): Promise<void> {
  const aside = `${file}.${randomBytes(6).toString("hex")}`;
  try {
    const handle = await open(aside, "wx", mode ?? 0o666);
    try {
      await takeOver(file, handle, mode);
      for (const piece of isWhole(content) ? [content] : content) await handle.writeFile(piece);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(aside, file);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

/** A text can be gone through as well: letter by letter. */
const isWhole = (content: FileContent): content is Buffer | string =>
  typeof content === "string" || Buffer.isBuffer(content);

async function takeOver(file: string, handle: FileHandle, mode: number | undefined): Promise<void> {
  const before = await lstat(file).catch(() => undefined);
  if (before?.isFile() !== true) return;
  // Only root may give a file to somebody else.
  await handle.chown(before.uid, before.gid).catch(() => undefined);
  if (mode === undefined) await handle.chmod(before.mode & 0o7777);
}
