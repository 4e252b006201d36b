import { completeOrFail } from "../../apply/read-and-plan.ts";
import { untilStopped } from "../../apply/until-stopped.ts";
import { envelopeJson } from "../../files/envelope.ts";
import { FileError } from "../../files/file-error.ts";
import { readPlanFile } from "../../files/read-plan-file.ts";
import type { District } from "../../model/district.ts";
import type { RunbookProgress } from "../../model/runbook-progress.ts";
import { renderRunbookStatus } from "../../render/runbook/runbook-status.ts";
import { runbookProgress } from "../../runbook/progress-of-runbook.ts";
import { chooseDistricts, loadValidDistricts } from "../checkout/chosen-districts.ts";
import { eachDistrict } from "../checkout/each-district.ts";
import { CommandFailure, usageFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { loadEnvironment } from "../environment.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { terminalStyle } from "../output.ts";
import { startProgress } from "../services/progress.ts";
import { openReaderAlone } from "../services/services.ts";
import { planOfRunbook, runbookFolder } from "./runbook-folder.ts";

export interface RunbookStatusOptions {
  readonly district: readonly string[];
  readonly runbook?: string;
  readonly envFile?: string;
  readonly verbose?: boolean;
  readonly json?: boolean;
}

/** Reads ClassTag and says what of a runbook is done, not done, or done differently. Writes nothing. */
export async function runbookStatus(
  names: readonly string[],
  options: RunbookStatusOptions,
  context: Context,
): Promise<ExitCode> {
  const loaded = await loadValidDistricts(names, context);
  if (loaded === undefined) return exitCodes.findings;
  const chosen = chooseDistricts(loaded, options.district);
  if (options.runbook !== undefined && chosen.length > 1)
    throw usageFailure(
      "--runbook names the folder of one district's runbook, and there are several.",
      "Choose one with --district.",
    );
  const all: RunbookProgress[] = [];
  const { code, failures } = await eachDistrict(chosen, context, async (district) => {
    const progress = await progressOf(district, options, context);
    all.push(progress);
    if (options.json !== true)
      context.stdout.write(
        renderRunbookStatus(progress, {
          ...(await terminalStyle(context, context.stdout)),
          verbose: options.verbose === true,
        }),
      );
    return exitCodeOf(progress);
  });
  if (options.json === true) context.stdout.write(envelopeJson("runbook status", all, { failures }));
  return code;
}

async function progressOf(
  district: District,
  { runbook, envFile }: RunbookStatusOptions,
  context: Context,
): Promise<RunbookProgress> {
  const folder = runbookFolder(district.id, runbook);
  const saved = await readPlanFile(planOfRunbook(folder), context.cwd).catch((error: unknown) => {
    if (!(error instanceof FileError) || error.fault !== "missing") throw error;
    throw new CommandFailure(error.message, {
      exitCode: exitCodes.findings,
      hint: `A runbook is made by rollcall apply ${district.id} …, with drivers: { write: runbook }; name its folder with --runbook.`,
      cause: error,
    });
  });
  const environment = await loadEnvironment(envFile, context);
  const progress = startProgress(context);
  const { classTag, close } = await openReaderAlone(district, environment.values, context, progress);
  try {
    const { value: live, provenance } = completeOrFail(
      "ClassTag",
      district,
      await untilStopped(classTag.readState(), context.signal),
    );
    const { tenants } = saved.plan;
    if (saved.plan.district.id !== district.id || tenants.classtag.id !== live.district.id)
      throw new CommandFailure(
        `${folder} is the runbook of ${saved.plan.district.id} in ClassTag's district ${JSON.stringify(tenants.classtag.id)}, and what was read is ${district.id} in ${JSON.stringify(live.district.id)}.`,
        {
          exitCode: exitCodes.findings,
          hint: "Name the right folder with --runbook, or correct the settings.",
        },
      );
    return {
      district: district.id,
      fingerprint: saved.fingerprints.whole,
      madeAt: saved.createdAt.toISOString(),
      readAt: provenance.readAt,
      isReadTooOld: Date.parse(provenance.readAt) < saved.createdAt.getTime(),
      parts: runbookProgress(saved.plan, live),
    };
  } finally {
    progress.end();
    await close();
  }
}

/** What was done differently, or cannot be seen, needs a person's eyes; what is open only needs time. */
function exitCodeOf({ parts }: RunbookProgress): ExitCode {
  const states = new Set(parts.flatMap(({ items }) => items.map(({ state }) => state.kind)));
  if (states.has("different") || states.has("unseen")) return exitCodes.findings;
  return states.has("open") ? exitCodes.changes : exitCodes.ok;
}
