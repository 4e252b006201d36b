import type { Context } from "../context.ts";
import type { AppliedDistrict } from "./apply-district.ts";
import type { Approval } from "./approval.ts";

/** Writes what became of an apply as Markdown, finished for a comment. */
export async function writeOutcomeMarkdown(
  file: string,
  applied: AppliedDistrict,
  approval: Approval,
  context: Context,
): Promise<void> {
  throw new Error(`not yet: ${file} ${applied.report.district} ${approval.kind} ${context.cwd}`);
}
