import { readFile } from "node:fs/promises";
import path from "node:path";
import { exitCodes } from "../cli/exit-code.ts";
import { CommandFailure } from "../cli/failure.ts";
import { visibleJson } from "../model/canonical-json.ts";
import type { Report } from "../model/report.ts";
import { reportOfJournal } from "./journal-runs.ts";
import { checkOutputFile, writeOutputFile } from "./output-file.ts";
import { validateReportFile } from "./plan-file-validator.gen.js";

const formatVersion = "1.0";

export const reportText = (report: Report): string => `${visibleJson({ formatVersion, ...report }, 2)}\n`;

export async function writeReportFile(file: string, report: Report, cwd: string): Promise<void> {
  await writeOutputFile({ what: "the report", file }, reportText(report), cwd);
}

/** Where an apply says that it is the only one that writes this report. */
export const lockBeside = (reportFile: string): string => `${reportFile.replace(/\.json$/, "")}.lock`;

/** @throws CommandFailure if the report, or the journal or the lock beside it, cannot be written */
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
 * @throws CommandFailure saying what is wrong with the file
 */
export async function readReportFile(file: string, cwd: string): Promise<Report> {
  const failure = (reason: string, cause?: unknown): CommandFailure =>
    new CommandFailure(`${file} cannot be used: ${reason}.`, {
      exitCode: exitCodes.findings,
      hint: "It has to be what rollcall apply --report wrote, or the journal beside it.",
      cause,
    });
  const text = await readFile(path.resolve(cwd, file), "utf8").catch((cause: unknown) => {
    const isMissing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    throw failure(isMissing ? "there is no such file" : String(cause), cause);
  });
  const value = file.endsWith(".jsonl") ? reportOfJournal(text) : parsed(text);
  if (!validateReportFile(value)) {
    const [first] = validateReportFile.errors ?? [];
    throw failure(
      value === undefined
        ? file.endsWith(".jsonl")
          ? "it has no beginning, so nothing was begun or its first line is lost"
          : "it is not JSON"
        : `it is not a report: ${first?.instancePath || "the file"} ${first?.message ?? "is not as it should be"}`,
    );
  }
  return reportIn(value);
}

/** The last apply of a journal; `undefined` where it does not read as one. */
export function reportFromJournal(text: string): Report | undefined {
  const value = reportOfJournal(text);
  return validateReportFile(value) ? reportIn(value) : undefined;
}

/** Of a value that the schema holds: the model's tuples are narrower than what its generator can write down. */
function reportIn(value: unknown): Report {
  const { formatVersion: _, ...report } = value as Report & { formatVersion: string };
  return report;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
