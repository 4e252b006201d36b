import type { GuardRefusal, Plan } from "../model/plan.ts";
import { comparePlans, type PlanComparison } from "../plan/compare-plans.ts";
import { doneIn } from "../plan/is-done.ts";
import { sameFingerprint } from "./fingerprint.ts";
import type { SavedPlan } from "./plan-file.ts";
import type { LivePlan } from "./plan-live.ts";

/** On whose word a plan is applied. */
export type Approval =
  /** The whole reviewed plan: it can say what differs, and a half-done one can be resumed. */
  | { readonly kind: "plan"; readonly saved: SavedPlan; readonly file: string }
  | { readonly kind: "fingerprint"; readonly fingerprint: string }
  /** What was just planned; guards still hold. */
  | { readonly kind: "auto" };

export type ApprovalVerdict =
  | { readonly kind: "approved"; readonly resumed: number }
  | {
      readonly kind: "stale";
      readonly reason: string;
      readonly approved?: Plan;
      readonly comparison?: PlanComparison;
    };

/** Whether the plan that was just made is the one that was approved, or what is left of it. */
export function judgeApproval(approval: Approval, { plan, fingerprints, live }: LivePlan): ApprovalVerdict {
  switch (approval.kind) {
    case "auto":
      return { kind: "approved", resumed: 0 };
    case "fingerprint":
      if (sameFingerprint(approval.fingerprint, fingerprints.whole)) return { kind: "approved", resumed: 0 };
      return {
        kind: "stale",
        reason: `the approved fingerprint is ${approval.fingerprint}, and the plan is ${fingerprints.whole} now`,
      };
    case "plan":
      return judgePlan(approval.saved.plan, approval.file, plan, live);
  }
}

function judgePlan(approved: Plan, file: string, planned: Plan, live: LivePlan["live"]): ApprovalVerdict {
  const comparison = comparePlans(approved, planned, doneIn(live));
  if (comparison.isOtherPlan) {
    return {
      kind: "stale",
      reason: `${file} is a plan for another district, scope or server`,
      approved,
      comparison,
    };
  }
  const verdicts = [...comparison.bySchool.values()];
  if (verdicts.some((one) => one.kind === "moved")) {
    return { kind: "stale", reason: `the plan differs from the one in ${file}`, approved, comparison };
  }
  return {
    kind: "approved",
    resumed: verdicts.reduce((sum, one) => sum + (one.kind === "resumes" ? one.done.length : 0), 0),
  };
}

/** `GUARD:FINGERPRINT` as it is typed on the command line and pasted from the plan. */
export interface Acknowledgement {
  readonly guard: string;
  readonly fingerprint: string;
}

export function parseAcknowledgement(text: string): Acknowledgement | undefined {
  const match = /^([a-z-]+)[:=\s]\s*([0-9A-Za-z-]{16,19})$/.exec(text.trim());
  const [, guard, fingerprint] = match ?? [];
  return guard === undefined || fingerprint === undefined ? undefined : { guard, fingerprint };
}

/**
 * The refusals that still stand. An acknowledgement holds for its guard and for exactly this plan, because the
 * fingerprint binds the changes that the numbers count; where the approved plan is at hand, its numbers must be the
 * same ones, so that a share that grew with a smaller school is looked at again. What is left of a half-done plan has
 * smaller numbers than were approved: for it, what lifted the guard of the whole plan holds on.
 */
export function standingRefusals(
  { plan, fingerprints }: LivePlan,
  acknowledgements: readonly Acknowledgement[],
  approval: Approval,
  isResumed: boolean,
): readonly GuardRefusal[] {
  const saved = approval.kind === "plan" ? approval.saved : undefined;
  const accepted =
    isResumed && saved !== undefined ? [fingerprints.whole, saved.fingerprints.whole] : [fingerprints.whole];
  return plan.refusals.filter((refusal) => {
    if (refusal.acknowledgedBy !== undefined) return false;
    if (!refusal.canBeAcknowledged) return true;
    const reviewed = saved?.plan.refusals.find(
      (one) => one.guard === refusal.guard && one.school === refusal.school,
    );
    if (isResumed && reviewed?.acknowledgedBy !== undefined) return false;
    const isAcknowledged = acknowledgements.some(
      (one) =>
        one.guard === refusal.guard && accepted.some((known) => sameFingerprint(one.fingerprint, known)),
    );
    const hasReviewedNumbers =
      isResumed || JSON.stringify(reviewed?.numbers) === JSON.stringify(refusal.numbers);
    return !(isAcknowledged && (saved === undefined || hasReviewedNumbers));
  });
}
