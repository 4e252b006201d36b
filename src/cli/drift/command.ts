import { driftState } from "../../approval/drift-in.ts";
import { type DriftFinding, driftFileText } from "../../files/drift-file.ts";
import { checkOutputFile, type OutputFile, writeOutputFile } from "../../files/output-file.ts";
import { readRecord } from "../../files/record-file.ts";
import { defined } from "../../model/defined.ts";
import type { District } from "../../model/district.ts";
import { visibleText } from "../../render/escape.ts";
import { renderDrift, renderUnread } from "../../render/markdown/drift-text.ts";
import { chooseDistricts, loadValidDistricts } from "../checkout/chosen-districts.ts";
import { usageFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import type { LedgerGround } from "../ledger/ledger-ground.ts";
import { nightsOnlyReport } from "../ledger/speaking.ts";
import { checkCacheFolder } from "../services/read-cache/cache-folder.ts";
import { type AppliedRecord, loadRecord, noRecord } from "../services/record.ts";
import { readOutlook } from "./read-outlook.ts";

export interface DriftOptions {
  readonly district: readonly string[];
  readonly record?: string;
  readonly out?: string;
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

async function tell(finding: DriftFinding, { out, json }: DriftOptions, context: Context): Promise<ExitCode> {
  const text = driftFileText(finding);
  if (json === true) context.stdout.write(text);
  else context.stdout.write(`${visibleText(finding.title)}\n\n${finding.markdown}`);
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
  return await tell(unread(district, reason), options, context);
}

async function findDrift(
  district: District,
  record: AppliedRecord,
  options: DriftOptions,
  context: Context,
): Promise<DriftFinding> {
  try {
    const { ground, outlook, planned } = await readOutlook(district, record, options, context);
    const readAt = planned.plan.reads.classtag.readAt;
    const text = renderDrift({
      district: district.id,
      ...outlook,
      schedule: district.schedule,
      ...defined({ notice: noticeOf(ground) }),
      readAt,
      fingerprint: planned.fingerprints.whole,
    });
    return { district: district.id, state: driftState(outlook), ...text, lastReadAt: readAt };
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
