import type { AppliedDistrict } from "../../apply/apply-district.ts";
import { type PhaseResult, type Stop, staleness } from "../../apply/apply-phase.ts";
import type { Approval } from "../../apply/approval.ts";
import { isOtherPlan } from "../../approval/compare-plans.ts";
import { counted, formatNumber } from "../../model/text.ts";
import { CommandFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-code.ts";
import { terminalStyle } from "../output.ts";
import { renderPlans } from "../render-plans.ts";

/**
 * Shows why not everything that is due was written, and says it as a failure: the plan moved, or a guard refuses it.
 * @returns `undefined` where everything that could be asked for was tried
 */
export async function stopOf(
  { phases }: AppliedDistrict,
  approval: Approval,
  options: { readonly json?: boolean; readonly verbose?: boolean },
  context: Context,
): Promise<CommandFailure | undefined> {
  const last = phases.at(-1);
  if (last === undefined) return undefined;
  const reason = staleness(approval, last.authorisation);
  const stop: Stop | undefined =
    last.stopped ?? (reason === undefined ? undefined : { kind: "stale", reason });
  if (stop === undefined) return undefined;
  // With --json, standard output is for the report alone.
  const output = options.json === true ? context.stderr : context.stdout;
  return stop.kind === "stale"
    ? await staleFailure(stop.reason, last, approval, output, { context, ...options })
    : await refusedFailure(stop, last, output, { context, ...options });
}

async function staleFailure(
  reason: string,
  phase: PhaseResult,
  approval: Approval,
  output: Context["stdout"],
  { context, verbose = false }: { readonly context: Context; readonly verbose?: boolean },
): Promise<CommandFailure> {
  const { plan, fingerprints } = phase.whole;
  const approved =
    approval.kind === "plan" || approval.kind === "merged" ? approval.reviewed?.saved.plan : undefined;
  // Line by line the two may be alike, as in a copy of the district.
  const isElsewhere = approved !== undefined && isOtherPlan(approved, plan);
  if (approved === undefined) {
    output.write(
      await renderPlans(
        [{ plan, fingerprints, createdAt: context.now() }],
        { format: "terminal", verbose },
        context,
      ),
    );
  } else if (!isElsewhere) {
    const { renderDifferences } = await import("../../render/terminal/differences.ts");
    output.write(renderDifferences(approved, plan, { ...(await terminalStyle(context, output)), verbose }));
  }
  const written = phase.outcomes.length;
  const withheld = phase.authorisation.withheld.length;
  const id = plan.district.id;
  return new CommandFailure(
    written === 0
      ? `${id}: nothing was written, because ${reason}.`
      : `${id}: ${counted(withheld, "change")} ${withheld === 1 ? "was" : "were"} not written, because ${reason}; the ${formatNumber(written)} of the schools that still hold were tried.`,
    {
      exitCode: exitCodes.stale,
      hint:
        approved === undefined && approval.kind === "merged"
          ? `Look at the plan; if it is what is meant: rollcall apply ${id} --approved ${fingerprints.whole}`
          : isElsewhere
            ? "Use the connection settings that the plan was made with, or make a new plan with these and have it reviewed."
            : "Look at the difference, then approve the new plan.",
    },
  );
}

async function refusedFailure(
  { refusals }: Extract<Stop, { kind: "refused" }>,
  { chosen }: PhaseResult,
  output: Context["stdout"],
  { context, verbose = false }: { readonly context: Context; readonly verbose?: boolean },
): Promise<CommandFailure> {
  const { plan, fingerprints } = chosen;
  output.write(
    await renderPlans(
      [{ plan, fingerprints, createdAt: context.now() }],
      { format: "terminal", verbose },
      context,
    ),
  );
  return new CommandFailure(
    `${plan.district.id}: nothing was written. ${refusals.map(({ guard, message }) => `Guard ${guard}: ${message}.`).join(" ")}`,
    {
      exitCode: exitCodes.refused,
      hint: refusals
        .map(({ guard, wayOut, canBeAcknowledged }) =>
          canBeAcknowledged
            ? `${wayOut} On the command line: --acknowledge ${guard}:${fingerprints.whole}`
            : wayOut,
        )
        .join("\n"),
    },
  );
}
