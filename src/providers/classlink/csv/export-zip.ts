/**
 * A zip of CSV files, read where it lies: nothing is ever unpacked to a disk, so a name in it leads nowhere. Names that
 * try to are refused all the same, because such a zip is not what an exporter makes. yauzl is a CommonJS module: this
 * file imports it, and is itself imported only when there is a zip.
 */
import { stat } from "node:fs/promises";
import path from "node:path";
import { crc32 } from "node:zlib";
import yauzl from "yauzl";
import type { IncompleteRead } from "../../incomplete-read.ts";
import { type ExportFileName, type ExportFiles, reasonOf, type ZipLimits } from "./export-files.ts";
import { exportAgain, exportFinding } from "./export-finding.ts";
import { fileNamesIn } from "./file-names-in.ts";
import { checkEntries, zipRefused } from "./zip-rules.ts";

/** A district of a million classes packs into some tens of megabytes; what a bomb needs is far above all of these. */
export const defaultZipLimits: ZipLimits = {
  entries: 1_000,
  bytes: 8 * 1_024 ** 3,
  ratio: 200,
  ratioFrom: 10 * 1_024 ** 2,
};

/** @throws IncompleteRead */
export async function openExportZip(
  file: string,
  wanted: readonly ExportFileName[],
  limits = defaultZipLimits,
): Promise<ExportFiles> {
  const label = path.basename(file);
  const stats = await stat(file);
  const zip = await yauzl
    // Windows PowerShell packs folders with backslashes; they are read as slashes, and the names checked after that.
    .openPromise(file, { autoClose: false, strictFileNames: false, validateEntrySizes: true })
    .catch((error: unknown) => {
      throw zipRefused(label, `it is no zip that can be read (${reasonOf(error)})`, exportAgain);
    });
  try {
    const entries = await entriesOf(zip, label, limits);
    const found = exportEntries(entries, label, wanted);
    return {
      has: (name) => found.has(name),
      bytes: (name) => bytesOf(zip, name, found.get(name)),
      writtenAt: (name) => writtenAt(found.get(name), stats.mtimeMs),
      stamp: `${stats.ino} ${stats.size} ${stats.mtimeMs}`,
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function entriesOf(
  zip: yauzl.ZipFile,
  label: string,
  limits: ZipLimits,
): Promise<readonly yauzl.Entry[]> {
  if (zip.entryCount > limits.entries)
    throw zipRefused(
      label,
      `it has ${zip.entryCount} entries, and at most ${limits.entries} are read`,
      "Pack the CSV files and nothing else.",
    );
  const entries: yauzl.Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch (error) {
    // yauzl refuses names that are absolute or climb out with "..", and tables that are damaged.
    throw zipRefused(label, reasonOf(error), exportAgain);
  }
  checkEntries(entries, label, limits);
  return entries;
}

/** The files beside `manifest.csv`: exporters pack the files themselves, people the folder that holds them. */
function exportEntries(
  entries: readonly yauzl.Entry[],
  label: string,
  wanted: readonly ExportFileName[],
): ReadonlyMap<ExportFileName, yauzl.Entry> {
  const files = entries.filter(
    ({ fileName }) => !fileName.endsWith("/") && !fileName.startsWith("__MACOSX/"),
  );
  const folders = files.flatMap(({ fileName }) =>
    path.posix.basename(fileName).toLowerCase() === "manifest.csv" ? [path.posix.dirname(fileName)] : [],
  );
  const [folder = "."] = folders;
  if (new Set(folders).size > 1)
    throw zipRefused(
      label,
      `it holds several exports: ${folders.map((one) => JSON.stringify(one)).join(", ")}`,
      "Pack one export.",
    );
  const beside = new Map(
    files
      .filter(({ fileName }) => path.posix.dirname(fileName) === folder)
      .map((entry) => [path.posix.basename(entry.fileName), entry]),
  );
  const found = new Map<ExportFileName, yauzl.Entry>();
  for (const [name, written] of fileNamesIn([...beside.keys()], wanted)) {
    const entry = beside.get(written);
    if (entry !== undefined) found.set(name, entry);
  }
  return found;
}

async function bytesOf(
  zip: yauzl.ZipFile,
  name: ExportFileName,
  entry: yauzl.Entry | undefined,
): Promise<AsyncIterable<Uint8Array>> {
  if (entry === undefined) throw new TypeError(`${name} is not in the zip`);
  return checkedBytes(zip, name, entry);
}

async function* checkedBytes(
  zip: yauzl.ZipFile,
  name: ExportFileName,
  entry: yauzl.Entry,
): AsyncGenerator<Uint8Array> {
  const damaged = (reason: string): IncompleteRead =>
    exportFinding({ file: name }, `it is damaged in the zip (${reason})`, exportAgain);
  let checksum = 0;
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      if (!(chunk instanceof Uint8Array)) continue;
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
  } catch (error) {
    throw damaged(reasonOf(error));
  }
  // yauzl compares sizes only.
  if (checksum !== entry.crc32) throw damaged("its checksum is another");
}

const firstKnownTime = Date.UTC(1981, 0, 1);

/**
 * The earlier of the two times that are known. A zip that was copied may look new; the time of an entry stays, but most
 * packers write it without a time zone, so that it is right to half a day. Zips cannot say that there is no time: packers
 * then write the first that there is, in 1980.
 */
function writtenAt(entry: yauzl.Entry | undefined, zipWrittenAt: number): number {
  const entryWrittenAt = entry?.getLastModDate({ timezone: "UTC" }).getTime() ?? Number.NaN;
  const isKnown = entryWrittenAt >= firstKnownTime;
  return isKnown ? Math.min(entryWrittenAt, zipWrittenAt) : zipWrittenAt;
}
