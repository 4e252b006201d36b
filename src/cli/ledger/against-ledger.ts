import type { LivePlan } from "../../apply/read-and-plan.ts";
import { placesOf } from "../../approval/compare-plans.ts";
import { standingOf } from "../../approval/file-standing.ts";
import type { District } from "../../model/district.ts";
import { keyOfPlace } from "../../model/ledger.ts";
import { nameSome } from "../../model/text.ts";
import { nameOf, wordText } from "../../render/ledger-entry.ts";
import type { Context } from "../context.ts";
import { noRecord } from "../services/record.ts";
import { atLive, openLedger } from "./ledger-ground.ts";

/**
 * What a later apply would make of changes that take back what a ledger has settled, or that waits in it, as whole sentences.
 * @throws DistrictError where the ledger cannot be read
 */
export async function againstLedger(
  district: District,
  planned: LivePlan,
  context: Context,
): Promise<readonly string[]> {
  const ground = await openLedger(district, noRecord, context);
  if (ground.found.kind === "none") return [];
  const { GITHUB_REPOSITORY_ID: repository } = context.env;
  const { ledger, intents } = atLive(ground, planned, repository, context.now());
  const touched = new Set(planned.plan.changes.flatMap(placesOf));
  const bringers = new Map<string, string[]>();
  for (const intent of intents.filter(({ place }) => touched.has(keyOfPlace(place)))) {
    const standing = standingOf(intent, ledger);
    const sentence =
      standing.kind === "pending"
        ? `${wordText({ kind: "review", ...standing.plan })} waits and writes it again: rollcall ledger decline ${standing.plan.fingerprint} --district ${district.id}`
        : standing.kind === "settled" && district.schedule !== "approved"
          ? `settled on ${wordText(standing.settled.word)}, and schedule: ${district.schedule} brings back what was live then: change the file in a pull request first`
          : undefined;
    if (sentence === undefined) continue;
    bringers.set(sentence, [...(bringers.get(sentence) ?? []), nameOf(intent.place)]);
  }
  return [...bringers].map(([sentence, names]) => `${nameSome(names)}: ${sentence}.`);
}
