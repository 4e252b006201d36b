import { planLive } from "../../apply/read-and-plan.ts";
import { reversalOf } from "../../apply/taken-back.ts";
import { checkOutputFile } from "../../files/output-file.ts";
import { planInFull, type SavedPlan, writePlanFile } from "../../files/plan-file.ts";
import { readReportFile } from "../../files/report-file.ts";
import type { Report } from "../../model/report.ts";
import { counted } from "../../model/text.ts";
import { asCalled, shellWord, stepText } from "../../render/command-line.ts";
import { visibleText } from "../../render/escape.ts";
import { loadValidDistricts } from "../checkout/chosen-districts.ts";
import { CommandFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { againstLedger } from "../ledger/against-ledger.ts";
import { type PlanFormat, renderPlans } from "../render-plans.ts";
import { withServices } from "../services/with-services.ts";

export interface RevertOptions {
  readonly format: PlanFormat;
  readonly out?: string;
  readonly envFile?: string;
  readonly verbose?: boolean;
}

/**
 * Plans the way back from an apply, from the before-images in its report. Writes nothing but `--out`: the plan is
 * reviewed and applied like any other.
 */
export async function revert(file: string, options: RevertOptions, context: Context): Promise<ExitCode> {
  if (options.out !== undefined) await checkOutputFile({ what: "the plan", file: options.out }, context.cwd);
  const report = await readReportFile(file, context.cwd);
  const reversal = reversalOf(report);
  if (reversal.applied.length + (reversal.uncertain?.length ?? 0) === 0) {
    context.stderr.write(
      `${report.district}: the apply of ${file} wrote nothing, so there is nothing to take back.\n`,
    );
    return exitCodes.ok;
  }
  sayWhatItCovers(report, file, context);
  const loaded = await loadValidDistricts([], context);
  if (loaded === undefined) return exitCodes.findings;
  const district = loaded.find(({ id }) => id === report.district);
  if (district === undefined)
    throw new CommandFailure(`${file} is about ${report.district}, which is not in districts/.`, {
      exitCode: exitCodes.findings,
      hint: "Run it where the district's file is: it says which ClassLink district the settings must open.",
    });
  return await withServices(district, options, context, async ({ services, progress }) => {
    const planned = await planLive(district, { scope: { kind: "district" }, reversal }, services, context);
    progress.end();
    const { plan, fingerprints } = planned;
    const saved: SavedPlan = { plan, fingerprints, createdAt: context.now() };
    const { format } = options;
    context.stdout.write(
      format === "json" ? planInFull(saved) : await renderPlans([saved], { ...options, format }, context),
    );
    if (options.out !== undefined) await writePlanFile(options.out, saved, context.cwd);
    sayWhatFollows(plan.changes.length, { file, out: options.out }, context);
    for (const sentence of await againstLedger(district, planned, context))
      context.stderr.write(`${asCalled(visibleText(sentence), context.calling)}\n`);
    return plan.refusals.some((one) => one.acknowledgedBy === undefined) ? exitCodes.refused : exitCodes.ok;
  });
}

/** What earlier runs made is taken back with it; what another run or a person made is none of this report's. */
function sayWhatItCovers({ alreadyDone = 0, earlier = [] }: Report, file: string, context: Context): void {
  const made = earlier.filter(({ outcome }) => outcome.kind === "applied").length;
  if (made > 0)
    context.stderr.write(
      `${counted(made, "change")} of an earlier run of the same apply ${made === 1 ? "is" : "are"} taken back with those of ${file}.\n`,
    );
  const missing = alreadyDone - made;
  if (missing <= 0) return;
  context.stderr.write(
    `warning  ${counted(missing, "change")} of the approved plan ${missing === 1 ? "was" : "were"} in ClassTag already when the apply of ${file} began, and no earlier run of it is known that made ${missing === 1 ? "it" : "them"}. If one did, take it back by its own report or journal.\n`,
  );
}

/** The file still asks for what is taken back: without a change there, the next apply would make it again. */
function sayWhatFollows(
  changes: number,
  { file, out }: { readonly file: string; readonly out: string | undefined },
  context: Context,
): void {
  if (changes === 0) return;
  const command =
    out === undefined
      ? `rollcall revert ${shellWord(file)} --out plan.json`
      : `rollcall apply --plan ${shellWord(out)}`;
  context.stderr.write(
    `Take the same lines out of the file (or correct them), or the next apply makes these changes again. Then: ${stepText(command, context.calling)}\n`,
  );
}
