import { type LivePlan, type LiveReads, type PlanTerms, readAndPlan } from "../../apply/read-and-plan.ts";
import { driftState } from "../../approval/drift-in.ts";
import { type DriftFinding, driftFileText } from "../../files/drift-file.ts";
import { checkOutputFile, type OutputFile, writeOutputFile } from "../../files/output-file.ts";
import { readRecord } from "../../files/record-file.ts";
import { defined } from "../../model/defined.ts";
import type { District } from "../../model/district.ts";
import { visibleText } from "../../render/escape.ts";
import { type DriftView, renderDrift, renderUnread } from "../../render/markdown/drift-text.ts";
import { recordedTerms } from "../apply/recorded-terms.ts";
import { chooseDistricts, loadValidDistricts } from "../checkout/chosen-districts.ts";
import { usageFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { type LedgerGround, openLedger } from "../ledger/ledger-ground.ts";
import { nightsOnlyReport } from "../ledger/speaking.ts";
import { terminalStyle } from "../output.ts";
import { cacheFolder, checkCacheFolder } from "../services/read-cache/cache-folder.ts";
import { type AppliedRecord, loadRecord, noRecord } from "../services/record.ts";
import { withServices } from "../services/with-services.ts";
import type { DriftFormat } from "./line.ts";
import { lookAhead } from "./look-ahead.ts";

export interface DriftOptions {
  readonly district: readonly string[];
  readonly record?: string;
  readonly out?: string;
  /** Folder of the read cache; `false`: none. */
  readonly cache?: string | false;
  readonly envFile?: string;
  readonly json?: boolean;
  /** Absent: for a terminal in a terminal, else as the issue says it. */
  readonly format?: DriftFormat;
  readonly verbose?: boolean;
}

/** Reads one district and says whether live state is as its file asks; tells drift from what was merged and not applied. */
export async function drift(
  names: readonly string[],
  options: DriftOptions,
  context: Context,
): Promise<ExitCode> {
  if (options.out !== undefined) await checkOutputFile(outputOf(options.out), context.cwd);
  await checkCacheFolder(options.cache, context);
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

/** What was found; `view` is absent where nothing could be read. */
interface Found {
  readonly finding: DriftFinding;
  readonly view?: DriftView;
}

async function tell({ finding, view }: Found, options: DriftOptions, context: Context): Promise<ExitCode> {
  const { format = context.stdout.isTTY === true ? "terminal" : "markdown", json, out, verbose } = options;
  if (json === true || format === "json") context.stdout.write(driftFileText(finding));
  else if (view === undefined || format === "markdown")
    context.stdout.write(`${visibleText(finding.title)}\n\n${finding.markdown}`);
  else {
    const { renderDriftTerminal } = await import("../../render/terminal/drift-page.ts");
    const style = await terminalStyle(context, context.stdout);
    context.stdout.write(renderDriftTerminal(view, finding.title, { ...style, ...defined({ verbose }) }));
  }
  if (out !== undefined) await writeFinding(finding, out, context);
  return exitCodeOf(finding);
}

const writeFinding = (finding: DriftFinding, out: string, { cwd }: Context): Promise<void> =>
  writeOutputFile(outputOf(out), driftFileText(finding), cwd);

const outputOf = (file: string): OutputFile => ({ what: "the finding", file, makesFolders: true });

/** Files with errors are as blind as a read that fails, and the log of a job at night is read by nobody. */
async function invalidFiles(options: DriftOptions, context: Context): Promise<ExitCode> {
  if (options.record === undefined || options.out === undefined) return exitCodes.findings;
  const { district } = await readRecord(options.record, context.cwd);
  const reason = `The file of ${district} has errors: rollcall validate ${district} shows them.`;
  return await tell({ finding: unread(district, reason) }, options, context);
}

async function findDrift(
  district: District,
  record: AppliedRecord,
  options: DriftOptions,
  context: Context,
): Promise<Found> {
  try {
    const ground = await openLedger(district, record, context);
    const approval = { kind: "scheduled", reviewed: ground.waiting } as const;
    const recorded = await recordedTerms(district.id, approval, ground.recentArchives, context);
    const terms: PlanTerms = { scope: { kind: "district" }, ...recorded };
    const { reads, planned } = await openAndPlan(district, terms, options, context);
    const { acknowledgements } = record;
    const grounds = { district, terms, reads, acknowledgements, context };
    const outlook = await lookAhead(planned, ground, grounds, context.env["GITHUB_REPOSITORY_ID"]);
    const readAt = planned.plan.reads.classtag.readAt;
    const view: DriftView = {
      district: district.id,
      ...outlook,
      schedule: district.schedule,
      ...defined({ notice: noticeOf(ground) }),
      readAt,
      fingerprint: planned.fingerprints.whole,
    };
    const state = driftState(outlook);
    return { finding: { district: district.id, state, ...renderDrift(view), lastReadAt: readAt }, view };
  } catch (error) {
    // For as long as `rollcall issue` waits it is the job's failure, and then an alarm, which says what this says.
    if (options.out !== undefined && !context.signal.aborted)
      await writeFinding(
        unread(district.id, error instanceof Error ? error.message : String(error)),
        options.out,
        context,
      );
    throw error;
  }
}

/** A person who asks for healing, or wonders why nothing is applied at night, has to be told. */
const noticeOf = ({ found }: LedgerGround): string | undefined =>
  found.kind === "found" ? undefined : nightsOnlyReport;

const unread = (district: string, reason: string): DriftFinding => ({
  district,
  state: "unread",
  ...renderUnread(district, reason, undefined),
  reason,
});

async function openAndPlan(
  district: District,
  terms: PlanTerms,
  options: DriftOptions,
  context: Context,
): Promise<{ readonly reads: LiveReads; readonly planned: LivePlan }> {
  const from = { ...options, cacheFolder: cacheFolder(options.cache, context) };
  return await withServices(district, from, context, ({ services }) =>
    readAndPlan(district, terms, services, context),
  );
}

function exitCodeOf({ state }: DriftFinding): ExitCode {
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
