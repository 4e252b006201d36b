import type { Journal } from "../../apply/journal.ts";
import { ServiceError } from "../../http/service-error.ts";
import { changeKey } from "../../model/change.ts";
import { defined } from "../../model/defined.ts";
import type { District } from "../../model/district.ts";
import { knowsItsTerms, type Plan } from "../../model/plan.ts";
import type { ChangeOutcome, Report, WithheldChange } from "../../model/report.ts";
import { counted } from "../../model/text.ts";
import { scheduleInForce } from "../../plan/schedule-in-force.ts";
import { howToGoOn } from "../../render/report.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-code.ts";
import { CommandFailure } from "../failure.ts";
import { writeProblem } from "../output-file.ts";
import { type LivePlan, type PlanTerms, planLive } from "../plan-live.ts";
import type { Progress } from "../progress.ts";
import { journalBeside } from "../report-file.ts";
import type { Services } from "../services/services.ts";
import type { Acknowledgement } from "./acknowledgement.ts";
import { applyPhase, type PhaseResult } from "./apply-phase.ts";
import { type Approval, approvalInReport, phasesOf } from "./approval.ts";
import { earlierOutcomes, openRunJournal } from "./run-journal.ts";

export interface DistrictApply {
  readonly district: District;
  readonly terms: PlanTerms;
  readonly approval: Approval;
  readonly acknowledgements: readonly Acknowledgement[];
  /** Where the report will be written; the journal goes beside it. */
  readonly reportFile?: string;
}

export interface AppliedDistrict {
  readonly report: Report;
  readonly phases: readonly PhaseResult[];
  /** Why the apply ended before its time, although something was written. */
  readonly brokenOff?: CommandFailure;
}

/** Applies what is allowed of one district, phase by phase, and reads once more to see whether it is there. */
export async function applyDistrict(
  request: DistrictApply,
  services: Services,
  progress: Progress,
  context: Context,
): Promise<AppliedDistrict> {
  const { district, terms, approval } = request;
  const startedAt = context.now().toISOString();
  const run = { district: district.id, scope: terms.scope, approval: approvalInReport(approval) };
  const earlier = await earlierOutcomes(request.reportFile, run, context);
  const phases: PhaseResult[] = [];
  let journal: Journal | undefined;
  let isComplete = false;
  let brokenOff: CommandFailure | undefined;
  try {
    for (const phase of phasesOf(approval, scheduleInForce(district.schedule).schedule)) {
      const result = await applyPhase(phase, {
        district,
        terms,
        approval,
        acknowledgements: request.acknowledgements,
        services,
        progress,
        context,
        onBegin: async (chosen) => {
          journal ??= await journalOf(request, chosen, startedAt, context);
          return journal;
        },
      });
      phases.push(result);
      if (!isWhole(result) || context.signal.aborted) break;
    }
    isComplete = !context.signal.aborted && phases.every(isWhole);
  } catch (error) {
    brokenOff = laterPhaseFailure(error, phases, request, context);
    if (brokenOff === undefined) throw error;
  } finally {
    await journal?.close(isComplete);
  }
  const report = await reportOf(request, phases, { startedAt, earlier }, services, context);
  brokenOff ??= journalProblem(request, journal, report);
  return { report, phases, ...defined({ brokenOff }) };
}

/** After a failure, or where a guard refuses what was reviewed, nothing else is tried. */
const isWhole = ({ outcomes, stopped }: PhaseResult): boolean =>
  stopped?.kind !== "refused" &&
  outcomes.every(({ outcome }) => outcome.kind === "applied" || outcome.kind === "by-hand");

async function journalOf(
  { district, approval, reportFile }: DistrictApply,
  { fingerprints, plan }: LivePlan,
  startedAt: string,
  context: Context,
): Promise<Journal> {
  if (reportFile === undefined) return noJournal;
  const header = {
    district: district.id,
    fingerprint: fingerprints.whole,
    approval: approvalInReport(approval),
    scope: plan.scope,
    startedAt,
  };
  try {
    return await openRunJournal(reportFile, header, context);
  } catch (cause) {
    throw new CommandFailure(
      `${district.id}: nothing was written, because the journal could not be kept in ${journalBeside(reportFile)}: ${writeProblem(cause)}.`,
      { exitCode: exitCodes.findings, hint: `${goOn}, and run the same command again.`, cause },
    );
  }
}

/** What an earlier phase has written is told, whatever a later one comes to: `undefined` where nothing was written. */
function laterPhaseFailure(
  error: unknown,
  phases: readonly PhaseResult[],
  { district }: DistrictApply,
  { signal }: Context,
): CommandFailure | undefined {
  if (phases.every(({ outcomes }) => outcomes.length === 0)) return undefined;
  const isForeseen =
    error instanceof CommandFailure ||
    error instanceof ServiceError ||
    (signal.aborted && error instanceof Error && error === signal.reason);
  if (!isForeseen) return undefined;
  return new CommandFailure(
    `${district.id}: what was reviewed is applied; what else is due was not tried: ${error.message.replace(/\.$/, "")}.`,
    { exitCode: exitCodes.partial, hint: "Run the same command again.", cause: error },
  );
}

const goOn = "Make room, or name another place with --report";

function journalProblem(
  { district, reportFile }: DistrictApply,
  journal: Journal | undefined,
  report: Report,
): CommandFailure | undefined {
  if (reportFile === undefined || journal?.problem === undefined) return undefined;
  const written = report.outcomes.filter(({ outcome }) => outcome.kind === "applied").length;
  return new CommandFailure(
    `${district.id}: the journal could not be kept in ${journalBeside(reportFile)}: ${writeProblem(journal.problem)}. The apply was stopped after ${counted(written, "write")}.`,
    { exitCode: exitCodes.partial, hint: `${goOn}; then ${howToGoOn(report)}`, cause: journal.problem },
  );
}

const noJournal: Journal = {
  started: () => Promise.resolve(true),
  ended: () => Promise.resolve(),
  close: () => Promise.resolve(),
  problem: undefined,
};

async function reportOf(
  { district, terms, approval }: DistrictApply,
  phases: readonly PhaseResult[],
  { startedAt, earlier }: { readonly startedAt: string; readonly earlier: readonly ChangeOutcome[] },
  services: Services,
  context: Context,
): Promise<Report> {
  const outcomes = phases.flatMap((phase) => phase.outcomes);
  const tried = new Set(outcomes.map(({ change }) => changeKey(change)));
  const last = phases.at(-1);
  const withheld = withheldIn(phases).filter(({ change }) => !tried.has(changeKey(change)));
  const stopped = (last?.stopped === undefined ? [] : last.chosen.plan.changes)
    .filter((change) => !withheld.some((one) => one.change === change))
    .map((change) => ({ change, reason: reasonOf(last) }));
  const fingerprint = (phases.find((phase) => phase.outcomes.length > 0) ?? last)?.chosen.fingerprints.whole;
  const left = [...withheld, ...stopped];
  const alreadyDone = phases[0]?.authorisation.done ?? 0;
  const scope = last?.whole.plan.scope ?? terms.scope;
  return {
    district: district.id,
    fingerprint: fingerprint ?? "",
    approval: approvalInReport(approval),
    scope,
    startedAt,
    endedAt: context.now().toISOString(),
    outcomes,
    ...(earlier.length === 0 ? {} : { earlier }),
    ...(alreadyDone === 0 ? {} : { alreadyDone }),
    withheld: left,
    verified:
      outcomes.length === 0
        ? unchanged(last, left.length)
        : outcomes.every(({ outcome }) => outcome.kind === "by-hand")
          ? leftToPeople
          : await verify(
              district,
              { ...terms, scope },
              new Set(left.map(({ change }) => changeKey(change))),
              services,
              context,
            ),
  };
}

const leftToPeople: Report["verified"] = {
  kind: "unverified",
  reason: "the changes are made by hand, and ClassTag shows them when it is read again",
};

/** A later phase finds again what an earlier one left to a person: each change once. */
function withheldIn(phases: readonly PhaseResult[]): readonly WithheldChange[] {
  const all = [...(phases.at(-1)?.authorisation.withheld ?? []), ...phases.flatMap(({ byHand }) => byHand)];
  return [...new Map(all.map((one) => [changeKey(one.change), one])).values()];
}

function reasonOf(phase: PhaseResult | undefined): string {
  const stop = phase?.stopped;
  if (stop === undefined) return "";
  return stop.kind === "stale"
    ? stop.reason
    : `refused by ${stop.refusals.map(({ guard }) => guard).join(", ")}`;
}

/** Says why no term is in scope. */
function withoutTerms({ diagnostics }: Plan): Report["verified"] {
  const finding = diagnostics.find(({ code }) => code === "term-unknown" || code === "no-term");
  return { kind: "unverified", reason: finding?.message.replace(/\.$/, "") ?? "no term is in scope" };
}

/** Nothing was written, so what was planned is what is left, but for what is withheld. */
function unchanged(phase: PhaseResult | undefined, withheld: number): Report["verified"] {
  if (phase !== undefined && !knowsItsTerms(phase.whole.plan)) return withoutTerms(phase.whole.plan);
  const changes = (phase?.whole.plan.changes.length ?? 0) - withheld;
  return changes <= 0 ? { kind: "empty" } : { kind: "remaining", changes };
}

/** Reads and plans once more, so that what is reported is what is there. A failure here does not undo what was written. */
async function verify(
  district: District,
  terms: PlanTerms,
  withheld: ReadonlySet<string>,
  services: Services,
  context: Context,
): Promise<Report["verified"]> {
  try {
    const { plan } = await planLive(district, terms, services, context);
    if (!knowsItsTerms(plan)) return withoutTerms(plan);
    const left = plan.changes.filter((change) => !withheld.has(changeKey(change))).length;
    return left === 0 ? { kind: "empty" } : { kind: "remaining", changes: left };
  } catch (error) {
    const failure = error instanceof CommandFailure ? error : undefined;
    return {
      kind: "unverified",
      reason: failure?.message ?? (error instanceof Error ? error.message : String(error)),
    };
  }
}
