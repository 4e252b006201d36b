import { mkdir } from "node:fs/promises";
import path from "node:path";
import writeFileAtomic from "write-file-atomic";
import type { District } from "../../model/district.ts";
import { driftIn, isClean } from "../../plan/drift.ts";
import { renderDrift, renderUnread } from "../../render/drift.ts";
import { visibleText } from "../../render/escape.ts";
import { reviewedIn } from "../apply/approval.ts";
import type { Context } from "../context.ts";
import { loadEnvironment } from "../environment.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { CommandFailure, usageFailure } from "../failure.ts";
import { chooseDistricts, loadValidDistricts } from "../load-districts.ts";
import { type LivePlan, planLive } from "../plan-live.ts";
import { startProgress } from "../progress.ts";
import { type AppliedRecord, loadRecord, noRecord } from "../record.ts";
import { openServices } from "../services/services.ts";

export interface DriftOptions {
  readonly district: readonly string[];
  readonly record?: string;
  readonly out?: string;
  readonly staleAfter: number;
  readonly envFile?: string;
  readonly json?: boolean;
}

/** Reads one district and says whether live state is as its file asks; tells drift from what was merged and not applied. */
export async function drift(
  names: readonly string[],
  options: DriftOptions,
  context: Context,
): Promise<ExitCode> {
  const loaded = await loadValidDistricts(names, context);
  if (loaded === undefined) return exitCodes.findings;
  const [district, ...others] = chooseDistricts(loaded, options.district);
  if (district === undefined) return exitCodes.ok;
  if (others.length > 0)
    throw usageFailure(
      "drift looks at one district, and there are several.",
      "Name one: rollcall drift springfield",
    );
  const record =
    options.record === undefined ? noRecord : await loadRecord(options.record, context.cwd, [district.id]);
  const finding = await findDrift(district, record, options, context);
  const text = `${JSON.stringify(finding, null, 2)}\n`;
  if (options.out !== undefined) {
    const file = path.resolve(context.cwd, options.out);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFileAtomic(file, text);
  }
  if (options.json === true) context.stdout.write(text);
  else context.stdout.write(`${visibleText(finding.title)}\n\n${finding.markdown}`);
  return exitCodeOf(finding);
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
  try {
    const { plan, fingerprints, live, ability } = await readAndPlan(district, options, context);
    const reviewed = reviewedIn(record).map(({ saved, applied }) => ({ plan: saved.plan, applied }));
    const found = driftIn(plan, live, reviewed, district.schedule, ability);
    const readAt = plan.reads.classtag.readAt;
    const text = renderDrift({
      district: district.id,
      ...found,
      schedule: district.schedule,
      readAt,
      fingerprint: fingerprints.whole,
    });
    const isPendingOnly =
      found.standing.length + found.byHand.length + found.mendable.length + found.errors.length === 0;
    const state = isClean(found) ? "clean" : isPendingOnly ? "pending" : "drift";
    return { ...common, state, ...text, lastReadAt: readAt };
  } catch (error) {
    return { ...common, ...alarm(district.id, error, record, options, context) };
  }
}

/** A read that fails once is the job's failure; for as long as the limit, it is an issue. */
function alarm(
  district: string,
  error: unknown,
  { lastReadAt }: AppliedRecord,
  { staleAfter }: DriftOptions,
  context: Context,
): Omit<DriftFile, "district" | "formatVersion"> {
  const isUsage = error instanceof CommandFailure && error.exitCode === exitCodes.usage;
  const ageMs =
    lastReadAt === undefined ? Number.POSITIVE_INFINITY : context.now().getTime() - Date.parse(lastReadAt);
  if (isUsage || context.signal.aborted || ageMs <= staleAfter * 3_600_000) throw error;
  const reason = error instanceof Error ? error.message : String(error);
  return {
    state: "unread",
    ...renderUnread(district, reason, lastReadAt),
    ...(lastReadAt === undefined ? {} : { lastReadAt }),
  };
}

async function readAndPlan(district: District, options: DriftOptions, context: Context): Promise<LivePlan> {
  const environment = await loadEnvironment(options.envFile, context);
  const progress = startProgress(context);
  const services = await openServices(district, environment.values, context, progress);
  try {
    return await planLive(district, { scope: { kind: "district" } }, services, context);
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
