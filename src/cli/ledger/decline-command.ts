import { decline } from "../../approval/pending.ts";
import { sameFingerprint } from "../../files/fingerprint.ts";
import type { PendingPlan } from "../../model/ledger.ts";
import { visibleText } from "../../render/escape.ts";
import { declineEntry } from "../../render/ledger-entry.ts";
import { CommandFailure, usageFailure } from "../command-failure.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { appendLedger } from "./append-ledger.ts";
import { readLedger } from "./read-ledger.ts";

export interface LedgerDeclineOptions {
  readonly district: string;
  readonly reason?: string;
  /** Writes the entry; without it the plan is only shown. */
  readonly push?: boolean;
}

/** Ends a plan that waits: it is never written any more, and nothing that was written of it is taken back. */
export async function declinePlan(
  fingerprint: string,
  { district, reason, push }: LedgerDeclineOptions,
  context: Context,
): Promise<ExitCode> {
  const found = await readLedger(district, context);
  if (found.kind === "unreadable")
    throw new CommandFailure(`${district}: the ledger cannot be read: ${found.reason}.`, {
      exitCode: exitCodes.findings,
      hint: "Use the Rollcall that wrote it, or a newer one.",
    });
  const pending = found.kind === "found" ? found.ledger.pending : [];
  const plan = pending.find((one) => sameFingerprint(one.fingerprint, fingerprint));
  if (found.kind !== "found" || plan === undefined) throw nothingWaits(district, fingerprint, pending);
  const told = declineEntry(district, plan, { by: whoDeclines(context), reason });
  context.stdout.write(
    `${visibleText(told.subject)}\n${told.body
      .split("\n")
      .map((line) => `  ${visibleText(line)}`)
      .join("\n")}\n`,
  );
  if (push !== true) {
    context.stderr.write(
      "Nothing is written yet. With --push it is; where only the deploy key may write the ledger, start the apply workflow with this plan in its field decline.\n",
    );
    return exitCodes.ok;
  }
  await appendLedger(
    {
      onto: found.tip,
      before: found.ledger.pending,
      ledger: decline(found.ledger, plan.fingerprint),
      plans: new Map(),
      text: told,
    },
    context,
  );
  return exitCodes.ok;
}

/** Whom GitHub names, or who is called so on this machine: the commit says it, and nothing rests on it. */
const whoDeclines = ({ env }: Context): string =>
  env["GITHUB_TRIGGERING_ACTOR"] || env["GITHUB_ACTOR"] || env["USER"] || env["USERNAME"] || "somebody";

function nothingWaits(
  district: string,
  fingerprint: string,
  pending: readonly PendingPlan[],
): CommandFailure {
  const waiting = pending.map((one) => `${one.fingerprint} (pull request #${one.pullRequest})`);
  return usageFailure(
    `${district}: no plan ${JSON.stringify(fingerprint)} waits.`,
    waiting.length === 0
      ? "Nothing waits. git fetch origin brings the ledger up to date."
      : `What waits: ${waiting.join(", ")}.`,
  );
}
