import { sameFingerprint } from "../files/fingerprint.ts";
import type { SavedPlan } from "../files/plan-file.ts";
import { endsWithTime, type GuardRefusal, type Plan } from "../model/plan.ts";
import { approvedText } from "../plan/fingerprint-text.ts";
import type { LivePlan } from "./read-and-plan.ts";

/** A guard lifted by a person, for exactly one plan. */
export interface Acknowledgement {
  readonly guard: string;
  readonly fingerprint: string;
}

/** `GUARD:FINGERPRINT` as it is typed on the command line and pasted from the plan. */
export function parseAcknowledgement(text: string): Acknowledgement | undefined {
  const match = /^([a-z-]+)[:=\s]\s*([0-9A-Za-z-]{16,19})$/.exec(text.trim());
  const [, guard, fingerprint] = match ?? [];
  return guard === undefined || fingerprint === undefined ? undefined : { guard, fingerprint };
}

/**
 * The refusals that still stand. An acknowledgement holds for its guard and for exactly one plan, because the
 * fingerprint binds the changes that the numbers count; where that plan is at hand, its numbers must be the same ones,
 * so that a share that grew with a smaller school is looked at again. For a part of a reviewed plan (what is left of a
 * half-done one, or the schools that still hold), what was acknowledged for the whole covers as many and no more.
 * @param reviewed the plans that speak for every change of `planned`; empty where none does
 */
export function standingRefusals(
  { plan, fingerprints }: LivePlan,
  acknowledgements: readonly Acknowledgement[],
  reviewed: readonly SavedPlan[],
): readonly GuardRefusal[] {
  const isAcknowledged = (guard: string, fingerprint: string): boolean =>
    acknowledgements.some((one) => one.guard === guard && sameFingerprint(one.fingerprint, fingerprint));
  const whole = reviewed.find((saved) => saved.fingerprints.whole === fingerprints.whole);
  const standing = plan.refusals.filter((refusal) => {
    if (refusal.acknowledgedBy !== undefined) return false;
    if (!refusal.canBeAcknowledged) return true;
    if (whole !== undefined) {
      const before = counterpart(refusal, whole);
      const hasReviewedNumbers = before !== undefined && sameNumbers(before, refusal);
      return !(hasReviewedNumbers && isAcknowledged(refusal.guard, fingerprints.whole));
    }
    if (isAcknowledged(refusal.guard, fingerprints.whole)) return false;
    return !reviewed.some((saved) => {
      const before = counterpart(refusal, saved);
      return (
        before !== undefined &&
        refusal.numbers.count <= before.numbers.count &&
        (before.acknowledgedBy !== undefined || isAcknowledged(refusal.guard, saved.fingerprints.whole))
      );
    });
  });
  const isLifted = ({ guard }: GuardRefusal, saved: SavedPlan): boolean =>
    isAcknowledged(guard, saved.fingerprints.whole) || isAcknowledged(guard, fingerprints.whole);
  return [...standing, ...refusedInReview(plan, reviewed, isLifted)];
}

/**
 * Refusals of a reviewed plan that nobody lifted: a red check is no wall, and what it said still holds. Those that are
 * judged anew, or that end by themselves, are left to the plan of now.
 */
function refusedInReview(
  planned: Plan,
  reviewed: readonly SavedPlan[],
  isLifted: (refusal: GuardRefusal, saved: SavedPlan) => boolean,
): readonly GuardRefusal[] {
  const due = new Set(planned.changes.map(approvedText));
  return reviewed
    .filter(({ plan }) => plan.changes.some((change) => due.has(approvedText(change))))
    .flatMap((saved) =>
      saved.plan.refusals.filter(
        (refusal) =>
          refusal.acknowledgedBy === undefined &&
          !endsWithTime(refusal) &&
          !planned.refusals.some(
            ({ guard, school }) => guard === refusal.guard && school === refusal.school,
          ) &&
          !isLifted(refusal, saved),
      ),
    );
}

const counterpart = ({ guard, school }: GuardRefusal, { plan }: SavedPlan): GuardRefusal | undefined =>
  plan.refusals.find((one) => one.guard === guard && one.school === school);

const sameNumbers = (left: GuardRefusal, right: GuardRefusal): boolean =>
  left.numbers.count === right.numbers.count &&
  left.numbers.of === right.numbers.of &&
  left.numbers.limit === right.numbers.limit;
