import { visibleJson } from "../model/canonical-json.ts";
import type { Report } from "../model/report.ts";
import { formatVersions } from "./format-versions.ts";
import { reportOfJournal } from "./journal-runs.ts";
import { checkOutputFile, writeOutputFile } from "./output-file.ts";
import type { Report as ReportFile } from "./plan-file.gen.ts";
import { validateReportFile } from "./plan-file-validator.gen.js";
import { decodeJson, decodeValue, type JsonFormat, readTextFile, unusable } from "./read-json.ts";
import type { StandardInput } from "./standard-stream.ts";
import type { Written } from "./written.ts";

const reportFormat: JsonFormat<ReportFile> = {
  what: "report",
  version: formatVersions.report,
  validate: validateReportFile,
  remedy: "name another report of rollcall apply, or the journal that was kept beside it",
};

function reportText(report: Report): string {
  const file: Written<ReportFile> = { formatVersion: formatVersions.report, ...report };
  return `${visibleJson(file, 2)}\n`;
}

export async function writeReportFile(file: string, report: Report, cwd: string): Promise<void> {
  await writeOutputFile({ what: "the report", file }, reportText(report), cwd);
}

/** Where an apply says that it is the only one that writes this report. */
export const lockBeside = (reportFile: string): string => `${reportFile.replace(/\.json$/, "")}.lock`;

/** @throws FileError if the report, or the journal or the lock beside it, cannot be written */
export async function checkReportFile(file: string, cwd: string): Promise<void> {
  await checkOutputFile({ what: "the report", file }, cwd);
  await checkOutputFile({ what: "the journal", file: journalBeside(file) }, cwd);
  await checkOutputFile({ what: "the lock", file: lockBeside(file) }, cwd);
}

/** Where the journal of an apply lies beside its report. */
export const journalBeside = (reportFile: string): string =>
  `${reportFile.replace(/\.json$/, "")}.journal.jsonl`;

/**
 * Reads what `apply --report` wrote, or the journal beside it where the apply was killed.
 * @throws FileError saying what is wrong with the file
 */
export async function readReportFile(file: string, cwd: string, input?: StandardInput): Promise<Report> {
  const text = await readTextFile(reportFormat, file, cwd, input);
  return withoutVersion(
    file.endsWith(".jsonl") ? lastApplyIn(text, file) : decodeJson(reportFormat, text, file),
  );
}

function lastApplyIn(journal: string, file: string): ReportFile {
  const value = reportOfJournal(journal);
  if (value !== undefined) return decodeValue(reportFormat, value, file);
  const reason = "it has no beginning, so nothing was begun or its first line is lost";
  throw unusable(reportFormat, file, "invalid", reason);
}

/** The last apply of a journal; `undefined` where it does not read as one. */
export function reportFromJournal(text: string): Report | undefined {
  const value = reportOfJournal(text);
  return validateReportFile(value) ? withoutVersion(value) : undefined;
}

function withoutVersion({ formatVersion: _, ...report }: ReportFile): Report {
  return report;
}
