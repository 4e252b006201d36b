import { createHash } from "node:crypto";
import path from "node:path";
import { type Change, changeKey } from "../../model/change.ts";
import type { District } from "../../model/district.ts";
import type { Plan, Scope } from "../../model/plan.ts";
import type { ChangeOutcome, Report } from "../../model/report.ts";
import { approvedText } from "../../plan/fingerprint-text.ts";
import {
  type Acknowledgement,
  type Approval,
  judgeApproval,
  parseAcknowledgement,
  standingRefusals,
} from "../approval.ts";
import type { Context } from "../context.ts";
import { loadEnvironment } from "../environment.ts";
import { type ExitCode, exitCodes, mostSevere } from "../exit-code.ts";
import { CommandFailure, usageFailure } from "../failure.ts";
import { chooseDistricts, loadValidDistricts } from "../load-districts.ts";
import { terminalStyle } from "../output.ts";
import { readPlanFile } from "../plan-file.ts";
import { type LivePlan, planLive } from "../plan-live.ts";
import { type Progress, startProgress } from "../progress.ts";
import { renderPlans } from "../render-plans.ts";
import { reportFailure } from "../report-failure.ts";
import { scopeOf } from "../scope.ts";
import { openServices, type Services } from "../services.ts";

export interface ApplyOptions {
  readonly district: readonly string[];
  readonly school: readonly string[];
  readonly plan?: string;
  readonly approved?: string;
  readonly auto?: boolean;
  readonly acknowledge: readonly string[];
  readonly maxAge: number;
  readonly report?: string;
  readonly envFile?: string;
  readonly json?: boolean;
}

/** Reads and plans again, and writes only what was approved: the same plan, or what is left of it. */
export async function apply(
  names: readonly string[],
  options: ApplyOptions,
  context: Context,
): Promise<ExitCode> {
  const approval = await approvalOf(options, context);
  const acknowledgements = options.acknowledge.map((text) => {
    const parsed = parseAcknowledgement(text);
    if (parsed === undefined)
      throw usageFailure(
        `--acknowledge ${JSON.stringify(text)} is not GUARD:FINGERPRINT.`,
        "Copy it from the plan, for example --acknowledge takeover-share:7KQ4-2M8P-XZ3T-9WFA.",
      );
    return parsed;
  });
  const loaded = await loadValidDistricts(names, context);
  if (loaded === undefined) return exitCodes.findings;
  const wanted = approval.kind === "plan" ? [approval.saved.plan.district.id] : options.district;
  const chosen = chooseDistricts(loaded, wanted);
  if (approval.kind === "fingerprint" && chosen.length > 1) {
    throw usageFailure(
      "A fingerprint approves the plan of one district, and there are several.",
      "Choose one with --district.",
    );
  }
  if (options.json === true && chosen.length > 1) {
    throw usageFailure(
      "--json prints the report of one district, and there are several.",
      "Choose one with --district.",
    );
  }
  const codes: ExitCode[] = [];
  for (const district of chosen) {
    try {
      codes.push(await applyOne(district, chosen, approval, acknowledgements, options, context));
    } catch (error) {
      codes.push(await reportFailure(error, context));
    }
  }
  return mostSevere(codes);
}

async function approvalOf(options: ApplyOptions, context: Context): Promise<Approval> {
  const ways = [options.plan !== undefined, options.approved !== undefined, options.auto === true].filter(
    Boolean,
  ).length;
  if (ways !== 1) {
    throw usageFailure(
      ways === 0
        ? "apply needs to know what was approved."
        : "apply takes one of --plan, --approved and --auto.",
      "--plan FILE applies a reviewed plan, --approved FINGERPRINT what rollcall plan printed, --auto what is planned now.",
    );
  }
  if (options.plan === undefined)
    return options.approved === undefined
      ? { kind: "auto" }
      : { kind: "fingerprint", fingerprint: options.approved };
  const saved = await readPlanFile(options.plan, context.cwd);
  const ageHours = (context.now().getTime() - saved.createdAt.getTime()) / 3_600_000;
  if (ageHours > options.maxAge) {
    throw new CommandFailure(
      `The plan in ${options.plan} is ${Math.floor(ageHours)} hours old, and plans are good for ${options.maxAge}.`,
      {
        exitCode: exitCodes.stale,
        hint: "Make a new plan and have it reviewed, or allow more with --max-age HOURS.",
      },
    );
  }
  return { kind: "plan", saved, file: options.plan };
}

async function applyOne(
  district: District,
  chosen: readonly District[],
  approval: Approval,
  acknowledgements: readonly Acknowledgement[],
  options: ApplyOptions,
  context: Context,
): Promise<ExitCode> {
  const scope: Scope | undefined =
    approval.kind === "plan" ? approval.saved.plan.scope : scopeOf(district, options.school, chosen);
  if (scope === undefined) return exitCodes.ok;
  const environment = await loadEnvironment(options.envFile, context);
  const progress = startProgress(context);
  const services = await openServices(district, environment.values, context, progress);
  try {
    const planned = await planLive(district, scope, services, context);
    progress.end();
    const stop = await reasonToStop(planned, approval, acknowledgements, options, context);
    if (stop !== undefined) return stop;
    return await write(district, scope, planned, services, progress, options, context);
  } finally {
    progress.end();
    await services.close();
  }
}

/** Shows why nothing is written: the plan moved, a guard refuses it, or a driver cannot write it. */
async function reasonToStop(
  planned: LivePlan,
  approval: Approval,
  acknowledgements: readonly Acknowledgement[],
  options: Pick<ApplyOptions, "json">,
  context: Context,
): Promise<ExitCode | undefined> {
  // With --json, standard output is for the report alone.
  const output = options.json === true ? context.stderr : context.stdout;
  const verdict = judgeApproval(approval, planned);
  if (verdict.kind === "stale") {
    const { renderDifferences } = await import("../../render/differences.ts");
    const style = await terminalStyle(context, context.stdout);
    const shown =
      verdict.approved === undefined
        ? await renderPlans([{ ...planned, createdAt: context.now() }], { format: "terminal" }, context)
        : renderDifferences(verdict.approved, planned.plan, style);
    output.write(shown);
    throw new CommandFailure(`${planned.plan.district.id}: nothing was written, because ${verdict.reason}.`, {
      exitCode: exitCodes.stale,
      hint: "Look at the difference, then approve the new plan.",
    });
  }
  if (verdict.resumed > 0)
    context.stderr.write(`${verdict.resumed} approved changes are done already; going on with the rest.\n`);
  const standing = standingRefusals(planned, acknowledgements, approval, verdict.resumed > 0);
  if (planned.plan.changes.length === 0 && !standing.some((refusal) => !refusal.canBeAcknowledged))
    return undefined;
  if (standing.length === 0) return undefined;
  output.write(
    await renderPlans([{ ...planned, createdAt: context.now() }], { format: "terminal" }, context),
  );
  throw new CommandFailure(
    `${planned.plan.district.id}: nothing was written. ${standing.map((refusal) => `Guard ${refusal.guard}: ${refusal.message}.`).join(" ")}`,
    {
      exitCode: exitCodes.refused,
      hint: standing
        .map((refusal) =>
          refusal.canBeAcknowledged
            ? `${refusal.wayOut} On the command line: --acknowledge ${refusal.guard}:${planned.fingerprints.whole}`
            : refusal.wayOut,
        )
        .join("\n"),
    },
  );
}

async function write(
  district: District,
  scope: Scope,
  planned: LivePlan,
  services: Services,
  progress: Progress,
  options: ApplyOptions,
  context: Context,
): Promise<ExitCode> {
  const { plan, fingerprints, live } = planned;
  const impossible = plan.changes.filter((change) => !services.classTag.writes.has(change.kind));
  if (impossible.length > 0) {
    throw new CommandFailure(
      `${district.id}: this driver cannot write ${[...new Set(impossible.map((change) => change.kind))].join(", ")}; nothing was written.`,
      { exitCode: exitCodes.findings, hint: "Choose another drivers.write." },
    );
  }
  const startedAt = context.now().toISOString();
  const { execute } = await import("../../apply/execute.ts");
  const outcomes = await execute({
    changes: plan.changes,
    live,
    writer: services.classTag,
    classLink: services.classLink,
    idempotencyKey: (change, versions) => idempotencyKey(fingerprints.whole, change, versions),
    signal: context.signal,
    onOutcome: (_, done) => progress.say(`applying ${done} of ${plan.changes.length}`),
  });
  progress.end();
  const after = outcomes.length === 0 ? plan : await planAgain(district, scope, services, context);
  const report: Report = {
    district: district.id,
    fingerprint: fingerprints.whole,
    approval: { kind: "auto" },
    withheld: [],
    startedAt,
    endedAt: context.now().toISOString(),
    outcomes,
    verified:
      after instanceof CommandFailure ? { kind: "unverified", reason: after.message } : verification(after),
  };
  await publish(report, plan, options, context);
  return exitCodeOf(outcomes, report, plan);
}

/** Reads and plans once more, so that what is reported is what is there. A failure here does not undo what was written. */
async function planAgain(
  district: District,
  scope: Scope,
  services: Services,
  context: Context,
): Promise<CommandFailure | Plan> {
  try {
    return (await planLive(district, scope, services, context)).plan;
  } catch (error) {
    return new CommandFailure(error instanceof Error ? error.message : String(error), {
      exitCode: exitCodes.findings,
      cause: error,
    });
  }
}

const verification = (after: Plan): Report["verified"] =>
  after.changes.length === 0 ? { kind: "empty" } : { kind: "remaining", changes: after.changes.length };

async function publish(report: Report, plan: Plan, options: ApplyOptions, context: Context): Promise<void> {
  const { canonicalJson } = await import("../../render/json.ts");
  const text = `${canonicalJson({ formatVersion: "1.0", ...report }, 2)}\n`;
  if (options.report !== undefined) {
    const { default: writeFileAtomic } = await import("write-file-atomic");
    await writeFileAtomic(path.resolve(context.cwd, options.report), text);
  }
  if (options.json === true) {
    context.stdout.write(text);
    return;
  }
  const { renderReportTerminal } = await import("../../render/report.ts");
  context.stdout.write(renderReportTerminal(report, plan, await terminalStyle(context, context.stdout)));
}

function exitCodeOf(outcomes: readonly ChangeOutcome[], report: Report, plan: Plan): ExitCode {
  if (outcomes.some(({ outcome }) => outcome.kind !== "applied")) return exitCodes.partial;
  if (report.verified.kind !== "empty") return exitCodes.findings;
  return plan.diagnostics.some((diagnostic) => diagnostic.severity === "error")
    ? exitCodes.findings
    : exitCodes.ok;
}

/** Versions are part of the key: the same change of another state is another write. */
function idempotencyKey(fingerprint: string, change: Change, versions: readonly string[]): string {
  const identity = JSON.stringify([fingerprint, changeKey(change), approvedText(change), versions]);
  return createHash("sha256").update(identity).digest("hex").slice(0, 40);
}
