import type { Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { IncompleteRead } from "../../incomplete-read.ts";
import { type ExportFileName, type ExportFiles, reasonOf, type ZipLimits } from "./export-files.ts";

/**
 * Opens a folder or a zip.
 * @param setting name of the setting that holds the path, for messages
 * @throws IncompleteRead where there is none, or where it holds what it must not
 */
export async function openExport(
  path: string,
  setting: string,
  wanted: readonly ExportFileName[],
  limits?: ZipLimits,
): Promise<ExportFiles> {
  const found = await statOf(path, setting);
  if (found.isDirectory()) {
    const { openExportFolder } = await import("./export-folder.ts");
    return await openExportFolder(path, wanted);
  }
  if (found.isFile()) {
    const { openExportZip } = await import("./export-zip.ts");
    return await openExportZip(path, wanted, limits);
  }
  throw new IncompleteRead(
    `${setting} names ${JSON.stringify(path)}, which is neither a folder nor a file`,
    "Name the folder of the CSV files, or the zip.",
    false,
  );
}

async function statOf(path: string, setting: string): Promise<Stats> {
  return await stat(path).catch((cause: unknown) => {
    const isMissing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    throw new IncompleteRead(
      `${setting} names ${JSON.stringify(path)}, ${isMissing ? "and there is nothing" : `which cannot be opened (${reasonOf(cause)})`}`,
      "Name the folder of the CSV files, or the zip; a path that is not absolute starts where rollcall is run.",
      false,
      { cause },
    );
  });
}
