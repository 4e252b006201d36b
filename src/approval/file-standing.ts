import {
  isSamePlace,
  type Ledger,
  type PendingPlan,
  type Place,
  type SettledPlace,
} from "../model/ledger.ts";
import type { PlacedIntent } from "./placed-intents.ts";

/** What the ledger says of one place. */
export type Standing =
  | { readonly kind: "settled"; readonly settled: SettledPlace }
  /** Reviewed, for what the file asks for now, and not written whole. */
  | { readonly kind: "pending"; readonly plan: PendingPlan }
  /** A person decides; `reason` is a clause. */
  | { readonly kind: "open"; readonly reason: string };

/**
 * @param ledger absent: there is none
 * @param why why nobody has reviewed what the file asks for there, where that is known; a clause
 */
export function standingOf(
  { place, intent, fileName }: PlacedIntent,
  ledger: Pick<Ledger, "pending" | "places"> | undefined,
  why: (fileName: string) => string | undefined = () => undefined,
): Standing {
  if (ledger === undefined) return open(why(fileName) ?? "nothing is settled yet");
  const plan = ledger.pending.findLast(({ places }) =>
    places.some((one) => isSamePlace(one.place, place) && one.intent === intent),
  );
  if (plan !== undefined) return { kind: "pending", plan };
  const settled = ledger.places.find((one) => isSamePlace(one.place, place));
  if (settled?.intent === intent) return { kind: "settled", settled };
  return open(
    why(fileName) ??
      (settled === undefined
        ? elsewhere(place, ledger)
        : `the file asks for something else than was settled at ${settled.commit.slice(0, 9)}, and nobody has reviewed it`),
  );
}

function elsewhere(place: Place, { places }: Pick<Ledger, "places">): string {
  const renamed = places.find(
    ({ place: one }) => one.kind === "school" && place.kind === "school" && one.key === place.key,
  );
  return renamed?.place.kind === "school"
    ? `ClassTag called it ${JSON.stringify(renamed.place.name)} when it was settled`
    : "nothing is settled there yet";
}

const open = (reason: string): Standing => ({ kind: "open", reason });
