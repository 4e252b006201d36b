import type { LivePlan } from "../../apply/read-and-plan.ts";
import { endsWaiting } from "../../approval/ends-waiting.ts";
import type { IntentDigests } from "../../approval/placed-intents.ts";
import type { LearntAssumption } from "../../model/assumption.ts";
import { defined } from "../../model/defined.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { District } from "../../model/district.ts";
import type { RecentArchive } from "../../plan/plan-input.ts";
import type { Context } from "../context.ts";
import { isForeseen } from "../foreseen.ts";
import { type AppliedRecord, noRecord } from "../services/record.ts";
import { intentDigests } from "./intent-digests.ts";
import { atLive, openLedger } from "./ledger-ground.ts";
import { nightsOnlyReport } from "./speaking.ts";

/** What a plan has to know of the ledger, and what its reviewers have to be told of it. */
interface LedgerForPlan {
  /** Of the file that is planned. */
  readonly intents: IntentDigests;
  readonly recentArchives: readonly RecentArchive[];
  told(planned: Pick<LivePlan, "live" | "plan">): ToldOfLedger;
}

interface ToldOfLedger {
  readonly diagnostics: readonly Diagnostic[];
  /** What nights have shown of what a forecast rests on. */
  readonly learnt?: readonly LearntAssumption[];
}

/** A ledger that cannot be read stops no plan: what is planned is looked at by a person, and an apply stops. */
export async function ledgerFor(
  district: District,
  record: AppliedRecord,
  context: Context,
): Promise<LedgerForPlan> {
  try {
    const ground = await openLedger(district, record, context);
    return {
      intents: ground.digests,
      recentArchives: ground.recentArchives,
      told: (planned) => {
        if (ground.found.kind === "none") return { diagnostics: record === noRecord ? [] : [noLedger] };
        const { ledger, intents } = atLive(
          ground,
          planned,
          context.env["GITHUB_REPOSITORY_ID"],
          context.now(),
        );
        const diagnostics = endsWaiting(ledger, intents, planned.plan.scope);
        return { diagnostics, ...defined({ learnt: ledger.learnt }) };
      },
    };
  } catch (error) {
    if (!isForeseen(error)) throw error;
    const { message, hint = "" } = error;
    return {
      intents: intentDigests(district),
      recentArchives: [],
      told: () => ({ diagnostics: [{ severity: "warning", code: "ledger-unreadable", message, hint }] }),
    };
  }
}

const noLedger: Diagnostic = {
  severity: "notice",
  code: "no-ledger",
  message: nightsOnlyReport,
  hint: "How the key is made, and what it adds: .github/LEDGER.md.",
};
