import { keysOf } from "../approval/authorise.ts";
import type { Change } from "../model/change.ts";
import type { District } from "../model/district.ts";
import type { GuardRefusal } from "../model/plan.ts";
import { type Acknowledgement, standingRefusals } from "./acknowledgement.ts";
import type { ReviewedFile } from "./approval.ts";
import { type LivePlan, type LiveReads, type PlanTerms, planReads } from "./read-and-plan.ts";
import type { RunContext } from "./run-context.ts";

/** What a judgement rests on beside the changes. */
export interface Grounds {
  readonly district: District;
  readonly terms: PlanTerms;
  readonly reads: LiveReads;
  readonly acknowledgements: readonly Acknowledgement[];
  readonly context: Pick<RunContext, "now">;
}

export interface Judged {
  /** The plan of just these changes. */
  readonly chosen: LivePlan;
  /** What the guards say against writing them, and nobody has lifted. */
  readonly refusals: readonly GuardRefusal[];
}

/**
 * Plans again with some of the changes only, and asks the guards about those: apply does so before it writes, and drift before
 * it says that an apply will write.
 * @param reviewed what speaks for all of the changes; empty where no review does
 */
export async function judgeAlone(
  changes: readonly Change[],
  whole: LivePlan,
  reviewed: readonly ReviewedFile[],
  { district, terms, reads, acknowledgements, context }: Grounds,
): Promise<Judged> {
  const { scope } = whole.plan;
  const chosen =
    changes.length === whole.plan.changes.length
      ? whole
      : await planReads(district, { ...terms, scope, only: keysOf(changes) }, reads, context);
  const saved = reviewed.map((one) => one.saved);
  return { chosen, refusals: standingRefusals(chosen, acknowledgements, saved) };
}
