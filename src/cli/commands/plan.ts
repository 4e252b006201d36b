import path from "node:path";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { District } from "../../model/district.ts";
import type { Plan, Scope } from "../../model/plan.ts";
import type { Context } from "../context.ts";
import { loadEnvironment } from "../environment.ts";
import { type ExitCode, exitCodes, mostSevere } from "../exit-code.ts";
import { usageFailure } from "../failure.ts";
import { chooseDistricts, districtAt, loadValidDistricts } from "../load-districts.ts";
import { planFileText, type SavedPlan, writePlanFile } from "../plan-file.ts";
import { planLive } from "../plan-live.ts";
import { startProgress } from "../progress.ts";
import { type AppliedRecord, loadRecord, noRecord } from "../record.ts";
import { type PlanFormat, renderPlans } from "../render-plans.ts";
import { reportFailure } from "../report-failure.ts";
import { scopeOf } from "../scope.ts";
import { openServices } from "../services/services.ts";

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
  const record =
    options.record === undefined
      ? noRecord
      : await loadRecord(
          options.record,
          context.cwd,
          chosen.map(({ id }) => id),
        );
  const codes: ExitCode[] = [];
  const saved: SavedPlan[] = [];
  for (const district of chosen) {
    try {
      const one = await planOne(district, chosen, record, options, context);
      if (one === undefined) continue;
      saved.push(one);
      codes.push(exitCodeOf(one.plan, options));
    } catch (error) {
      // One district that cannot be read must not hide the plans of the others.
      codes.push(await reportFailure(error, context));
    }
  }
  if (options.format === "json") context.stdout.write(jsonText(saved, chosen.length));
  else if (saved.length > 0) context.stdout.write(await renderPlans(saved, options, context));
  if (options.out !== undefined) await writeOut(options.out, saved, context);
  if (options.html !== undefined) await writeHtml(options.html, saved, context);
  return mostSevere(codes);
}

async function planOne(
  district: District,
  chosen: readonly District[],
  record: AppliedRecord,
  options: PlanOptions,
  context: Context,
): Promise<SavedPlan | undefined> {
  const scope = await scopeOfPlan(district, chosen, options, context);
  if (scope === undefined) return undefined;
  const base = options.base === undefined ? undefined : await districtAt(options.base, district.id, context);
  const environment = await loadEnvironment(options.envFile, context);
  const progress = startProgress(context);
  const services = await openServices(district, environment.values, context, progress);
  try {
    const { plan: made, fingerprints } = await planLive(
      district,
      { scope, recentArchives: record.recentArchives, ...(base === undefined ? {} : { base }) },
      services,
      context,
    );
    return {
      plan: { ...made, diagnostics: [...made.diagnostics, ...warningsOf(record)] },
      fingerprints,
      createdAt: context.now(),
    };
  } finally {
    progress.end();
    await services.close();
  }
}

/** In the plan itself, because who reviews it does not read the log: a guard that counts archives may be too mild. */
const warningsOf = ({ problems }: AppliedRecord): readonly Diagnostic[] =>
  problems.map((message) => ({
    severity: "warning",
    code: "record-incomplete",
    message,
    hint: "Look at the run that made it, or at the log of rollcall fetch.",
  }));

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
  const wanted = changed.filter((name) => school.length === 0 || school.includes(name));
  return { kind: "schools", schools: wanted };
}

function exitCodeOf(made: Plan, options: PlanOptions): ExitCode {
  if (made.refusals.some((refusal) => refusal.acknowledgedBy === undefined)) return exitCodes.refused;
  if (made.diagnostics.some((diagnostic) => diagnostic.severity === "error")) return exitCodes.findings;
  return options.detailedExitcode === true && made.changes.length > 0 ? exitCodes.changes : exitCodes.ok;
}

/** One district gives one plan file; several give an array of them, so that standard output is one JSON text. */
function jsonText(saved: readonly SavedPlan[], districts: number): string {
  const texts = saved.map(planFileText);
  return districts === 1 ? texts.join("") : `[\n${texts.map((text) => text.trimEnd()).join(",\n")}\n]\n`;
}

/** One plan goes to the named file; several go to a folder, one file a district. */
async function writeOut(out: string, saved: readonly SavedPlan[], context: Context): Promise<void> {
  if (!out.endsWith("/")) {
    for (const one of saved) await writePlanFile(out, one, context.cwd);
    return;
  }
  const { mkdir } = await import("node:fs/promises");
  await mkdir(path.resolve(context.cwd, out), { recursive: true });
  for (const one of saved) await writePlanFile(`${out}${one.plan.district.id}.plan.json`, one, context.cwd);
}

async function writeHtml(file: string, saved: readonly SavedPlan[], context: Context): Promise<void> {
  const { default: writeFileAtomic } = await import("write-file-atomic");
  await writeFileAtomic(
    path.resolve(context.cwd, file),
    await renderPlans(saved, { format: "html", verbose: true }, context),
  );
}
