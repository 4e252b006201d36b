import { readFile, rename } from "node:fs/promises";
import path from "node:path";
import { FileError } from "../files/file-error.ts";
import { codeOf, readProblem, writeProblem } from "../files/io-problem.ts";
import { completeJournal, type Journal, type JournalHeader, openJournal } from "../files/journal.ts";
import { type RunIdentity, runsContinued, runsOfJournal } from "../files/journal-runs.ts";
import { journalBeside, reportFromJournal } from "../files/report-file.ts";
import type { ChangeOutcome } from "../model/report.ts";
import type { RunContext } from "./run-context.ts";
import { everythingIn } from "./taken-back.ts";

/** What the earlier runs of an apply left in the journal beside its report. */
export async function earlierOutcomes(
  reportFile: string | undefined,
  run: RunIdentity,
  context: RunContext,
): Promise<readonly ChangeOutcome[]> {
  if (reportFile === undefined) return [];
  const text = await textOf(journalBeside(reportFile), context.cwd);
  return runsContinued(runsOfJournal(text), run).length === 0 ? [] : told(text);
}

/**
 * Opens the journal beside a report without losing what an earlier run noted there: one of the same apply is gone on
 * with, and that of another apply which was not completed is kept under another name.
 */
export async function openRunJournal(
  reportFile: string,
  header: JournalHeader,
  context: RunContext,
): Promise<Journal> {
  const shown = journalBeside(reportFile);
  const file = path.resolve(context.cwd, shown);
  const text = await textOf(shown, context.cwd);
  const runs = runsOfJournal(text);
  const goesOn = runsContinued(runs, header).length > 0 && told(text).length > 0;
  const isNeeded = text.trim() !== "" && !goesOn && runs.at(-1)?.isComplete !== true;
  if (isNeeded) {
    const kept = await putAside(file, String(runs.at(-1)?.header["startedAt"] ?? "unknown"));
    context.stderr.write(
      `${shown} tells of another apply, which was not completed: it is kept as ${path.basename(kept)}.\n`,
    );
  }
  return await openJournal(file, goesOn ? "append" : "replace", header, () => context.now());
}

/**
 * Notes in the journal that nothing is left to do, once the report says what was done.
 * @throws FileError
 */
export async function completeRunJournal(reportFile: string, context: RunContext): Promise<void> {
  const shown = journalBeside(reportFile);
  try {
    await completeJournal(path.resolve(context.cwd, shown), () => context.now());
  } catch (cause) {
    const reason = writeProblem(cause);
    throw new FileError(`That nothing is left to do could not be noted in ${shown}: ${reason}.`, {
      fault: "unwritable",
      reason,
      hint: `Everything was written, and the report says so. Remove ${shown} before the next apply, which would count this one as unfinished.`,
      cause,
    });
  }
}

async function putAside(file: string, startedAt: string): Promise<string> {
  const kept = file.replace(/\.jsonl$/, `.${startedAt.replace(/[^0-9A-Za-z]/g, "")}.jsonl`);
  await rename(file, kept);
  return kept;
}

/** Outcomes of all runs of the last apply in a journal; none where they are not as they should be. */
function told(text: string): readonly ChangeOutcome[] {
  const report = reportFromJournal(text);
  return report === undefined ? [] : everythingIn(report);
}

async function textOf(shown: string, cwd: string): Promise<string> {
  try {
    return await readFile(path.resolve(cwd, shown), "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return "";
    const reason = readProblem(error);
    throw new FileError(`The journal ${shown} cannot be read: ${reason}.`, {
      fault: "unreadable",
      reason,
      hint: "Make it readable, because an earlier apply may have noted there what it wrote; or name another file with --report.",
      cause: error,
    });
  }
}
