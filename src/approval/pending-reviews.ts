import { keyOfPlace, type Ledger, type PendingPlan } from "../model/ledger.ts";
import type { Plan } from "../model/plan.ts";
import type { ReviewedPlan } from "./authorise.ts";
import { standingOf } from "./file-standing.ts";
import type { IntentDigests, PlacedIntent } from "./placed-intents.ts";

/** A pending plan with what it says, read from beside the ledger. */
export interface KeptPlan {
  readonly pending: PendingPlan;
  readonly plan: Plan;
  /** `approvedText`s of what an apply has made of it. */
  readonly written: ReadonlySet<string>;
}

/** The pending plans, newest first, each for the places where the file still asks for what was reviewed. */
export function pendingReviews(
  ledger: Pick<Ledger, "pending" | "places">,
  kept: readonly KeptPlan[],
  intents: readonly PlacedIntent[],
): readonly ReviewedPlan[] {
  const speaking = new Map(intents.map((one) => [keyOfPlace(one.place), standingOf(one, ledger)] as const));
  return [...kept].reverse().map(({ pending, plan, written }) => ({
    plan,
    applied: written,
    speaksAt: (key) => {
      const standing = speaking.get(key);
      return standing?.kind === "pending" && standing.plan.fingerprint === pending.fingerprint;
    },
  }));
}

/**
 * A reviewed plan as it begins to wait, for the places of its scope where the file still asks for what was reviewed.
 * @param reviewed digests of the file that was planned
 * @param intents of HEAD
 */
export function pendingPlan(
  { scope }: Plan,
  reviewed: Pick<IntentDigests, "district" | "schools">,
  intents: readonly PlacedIntent[],
  word: Omit<PendingPlan, "places" | "written">,
): PendingPlan {
  const digests = new Map(reviewed.schools.map(({ name, intent }) => [name, intent]));
  const isReviewed = ({ place, fileName, intent }: PlacedIntent): boolean =>
    place.kind === "district"
      ? scope.kind === "district" && reviewed.district === intent
      : (scope.kind === "district" || scope.schools.includes(fileName)) && digests.get(fileName) === intent;
  return {
    ...word,
    places: intents.filter(isReviewed).map(({ place, intent }) => ({ place, intent })),
    written: [],
  };
}
