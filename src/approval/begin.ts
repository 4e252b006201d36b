import {
  type BegunApply,
  isSamePlace,
  type Ledger,
  type LedgerArchive,
  type PendingPlan,
  type Place,
} from "../model/ledger.ts";

/** An apply is about to write. Pushed first; what cannot be pushed is not begun. */
export const begin = (ledger: Ledger, begun: BegunApply): Ledger => ({ ...ledger, begun });

/** How an apply ended, as it says itself. */
export interface EndedApply {
  readonly archives: readonly LedgerArchive[];
  /** Hashed `approvedText`s of what was applied. */
  readonly written: readonly string[];
}

/** @param since archives of before are no longer counted; ISO 8601 */
export function end({ begun: _, ...ledger }: Ledger, ended: EndedApply, since: string): Ledger {
  return {
    ...ledger,
    archives: counted([...ledger.archives, ...ended.archives], since),
    // A text that a plan does not hold does it no harm.
    pending: ledger.pending.map((plan) => ({
      ...plan,
      written: [...new Set([...plan.written, ...ended.written])].sort(),
    })),
  };
}

/**
 * The ledger after an apply of which nobody knows how it ended. What it may have archived counts as archived. A plan that it
 * may have written of is taken up once, and ends the second time; where somebody spoke for it by hand, its places are left
 * open.
 */
export function afterCut({ begun, ...ledger }: Ledger, since: string): Ledger {
  if (begun === undefined) return ledger;
  const isOpened = (place: Place): boolean => begun.places.some((one) => isSamePlace(one, place));
  return {
    ...ledger,
    archives: counted([...ledger.archives, ...begun.archives], since),
    places: ledger.places.filter(({ place }) => !isOpened(place)),
    pending: ledger.pending.flatMap((plan) =>
      begun.plans.includes(plan.fingerprint) ? takenUp(plan) : [plan],
    ),
  };
}

const takenUp = (plan: PendingPlan): readonly PendingPlan[] =>
  plan.wasResumed === true
    ? []
    : [{ ...plan, wasResumed: true, reason: "an apply of it was cut off, and it is taken up once more" }];

const counted = (archives: readonly LedgerArchive[], since: string): readonly LedgerArchive[] =>
  archives.filter(({ at }) => Date.parse(at) >= Date.parse(since));
