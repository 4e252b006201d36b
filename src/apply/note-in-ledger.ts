/** What an apply of a district notes in the ledger: that it begins, and what is settled by it. */

import { defined } from "../model/defined.ts";
import { counted } from "../model/text.ts";
import type { DistrictApply, LastRead } from "./apply-district.ts";
import type { PhaseResult } from "./apply-phase.ts";
import type { Approval } from "./approval.ts";
import { DistrictError } from "./district-error.ts";
import type { ByHand, ReasonToWait } from "./ledger-session.ts";
import { type LivePlan, planReads } from "./read-and-plan.ts";
import type { RunContext } from "./run-context.ts";

/** @throws DistrictError where it cannot be noted: then nothing is written */
export async function noteBegin(
  { approval, session, district }: DistrictApply,
  chosen: LivePlan,
): Promise<void> {
  if (session === undefined) return;
  try {
    await session.begin(chosen, byHandOf(approval, chosen));
  } catch (error) {
    if (!(error instanceof DistrictError)) throw error;
    throw new DistrictError(
      `${district.id}: nothing was written, because it could not be noted in the ledger: ${error.message}`,
      { code: "not-noted", hint: error.hint, cause: error },
    );
  }
}

/**
 * Notes what is settled now, from a plan of the whole district.
 * @returns what it comes to that it could not be noted
 */
export async function noteEnd(
  { district, terms: { recentArchives }, approval, session }: DistrictApply,
  phases: readonly PhaseResult[],
  last: LastRead,
  context: RunContext,
): Promise<DistrictError | undefined> {
  const [first] = phases;
  if (session === undefined || first === undefined) return undefined;
  const outcomes = phases.flatMap((phase) => phase.outcomes);
  const returned = phases.filter(({ phase }) => phase.isReturn).flatMap((one) => one.outcomes);
  const everywhere = { scope: { kind: "district" }, ...defined({ recentArchives }) } as const;
  const settled =
    last.kind === "unread" ? undefined : await planReads(district, everywhere, last.reads, context);
  const isStopped = phases.some(({ stopped }) => stopped !== undefined);
  const byHand = isStopped ? undefined : byHandOf(approval, first.whole);
  try {
    await session.end({ outcomes, returned, settled, byHand, hold: holdOf(phases) });
    return undefined;
  } catch (error) {
    if (!(error instanceof DistrictError)) throw error;
    const written = outcomes.filter(({ outcome }) => outcome.kind === "applied").length;
    return new DistrictError(
      `${district.id}: after ${counted(written, "write")} the ledger could not be written: ${error.message}`,
      {
        code: written === 0 ? "not-noted" : "partly-written",
        hint: `${error.hint} The next apply looks again, and settles what it finds.`.trim(),
        cause: error,
      },
    );
  }
}

function byHandOf(approval: Approval, { plan, fingerprints }: LivePlan): ByHand | undefined {
  if (approval.kind !== "fingerprint") return undefined;
  return {
    word: {
      kind: "fingerprint",
      fingerprint: fingerprints.whole,
      actor: approval.actor,
      ...(approval.word === "one-person" ? { onePerson: true } : {}),
    },
    scope: plan.scope,
  };
}

/** Of what the apply was not for, and of what it did not look at, it says nothing. */
function holdOf(phases: readonly PhaseResult[]): ReasonToWait | undefined {
  const reason = reasonToHold(phases);
  const reviewed = phases.flatMap(({ phase }) => phase.reviewed);
  const pullRequests = new Set(reviewed.flatMap(({ pullRequest }) => pullRequest ?? []));
  return reason === undefined ? undefined : { reason, pullRequests };
}

/** As a clause that is the same every night. */
function reasonToHold(phases: readonly PhaseResult[]): string | undefined {
  for (const { stopped, byHand, outcomes, authorisation } of phases) {
    if (stopped?.kind === "refused")
      return `refused by ${stopped.refusals.map(({ guard }) => guard).join(", ")}`;
    const kinds = new Set(outcomes.map(({ outcome }) => outcome.kind));
    if (kinds.has("failed") || kinds.has("conflict"))
      return "ClassTag refused a write, did not answer, or held something else";
    if (byHand.length > 0 || kinds.has("by-hand")) return "people make its changes by hand";
    const verdicts = authorisation.comparisons.flatMap(({ bySchool }) => [...bySchool.values()]);
    if (verdicts.some(({ kind }) => kind === "moved")) return "it was reviewed for another live state";
  }
  return undefined;
}
