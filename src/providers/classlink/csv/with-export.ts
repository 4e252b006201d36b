import { defined } from "../../../model/defined.ts";
import type { Diagnostic } from "../../../model/diagnostic.ts";
import { inconsistent } from "../../incomplete-read.ts";
import type { ReadProgress } from "../../provider.ts";
import { defaultReadLimits, type ReadLimits } from "../../read-limits.ts";
import type { ClassLinkCsvSettings } from "../../settings/classlink-csv-settings.ts";
import { exportWrittenAt } from "./export-age.ts";
import { type ExportFileName, type ExportFiles, rosterFileNames, type ZipLimits } from "./export-files.ts";
import { type Manifest, readManifest } from "./manifest.ts";
import { openExport } from "./open-export.ts";
import type { RecordReading } from "./read-records.ts";

export interface ClassLinkCsvReaderOptions {
  /** `path` is absolute here. */
  readonly settings: ClassLinkCsvSettings;
  /** SOURCED ID of the district's own org, as its file names it. */
  readonly orgId: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly progress?: ReadProgress;
  /** What a person should know about a complete read and what stops nothing. */
  readonly notice?: (notice: Diagnostic) => void;
  readonly limits?: Partial<Pick<ReadLimits, "maxRows">>;
  readonly zipLimits?: ZipLimits;
  /** Between restarts. */
  readonly sleep?: (durationMs: number) => Promise<void>;
}

/**
 * Opens the export, holds it against its manifest and its age, lets it be read, sees that it has not been written again
 * meanwhile, and closes it.
 * @param read is given the time at which the export was written, in milliseconds since 1970
 * @throws IncompleteRead
 */
export async function withExport<Result>(
  { settings, clock, limits, progress, zipLimits }: ClassLinkCsvReaderOptions,
  read: (reading: RecordReading, manifest: Manifest, writtenAt: number) => Promise<Result>,
  wanted: readonly ExportFileName[] = rosterFileNames,
): Promise<Result> {
  const files = await openExport(settings.path, settings.names.path, wanted, zipLimits);
  try {
    const manifest = await readManifest(files);
    const writtenAt = exportWrittenAt(files, settings, clock());
    const maxRows = limits?.maxRows ?? defaultReadLimits.maxRows;
    const reading = { files, maxRows, ...defined({ progress }) };
    const result = await read(reading, manifest, writtenAt);
    await refuseMoved(files, settings, wanted);
    return result;
  } finally {
    files.close();
  }
}

/** Files that were replaced while they were read may be of two exports. */
async function refuseMoved(
  files: ExportFiles,
  { path, names }: ClassLinkCsvSettings,
  wanted: readonly ExportFileName[],
): Promise<void> {
  const now = await openExport(path, names.path, wanted);
  now.close();
  if (now.stamp !== files.stamp) throw inconsistent("the CSV files were written again while they were read");
}
