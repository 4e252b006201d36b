import type { ReviewedFile } from "../../apply/approval.ts";
import { type Grounds, judgeAlone } from "../../apply/judge-alone.ts";
import type { LivePlan } from "../../apply/read-and-plan.ts";
import { driftIn } from "../../approval/drift-in.ts";
import { holdOf } from "../../approval/hold.ts";
import type { Change } from "../../model/change.ts";
import { defined } from "../../model/defined.ts";
import type { District, SyncWindow } from "../../model/district.ts";
import type { Hold, Outlook } from "../../model/drift.ts";
import { syncLosses } from "../../plan/forecast/sync-losses.ts";
import { withProtectionOf } from "../../plan/guards/base/stricter.ts";
import { quietAround } from "../../plan/guards/quiet-window.ts";
import { isStranger } from "../../plan/guards/wrong-tenant.ts";
import { atLive, type LedgerGround } from "../ledger/ledger-ground.ts";
import { returnsIn, reviewsIn } from "../ledger/speaking.ts";

/** What is due, and what the next scheduled apply and the next sync will make of it. Nothing is read or written. */
export async function lookAhead(
  planned: LivePlan,
  ground: LedgerGround,
  grounds: Grounds,
  repository: string | undefined,
): Promise<Outlook> {
  const { plan, live, ability } = planned;
  const { ledger, intents } = atLive(ground, planned, repository, grounds.context.now());
  const isKept = ground.found.kind === "found";
  const reviewed = isKept ? ground.waiting : [];
  const reasonAgainst = returnsIn(ground, isKept ? ledger : undefined, intents);
  const drift = driftIn(plan, live, reviewsIn(ledger, intents, reviewed), reasonAgainst, ability);
  const pendingHold = await holdOn(drift.pending, planned, reviewed, grounds);
  // Where a guard refuses what was reviewed, an apply tries nothing else.
  const mendableHold =
    pendingHold?.kind === "guards" ? pendingHold : await holdOn(drift.mendable, planned, [], grounds);
  const common = { ...drift, ...defined({ pendingHold, mendableHold, quiet: quietIn(planned, grounds) }) };
  // Of another district's classes nothing can be said here, and an error says that they are another's.
  if (isStranger(plan)) return { ...common, refusals: [] };
  const asItIs = await judgeAlone([], planned, reviewed, grounds);
  return {
    ...common,
    refusals: plan.changes.length === 0 ? asItIs.refusals : [],
    ...defined({ losses: syncLosses(asItIs.chosen.plan.forecast, plan.dailySync) }),
  };
}

const quietIn = ({ plan }: LivePlan, grounds: Grounds): SyncWindow | undefined =>
  quietAround(protectedDistrict(grounds).sync, plan.dailySync);

async function holdOn(
  changes: readonly Change[],
  planned: LivePlan,
  reviewed: readonly ReviewedFile[],
  grounds: Grounds,
): Promise<Hold | undefined> {
  if (changes.length === 0) return undefined;
  const { chosen, refusals } = await judgeAlone(changes, planned, reviewed, grounds);
  return holdOf(
    { refusals, fingerprint: chosen.fingerprints.whole },
    protectedDistrict(grounds),
    chosen.plan.dailySync,
    chosen.plan.moment,
  );
}

/** With the freezes and quiet hours that hold: where a base is known, those of both. */
const protectedDistrict = ({ district, terms }: Grounds): District =>
  withProtectionOf(terms.base?.district, district);
