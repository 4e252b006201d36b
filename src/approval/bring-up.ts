import type { ClassTagState } from "../model/classtag.ts";
import type { District } from "../model/district.ts";
import type { Ledger, PendingPlan } from "../model/ledger.ts";
import type { Plan } from "../model/plan.ts";
import { nameAsSeen } from "../model/text.ts";
import { indexLive } from "../plan/inputs/live-index.ts";
import { matchSchool } from "../plan/lines/match-school.ts";
import { afterCut } from "./begin.ts";
import { forDriver } from "./carry-over.ts";
import { forget, wait } from "./pending.ts";
import { pendingPlan } from "./pending-reviews.ts";
import { type IntentDigests, type PlacedIntent, placedIntents } from "./placed-intents.ts";

/** A merge that was reviewed, with the plan that reviewers had before them and what the file asked for that was planned. */
export interface ReviewedMerge {
  readonly plan: Plan;
  readonly intents: Pick<IntentDigests, "district" | "schools">;
  readonly word: Omit<PendingPlan, "commit" | "places" | "reason" | "written">;
  /** With which it was merged, in full. */
  readonly commit: string;
}

/** The file at HEAD and what is live now. */
export interface Present {
  readonly district: District;
  readonly digests: Pick<IntentDigests, "district" | "schools">;
  readonly live: ClassTagState;
}

/** What the file asks for at the places where live state has them. */
export function intentsAt({ district, digests, live }: Present): readonly PlacedIntent[] {
  const index = indexLive(live);
  const schools = new Map(district.schools.map((school) => [school.name, school]));
  return placedIntents(digests, live, (fileName) => {
    const school = schools.get(fileName);
    const match = school === undefined ? undefined : matchSchool(school, index);
    return match?.kind === "found" ? match.live.key : undefined;
  });
}

/**
 * The ledger as an apply goes by it: for the driver of now, after what was cut off, with what was merged since, and without
 * places that the file no longer has.
 * @param merges oldest first
 * @param since archives of before are no longer counted; ISO 8601
 */
export function bringUp(
  ledger: Ledger,
  present: Present,
  merges: readonly ReviewedMerge[],
  since: string,
): Ledger {
  const { district, live } = present;
  const intents = intentsAt(present);
  const names = new Set(district.schools.map(({ name }) => nameAsSeen(name)));
  let next = afterCut(forDriver(ledger, district.drivers.read, live), since);
  for (const { plan, intents: reviewed, word, commit } of merges)
    next = wait(next, pendingPlan(plan, reviewed, intents, { ...word, commit, reason: notWrittenYet }));
  return forget(next, intents, live, (name) => names.has(nameAsSeen(name)));
}

const notWrittenYet = "its apply has not come to its end";
