import type { ClassTagState } from "../model/classtag.ts";
import { keyOfPlace, type Ledger, type PendingPlan, type Place } from "../model/ledger.ts";
import type { PlacedIntent } from "./placed-intents.ts";
import { withoutPlaces } from "./settle.ts";

/**
 * A reviewed plan begins to wait. It speaks for its places from now on, in the place of what waited there before. It does so
 * once: a run that is started again brings nothing back that was undone, declined or superseded since.
 */
export function wait(ledger: Ledger, plan: PendingPlan): Ledger {
  const { pullRequest, commit } = plan;
  if (ledger.heard.some((one) => one.pullRequest === pullRequest)) return ledger;
  // Also under another name: called as before again, a school must not hear what was said before the last word.
  const keys = new Set(plan.places.map(({ place }) => keyOfPlace(place)));
  const isItsOwn = (place: Place): boolean => keys.has(keyOfPlace(place));
  return {
    ...ledger,
    pending: [...withoutPlaces(ledger.pending, isItsOwn), ...(plan.places.length === 0 ? [] : [plan])],
    heard: [...ledger.heard, { pullRequest, commit }].sort(
      (left, right) => left.pullRequest - right.pullRequest,
    ),
  };
}

/** A person says that a waiting plan is not to be written any more. */
export const decline = (ledger: Ledger, fingerprint: string): Ledger => ({
  ...ledger,
  pending: ledger.pending.filter((plan) => plan.fingerprint !== fingerprint),
});

/**
 * The ledger without the places that the file no longer has: added again, they need a review again. One whose school is called
 * otherwise now is kept, and one whose school ClassTag does not show just now, because what is not seen is not gone.
 * @param isNamed whether the file has a school that it calls so
 */
export function forget(
  ledger: Ledger,
  intents: readonly PlacedIntent[],
  { schools }: ClassTagState,
  isNamed: (name: string) => boolean,
): Ledger {
  const asked = new Set(intents.map(({ place }) => keyOfPlace(place)));
  const seen = new Set(schools.map(({ key }) => key));
  const isThere = (place: Place): boolean =>
    asked.has(keyOfPlace(place)) || (place.kind === "school" && !seen.has(place.key) && isNamed(place.name));
  return {
    ...ledger,
    places: ledger.places.filter(({ place }) => isThere(place)),
    pending: withoutPlaces(ledger.pending, (place) => !isThere(place)),
  };
}
