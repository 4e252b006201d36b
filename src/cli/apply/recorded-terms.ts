import type { Approval } from "../../apply/approval.ts";
import type { PlanTerms } from "../../apply/read-and-plan.ts";
import { baseOf } from "../../apply/written-review.ts";
import { defined } from "../../model/defined.ts";
import type { RecentArchive } from "../../plan/plan-input.ts";
import { districtAt } from "../checkout/chosen-districts.ts";
import type { Context } from "../context.ts";

/** What an approval and a ledger add to a plan, so that guards judge as they have to: apply and drift plan with the same. */
export async function recordedTerms(
  district: string,
  approval: Approval,
  recentArchives: readonly RecentArchive[],
  context: Context,
): Promise<Pick<PlanTerms, "base" | "recentArchives">> {
  const revision = baseOf(approval);
  const base = revision === undefined ? undefined : await districtAt(revision, district, context);
  return { recentArchives, ...defined({ base }) };
}
