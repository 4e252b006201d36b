import { constants, type Stats } from "node:fs";
import { lstat, open, readdir } from "node:fs/promises";
import path from "node:path";
import { IncompleteRead } from "../../incomplete-read.ts";
import { type ExportFileName, type ExportFiles, reasonOf } from "./export-files.ts";
import { exportFinding } from "./export-finding.ts";
import { fileNamesIn } from "./file-names-in.ts";

interface FoundFile {
  readonly path: string;
  readonly stats: Stats;
}

/**
 * The CSV files that lie in a folder itself. The folder may be reached through a link, as `latest` often is; a file in
 * it may not, because whoever writes there would choose what is read.
 * @throws IncompleteRead
 */
export async function openExportFolder(
  folder: string,
  wanted: readonly ExportFileName[],
): Promise<ExportFiles> {
  const names = fileNamesIn(await readdir(folder).catch(cannotList), wanted);
  const found = new Map<ExportFileName, FoundFile>();
  for (const [name, written] of names) {
    const file = path.join(folder, written);
    const stats = await lstat(file);
    const kind = stats.isSymbolicLink() ? "a symbolic link" : stats.isFile() ? undefined : "no file";
    if (kind !== undefined)
      throw exportFinding({ file: written }, `it is ${kind}`, "Put the file itself there.");
    found.set(name, { path: file, stats });
  }
  return {
    has: (name) => found.has(name),
    bytes: (name) => bytesOf(name, found.get(name)),
    writtenAt: (name) => found.get(name)?.stats.mtimeMs ?? 0,
    stamp: [...found]
      .map(([name, { stats }]) => `${name} ${stats.ino} ${stats.size} ${stats.mtimeMs}`)
      .sort()
      .join("\n"),
    close: () => undefined,
  };
}

async function bytesOf(
  name: ExportFileName,
  file: FoundFile | undefined,
): Promise<AsyncIterable<Uint8Array>> {
  try {
    // The flag is unknown on Windows, where making a link needs a privilege.
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0);
    return (await open(file?.path ?? "", flags)).createReadStream();
  } catch (error) {
    throw exportFinding(
      { file: name },
      `it cannot be opened (${reasonOf(error)})`,
      "Give the user that runs rollcall the right to read it.",
    );
  }
}

function cannotList(error: unknown): never {
  throw new IncompleteRead(
    `the folder of the CSV files cannot be listed (${reasonOf(error)})`,
    "Give the user that runs rollcall the right to read it.",
    false,
  );
}
