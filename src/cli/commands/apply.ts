import type { District } from "../../model/district.ts";
import type { Report } from "../../model/report.ts";
import { approvedText } from "../../plan/fingerprint-text.ts";
import { type Acknowledgement, parseAcknowledgement } from "../apply/acknowledgement.ts";
import { type AppliedDistrict, applyDistrict } from "../apply/apply-district.ts";
import { stopOf } from "../apply/apply-stop.ts";
import { type Approval, reviewedIn } from "../apply/approval.ts";
import type { Context } from "../context.ts";
import { loadEnvironment } from "../environment.ts";
import { type ExitCode, exitCodes, mostSevere } from "../exit-code.ts";
import { CommandFailure, usageFailure } from "../failure.ts";
import { chooseDistricts, loadValidDistricts } from "../load-districts.ts";
import { terminalStyle } from "../output.ts";
import { readPlanFile } from "../plan-file.ts";
import type { PlanTerms } from "../plan-live.ts";
import { startProgress } from "../progress.ts";
import { type AppliedRecord, loadRecord } from "../record.ts";
import { reportFailure } from "../report-failure.ts";
import { reportText, writeReportFile } from "../report-file.ts";
import { scopeOf } from "../scope.ts";
import { openServices } from "../services.ts";

export interface ApplyOptions {
  readonly district: readonly string[];
  readonly school: readonly string[];
  readonly plan?: string;
  readonly approved?: string;
  readonly auto?: boolean;
  readonly merged?: string;
  readonly scheduled?: boolean;
  readonly record?: string;
  readonly acknowledge: readonly string[];
  readonly maxAge: number;
  readonly report?: string;
  readonly markdown?: string;
  readonly envFile?: string;
  readonly json?: boolean;
}

/** Reads and plans again, and writes only what was approved: the same plan, or what is left of it. */
export async function apply(
  names: readonly string[],
  options: ApplyOptions,
  context: Context,
): Promise<ExitCode> {
  const record = options.record === undefined ? undefined : await loadRecord(options.record, context.cwd);
  const approval = await approvalOf(options, record, context);
  const acknowledgements = [
    ...options.acknowledge.map(acknowledgementFrom),
    ...(record?.acknowledgements ?? []),
  ];
  const loaded = await loadValidDistricts(names, context);
  if (loaded === undefined) return exitCodes.findings;
  const wanted = approval.kind === "plan" ? [approval.reviewed.saved.plan.district.id] : options.district;
  const chosen = chooseDistricts(loaded, wanted);
  refuseSeveral(chosen.length, approval, options);
  if (approval.kind === "merged" && isNothingNew(approval)) {
    context.stderr.write(
      `${chosen.map(({ id }) => id).join(", ")}: nothing was merged that is not applied.\n`,
    );
    return exitCodes.ok;
  }
  const codes: ExitCode[] = [];
  for (const district of chosen) {
    try {
      codes.push(await applyOne(district, chosen, { approval, acknowledgements, record }, options, context));
    } catch (error) {
      codes.push(await reportFailure(error, context));
    }
  }
  return mostSevere(codes);
}

function acknowledgementFrom(text: string): Acknowledgement {
  const parsed = parseAcknowledgement(text);
  if (parsed !== undefined) return parsed;
  throw usageFailure(
    `--acknowledge ${JSON.stringify(text)} is not GUARD:FINGERPRINT.`,
    "Copy it from the plan, for example --acknowledge takeover-share:7KQ4-2M8P-XZ3T-9WFA.",
  );
}

/** What takes one district only, and why. */
function refuseSeveral(districts: number, { kind }: Approval, options: ApplyOptions): void {
  if (districts <= 1) return;
  const what =
    kind === "fingerprint"
      ? "A fingerprint approves the plan of one district"
      : options.record !== undefined
        ? "--record is the record of one district"
        : options.json === true
          ? "--json prints the report of one district"
          : options.report !== undefined || options.markdown !== undefined
            ? "--report and --markdown name the file of one district"
            : undefined;
  if (what !== undefined)
    throw usageFailure(`${what}, and there are several.`, "Choose one with --district.");
}

const ways =
  "--plan FILE applies a reviewed plan, --approved FINGERPRINT what rollcall plan printed, --auto what is planned now; with --record, --merged COMMIT applies what was merged and --scheduled what is left of it.";

async function approvalOf(
  options: ApplyOptions,
  record: AppliedRecord | undefined,
  context: Context,
): Promise<Approval> {
  const { plan, approved, auto, merged, scheduled } = options;
  const given = [plan, approved, auto || undefined, merged, scheduled || undefined].filter(
    (way) => way !== undefined,
  ).length;
  if (given === 0) throw usageFailure("apply needs to know what was approved.", ways);
  if (given > 1)
    throw usageFailure("apply takes one of --plan, --approved, --auto, --merged and --scheduled.", ways);
  if (plan !== undefined) return await planApproval(plan, options.maxAge, context);
  if (approved !== undefined) return { kind: "fingerprint", fingerprint: approved };
  if (auto === true) return { kind: "auto" };
  if (record === undefined)
    throw usageFailure(
      `${merged === undefined ? "--scheduled" : "--merged"} needs --record FOLDER, which rollcall fetch writes.`,
      "Run rollcall fetch <district> --out FOLDER first.",
    );
  if (merged === undefined) return { kind: "scheduled", reviewed: reviewedIn(record) };
  const newest = record.approvals.find(({ commit }) => commit === merged);
  if (newest === undefined) return { kind: "merged" };
  const reviewed = reviewedIn({ ...record, approvals: [newest] })[0];
  return reviewed === undefined
    ? { kind: "merged", problem: newest.problem ?? "its plan was not found" }
    : { kind: "merged", reviewed };
}

async function planApproval(file: string, maxAgeHours: number, context: Context): Promise<Approval> {
  const saved = await readPlanFile(file, context.cwd);
  const ageHours = (context.now().getTime() - saved.createdAt.getTime()) / 3_600_000;
  if (ageHours > maxAgeHours) {
    throw new CommandFailure(
      `The plan in ${file} is ${Math.floor(ageHours)} hours old, and plans are good for ${maxAgeHours}.`,
      {
        exitCode: exitCodes.stale,
        hint: "Make a new plan and have it reviewed, or allow more with --max-age HOURS.",
      },
    );
  }
  return { kind: "plan", reviewed: { saved, file, applied: new Set() } };
}

/** The commit did not touch the district, or all that its plan says has been applied since. */
function isNothingNew({ reviewed, problem }: Extract<Approval, { kind: "merged" }>): boolean {
  if (reviewed === undefined) return problem === undefined;
  const { changes } = reviewed.saved.plan;
  return changes.length > 0 && changes.every((change) => reviewed.applied.has(approvedText(change)));
}

interface Word {
  readonly approval: Approval;
  readonly acknowledgements: readonly Acknowledgement[];
  readonly record: AppliedRecord | undefined;
}

async function applyOne(
  district: District,
  chosen: readonly District[],
  { approval, acknowledgements, record }: Word,
  options: ApplyOptions,
  context: Context,
): Promise<ExitCode> {
  const terms = termsOf(district, chosen, approval, record, options);
  if (terms === undefined) return exitCodes.ok;
  const environment = await loadEnvironment(options.envFile, context);
  const progress = startProgress(context);
  const services = await openServices(district, environment.values, context, progress);
  try {
    const request = {
      district,
      terms,
      approval,
      acknowledgements,
      ...(options.report === undefined ? {} : { reportFile: options.report }),
    };
    return await publish(
      await applyDistrict(request, services, progress, context),
      approval,
      options,
      context,
    );
  } finally {
    progress.end();
    await services.close();
  }
}

function termsOf(
  district: District,
  chosen: readonly District[],
  approval: Approval,
  record: AppliedRecord | undefined,
  { school }: ApplyOptions,
): PlanTerms | undefined {
  const recentArchives = record?.recentArchives ?? [];
  if ((approval.kind === "plan" || approval.kind === "merged") && approval.reviewed !== undefined) {
    const { scope, reversal } = approval.reviewed.saved.plan;
    return { scope, recentArchives, ...(reversal === undefined ? {} : { reversal }) };
  }
  const scope = scopeOf(district, school, chosen);
  return scope === undefined ? undefined : { scope, recentArchives };
}

async function publish(
  applied: AppliedDistrict,
  approval: Approval,
  options: ApplyOptions,
  context: Context,
): Promise<ExitCode> {
  const { report, phases } = applied;
  if (options.report !== undefined) await writeReportFile(options.report, report, context.cwd);
  if (options.markdown !== undefined) {
    const { writeOutcomeMarkdown } = await import("../apply/outcome-markdown.ts");
    await writeOutcomeMarkdown(options.markdown, applied, approval, context);
  }
  const stop = await stopOf(applied, approval, options, context);
  const wroteNothing = report.outcomes.length === 0;
  if (options.json === true) context.stdout.write(reportText(report));
  else if (stop === undefined || !wroteNothing) {
    const { renderReportTerminal } = await import("../../render/report.ts");
    const plan = phases.at(-1)?.whole.plan;
    if (plan !== undefined)
      context.stdout.write(renderReportTerminal(report, plan, await terminalStyle(context, context.stdout)));
  }
  const codes: ExitCode[] = [outcomeCode(report, applied)];
  if (stop !== undefined)
    codes.push(wroteNothing ? await reportFailure(stop, context) : await partly(stop, context));
  return mostSevere(codes);
}

/** Some schools went ahead and others did not: both are said, and the code is that of a half-done apply. */
async function partly(stop: CommandFailure, context: Context): Promise<ExitCode> {
  await reportFailure(stop, context);
  return exitCodes.partial;
}

function outcomeCode({ outcomes, verified }: Report, { phases }: AppliedDistrict): ExitCode {
  if (outcomes.some(({ outcome }) => outcome.kind !== "applied")) return exitCodes.partial;
  if (outcomes.length > 0 && verified.kind !== "empty") return exitCodes.findings;
  const diagnostics = phases.at(-1)?.whole.plan.diagnostics ?? [];
  return diagnostics.some(({ severity }) => severity === "error") ? exitCodes.findings : exitCodes.ok;
}
