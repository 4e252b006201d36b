import { defined } from "../../model/defined.ts";
import type { District } from "../../model/district.ts";
import { escapedJson } from "../../model/escaped-json.ts";
import { driftState } from "../../plan/drift.ts";
import { scheduleInForce } from "../../plan/schedule-in-force.ts";
import { renderDrift, renderUnread } from "../../render/drift.ts";
import { visibleText } from "../../render/escape.ts";
import { mergesIn, reviewedIn } from "../apply/approval.ts";
import { recordedTerms } from "../apply/recorded-terms.ts";
import type { Context } from "../context.ts";
import { lookAhead } from "../drift/look-ahead.ts";
import { loadEnvironment } from "../environment.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { CommandFailure, usageFailure } from "../failure.ts";
import { readRecord } from "../fetched-record.ts";
import { chooseDistricts, loadValidDistricts } from "../load-districts.ts";
import { checkOutputFile, type OutputFile, writeOutputFile } from "../output-file.ts";
import { type LivePlan, type LiveReads, type PlanTerms, readAndPlan } from "../plan-live.ts";
import { startProgress } from "../progress.ts";
import { cacheFolder } from "../read-cache/cache-folder.ts";
import { isReadStale } from "../read-stale.ts";
import { type AppliedRecord, loadRecord, noRecord } from "../record.ts";
import { openServices } from "../services/services.ts";

export interface DriftOptions {
  readonly district: readonly string[];
  readonly record?: string;
  readonly out?: string;
  readonly staleAfter: number;
  /** Folder of the read cache; `false`: none. */
  readonly cache?: string | false;
  readonly envFile?: string;
  readonly json?: boolean;
}

/** Reads one district and says whether live state is as its file asks; tells drift from what was merged and not applied. */
export async function drift(
  names: readonly string[],
  options: DriftOptions,
  context: Context,
): Promise<ExitCode> {
  if (options.out !== undefined) await checkOutputFile(outputOf(options.out), context.cwd);
  const loaded = await loadValidDistricts(names, context);
  if (loaded === undefined) return await invalidFiles(options, context);
  const [district, ...others] = chooseDistricts(loaded, options.district);
  if (district === undefined) return exitCodes.ok;
  if (others.length > 0)
    throw usageFailure(
      "drift looks at one district, and there are several.",
      "Name one: rollcall drift springfield",
    );
  const record =
    options.record === undefined ? noRecord : await loadRecord(options.record, context.cwd, [district.id]);
  for (const problem of record.problems) context.stderr.write(`warning  ${visibleText(problem)}\n`);
  return await tell(await findDrift(district, record, options, context), options, context);
}

async function tell(finding: DriftFile, { out, json }: DriftOptions, context: Context): Promise<ExitCode> {
  const text = `${escapedJson(JSON.stringify(finding, null, 2))}\n`;
  if (out !== undefined) {
    await writeOutputFile(outputOf(out), text, context.cwd);
  }
  if (json === true) context.stdout.write(text);
  else context.stdout.write(`${visibleText(finding.title)}\n\n${finding.markdown}`);
  return exitCodeOf(finding);
}

const outputOf = (file: string): OutputFile => ({ what: "the finding", file, makesFolders: true });

/** Files with errors are as blind as a read that fails, and the log of a job at night is read by nobody. */
async function invalidFiles(options: DriftOptions, context: Context): Promise<ExitCode> {
  if (options.record === undefined) return exitCodes.findings;
  const { district, lastReadAt } = await readRecord(options.record, context.cwd);
  if (!isStale(lastReadAt, options, context)) return exitCodes.findings;
  const reason = `The file of ${district} has errors: rollcall validate ${district} shows them.`;
  return await tell(unread(district, reason, lastReadAt), options, context);
}

/** What `--out` holds and `rollcall issue` publishes. */
interface DriftFile {
  readonly formatVersion: "1.0";
  readonly district: string;
  readonly state: "clean" | "drift" | "pending" | "unread";
  readonly title: string;
  readonly markdown: string;
  readonly lastReadAt?: string;
}

async function findDrift(
  district: District,
  record: AppliedRecord,
  options: DriftOptions,
  context: Context,
): Promise<DriftFile> {
  const common = { formatVersion: "1.0", district: district.id } as const;
  const approval = { kind: "scheduled", reviewed: reviewedIn(record), merges: mergesIn(record) } as const;
  try {
    const recorded = await recordedTerms(district.id, approval, record, context);
    const terms: PlanTerms = { scope: { kind: "district" }, ...recorded };
    const { reads, planned } = await openAndPlan(district, terms, options, context);
    const { schedule, notice } = scheduleInForce(district.schedule);
    if (notice !== undefined) context.stderr.write(`warning  ${notice}\n`);
    const { acknowledgements } = record;
    const grounds = { district, terms, reads, acknowledgements, context };
    const outlook = await lookAhead(planned, approval, schedule, grounds);
    const readAt = planned.plan.reads.classtag.readAt;
    const text = renderDrift({
      district: district.id,
      ...outlook,
      schedule,
      ...defined({ notice }),
      readAt,
      fingerprint: planned.fingerprints.whole,
    });
    return { ...common, state: driftState(outlook), ...text, lastReadAt: readAt };
  } catch (error) {
    if (!isAlarm(error, record, options, context)) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    return unread(district.id, reason, record.lastReadAt);
  }
}

/**
 * A read that fails once is the job's failure; for as long as the limit, it is an issue. So is a setting that is missing,
 * where a record says that this is no person's try: a secret that somebody emptied is the likeliest of all causes.
 */
function isAlarm(
  error: unknown,
  { lastReadAt }: AppliedRecord,
  options: DriftOptions,
  context: Context,
): boolean {
  const isUsage = error instanceof CommandFailure && error.exitCode === exitCodes.usage;
  if (context.signal.aborted || (isUsage && options.record === undefined)) return false;
  return isStale(lastReadAt, options, context);
}

const isStale = (lastReadAt: string | undefined, { staleAfter }: DriftOptions, context: Context): boolean =>
  isReadStale(lastReadAt, staleAfter, context.now());

const unread = (district: string, reason: string, lastReadAt: string | undefined): DriftFile => ({
  formatVersion: "1.0",
  district,
  state: "unread",
  ...renderUnread(district, reason, lastReadAt),
  ...defined({ lastReadAt }),
});

async function openAndPlan(
  district: District,
  terms: PlanTerms,
  options: DriftOptions,
  context: Context,
): Promise<{ readonly reads: LiveReads; readonly planned: LivePlan }> {
  const environment = await loadEnvironment(options.envFile, context);
  const progress = startProgress(context);
  const folder = cacheFolder(options.cache, context);
  const services = await openServices(district, environment.values, context, progress, folder);
  try {
    return await readAndPlan(district, terms, services, context);
  } finally {
    progress.end();
    await services.close();
  }
}

function exitCodeOf({ state }: DriftFile): ExitCode {
  switch (state) {
    case "clean":
      return exitCodes.ok;
    case "drift":
    case "pending":
      return exitCodes.changes;
    case "unread":
      return exitCodes.findings;
  }
}
