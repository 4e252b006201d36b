import { type LivePlan, type LiveReads, type PlanTerms, readAndPlan } from "../../apply/read-and-plan.ts";
import type { District } from "../../model/district.ts";
import type { Outlook } from "../../model/drift.ts";
import { recordedTerms } from "../apply/recorded-terms.ts";
import type { Context } from "../context.ts";
import { type LedgerGround, openLedger } from "../ledger/ledger-ground.ts";
import { cacheFolder } from "../services/read-cache/cache-folder.ts";
import type { AppliedRecord } from "../services/record.ts";
import { withServices } from "../services/with-services.ts";
import { lookAhead } from "./look-ahead.ts";

/** A district as it was read once, and what is due there on whose word. */
export interface ReadOutlook {
  readonly ground: LedgerGround;
  readonly terms: PlanTerms;
  readonly reads: LiveReads;
  readonly planned: LivePlan;
  readonly outlook: Outlook;
}

/**
 * Reads the whole district with what its ledger and record say. Nothing is written.
 * @throws DistrictError where a read is incomplete or the ledger cannot be read
 */
export async function readOutlook(
  district: District,
  record: AppliedRecord,
  options: { readonly cache?: string | false; readonly envFile?: string },
  context: Context,
): Promise<ReadOutlook> {
  const ground = await openLedger(district, record, context);
  const approval = { kind: "scheduled", reviewed: ground.waiting } as const;
  const recorded = await recordedTerms(district.id, approval, ground.recentArchives, context);
  const terms: PlanTerms = { scope: { kind: "district" }, ...recorded };
  const from = { ...options, cacheFolder: cacheFolder(options.cache, context) };
  const { reads, planned } = await withServices(district, from, context, ({ services }) =>
    readAndPlan(district, terms, services, context),
  );
  const { acknowledgements } = record;
  const grounds = { district, terms, reads, acknowledgements, context };
  const outlook = await lookAhead(planned, ground, grounds, context.env["GITHUB_REPOSITORY_ID"]);
  return { ground, terms, reads, planned, outlook };
}
