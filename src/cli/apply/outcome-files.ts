import type { District } from "../../model/district.ts";
import type { RunbookPlace } from "../../render/report.ts";
import type { Context } from "../context.ts";
import type { ExitCode } from "../exit-code.ts";
import { reportFailure } from "../report-failure.ts";
import { writeReportFile } from "../report-file.ts";
import type { AppliedDistrict } from "./apply-district.ts";
import type { Approval } from "./approval.ts";

interface AskedFiles {
  readonly report?: string;
  readonly markdown?: string;
  readonly scheduled?: boolean;
}

/** The runbook; where other changes were written, their outcomes are shown even if the pages are not. */
export async function handOverPages(
  applied: AppliedDistrict,
  {
    district,
    folder,
    codes,
  }: { readonly district: District; readonly folder: string; readonly codes: ExitCode[] },
  context: Context,
): Promise<RunbookPlace | undefined> {
  const { handOver: writePages } = await import("../runbook/hand-over.ts");
  try {
    return await writePages(applied, district, folder, context);
  } catch (error) {
    if (applied.report.outcomes.every(({ outcome }) => outcome.kind === "by-hand")) throw error;
    codes.push(await reportFailure(error, context));
    return undefined;
  }
}

/** The report and the outcome; one that cannot be written keeps nothing else from being told. @returns what each failure comes to */
export async function writeOutcomeFiles(
  applied: AppliedDistrict,
  words: { readonly approval: Approval; readonly notice: string | undefined },
  { scheduled, report: reportFile, markdown }: AskedFiles,
  context: Context,
): Promise<readonly ExitCode[]> {
  const { report } = applied;
  // A quiet night leaves no report: each costs a request of every later fetch, and would say nothing.
  const isQuiet = scheduled === true && report.outcomes.length === 0;
  const codes: ExitCode[] = [];
  try {
    if (reportFile !== undefined && !isQuiet) await writeReportFile(reportFile, report, context.cwd);
  } catch (error) {
    codes.push(await reportFailure(error, context));
  }
  try {
    if (markdown !== undefined) {
      const { writeOutcomeMarkdown } = await import("./outcome-markdown.ts");
      await writeOutcomeMarkdown(markdown, applied, words, context);
    }
  } catch (error) {
    codes.push(await reportFailure(error, context));
  }
  return codes;
}
