import type { ClassTagState } from "../model/classtag.ts";
import {
  isSamePlace,
  keyOfPlace,
  type Ledger,
  type PendingPlace,
  type PendingPlan,
  type Place,
  type SettledPlace,
  type Word,
} from "../model/ledger.ts";
import { knowsItsTerms, type Plan } from "../model/plan.ts";
import { compareText } from "../model/text.ts";
import { placesOf } from "./compare-plans.ts";
import type { PlacedIntent } from "./placed-intents.ts";
import { recordedSchool, recordedSettings } from "./recorded-state.ts";

/** A complete read after all was written, or that showed that nothing was left to write. */
export interface Settlement {
  /** Of the whole district at HEAD, made from that read. */
  readonly plan: Plan;
  readonly live: ClassTagState;
  /** HEAD's. */
  readonly intents: readonly PlacedIntent[];
  /** HEAD, in full. */
  readonly commit: string;
  /** ISO 8601 with offset Z. */
  readonly at: string;
}

/** What somebody has spoken for. */
export interface Spoken {
  readonly word: Word;
  /** Of each place the intent that was looked at. */
  readonly places: readonly PendingPlace[];
}

/**
 * The ledger with the places that are settled now: those that somebody spoke for, where the file still asks for what was
 * looked at, and where the plan of a complete read holds nothing. Whatever outcomes said, only that read counts.
 */
export function settle(ledger: Ledger, spoken: readonly Spoken[], settlement: Settlement): Ledger {
  const newly = spoken.flatMap(({ word, places }) =>
    places.flatMap((one) => settledAs(one, word, settlement) ?? []),
  );
  // What a school was settled with under an earlier name says nothing any more, also where it is called so again.
  const keys = new Set(newly.map(({ place }) => keyOfPlace(place)));
  return {
    ...ledger,
    places: [...ledger.places.filter(({ place }) => !keys.has(keyOfPlace(place))), ...latest(newly)].sort(
      inOrder,
    ),
    pending: withoutPlaces(ledger.pending, (place) => keys.has(keyOfPlace(place))),
  };
}

function settledAs(
  { place, intent }: PendingPlace,
  word: Word,
  { plan, live, intents, commit, at }: Settlement,
): SettledPlace | undefined {
  if (!knowsItsTerms(plan) || plan.refusals.some(({ guard }) => guard === "wrong-tenant")) return undefined;
  const asked = intents.find((one) => isSamePlace(one.place, place));
  if (asked === undefined || asked.intent !== intent) return undefined;
  if (plan.changes.some((change) => placesOf(change).includes(keyOfPlace(place)))) return undefined;
  const common = { intent, commit, word, at };
  return place.kind === "district"
    ? { place, ...common, ...recordedSettings(live) }
    : { place, ...common, ...recordedSchool(place.key, live) };
}

/** Of places that several spoke for, the last word. */
const latest = (places: readonly SettledPlace[]): readonly SettledPlace[] =>
  places.filter((one, index) => !places.slice(index + 1).some(({ place }) => isSamePlace(place, one.place)));

function inOrder({ place: left }: SettledPlace, { place: right }: SettledPlace): number {
  return compareText(keyOfPlace(left), keyOfPlace(right));
}

/** Pending plans without some places; one that has none left is ended. */
export const withoutPlaces = (
  pending: readonly PendingPlan[],
  isGone: (place: Place) => boolean,
): readonly PendingPlan[] =>
  pending
    .map((plan) => ({ ...plan, places: plan.places.filter(({ place }) => !isGone(place)) }))
    .filter(({ places }) => places.length > 0);
