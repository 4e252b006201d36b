import type { ClassTagState } from "../model/classtag.ts";
import type { Place } from "../model/ledger.ts";

/** What the file at HEAD asks for at one place. */
export interface PlacedIntent {
  readonly place: Place;
  /** As the file calls it; `""` for the district's own part. */
  readonly fileName: string;
  /** Digest. */
  readonly intent: string;
}

/** Digests of a file's intents, as the edge has made them of `intentTexts`. */
export interface IntentDigests {
  /** See `intentVersion`: digests of two versions say nothing about each other. */
  readonly version: number;
  readonly district: string;
  readonly schools: readonly { readonly name: string; readonly intent: string }[];
}

/**
 * The intents of a file at the places where live state has them.
 * @param keyOf key of the live school that a school of the file means, by the file's name; `undefined`: none, or several
 */
export function placedIntents(
  { district, schools }: Pick<IntentDigests, "district" | "schools">,
  live: ClassTagState,
  keyOf: (fileName: string) => string | undefined,
): readonly PlacedIntent[] {
  const names = new Map(live.schools.map(({ key, name }) => [key, name]));
  return [
    { place: { kind: "district" }, fileName: "", intent: district },
    ...schools.flatMap(({ name: fileName, intent }): PlacedIntent[] => {
      const key = keyOf(fileName);
      const name = key === undefined ? undefined : names.get(key);
      return key === undefined || name === undefined
        ? []
        : [{ place: { kind: "school", key, name }, fileName, intent }];
    }),
  ];
}
