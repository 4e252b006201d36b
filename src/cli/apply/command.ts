import { type Acknowledgement, parseAcknowledgement } from "../../apply/acknowledgement.ts";
import { applyDistrict } from "../../apply/apply-district.ts";
import type { Approval } from "../../apply/approval.ts";
import { DistrictError } from "../../apply/district-error.ts";
import type { PlanTerms } from "../../apply/read-and-plan.ts";
import { asOnlyApply } from "../../apply/run-lock.ts";
import { isStop } from "../../apply/until-stopped.ts";
import { isNothingNew } from "../../apply/written-review.ts";
import { envelopeJson, type OutputFailure } from "../../files/envelope.ts";
import { checkOutputFile } from "../../files/output-file.ts";
import { checkReportFile } from "../../files/report-file.ts";
import { defined } from "../../model/defined.ts";
import type { District } from "../../model/district.ts";
import type { KeptForecast } from "../../model/kept-forecast.ts";
import type { Report } from "../../model/report.ts";
import { visibleText } from "../../render/escape.ts";
import { chooseDistricts, loadValidDistricts } from "../checkout/chosen-districts.ts";
import { eachDistrict } from "../checkout/each-district.ts";
import { scopeOf } from "../checkout/scope.ts";
import { usageFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { isForeseen } from "../foreseen.ts";
import { openLedger } from "../ledger/ledger-ground.ts";
import { ledgerSession, type OpenLedger } from "../ledger/noted-session.ts";
import { failuresOf, type StoppedRun } from "../report-failure.ts";
import { sayNotCompared } from "../services/last-night.ts";
import { type AppliedRecord, loadRecord } from "../services/record.ts";
import { withServices } from "../services/with-services.ts";
import { type AskedApproval, approvalOf, planApproval, refuseUnclear } from "./asked-approval.ts";
import { publishOutcome } from "./publish-outcome.ts";
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
  readonly verbose?: boolean;
}

/** Reads and plans again, and writes only what was approved: the same plan, or what is left of it. */
export async function apply(
  names: readonly string[],
  options: ApplyOptions,
  context: Context,
): Promise<ExitCode> {
  const typed = options.acknowledge.map(acknowledgementFrom);
  refuseUnclear(options);
  await checkOutputs(options, context);
  const plan =
    options.plan === undefined ? undefined : await planApproval(options.plan, options.maxAge, context);
  const loaded = await loadValidDistricts(names, context);
  if (loaded === undefined) return exitCodes.findings;
  const wanted = plan === undefined ? options.district : [plan.reviewed.saved.plan.district.id];
  const chosen = chooseDistricts(loaded, wanted);
  refuseSeveral(chosen.length, options);
  const word = await wordFor(chosen, { plan, typed }, options, context);
  const reports: Report[] = [];
  let failures: readonly OutputFailure[] = [];
  const whenStopped = (): void => sayWhatIsAwaited(context);
  context.signal.addEventListener("abort", whenStopped, { once: true });
  try {
    if (word.approval.kind === "merged" && isNothingNew(word.approval))
      return tellNothingNew(chosen, context);
    const ended = await eachDistrict(
      chosen,
      context,
      (district) =>
        asOnlyApply(options.report, context, () =>
          applyOne(district, chosen, { ...word, reports }, options, context).catch((error: unknown) => {
            throw stoppedOrUnknown(error, district, reports, context);
          }),
        ),
      (index) => stoppedAt(index, chosen),
    );
    failures = ended.failures;
    return ended.code;
  } catch (error) {
    const told = new Set(reports.map((report) => report.district));
    const untold = chosen.map(({ id }) => id).filter((id) => !told.has(id));
    failures = await failuresOf(error, untold, context);
    throw error;
  } finally {
    context.signal.removeEventListener("abort", whenStopped);
    // What was written is told, whatever became of the districts after it.
    if (options.json === true) context.stdout.write(envelopeJson("apply", reports, { failures }));
  }
}

/** Before anything is read, because what cannot be told must not be done. */
async function checkOutputs({ report, markdown }: ApplyOptions, { cwd }: Context): Promise<void> {
  if (report !== undefined) await checkReportFile(report, cwd);
  if (markdown !== undefined) await checkOutputFile({ what: "the outcome", file: markdown }, cwd);
}

function tellNothingNew(chosen: readonly District[], { stderr }: Context): ExitCode {
  stderr.write(`${chosen.map(({ id }) => id).join(", ")}: nothing was merged that is not applied.\n`);
  return exitCodes.ok;
}

function stoppedAt(index: number, chosen: readonly District[]): StoppedRun {
  const [told, left] = [chosen.slice(0, index), chosen.slice(index)].map((part) =>
    part.map(({ id }) => id).join(", "),
  );
  return {
    what: `${told === "" ? "" : `what became of ${told} is told, and `}nothing was written of ${left}`,
    next: "Run the same command again: it plans anew, and writes nothing but what was approved.",
  };
}

/**
 * What is said of a district that a stop left is that nothing was written of it. That is so where the stop itself ended it, before
 * it was told: an error beside it, or after that, says no such thing.
 */
function stoppedOrUnknown(
  error: unknown,
  { id }: District,
  reports: readonly Report[],
  { signal }: Context,
): unknown {
  const isTold = reports.some(({ district }) => district === id);
  if (!signal.aborted || isForeseen(error) || (isStop(error, signal) && !isTold)) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new DistrictError(
    `${id}: the run was stopped, and ended in an error that nobody foresaw (${reason}): it is not known what of it was written.`,
    {
      code: "partly-written",
      hint: "Run the same command again: it finds out what was written.",
      cause: error,
    },
  );
}

/** Writes under way are waited for, which a person at the terminal may not see. */
function sayWhatIsAwaited({ stderr }: Context): void {
  if (stderr.isTTY !== true) return;
  stderr.write(
    "\nstopping: what is being written is ended first. Ctrl-C again ends at once; the next apply then finds out what was written.\n",
  );
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
  /** What the last apply forecast, and nobody has compared yet. */
  readonly forecast: KeptForecast | undefined;
}

/** On whose word: a plan file's, the record's, or that of who types it in. */
async function wordFor(
  chosen: readonly District[],
  { plan, typed }: { readonly plan: Approval | undefined; readonly typed: readonly Acknowledgement[] },
  options: ApplyOptions,
  context: Context,
): Promise<Word> {
  const ids = chosen.map(({ id }) => id);
  const record =
    options.record === undefined ? undefined : await loadRecord(options.record, context.cwd, ids);
  for (const problem of record?.problems ?? []) context.stderr.write(`warning  ${visibleText(problem)}\n`);
  for (const problem of record?.lastNight.problems ?? []) sayNotCompared(problem, context);
  const session = record === undefined ? undefined : await sessionOf(chosen, record, options, context);
  return {
    approval: plan ?? approvalOf(options, record, session, context),
    acknowledgements: [...typed, ...(record?.acknowledgements ?? [])],
    session,
    forecast: record?.lastNight.forecast?.part,
  };
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
  { approval, acknowledgements, session, forecast, reports }: Word & { readonly reports: Report[] },
  options: ApplyOptions,
  context: Context,
): Promise<ExitCode> {
  const terms = await termsOf(district, chosen, { approval, session }, options, context);
  if (terms === undefined) return exitCodes.ok;
  const runbook = await runbookPlaceOf(district, terms, options, context);
  return await withServices(district, options, context, async ({ services, progress }) => {
    const request = {
      district,
      terms,
      approval,
      acknowledgements,
      ...defined({ reportFile: options.report, session, forecast }),
    };
    const applied = await applyDistrict(request, services, progress, context);
    progress.end();
    reports.push(applied.report);
    return await publishOutcome(applied, { district, runbook, approval, session }, options, context);
  });
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
