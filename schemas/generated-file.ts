import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import writeFileAtomic from "write-file-atomic";
import type { Target } from "./targets.ts";

export interface GeneratedFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
}

export const repository = path.resolve(import.meta.dirname, "..");

export function banner({ source }: Pick<Target, "source">): string {
  return `// Generated from ${source} by schemas/generate.ts. Do not edit.\n`;
}

/** Those that are missing, or say something else. */
export async function staleOf(
  files: readonly GeneratedFile[],
  root: string,
): Promise<readonly GeneratedFile[]> {
  const current = await Promise.all(
    files.map((file) => readFile(path.join(root, file.path), "utf8").catch(() => undefined)),
  );
  return files.filter(({ text }, index) => text !== current[index]);
}

/** Each in one piece, because another process may be reading it. */
export async function writeAll(files: readonly GeneratedFile[], root: string): Promise<void> {
  for (const file of files) {
    const absolute = path.join(root, file.path);
    await mkdir(path.dirname(absolute), { recursive: true });
    await writeFileAtomic(absolute, file.text);
  }
}
