import type { Change } from "../model/change.ts";
import type { ClassTagState } from "../model/classtag.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Schedule } from "../model/district.ts";
import type { Plan } from "../model/plan.ts";
import type { WithheldChange } from "../model/report.ts";
import { authorise, type ReviewedPlan } from "./authorise.ts";
import type { WriteAbility } from "./plan-input.ts";
import type { Merge } from "./unsettled.ts";
import { writableBy } from "./writable.ts";

/** What is due on the main branch although nobody has changed the file, told apart by who may do something about it. */
export interface Drift {
  /** Reviewed and merged, and not applied yet: the next apply writes it. */
  readonly pending: readonly Change[];
  /** Live state moved, and the file's `schedule` lets a scheduled apply put it right. */
  readonly mendable: readonly Change[];
  /** Only a review can put it right, or say that it is meant: live state moved, or what was merged was not reviewed for it. */
  readonly standing: readonly WithheldChange[];
  /** Reviewed, or open to the schedule, and out of reach for the write driver; each with the reason. */
  readonly byHand: readonly WithheldChange[];
  /** Lines that cannot be followed. */
  readonly errors: readonly Diagnostic[];
}

export function driftIn(
  plan: Plan,
  live: ClassTagState,
  reviewed: readonly ReviewedPlan[],
  merges: readonly Merge[],
  schedule: Schedule,
  ability: WriteAbility,
): Drift {
  const allowed = authorise(plan, live, { kind: "reviewed", plans: reviewed }).changes;
  const isAllowed = new Set(allowed);
  const rest = { ...plan, changes: plan.changes.filter((change) => !isAllowed.has(change)) };
  const scheduled = authorise(rest, live, { kind: "schedule", schedule, merges });
  const pending = writableBy(ability, allowed);
  const mendable = writableBy(ability, scheduled.changes);
  return {
    pending: pending.changes,
    mendable: mendable.changes,
    standing: scheduled.withheld,
    byHand: [...pending.withheld, ...mendable.withheld],
    errors: plan.diagnostics.filter(({ severity }) => severity === "error"),
  };
}

export const isClean = ({ pending, mendable, standing, byHand, errors }: Drift): boolean =>
  pending.length + mendable.length + standing.length + byHand.length + errors.length === 0;
