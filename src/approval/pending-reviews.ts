import { keyOfPlace, type Ledger, type PendingPlan } from "../model/ledger.ts";
import type { Plan } from "../model/plan.ts";
import type { ReviewedPlan } from "../plan/authorise.ts";
import type { PlacedIntent } from "./placed-intents.ts";
import { standingOf } from "./standing.ts";

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
 * A reviewed plan as it begins to wait, for the places of its scope.
 * @param reviewed the intents of the file that was planned
 */
export const pendingPlan = (
  { scope }: Plan,
  reviewed: readonly PlacedIntent[],
  word: Omit<PendingPlan, "places" | "written">,
): PendingPlan => ({
  ...word,
  places: reviewed
    .filter(({ fileName }) => scope.kind === "district" || scope.schools.includes(fileName))
    .map(({ place, intent }) => ({ place, intent })),
  written: [],
});
