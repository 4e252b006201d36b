import type { ClassLinkCsvSettings } from "../../settings/classlink-csv-settings.ts";
import type { ExportFiles } from "./export-files.ts";
import { exportFinding } from "./export-finding.ts";
import { neededFiles } from "./manifest.ts";

const hourMs = 3_600_000;

/** Packers write times without a zone, and clocks differ: no file is from tomorrow. */
const mostAheadMs = 24 * hourMs;

/** Longer than an export takes, and shorter than from one night to the next. */
const longestExportMs = 12 * hourMs;

/** What a person should know where the needed files were not written in one go. */
export function ageNotes(files: ExportFiles): readonly string[] {
  const byAge = [...neededFiles].sort((left, right) => files.writtenAt(left) - files.writtenAt(right));
  const [oldest = neededFiles[0], newest = oldest] = [byAge[0], byAge.at(-1)];
  const apartMs = files.writtenAt(newest) - files.writtenAt(oldest);
  if (apartMs <= longestExportMs) return [];
  return [
    `${oldest} was written ${Math.floor(apartMs / hourMs)} hours before ${newest}: they may be of two exports. The age that is shown is that of the older one.`,
  ];
}

/**
 * When the export was written: as old as the oldest of the files that are needed, because one that a nightly job failed
 * to replace makes two exports of it.
 * @param now milliseconds since 1970
 * @returns milliseconds since 1970, not after `now`
 * @throws IncompleteRead where that is longer ago than the setting allows
 */
export function exportWrittenAt(
  files: ExportFiles,
  { maxAgeHours, names }: ClassLinkCsvSettings,
  now: number,
): number {
  const oldest = neededFiles.reduce((left, right) =>
    files.writtenAt(right) < files.writtenAt(left) ? right : left,
  );
  const writtenAt = files.writtenAt(oldest);
  const date = new Date(writtenAt).toISOString();
  if (now - writtenAt > maxAgeHours * hourMs)
    throw exportFinding(
      { file: oldest },
      `it was written ${date}, ${Math.floor((now - writtenAt) / hourMs)} hours ago, and an export is good for ${maxAgeHours}`,
      `See whether the nightly export still runs, and export again. Where exports are rarer, allow more with ${names.maxAge}.`,
    );
  if (writtenAt - now > mostAheadMs)
    throw exportFinding(
      { file: oldest },
      `it is dated ${date}, which is in the future, so its age cannot be told`,
      "Set the clock of the machine that exports, or of this one.",
    );
  return Math.min(writtenAt, now);
}
