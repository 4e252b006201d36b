import { type Change, changeKey, schoolsOf } from "../model/change.ts";
import type { ClassTagState } from "../model/classtag.ts";
import type { Plan } from "../model/plan.ts";
import type { WithheldChange } from "../model/report.ts";
import { type Write, writesOf } from "../model/writes.ts";
import { writtenIn } from "../plan/changes/is-done.ts";
import { withholdDependents } from "../plan/changes/withhold-dependents.ts";
import { approvedText } from "../plan/fingerprint-text.ts";
import { comparePlans, type PlanComparison, placesOf, settingsOfDistrict } from "./compare-plans.ts";

/** A plan that was reviewed, and what has been made of it since. */
export interface ReviewedPlan {
  readonly plan: Plan;
  /**
   * `approvedText`s of the changes that were applied after it was approved. One that is planned again was undone by
   * somebody: that is drift, and the old approval does not speak for it.
   */
  readonly applied: ReadonlySet<string>;
  /** Whether it still speaks for a place, a school's key or `settingsOfDistrict`; absent: for all. */
  speaksAt?(place: string): boolean;
}

/** On whose word changes are written. */
export type Authority =
  | { readonly kind: "everything" }
  | { readonly kind: "reviewed"; readonly plans: readonly ReviewedPlan[] }
  /** What may be written without a review, because it was so before. */
  | {
      readonly kind: "returns";
      /** Why a change is none, as a clause; `undefined`: it is one. */
      readonly reasonAgainst: (change: Change) => string | undefined;
    };

export interface Authorisation {
  /** In the order of the plan. */
  readonly changes: readonly Change[];
  readonly withheld: readonly WithheldChange[];
  /** Changes of the reviewed plans that live state holds already, in schools that go ahead. */
  readonly done: number;
  readonly comparisons: readonly PlanComparison[];
}

/**
 * Which of the planned changes may be written. A school goes ahead whole or not at all where a review speaks for it;
 * and whoever speaks, a change never goes ahead without those that it rests on.
 */
export function authorise(plan: Plan, live: ClassTagState, authority: Authority): Authorisation {
  const { reasonAgainst, comparisons, done } = judgeBy(authority, plan, live);
  const reasons = new Map<Change, string>();
  for (const change of plan.changes) {
    const reason = reasonAgainst(change);
    if (reason !== undefined) reasons.set(change, reason);
  }
  withholdDependents(plan.changes, reasons);
  return {
    changes: plan.changes.filter((change) => !reasons.has(change)),
    withheld: plan.changes.flatMap((change) => {
      const reason = reasons.get(change);
      return reason === undefined ? [] : [{ change, reason }];
    }),
    done,
    comparisons,
  };
}

interface Judgement {
  reasonAgainst(change: Change): string | undefined;
  readonly comparisons: readonly PlanComparison[];
  readonly done: number;
}

function judgeBy(authority: Authority, plan: Plan, live: ClassTagState): Judgement {
  switch (authority.kind) {
    case "everything":
      return { reasonAgainst: () => undefined, comparisons: [], done: 0 };
    case "returns":
      return { reasonAgainst: authority.reasonAgainst, comparisons: [], done: 0 };
    case "reviewed":
      return judgeByReviews(authority.plans, plan, live);
  }
}

function judgeByReviews(reviews: readonly ReviewedPlan[], plan: Plan, live: ClassTagState): Judgement {
  const isWritten = writtenIn(live);
  const comparisons = reviews.map((review) => comparePlans(review.plan, plan, isWritten));
  const made = reviews.map(targetsMade);
  const speaksFor = (school: string, change: Change): boolean =>
    comparisons.some((comparison, index) => {
      const verdict = comparison.isOtherPlan ? undefined : comparison.bySchool.get(school);
      const review = reviews[index];
      return (
        (verdict?.kind === "holds" || verdict?.kind === "resumes") &&
        review?.speaksAt?.(school) !== false &&
        writesOf(change).every((write) => made[index]?.has(targetOf(write)) !== true)
      );
    });
  const isAskedForAt = (place: string): boolean =>
    reviews.some(({ speaksAt }) => speaksAt === undefined || speaksAt(place));
  const [newest] = comparisons;
  const resumed = newest === undefined || newest.isOtherPlan ? [] : [...newest.bySchool.values()];
  return {
    reasonAgainst: (change) => {
      if (reviews.length === 0) return "no reviewed plan speaks for it";
      const against = placesOf(change).find((place) => !speaksFor(place, change));
      if (against === undefined) return undefined;
      if (!isAskedForAt(against))
        return `the file asks for something else at ${nameOf(change, against)} than was reviewed, or nobody reviewed it`;
      return against === settingsOfDistrict
        ? "the district's settings are not as they were when they were reviewed"
        : `${nameOf(change, against)} is not as it was when it was reviewed`;
    },
    comparisons,
    done: resumed.reduce((sum, one) => sum + (one.kind === "resumes" ? one.done.length : 0), 0),
  };
}

/**
 * What the applied changes of a review wrote to. Undone by half, a change looks like another one, or like the rest of one that
 * was cut: by what it writes to it is known again.
 */
const targetsMade = ({ plan, applied }: ReviewedPlan): ReadonlySet<string> =>
  new Set(
    plan.changes
      .filter((change) => applied.has(approvedText(change)))
      .flatMap((change) => writesOf(change).map(targetOf)),
  );

const targetOf = ({ target, key }: Write): string => JSON.stringify([target, key]);

const nameOf = (change: Change, schoolKey: string): string =>
  schoolKey === settingsOfDistrict
    ? "the district's settings"
    : (schoolsOf(change).find(({ key }) => key === schoolKey)?.name ?? schoolKey);

/** What a review or a schedule speaks for, as it is handed to the plan function. */
export const keysOf = (changes: readonly Change[]): ReadonlySet<string> => new Set(changes.map(changeKey));
