import { gzipSync } from "node:zlib";
import { keptPlanOf, ledgerFileOf, ledgerText } from "../../files/ledger-file.ts";
import { planFileText, type SavedPlan } from "../../files/plan-file.ts";
import type { Ledger, PendingPlan } from "../../model/ledger.ts";
import type { LedgerEntryText } from "../../render/ledger-entry.ts";
import type { Context } from "../context.ts";
import { ledgerPlace } from "./ledger-place.ts";

/** A ledger to be put at the end of the branch. */
interface NextLedger {
  /** The commit that it rests on. */
  readonly onto: string | "none";
  /** Plans that waited there. */
  readonly before: readonly PendingPlan[];
  readonly ledger: Ledger;
  /** By fingerprint, at least those that wait now and did not before. */
  readonly plans: ReadonlyMap<string, SavedPlan>;
  readonly text: LedgerEntryText;
}

/**
 * Appends an entry, with the plans that begin to wait and without those that wait no longer.
 * @returns the new commit
 * @throws RepositoryError where it could not be written
 */
export async function appendLedger(
  { onto, before, ledger, plans, text }: NextLedger,
  context: Context,
): Promise<string> {
  const { district } = ledger;
  const kept = new Set(before.map(({ fingerprint }) => fingerprint));
  const waiting = new Set(ledger.pending.map(({ fingerprint }) => fingerprint));
  const files = new Map<string, Uint8Array | string>([[ledgerFileOf(district), ledgerText(ledger)]]);
  for (const fingerprint of waiting) {
    const saved = kept.has(fingerprint) ? undefined : plans.get(fingerprint);
    if (saved !== undefined)
      files.set(keptPlanOf(district, fingerprint), gzipSync(planFileText(saved), { level: 9 }));
  }
  const removed = [...kept].filter((one) => !waiting.has(one)).map((one) => keptPlanOf(district, one));
  const { withLedgerBranch } = await import("../../git/ledger-branch.ts");
  const place = await ledgerPlace(context);
  const entry = { files, removed, ...text, at: context.now() };
  const appended = await withLedgerBranch(place, async (branch) => await branch.append(onto, entry));
  return appended.commit;
}
