import type { AppliedDistrict } from "../../apply/apply-district.ts";
import type { Approval } from "../../apply/approval.ts";
import { completeRunJournal } from "../../apply/run-journal.ts";
import { writeReportFile } from "../../files/report-file.ts";
import type { District } from "../../model/district.ts";
import type { RunbookPlace } from "../../render/terminal/report-text.ts";
import type { Context } from "../context.ts";
import type { ExitCode } from "../exit-code.ts";
import { reportFailure } from "../report-failure.ts";

export interface AskedFiles {
  readonly report?: string;
  readonly markdown?: string;
  readonly scheduled?: boolean;
}

/** Where the pages lie, or what it comes to that they could not be written. */
interface HandedOver {
  readonly runbook: RunbookPlace | undefined;
  readonly codes: readonly ExitCode[];
}

/** The runbook; where other changes were written, their outcomes are shown even if the pages are not. */
export async function handOverPages(
  applied: AppliedDistrict,
  district: District,
  folder: string,
  context: Context,
): Promise<HandedOver> {
  const { handOver: writePages } = await import("../runbook/hand-over.ts");
  try {
    return { runbook: await writePages(applied, district, folder, context), codes: [] };
  } catch (error) {
    if (applied.report.outcomes.every(({ outcome }) => outcome.kind === "by-hand")) throw error;
    return { runbook: undefined, codes: [await reportFailure(error, context)] };
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
  const isQuiet = scheduled === true && report.outcomes.length === 0 && report.lastNight === undefined;
  const writes: (() => Promise<void>)[] = [];
  if (reportFile !== undefined && !isQuiet)
    writes.push(() => writeReportFile(reportFile, report, context.cwd));
  if (markdown !== undefined)
    writes.push(async () => {
      const { writeOutcomeMarkdown } = await import("./outcome-markdown.ts");
      await writeOutcomeMarkdown(markdown, applied, words, context);
    });
  // Last, and not where one is missing: the same command is then run again, and has to know what this one did.
  if (reportFile !== undefined && applied.isComplete)
    writes.push(async () => {
      if (codes.length === 0) await completeRunJournal(reportFile, context);
    });
  const codes: ExitCode[] = [];
  for (const write of writes) {
    try {
      await write();
    } catch (error) {
      codes.push(await reportFailure(error, context));
    }
  }
  return codes;
}
