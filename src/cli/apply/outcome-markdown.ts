import type { AppliedDistrict } from "../../apply/apply-district.ts";
import { staleness } from "../../apply/apply-phase.ts";
import type { Approval } from "../../apply/approval.ts";
import { writeOutputFile } from "../../files/output-file.ts";
import { defined } from "../../model/defined.ts";
import { renderOutcome } from "../../render/markdown/outcome-comment.ts";
import type { OutcomeView } from "../../render/view/outcome-view.ts";
import type { Context } from "../context.ts";

/** Writes what became of an apply as Markdown, finished for a comment. */
export async function writeOutcomeMarkdown(
  file: string,
  { report, phases }: AppliedDistrict,
  { approval, notice }: { readonly approval: Approval; readonly notice: string | undefined },
  { cwd }: Pick<Context, "cwd">,
): Promise<void> {
  const last = phases.at(-1);
  if (last === undefined) return;
  const approved =
    approval.kind === "plan" || approval.kind === "merged" ? approval.reviewed?.saved.plan : undefined;
  const stop = last.stopped;
  const stale = stop?.kind === "stale" ? stop.reason : staleness(approval, last.authorisation);
  const view: OutcomeView = {
    report,
    planned: last.whole.plan,
    fingerprint: last.whole.fingerprints.whole,
    ...defined({ stale }),
    ...(stale === undefined || approved === undefined ? {} : { approved }),
    ...defined({ notice }),
    ...(stop?.kind === "refused"
      ? { refused: { refusals: stop.refusals, fingerprint: last.chosen.fingerprints.whole } }
      : {}),
  };
  await writeOutputFile({ what: "the outcome", file }, renderOutcome(view), cwd);
}
