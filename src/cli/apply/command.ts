import { type Acknowledgement, parseAcknowledgement } from "../../apply/acknowledgement.ts";
import { type AppliedDistrict, applyDistrict } from "../../apply/apply-district.ts";
import type { Approval } from "../../apply/approval.ts";
import { DistrictError } from "../../apply/district-error.ts";
import type { PlanTerms } from "../../apply/read-and-plan.ts";
import { asOnlyApply } from "../../apply/run-lock.ts";
import { isNothingNew } from "../../apply/written-review.ts";
import { checkOutputFile } from "../../files/output-file.ts";
import { checkReportFile, reportText } from "../../files/report-file.ts";
import { defined } from "../../model/defined.ts";
import type { District } from "../../model/district.ts";
import type { Report } from "../../model/report.ts";
import { visibleText } from "../../render/escape.ts";
import { chooseDistricts, loadValidDistricts } from "../checkout/chosen-districts.ts";
import { scopeOf } from "../checkout/scope.ts";
import { usageFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { loadEnvironment } from "../environment.ts";
import { type ExitCode, exitCodes, mostSevere } from "../exit-code.ts";
import type { Foreseen } from "../foreseen.ts";
import { openLedger } from "../ledger/ledger-ground.ts";
import { ledgerSession, type OpenLedger } from "../ledger/noted-session.ts";
import { nightsOnlyReport } from "../ledger/speaking.ts";
import { terminalStyle } from "../output.ts";
import { reportFailure } from "../report-failure.ts";
import { startProgress } from "../services/progress.ts";
import { type AppliedRecord, loadRecord } from "../services/record.ts";
import { openServices } from "../services/services.ts";
import { stopOf } from "./apply-stop.ts";
import { type AskedApproval, approvalOf, planApproval, refuseUnclear } from "./asked-approval.ts";
import { handOverPages, writeOutcomeFiles } from "./outcome-files.ts";
import { recordedTerms } from "./recorded-terms.ts";

export interface ApplyOptions extends AskedApproval {
  readonly district: readonly string[];
  readonly school: readonly string[];
  readonly acknowledge: readonly string[];
  readonly maxAge: number;
  readonly report?: string;
  readonly markdown?: string;
  readonly out?: string;
  readonly envFile?: string;
  readonly json?: boolean;
}

/** Reads and plans again, and writes only what was approved: the same plan, or what is left of it. */
export async function apply(
  names: readonly string[],
  options: ApplyOptions,
  context: Context,
): Promise<ExitCode> {
  const typed = options.acknowledge.map(acknowledgementFrom);
  refuseUnclear(options);
  if (options.report !== undefined) await checkReportFile(options.report, context.cwd);
  if (options.markdown !== undefined)
    await checkOutputFile({ what: "the outcome", file: options.markdown }, context.cwd);
  const plan =
    options.plan === undefined ? undefined : await planApproval(options.plan, options.maxAge, context);
  const loaded = await loadValidDistricts(names, context);
  if (loaded === undefined) return exitCodes.findings;
  const wanted = plan === undefined ? options.district : [plan.reviewed.saved.plan.district.id];
  const chosen = chooseDistricts(loaded, wanted);
  refuseSeveral(chosen.length, options);
  const record =
    options.record === undefined
      ? undefined
      : await loadRecord(
          options.record,
          context.cwd,
          chosen.map(({ id }) => id),
        );
  for (const problem of record?.problems ?? []) context.stderr.write(`warning  ${visibleText(problem)}\n`);
  const session = record === undefined ? undefined : await sessionOf(chosen, record, options, context);
  const approval = plan ?? approvalOf(options, record, session, context);
  const acknowledgements = [...typed, ...(record?.acknowledgements ?? [])];
  if (approval.kind === "merged" && isNothingNew(approval)) {
    context.stderr.write(
      `${chosen.map(({ id }) => id).join(", ")}: nothing was merged that is not applied.\n`,
    );
    return exitCodes.ok;
  }
  const codes: ExitCode[] = [];
  for (const district of chosen) {
    try {
      const word = { approval, acknowledgements, session };
      codes.push(
        await asOnlyApply(options.report, context, () => applyOne(district, chosen, word, options, context)),
      );
    } catch (error) {
      codes.push(await reportFailure(error, context));
    }
  }
  return mostSevere(codes);
}

function acknowledgementFrom(text: string): Acknowledgement {
  const parsed = parseAcknowledgement(text);
  if (parsed !== undefined) return parsed;
  throw usageFailure(
    `--acknowledge ${JSON.stringify(text)} is not GUARD:FINGERPRINT.`,
    "Copy it from the plan, for example --acknowledge takeover-share:7KQ4-2M8P-XZ3T-9WFA.",
  );
}

/** What takes one district only, and why. */
function refuseSeveral(districts: number, options: ApplyOptions): void {
  if (districts <= 1) return;
  const what =
    options.approved !== undefined
      ? "A fingerprint approves the plan of one district"
      : options.record !== undefined
        ? "--record is the record of one district"
        : options.json === true
          ? "--json prints the report of one district"
          : options.report !== undefined || options.markdown !== undefined
            ? "--report and --markdown name the file of one district"
            : options.out !== undefined
              ? "--out names the folder of one district's runbook"
              : undefined;
  if (what !== undefined)
    throw usageFailure(`${what}, and there are several.`, "Choose one with --district.");
}

interface Word {
  readonly approval: Approval;
  readonly acknowledgements: readonly Acknowledgement[];
  readonly session: OpenLedger | undefined;
}

/** What was approved by a file, or is not to be asked about, is looked up nowhere and noted nowhere. */
async function sessionOf(
  [district]: readonly District[],
  record: AppliedRecord,
  { approved, merged, scheduled }: ApplyOptions,
  context: Context,
): Promise<OpenLedger | undefined> {
  const isLookedUp = approved !== undefined || merged !== undefined || scheduled === true;
  if (district === undefined || !isLookedUp) return undefined;
  const ground = await openLedger(district, record, context, merged);
  for (const problem of ground.problems) context.stderr.write(`warning  ${visibleText(problem)}\n`);
  return await ledgerSession(ground, context);
}

async function applyOne(
  district: District,
  chosen: readonly District[],
  { approval, acknowledgements, session }: Word,
  options: ApplyOptions,
  context: Context,
): Promise<ExitCode> {
  const terms = await termsOf(district, chosen, { approval, session }, options, context);
  if (terms === undefined) return exitCodes.ok;
  const runbook = await runbookPlaceOf(district, terms, options, context);
  const environment = await loadEnvironment(options.envFile, context);
  const progress = startProgress(context);
  const services = await openServices(district, environment.values, context, progress);
  try {
    const request = {
      district,
      terms,
      approval,
      acknowledgements,
      ...defined({ reportFile: options.report, session }),
    };
    const applied = await applyDistrict(request, services, progress, context);
    progress.end();
    return await publish(applied, { district, runbook, approval, session }, options, context);
  } finally {
    progress.end();
    await services.close();
  }
}

async function termsOf(
  district: District,
  chosen: readonly District[],
  { approval, session }: Pick<Word, "approval" | "session">,
  { school }: ApplyOptions,
  context: Context,
): Promise<PlanTerms | undefined> {
  const recorded = await recordedTerms(district.id, approval, session?.ground.recentArchives ?? [], context);
  if ((approval.kind === "plan" || approval.kind === "merged") && approval.reviewed !== undefined) {
    const { scope, reversal } = approval.reviewed.saved.plan;
    return { scope, ...recorded, ...defined({ reversal }) };
  }
  const scope = scopeOf(district, school, chosen);
  return scope === undefined ? undefined : { scope, ...recorded };
}

/** Where the pages go, if changes are left to people: checked before anything is read. */
async function runbookPlaceOf(
  { id, drivers }: District,
  { scope }: PlanTerms,
  { out }: ApplyOptions,
  context: Context,
): Promise<string | undefined> {
  if (drivers.write === "api") {
    if (out === undefined) return undefined;
    throw usageFailure(
      `${id}: --out is where a runbook goes, and drivers.write is ${drivers.write}, which leaves nothing to people.`,
      "Leave --out out, or write drivers: { write: runbook }.",
    );
  }
  const { checkRunbookFolder, runbookFolder } = await import("../runbook/runbook-folder.ts");
  const folder = runbookFolder(id, out, scope);
  await checkRunbookFolder(folder, context.cwd);
  return folder;
}

interface Publication {
  readonly district: District;
  /** Folder of the runbook, where changes are left to people. */
  readonly runbook: string | undefined;
  readonly approval: Approval;
  readonly session: OpenLedger | undefined;
}

async function publish(
  applied: AppliedDistrict,
  { district, runbook: folder, approval, session }: Publication,
  options: ApplyOptions,
  context: Context,
): Promise<ExitCode> {
  const { report, phases } = applied;
  const notice = session?.isNoted === false ? nightsOnlyReport : undefined;
  if (notice !== undefined) context.stderr.write(`warning  ${notice}\n`);
  const handedOver =
    folder === undefined
      ? { runbook: undefined, codes: [] }
      : await handOverPages(applied, district, folder, context);
  const { runbook } = handedOver;
  const stop = await stopOf(applied, approval, options, context);
  const wroteNothing = report.outcomes.length === 0;
  if (options.json === true) {
    context.stdout.write(reportText(report));
    if (runbook !== undefined) context.stderr.write(`The runbook is in ${runbook.folder}.\n`);
  } else if (stop === undefined || !wroteNothing) {
    const { renderReportTerminal } = await import("../../render/terminal/report-text.ts");
    const plan = phases.at(-1)?.whole.plan;
    if (plan !== undefined)
      context.stdout.write(
        renderReportTerminal(report, plan, {
          ...(await terminalStyle(context, context.stdout)),
          ...defined({ runbook }),
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
