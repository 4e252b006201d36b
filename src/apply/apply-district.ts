import { FileError } from "../files/file-error.ts";
import { writeProblem } from "../files/io-problem.ts";
import type { Journal } from "../files/journal.ts";
import { journalBeside } from "../files/report-file.ts";
import { ServiceError } from "../http/service-error.ts";
import { defined } from "../model/defined.ts";
import type { District } from "../model/district.ts";
import type { ForecastComparison } from "../model/forecast-comparison.ts";
import type { KeptForecast } from "../model/kept-forecast.ts";
import type { Report } from "../model/report.ts";
import { counted } from "../model/text.ts";
import type { Acknowledgement } from "./acknowledgement.ts";
import { applyPhase, type PhaseResult } from "./apply-phase.ts";
import { reportOf } from "./apply-report.ts";
import { type Approval, approvalInReport, phasesOf } from "./approval.ts";
import { DistrictError } from "./district-error.ts";
import type { LedgerSession } from "./ledger-session.ts";
import { noteBegin, noteEnd } from "./note-in-ledger.ts";
import {
  type LivePlan,
  type LiveReads,
  type PlanServices,
  type PlanTerms,
  readAndPlan,
} from "./read-and-plan.ts";
import type { RunContext, RunProgress } from "./run-context.ts";
import { earlierOutcomes, openRunJournal } from "./run-journal.ts";

export interface DistrictApply {
  readonly district: District;
  readonly terms: PlanTerms;
  readonly approval: Approval;
  readonly acknowledgements: readonly Acknowledgement[];
  /** Where the report will be written; the journal goes beside it. */
  readonly reportFile?: string;
  /** Absent where nobody fetched a record: then nothing is looked up, and nothing noted. */
  readonly session?: LedgerSession;
  /** What the last apply forecast of the night after it, where that has not been compared yet. */
  readonly forecast?: KeptForecast;
}

export interface AppliedDistrict {
  readonly report: Report;
  readonly phases: readonly PhaseResult[];
  /** Why the apply ended before its time, although something was written. */
  readonly brokenOff?: DistrictError;
  /** Whether nothing of it is left to do, as was seen, which its journal does not say yet: see `completeRunJournal`. */
  readonly isComplete: boolean;
}

/** Applies what is allowed of one district, phase by phase, and reads once more to see whether it is there. */
export async function applyDistrict(
  request: DistrictApply,
  services: PlanServices,
  progress: RunProgress,
  context: RunContext,
): Promise<AppliedDistrict> {
  const { district, terms, approval } = request;
  const startedAt = context.now().toISOString();
  const run = { district: district.id, scope: terms.scope, approval: approvalInReport(approval) };
  const earlier = await earlierOutcomes(request.reportFile, run, context);
  const phases: PhaseResult[] = [];
  let journal: Journal | undefined;
  let brokenOff: DistrictError | undefined;
  let lastNight: ForecastComparison | undefined;
  try {
    for (const phase of phasesOf(approval, request.session)) {
      const result = await applyPhase(phase, {
        district,
        terms,
        approval,
        acknowledgements: request.acknowledgements,
        services,
        progress,
        context,
        onRead: async (reads) => {
          if (phases.length === 0) lastNight = await comparedNight(request, reads, context);
        },
        onBegin: async (chosen) => {
          journal ??= await journalOf(request, chosen, startedAt, context);
          await noteBegin(request, chosen);
          return journal;
        },
      });
      phases.push(result);
      if (!isWhole(result) || context.signal.aborted) break;
    }
  } catch (error) {
    brokenOff = laterPhaseFailure(error, phases, request, context);
    if (brokenOff === undefined) throw error;
  } finally {
    await journal?.close();
  }
  const last = await lastRead(request, phases, services, context);
  const report = reportOf(request, phases, last, { startedAt, earlier, lastNight }, context);
  brokenOff ??= journalProblem(request, journal, report);
  // Whatever it broke off for: an apply whose end is not noted counts as cut off.
  const unnoted = await noteEnd(request, phases, last, context);
  brokenOff ??= unnoted;
  const isSeen = report.verified.kind === "empty" && phases.every(isWhole) && brokenOff === undefined;
  const hasJournal = journal !== undefined || earlier.length > 0;
  return { report, phases, ...defined({ brokenOff }), isComplete: isSeen && hasJournal };
}

/** Before anything is written, because afterwards what this apply makes would look like the work of the night, or of people. */
async function comparedNight(
  { district, forecast, session }: DistrictApply,
  reads: LiveReads,
  context: RunContext,
): Promise<ForecastComparison | undefined> {
  if (forecast === undefined) return undefined;
  const { nightSince } = await import("./night-since.ts");
  const comparison = nightSince(forecast, district, reads, context);
  if (comparison === undefined) return undefined;
  session?.learn({ kept: forecast, comparison, at: reads.provenance.classtag.readAt });
  return comparison.night.kind === "passed" ? comparison : undefined;
}

/** After a failure, or where a guard refuses what was reviewed, nothing else is tried. */
const isWhole = ({ outcomes, stopped }: PhaseResult): boolean =>
  stopped?.kind !== "refused" &&
  outcomes.every(({ outcome }) => outcome.kind === "applied" || outcome.kind === "by-hand");

async function journalOf(
  { district, approval, reportFile }: DistrictApply,
  { fingerprints, plan }: LivePlan,
  startedAt: string,
  context: RunContext,
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
    if (cause instanceof FileError) throw cause;
    throw new DistrictError(
      `${district.id}: nothing was written, because the journal could not be kept in ${journalBeside(reportFile)}: ${writeProblem(cause)}.`,
      { code: "not-noted", hint: `${goOn}, and run the same command again.`, cause },
    );
  }
}

/** What an earlier phase has written is told, whatever a later one comes to: `undefined` where nothing was written. */
function laterPhaseFailure(
  error: unknown,
  phases: readonly PhaseResult[],
  { district }: DistrictApply,
  { signal }: RunContext,
): DistrictError | undefined {
  if (phases.every(({ outcomes }) => outcomes.length === 0)) return undefined;
  const isForeseen =
    error instanceof DistrictError ||
    error instanceof FileError ||
    error instanceof ServiceError ||
    (signal.aborted && error instanceof Error && error === signal.reason);
  if (!isForeseen) return undefined;
  return new DistrictError(
    `${district.id}: what was reviewed is applied; what else is due was not tried: ${error.message.replace(/\.$/, "")}.`,
    { code: "partly-written", hint: "Run the same command again.", cause: error },
  );
}

const goOn = "Make room, or name another place with --report";

function journalProblem(
  { district, reportFile }: DistrictApply,
  journal: Journal | undefined,
  report: Report,
): DistrictError | undefined {
  if (reportFile === undefined || journal?.problem === undefined) return undefined;
  const written = report.outcomes.filter(({ outcome }) => outcome.kind === "applied").length;
  return new DistrictError(
    `${district.id}: the journal could not be kept in ${journalBeside(reportFile)}: ${writeProblem(journal.problem)}. The apply was stopped after ${counted(written, "write")}.`,
    { code: "journal-lost", hint: `${goOn}.`, cause: journal.problem },
  );
}

const noJournal: Journal = {
  started: () => Promise.resolve(true),
  ended: () => Promise.resolve(),
  close: () => Promise.resolve(),
  problem: undefined,
};

/** What was read after the last write, or before it where there was none: what is there now. */
export type LastRead =
  | { readonly kind: "read"; readonly reads: LiveReads; readonly whole: LivePlan }
  | { readonly kind: "unread"; readonly reason: string };

/** Reads once more where something was written, so that what is reported is what is there. A failure here does not undo it. */
async function lastRead(
  { district, terms }: DistrictApply,
  phases: readonly PhaseResult[],
  services: PlanServices,
  context: RunContext,
): Promise<LastRead> {
  const last = phases.at(-1);
  if (last === undefined) return { kind: "unread", reason: "nothing was read" };
  const outcomes = phases.flatMap((phase) => phase.outcomes);
  if (outcomes.every(({ outcome }) => outcome.kind === "by-hand"))
    return { kind: "read", reads: last.reads, whole: last.whole };
  try {
    const scope = last.whole.plan.scope;
    const { reads, planned } = await readAndPlan(district, { ...terms, scope }, services, context);
    return { kind: "read", reads, whole: planned };
  } catch (error) {
    return { kind: "unread", reason: error instanceof Error ? error.message : String(error) };
  }
}
