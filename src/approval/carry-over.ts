import type { ClassTagState } from "../model/classtag.ts";
import type { ReadDriver } from "../model/district.ts";
import { intentVersion } from "../model/intent.ts";
import type { Ledger, PendingPlan, Place, SettledPlace } from "../model/ledger.ts";
import { nameAsSeen } from "../model/text.ts";
import type { IntentDigests } from "./placed-intents.ts";

/**
 * The ledger for another read driver, whose keys are other ones. A school is carried over by its name where exactly one has
 * it now; of its classrooms nothing is recorded until it is settled again, because their names say less than their keys did.
 */
export function forDriver(ledger: Ledger, driver: ReadDriver, { schools }: ClassTagState): Ledger {
  if (ledger.driver === driver) return ledger;
  const carried = (place: Place): Place | undefined => {
    if (place.kind === "district") return place;
    const [only, ...others] = schools.filter(({ name }) => nameAsSeen(name) === nameAsSeen(place.name));
    const twins = ledger.places.filter(
      ({ place: one }) => one.kind === "school" && nameAsSeen(one.name) === nameAsSeen(place.name),
    );
    return only === undefined || others.length > 0 || twins.length > 1
      ? undefined
      : { kind: "school", key: only.key, name: only.name };
  };
  // What was forecast is said by the keys of the other driver.
  const { forecast: _, ...rest } = ledger;
  return {
    ...rest,
    driver,
    places: ledger.places.flatMap((one): readonly SettledPlace[] => {
      if ("settings" in one) return [one];
      const place = carried(one.place);
      if (place?.kind !== "school") return [];
      const { connections: _, ...rest } = one;
      return [{ ...rest, place, classrooms: [] }];
    }),
    pending: ledger.pending
      .map(
        (plan): PendingPlan => ({
          ...plan,
          places: plan.places.flatMap(({ place, intent }) => {
            const found = carried(place);
            return found === undefined ? [] : [{ place: found, intent }];
          }),
        }),
      )
      .filter(({ places }) => places.length > 0),
  };
}

/** Commits whose files have to be read again, because their intents were once written in another way. */
export const commitsToRead = (ledger: Ledger): readonly string[] =>
  ledger.intentVersion === intentVersion
    ? []
    : [...new Set([...ledger.places, ...ledger.pending].map(({ commit }) => commit))];

/**
 * The ledger with digests as they are made now: nothing opens and nothing settles because Rollcall writes intents otherwise.
 * @param digestsAt of the file at a commit of `commitsToRead`; `undefined` where it cannot be read: its places are left open
 */
export function renewed(ledger: Ledger, digestsAt: (commit: string) => IntentDigests | undefined): Ledger {
  if (ledger.intentVersion === intentVersion) return ledger;
  const digestOf = (place: Place, commit: string): string | undefined => {
    const digests = digestsAt(commit);
    if (place.kind === "district") return digests?.district;
    const [only, ...others] = (digests?.schools ?? []).filter(
      ({ name }) => nameAsSeen(name) === nameAsSeen(place.name),
    );
    return others.length === 0 ? only?.intent : undefined;
  };
  return {
    ...ledger,
    intentVersion,
    places: ledger.places.flatMap((one) => {
      const intent = digestOf(one.place, one.commit);
      return intent === undefined ? [] : [{ ...one, intent }];
    }),
    pending: ledger.pending
      .map((plan) => ({
        ...plan,
        places: plan.places.flatMap(({ place }) => {
          const intent = digestOf(place, plan.commit);
          return intent === undefined ? [] : [{ place, intent }];
        }),
      }))
      .filter(({ places }) => places.length > 0),
  };
}
