/** What may be written on the word of the ledger, at what is live now. */

import type { ReviewedFile } from "../../apply/approval.ts";
import type { ReviewedPlan } from "../../approval/authorise.ts";
import { type KeptPlan, pendingReviews } from "../../approval/pending-reviews.ts";
import type { PlacedIntent } from "../../approval/placed-intents.ts";
import { returnToRecord } from "../../approval/return-to-record.ts";
import type { Change } from "../../model/change.ts";
import type { Ledger } from "../../model/ledger.ts";
import { type LedgerGround, pendingOf } from "./ledger-ground.ts";

/** The plans, newest first, each for the places where it still waits and the file asks for what was reviewed. */
export function reviewsIn(
  ledger: Ledger,
  intents: readonly PlacedIntent[],
  reviewed: readonly ReviewedFile[],
): readonly ReviewedPlan[] {
  const kept = reviewed.flatMap((one): KeptPlan[] => {
    const pending = pendingOf(ledger, one);
    return pending === undefined ? [] : [{ pending, plan: one.saved.plan, written: one.applied }];
  });
  return pendingReviews(ledger, kept.reverse(), intents);
}

/** Why a change is no return to what is recorded, as a clause. */
export const returnsIn = (
  { district, whyOpen }: LedgerGround,
  ledger: Ledger | undefined,
  intents: readonly PlacedIntent[],
): ((change: Change) => string | undefined) => returnToRecord(district.schedule, ledger, intents, whyOpen);

/** What everything says where the ledger is not written. */
export const nightsOnlyReport =
  "Without the deploy key of the ledger (ROLLCALL_LEDGER_KEY) nights only report: what is merged is applied on merge, and nothing else is written.";
