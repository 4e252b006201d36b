import { nightSince } from "../../apply/night-since.ts";
import type { LiveReads } from "../../apply/read-and-plan.ts";
import { driftState } from "../../approval/drift-in.ts";
import { type DriftFinding, driftFileText } from "../../files/drift-file.ts";
import { envelopeJson } from "../../files/envelope.ts";
import { FileError } from "../../files/file-error.ts";
import { checkOutputFile, type OutputFile, writeOutputFile } from "../../files/output-file.ts";
import { readRecord } from "../../files/record-file.ts";
import { readReportFile } from "../../files/report-file.ts";
import { defined } from "../../model/defined.ts";
import type { District } from "../../model/district.ts";
import { isAsForecast } from "../../model/forecast-comparison.ts";
import { shellWord, stepText } from "../../render/command-line.ts";
import { visibleText } from "../../render/escape.ts";
import {
  type DriftView,
  type NightOtherwise,
  renderDrift,
  renderUnread,
} from "../../render/markdown/drift-text.ts";
import { chooseDistricts, loadValidDistricts } from "../checkout/chosen-districts.ts";
import { usageFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import type { LedgerGround } from "../ledger/ledger-ground.ts";
import { nightsOnlyReport } from "../ledger/speaking.ts";
import { terminalStyle } from "../output.ts";
import { orPrintFailure } from "../printed-failure.ts";
import { type KnownNight, sayNotCompared } from "../services/last-night.ts";
import { checkCacheFolder } from "../services/read-cache/cache-folder.ts";
import { type AppliedRecord, loadRecord, noRecord } from "../services/record.ts";
import type { DriftFormat } from "./line.ts";
import { readOutlook } from "./read-outlook.ts";

export interface DriftOptions {
  readonly district: readonly string[];
  readonly record?: string;
  /** Report of `rollcall apply` that keeps the forecast of the night after it. */
  readonly compare?: string;
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
  // With a record, files with errors are a finding of drift as well, which is then what is printed.
  const isTold = options.record !== undefined && options.out !== undefined;
  const loaded = await loadValidDistricts(names, isTold ? { ...context, jsonOf: undefined } : context);
  if (loaded === undefined) return await invalidFiles(options, context);
  const [district, ...others] = chooseDistricts(loaded, options.district);
  if (district === undefined) {
    if (context.jsonOf !== undefined) context.stdout.write(envelopeJson("drift", []));
    return exitCodes.ok;
  }
  if (others.length > 0)
    throw usageFailure(
      "drift looks at one district, and there are several.",
      "Name one: rollcall drift springfield",
    );
  const record =
    options.record === undefined ? noRecord : await loadRecord(options.record, context.cwd, [district.id]);
  for (const problem of record.problems) context.stderr.write(`warning  ${visibleText(problem)}\n`);
  const { compare } = options;
  const night = compare === undefined ? record.lastNight : await nightIn(compare, district.id, context);
  // A night that cannot be compared is said, and drift is looked for all the same.
  for (const problem of night.problems) sayNotCompared(problem, context);
  const found = await orPrintFailure(district.id, context, () =>
    findDrift(district, record, night, options, context),
  );
  return await tell(found, options, context);
}

/** What was found; `view` is absent where nothing could be read. */
interface Found {
  readonly finding: DriftFinding;
  readonly view?: DriftView;
}

async function tell({ finding, view }: Found, options: DriftOptions, context: Context): Promise<ExitCode> {
  const { format = context.stdout.isTTY === true ? "terminal" : "markdown", json, out, verbose } = options;
  if (json === true || format === "json") context.stdout.write(envelopeJson("drift", [finding]));
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
  night: KnownNight,
  options: DriftOptions,
  context: Context,
): Promise<Found> {
  try {
    const { ground, outlook, planned, reads } = await readOutlook(district, record, options, context);
    const readAt = planned.plan.reads.classtag.readAt;
    const morning = morningAfter(district, reads, night, context);
    const view: DriftView = {
      district: district.id,
      ...outlook,
      schedule: district.schedule,
      ...defined({ notice: noticeOf(ground), morning }),
      readAt,
      fingerprint: planned.fingerprints.whole,
    };
    const state = driftState(outlook);
    return {
      finding: {
        district: district.id,
        state: state === "clean" && morning !== undefined ? "drift" : state,
        ...renderDrift(view),
        lastReadAt: readAt,
      },
      view,
    };
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

/** The night of the report that a person names, in the place of those that the record knows. */
async function nightIn(file: string, district: string, { cwd }: Context): Promise<KnownNight> {
  const report = await readReportFile(file, cwd).catch((error: unknown) => {
    if (error instanceof FileError) return error;
    throw error;
  });
  if (report instanceof FileError) return { problems: [report.message.replace(/\.$/, "")] };
  if (report.district !== district)
    throw usageFailure(
      `${visibleText(file)} is about ${report.district}, not about ${district}.`,
      "Name the report of the last apply of this district.",
    );
  const { forecast } = report;
  if (forecast === undefined) return { problems: [`${file} keeps no forecast`] };
  const step = stepText(`rollcall forecast --compare ${shellWord(file)} --verbose`);
  return { forecast: { part: forecast, step }, problems: [] };
}

/** What came otherwise than forecast: last night, or in a night before that nobody has written since. */
function morningAfter(
  district: District,
  reads: LiveReads,
  { forecast, compared }: KnownNight,
  context: Context,
): NightOtherwise | undefined {
  const found = forecast === undefined ? undefined : nightSince(forecast.part, district, reads, context);
  if (forecast !== undefined && found === undefined)
    sayNotCompared("the read driver shows no ids of classrooms", context);
  if (found?.night.kind === "none" || found?.night.kind === "not-to-be-seen")
    sayNotCompared(found.night.because, context);
  if (forecast !== undefined && found !== undefined && !isAsForecast(found))
    return { comparison: found, step: forecast.step };
  return compared === undefined || isAsForecast(compared.part)
    ? undefined
    : { comparison: compared.part, step: compared.step };
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
