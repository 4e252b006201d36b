import { approvedText } from "../plan/fingerprint-text.ts";
import type { Approval, ReviewedFile } from "./approval.ts";

/** The commit did not touch the district, or its plan has had its say. */
export const isNothingNew = ({ reviewed, problem }: Extract<Approval, { kind: "merged" }>): boolean =>
  reviewed === undefined && problem === undefined;

/** Whether all that a reviewed plan says has been applied since it was merged. */
const isWritten = ({ saved, applied }: ReviewedFile): boolean =>
  saved.plan.changes.every((change) => applied.has(approvedText(change)));

/**
 * The commit that a reviewed plan was compared with. What it protects holds until that plan is written, so that a pull
 * request cannot loosen a guard and use it in one go; of several plans, the oldest one's.
 */
export function baseOf(approval: Approval): string | undefined {
  const reviewed =
    approval.kind === "scheduled"
      ? approval.reviewed.filter((one) => !isWritten(one))
      : approval.kind === "plan" || approval.kind === "merged"
        ? [approval.reviewed]
        : [];
  return reviewed.findLast((one) => one?.saved.plan.base !== undefined)?.saved.plan.base?.revision;
}
