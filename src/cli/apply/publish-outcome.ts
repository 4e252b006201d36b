import type { AppliedDistrict } from "../../apply/apply-district.ts";
import type { Approval } from "../../apply/approval.ts";
import { DistrictError } from "../../apply/district-error.ts";
import { defined } from "../../model/defined.ts";
import type { District } from "../../model/district.ts";
import { isAsForecast } from "../../model/forecast-comparison.ts";
import type { Report } from "../../model/report.ts";
import { counted } from "../../model/text.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes, mostSevere } from "../exit-code.ts";
import type { Foreseen } from "../foreseen.ts";
import type { OpenLedger } from "../ledger/noted-session.ts";
import { nightsOnlyReport } from "../ledger/speaking.ts";
import { terminalStyle } from "../output.ts";
import { reportFailure } from "../report-failure.ts";
import { stopOf } from "./apply-stop.ts";
import { type AskedFiles, handOverPages, writeOutcomeFiles } from "./outcome-files.ts";

interface Publication {
  readonly district: District;
  /** Folder of the runbook, where changes are left to people. */
  readonly runbook: string | undefined;
  readonly approval: Approval;
  readonly session: OpenLedger | undefined;
}

/** Shows and writes what an apply came to. @returns what that is as an exit code */
export async function publishOutcome(
  applied: AppliedDistrict,
  { district, runbook: folder, approval, session }: Publication,
  options: AskedFiles & { readonly json?: boolean; readonly verbose?: boolean },
  context: Context,
): Promise<ExitCode> {
  const { report, phases } = applied;
  const notice = session?.isNoted === false ? nightsOnlyReport : undefined;
  if (notice !== undefined) context.stderr.write(`warning  ${notice}\n`);
  sayLastNight(report, context);
  const handedOver =
    folder === undefined
      ? { runbook: undefined, codes: [] }
      : await handOverPages(applied, district, folder, context);
  const { runbook } = handedOver;
  const stop = await stopOf(applied, approval, options, context);
  const wroteNothing = report.outcomes.length === 0;
  if (options.json === true) {
    if (runbook !== undefined) context.stderr.write(`The runbook is in ${runbook.folder}.\n`);
  } else if (stop === undefined || !wroteNothing) {
    const { renderReportTerminal } = await import("../../render/terminal/report-text.ts");
    const plan = phases.at(-1)?.whole.plan;
    if (plan !== undefined)
      context.stdout.write(
        renderReportTerminal(report, plan, {
          ...(await terminalStyle(context, context.stdout)),
          ...defined({ runbook, verbose: options.verbose }),
        }),
      );
  }
  // What was written to ClassTag is shown by now, whatever becomes of the files.
  const codes: ExitCode[] = [
    ...handedOver.codes,
    outcomeCode(report, applied),
    ...(await writeOutcomeFiles(applied, { approval, notice }, options, context)),
  ];
  if (applied.brokenOff !== undefined) codes.push(await brokenOff(applied.brokenOff, report, context));
  if (stop !== undefined)
    codes.push(wroteNothing ? await reportFailure(stop, context) : await partly(stop, context));
  return mostSevere(codes);
}

/** What came otherwise by name is in the report, and in the issue of drift. */
function sayLastNight({ district, lastNight }: Report, { stderr }: Context): void {
  if (lastNight === undefined) return;
  const broken = lastNight.assumptions.flatMap(({ id, verdict }) => (verdict.kind === "broken" ? [id] : []));
  const came = isAsForecast(lastNight)
    ? "as forecast"
    : `otherwise than forecast (${counted(lastNight.surprises.length, "surprise")}${broken.length === 0 ? "" : `; broken: ${broken.join(", ")}`}); the drift issue says how`;
  stderr.write(`${district}: the night since the last apply came ${came}.\n`);
}

/** Without a journal the same command may not be able to go on: what can is said. */
async function brokenOff(error: DistrictError, report: Report, context: Context): Promise<ExitCode> {
  if (error.code !== "journal-lost") return await partly(error, context);
  const { howToGoOn } = await import("../../render/terminal/report-text.ts");
  const hint = `${error.hint} Then ${howToGoOn(report)}`;
  return await partly(new DistrictError(error.message, { code: error.code, hint, cause: error }), context);
}

/** Some schools went ahead and others did not: both are said, and the code is that of a half-done apply. */
async function partly(stop: Foreseen, context: Context): Promise<ExitCode> {
  await reportFailure(stop, context);
  return exitCodes.partial;
}

function outcomeCode({ outcomes, verified }: Report, { phases }: AppliedDistrict): ExitCode {
  if (outcomes.some(({ outcome }) => outcome.kind !== "applied" && outcome.kind !== "by-hand"))
    return exitCodes.partial;
  const isHandedOver = outcomes.length > 0 && outcomes.every(({ outcome }) => outcome.kind === "by-hand");
  if (outcomes.length > 0 && !isHandedOver && verified.kind !== "empty") return exitCodes.findings;
  if (phases.some(({ byHand }) => byHand.length > 0)) return exitCodes.findings;
  const diagnostics = phases.at(-1)?.whole.plan.diagnostics ?? [];
  return diagnostics.some(({ severity }) => severity === "error") ? exitCodes.findings : exitCodes.ok;
}
