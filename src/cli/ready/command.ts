import { DistrictError } from "../../apply/district-error.ts";
import { envelopeJson, type FailedDistrict } from "../../files/envelope.ts";
import { checkOutputFile, type OutputFile, writeOutputFile } from "../../files/output-file.ts";
import { readyFileText } from "../../files/ready-file.ts";
import { redactOwnWords } from "../../http/redact.ts";
import type { District } from "../../model/district.ts";
import type { Readiness } from "../../model/readiness.ts";
import { unreadReadiness } from "../../plan/ready/judge-readiness.ts";
import { visibleText } from "../../render/escape.ts";
import { renderReadyMarkdown } from "../../render/markdown/ready-text.ts";
import { renderReadyTerminal } from "../../render/terminal/ready.ts";
import { readyStatus } from "../../render/view/ready-view.ts";
import { chooseDistricts, loadValidDistricts } from "../checkout/chosen-districts.ts";
import { eachDistrict } from "../checkout/each-district.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { isForeseen } from "../foreseen.ts";
import { terminalStyle } from "../output.ts";
import { checkCacheFolder } from "../services/read-cache/cache-folder.ts";
import { type AppliedRecord, loadRecord, noRecord } from "../services/record.ts";
import { readReadiness } from "./read-readiness.ts";

export interface ReadyOptions {
  readonly district: readonly string[];
  readonly record?: string;
  readonly out?: string;
  /** Folder of the read cache; `false`: none. */
  readonly cache?: string | false;
  readonly envFile?: string;
  readonly format: "json" | "markdown" | "terminal";
  readonly verbose?: boolean;
}

/** Says of each district whether a person may turn Daily sync on. Writes nothing but `--out`. */
export async function ready(
  names: readonly string[],
  options: ReadyOptions,
  context: Context,
): Promise<ExitCode> {
  if (options.out !== undefined) await checkOutputFile(outputOf(options.out), context.cwd);
  await checkCacheFolder(options.cache, context);
  const loaded = await loadValidDistricts(names, context);
  if (loaded === undefined) return exitCodes.findings;
  const chosen = chooseDistricts(loaded, options.district);
  const record = await recordOf(options, chosen, context);
  const found: Readiness[] = [];
  const { code, failures } = await eachDistrict(chosen, context, async (district) => {
    const one = await readOne(district, record, options, context, found);
    return one.verdict === "go" ? exitCodes.ok : exitCodes.findings;
  });
  await show({ found, failures }, options, context);
  // What reads the file would take a district that is missing for one that is not managed: of a run that was stopped there is none.
  if (options.out !== undefined && found.length === chosen.length)
    await writeOutputFile(outputOf(options.out), fileText(found), context.cwd);
  return code;
}

async function recordOf(
  { record }: ReadyOptions,
  chosen: readonly District[],
  context: Context,
): Promise<AppliedRecord> {
  if (record === undefined) return noRecord;
  const ids = chosen.map(({ id }) => id);
  const loaded = await loadRecord(record, context.cwd, ids);
  for (const problem of loaded.problems) context.stderr.write(`warning  ${visibleText(problem)}\n`);
  return loaded;
}

/** A district that cannot be read is told among the others, as what it is: not known, and so no-go. */
async function readOne(
  district: District,
  record: AppliedRecord,
  options: ReadyOptions,
  context: Context,
  found: Readiness[],
): Promise<Readiness> {
  try {
    const readiness = await readReadiness(district, record, options, context);
    found.push(readiness);
    return readiness;
  } catch (error) {
    if (context.signal.aborted || !isForeseen(error)) throw error;
    const unread = unreadReadiness(
      district,
      redactOwnWords(error.message),
      error.hint === undefined ? undefined : redactOwnWords(error.hint),
    );
    found.push(unread);
    if (error instanceof DistrictError && error.code === "incomplete-read") return unread;
    throw error;
  }
}

const outputOf = (file: string): OutputFile => ({ what: "the finding", file, makesFolders: true });

const ofDistrict = ({ district: { id, name }, ...found }: Readiness) => ({
  district: id,
  name,
  ...found,
  status: readyStatus({ district: { id, name }, ...found }),
});

const fileText = (found: readonly Readiness[]): string =>
  readyFileText(found.map((readiness) => ({ readiness, status: readyStatus(readiness) })));

async function show(
  { failures, found }: { readonly found: readonly Readiness[]; readonly failures: readonly FailedDistrict[] },
  { format, verbose = false }: ReadyOptions,
  context: Context,
): Promise<void> {
  if (format === "json") context.stdout.write(envelopeJson("ready", found.map(ofDistrict), { failures }));
  else if (format === "markdown")
    context.stdout.write(found.map((one) => renderReadyMarkdown(one)).join("\n"));
  else {
    const style = { ...(await terminalStyle(context, context.stdout)), verbose };
    context.stdout.write(found.map((one) => renderReadyTerminal(one, style)).join("\n"));
  }
}
