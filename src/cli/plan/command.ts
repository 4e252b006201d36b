import { type LivePlan, type PlanTerms, planLive, planReads } from "../../apply/read-and-plan.ts";
import { districtText, Envelope, type FailedDistrict } from "../../files/envelope.ts";
import { FileError } from "../../files/file-error.ts";
import { checkOutputFile, writeOutputFile } from "../../files/output-file.ts";
import { planFileText, planInFull, type SavedPlan, writePlanFile } from "../../files/plan-file.ts";
import { defined } from "../../model/defined.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { District } from "../../model/district.ts";
import type { Plan, Scope } from "../../model/plan.ts";
import { visibleText } from "../../render/escape.ts";
import { chooseDistricts, districtAt, loadValidDistricts } from "../checkout/chosen-districts.ts";
import { asksFor, scopeOf } from "../checkout/scope.ts";
import { severalAtOnce } from "../checkout/several-at-once.ts";
import { usageFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { ledgerFor } from "../ledger/ledger-for-plan.ts";
import { besideFile, isPrinted } from "../printed-file.ts";
import { type PlanFormat, renderPlans } from "../render-plans.ts";
import { cacheFolder, checkCacheFolder } from "../services/read-cache/cache-folder.ts";
import { type AppliedRecord, loadRecord, noRecord } from "../services/record.ts";
import { withServices } from "../services/with-services.ts";
import type { PlannedSnapshots } from "./planned-snapshots.ts";

export interface PlanOptions {
  readonly district: readonly string[];
  readonly school: readonly string[];
  readonly format: PlanFormat;
  readonly out?: string;
  readonly html?: string;
  readonly head?: string;
  readonly base?: string;
  readonly schoolsChangedSince?: string;
  readonly record?: string;
  /** Files or folders to plan from, in the place of both systems; empty: both are read. */
  readonly snapshot: readonly string[];
  /** Hours. */
  readonly maxSnapshotAge: number;
  /** Folder of the read cache; `false`: none. */
  readonly cache?: string | false;
  readonly envFile?: string;
  readonly detailedExitcode?: boolean;
  readonly verbose?: boolean;
}

/** Reads live state, plans each district and shows the plans. Writes nothing but `--out`. */
export async function plan(
  names: readonly string[],
  options: PlanOptions,
  context: Context,
): Promise<ExitCode> {
  const loaded = await loadValidDistricts(names, context, options.head);
  if (loaded === undefined) return exitCodes.findings;
  const chosen = chooseDistricts(loaded, options.district);
  if (options.out !== undefined && !options.out.endsWith("/") && chosen.length > 1) {
    throw usageFailure(
      "--out names one file, and there are several districts.",
      "Choose one with --district, or name a folder: --out plans/",
    );
  }
  await checkOutputs(options, chosen, context);
  await checkCacheFolder(options.cache, context);
  const record =
    options.record === undefined
      ? noRecord
      : await loadRecord(
          options.record,
          context.cwd,
          chosen.map(({ id }) => id),
        );
  const known = { record, snapshots: await snapshotsIn(options, chosen, context) };
  const shown = showing(options, besideFile(options.out, context));
  const { code, failures } = await severalAtOnce(chosen, context, {
    work: (district, its) => planAndKeep(district, chosen, known, options, its),
    show: shown.one,
  });
  await shown.end(failures);
  return code;
}

/** What is left of a plan once it is made: what is to be printed in its turn, and how writing its file went. */
interface Made {
  /** In the way that was asked for, where each plan has a text of its own. */
  readonly text: string;
  /** For a document about all of them. */
  readonly saved?: SavedPlan;
  readonly code: ExitCode;
  readonly unwritten?: FileError;
}

const isDocument = ({ format, html }: PlanOptions): boolean =>
  format === "html" || format === "markdown" || html !== undefined;

/** @returns the exit code alone where there is nothing to plan */
async function planAndKeep(
  district: District,
  chosen: readonly District[],
  known: Known,
  options: PlanOptions,
  context: Context,
): Promise<ExitCode | Made> {
  if (known.snapshots?.has(district) === false) return sayValidatedOnly(district, options, context);
  const saved = await planOne(district, chosen, known, options, context);
  if (saved === undefined) return exitCodes.ok;
  const { format } = options;
  const text =
    format === "json"
      ? districtText(planInFull(saved))
      : format === "terminal"
        ? await renderPlans([saved], { ...options, format }, besideFile(options.out, context))
        : "";
  const made = { text, code: exitCodeOf(saved.plan, options), ...(isDocument(options) && { saved }) };
  if (options.out === undefined) return made;
  // Told once the plan is shown: a full disk must not hide it.
  const unwritten = await writeOut(options.out, saved, context).catch((error: unknown) => {
    if (error instanceof FileError) return error;
    throw error;
  });
  return { ...made, ...defined({ unwritten: unwritten ?? undefined }) };
}

/** Prints each plan in its turn, and in the end what is about all of them. */
function showing(
  options: PlanOptions,
  context: Context,
): {
  one(made: ExitCode | Made): Promise<ExitCode>;
  end(failures: readonly FailedDistrict[]): Promise<void>;
} {
  const { format, html } = options;
  const { stdout } = context;
  const saved: SavedPlan[] = [];
  const envelope = format === "json" ? new Envelope("plan") : undefined;
  let before = "";
  return {
    one: async (made) => {
      if (typeof made === "number") return made;
      if (made.text !== "") stdout.write(envelope?.add(made.text) ?? `${before}${made.text}`);
      before = "\n";
      if (made.saved !== undefined) saved.push(made.saved);
      if (made.unwritten !== undefined) throw made.unwritten;
      return made.code;
    },
    end: async (failures) => {
      if (envelope !== undefined) stdout.write(envelope.end({ failures }));
      // A document that was stopped looks as if it were of all districts. Where all of them were planned by then, nothing was.
      if (context.signal.aborted && failures.length > 0) return;
      if (saved.length > 0 && (format === "html" || format === "markdown"))
        stdout.write(await renderPlans(saved, { ...options, format }, context));
      if (html !== undefined && saved.length > 0) await writeHtml(html, saved, context);
    },
  };
}

/** What a plan may rest on beside the file. */
interface Known {
  readonly record: AppliedRecord;
  readonly snapshots: PlannedSnapshots | undefined;
}

async function planOne(
  district: District,
  chosen: readonly District[],
  { record, snapshots }: Known,
  options: PlanOptions,
  context: Context,
): Promise<SavedPlan | undefined> {
  const scope = await scopeOfPlan(district, chosen, options, context);
  if (scope === undefined) return undefined;
  const base = options.base === undefined ? undefined : await districtAt(options.base, district.id, context);
  const known = await ledgerFor(district, record, context);
  const terms = { scope, recentArchives: known.recentArchives, ...defined({ base }) };
  const planned =
    snapshots === undefined
      ? await planFromServices(district, terms, options, context)
      : await planReads(district, terms, await snapshots.readsOf(district), context);
  const { plan: made, fingerprints } = planned;
  const { diagnostics, learnt } = known.told(planned);
  return {
    plan: {
      ...made,
      diagnostics: [...made.diagnostics, ...warningsOf(record), ...diagnostics],
      forecast: { ...made.forecast, ...defined({ learnt }) },
    },
    fingerprints,
    createdAt: context.now(),
    intents: known.intents,
  };
}

async function planFromServices(
  district: District,
  terms: PlanTerms,
  options: PlanOptions,
  context: Context,
): Promise<LivePlan> {
  const from = { ...options, cacheFolder: cacheFolder(options.cache, context) };
  return await withServices(district, from, context, ({ services }) =>
    planLive(district, terms, services, context),
  );
}

/** In the plan itself, because who reviews it does not read the log: a guard that counts archives may be too mild. */
const warningsOf = ({ problems }: AppliedRecord): readonly Diagnostic[] =>
  problems.map((message) => ({
    severity: "warning",
    code: "record-incomplete",
    message,
    hint: "Look at the run that made it, or at the log of rollcall fetch.",
  }));
async function snapshotsIn(
  { snapshot, maxSnapshotAge }: PlanOptions,
  chosen: readonly District[],
  context: Context,
): Promise<PlannedSnapshots | undefined> {
  if (snapshot.length === 0) return undefined;
  const { plannedSnapshots } = await import("./planned-snapshots.ts");
  return await plannedSnapshots(snapshot, chosen, maxSnapshotAge, context);
}

/** A new district has no snapshot before the first night: that is no fault of its file, and no plan either. */
function sayValidatedOnly(
  { id }: District,
  { snapshot, detailedExitcode }: PlanOptions,
  context: Context,
): ExitCode {
  context.stderr.write(
    `${id}: there is no ${id}.snapshot.json in ${snapshot.map(visibleText).join(" or ")}, so its file was validated, and nothing was planned.\n`,
  );
  return detailedExitcode === true ? exitCodes.findings : exitCodes.ok;
}

/** What `--school` names, or the schools that differ from an earlier commit; the whole district where all do. */
async function scopeOfPlan(
  district: District,
  chosen: readonly District[],
  { school, schoolsChangedSince }: PlanOptions,
  context: Context,
): Promise<Scope | undefined> {
  if (schoolsChangedSince === undefined) return scopeOf(district, school, chosen);
  const { changedSchools } = await import("../../config/changed-schools.ts");
  const before = await districtAt(schoolsChangedSince, district.id, context);
  const changed = changedSchools(before.district, district);
  if (changed.length === district.schools.length) return scopeOf(district, school, chosen);
  const wanted = school.length === 0 ? changed : changed.filter(asksFor(school));
  return { kind: "schools", schools: wanted };
}

function exitCodeOf(made: Plan, options: PlanOptions): ExitCode {
  if (made.refusals.some((refusal) => refusal.acknowledgedBy === undefined)) return exitCodes.refused;
  if (made.diagnostics.some((diagnostic) => diagnostic.severity === "error")) return exitCodes.findings;
  return options.detailedExitcode === true && made.changes.length > 0 ? exitCodes.changes : exitCodes.ok;
}

/** A read of a large district takes minutes: what would be lost at its end is found out before it. */
async function checkOutputs(
  { out, html }: PlanOptions,
  chosen: readonly District[],
  { cwd }: Context,
): Promise<void> {
  const isFolder = out?.endsWith("/") === true;
  const plans =
    out === undefined || isPrinted(out) ? [] : isFolder ? chosen.map(({ id }) => planFileIn(out, id)) : [out];
  for (const file of plans) await checkOutputFile({ what: "the plan", file, makesFolders: isFolder }, cwd);
  if (html !== undefined) await checkOutputFile({ what: "the page", file: html }, cwd);
}

const planFileIn = (folder: string, id: string): string => `${folder}${id}.plan.json`;

/** One plan goes to the named file, or is printed; several go to a folder, one file a district. */
async function writeOut(out: string, saved: SavedPlan, { cwd, stdout }: Context): Promise<void> {
  if (isPrinted(out)) stdout.write(planFileText(saved));
  else if (!out.endsWith("/")) await writePlanFile(out, saved, cwd);
  else await writePlanFile(planFileIn(out, saved.plan.district.id), saved, cwd, { makesFolders: true });
}

async function writeHtml(file: string, saved: readonly SavedPlan[], context: Context): Promise<void> {
  const text = await renderPlans(saved, { format: "html", verbose: true }, context);
  await writeOutputFile({ what: "the page", file }, text, context.cwd);
}
