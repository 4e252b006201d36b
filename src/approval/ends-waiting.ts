import type { Diagnostic } from "../model/diagnostic.ts";
import { isSamePlace, type Ledger } from "../model/ledger.ts";
import type { Scope } from "../model/plan.ts";
import type { PlacedIntent } from "./placed-intents.ts";

/** Plans that wait at places where the file that is planned asks for something else: its merge ends them there. */
export const endsWaiting = (
  { pending }: Pick<Ledger, "pending">,
  intents: readonly PlacedIntent[],
  scope: Scope,
): readonly Diagnostic[] =>
  pending.flatMap(({ pullRequest, places, reason }) => {
    const names = intents
      .filter(({ fileName }) => scope.kind === "district" || scope.schools.includes(fileName))
      .filter(({ place, intent }) =>
        places.some((one) => isSamePlace(one.place, place) && one.intent !== intent),
      )
      .map(({ place }) => (place.kind === "district" ? "the district's own part" : place.name));
    return names.length === 0
      ? []
      : [
          {
            severity: "notice",
            code: "ends-waiting",
            message: `Pull request #${pullRequest} is approved and waits at ${names.join(", ")} (${reason}). This file asks for something else there: once it is merged, the other is no longer written there.`,
            hint: "If both are meant, bring the other's lines into this file.",
          } as const,
        ];
  });
