import path from "node:path";
import { FileError } from "../../files/file-error.ts";
import type { FetchedRecord, FetchedReport } from "../../files/record-file.gen.ts";
import { readReportFile } from "../../files/report-file.ts";
import { defined } from "../../model/defined.ts";
import type { ForecastComparison } from "../../model/forecast-comparison.ts";
import type { KeptForecast } from "../../model/kept-forecast.ts";
import type { Report } from "../../model/report.ts";
import { reportDownload } from "../../render/command-line.ts";
import { visibleText } from "../../render/escape.ts";
import type { Context } from "../context.ts";

interface FromReport<Part> {
  readonly part: Part;
  /** What a person pastes to have the whole of it. */
  readonly step: string;
}

/** What is known of the last night before anything is read. */
export interface KnownNight {
  /** What the last apply forecast, and nobody has compared yet. */
  readonly forecast?: FromReport<KeptForecast>;
  /** What an apply found to have come otherwise, before it wrote. */
  readonly compared?: FromReport<ForecastComparison>;
  /** Why one of them is not known, as clauses. */
  readonly problems: readonly string[];
}

/** Reads the reports that `rollcall fetch` brought of it. Whatever is wrong with them keeps nothing from going on. */
export async function knownNight(record: FetchedRecord, folder: string, cwd: string): Promise<KnownNight> {
  const problems: string[] = [];
  const read = async <Part>(
    fetched: FetchedReport | undefined,
    partOf: (report: Report) => Part | undefined,
  ): Promise<FromReport<Part> | undefined> => {
    if (fetched === undefined) return undefined;
    const report = await reportOf(fetched, record.district, folder, cwd);
    const part = typeof report === "string" ? undefined : partOf(report);
    if (part !== undefined) return { part, step: reportDownload(record.district, fetched.run) };
    problems.push(typeof report === "string" ? report : keepsNone(fetched));
    return undefined;
  };
  const forecast = await read(record.forecast, (report) => report.forecast);
  const compared = await read(record.compared, (report) => report.lastNight);
  return { ...defined({ forecast, compared }), problems };
}

const keepsNone = ({ run }: FetchedReport): string => `the report of run ${run} keeps none`;

/** The report, or why there is none. */
async function reportOf(
  { report: file, problem = "no report was fetched" }: FetchedReport,
  district: string,
  folder: string,
  cwd: string,
): Promise<Report | string> {
  if (file === undefined) return problem;
  try {
    const report = await readReportFile(path.join(folder, file), cwd);
    return report.district === district ? report : `${file} is about ${report.district}`;
  } catch (error) {
    if (error instanceof FileError) return error.message.replace(/\.$/, "");
    throw error;
  }
}

export function sayNotCompared(why: string, { stderr }: Pick<Context, "stderr">): void {
  stderr.write(`warning  The last night is not compared with its forecast: ${visibleText(why)}.\n`);
}
