import type { FileStanding, Ledger } from "../model/ledger.ts";
import { nameAsSeen } from "../model/text.ts";
import type { IntentDigests } from "./placed-intents.ts";

/** In the order of the file, the district's own part first. */
export function standingsInFile(
  { places, pending }: Pick<Ledger, "pending" | "places">,
  { district, schools }: Pick<IntentDigests, "district" | "schools">,
): readonly FileStanding[] {
  return [{ name: "", intent: district }, ...schools].map(({ name, intent }): FileStanding => {
    const plan = pending.findLast((one) => one.places.some((place) => place.intent === intent));
    if (plan !== undefined) return { fileName: name, standing: { kind: "pending", plan } };
    const settled = places.find((one) => one.intent === intent);
    if (settled !== undefined) return { fileName: name, standing: { kind: "settled", settled } };
    const before = places.find(({ place }) =>
      place.kind === "district" ? name === "" : name !== "" && nameAsSeen(place.name) === nameAsSeen(name),
    );
    return { fileName: name, standing: { kind: "open", ...(before === undefined ? {} : { before }) } };
  });
}
