import { type Authorisation, authorise } from "../approval/authorise.ts";
import { sameFingerprint } from "../files/fingerprint.ts";
import type { Journal } from "../files/journal.ts";
import type { District } from "../model/district.ts";
import type { GuardRefusal } from "../model/plan.ts";
import type { ChangeOutcome, WithheldChange } from "../model/report.ts";
import { localMoment } from "../model/wall-clock.ts";
import { writableBy } from "../plan/changes/writable.ts";
import { withProtectionOf } from "../plan/guards/base/stricter.ts";
import type { Acknowledgement } from "./acknowledgement.ts";
import type { Approval, Phase } from "./approval.ts";
import { byMinute } from "./by-minute.ts";
import { type Judged, judgeAlone } from "./judge-alone.ts";
import {
  type LivePlan,
  type LiveReads,
  type PlanServices,
  type PlanTerms,
  planReads,
  readAndPlan,
} from "./read-and-plan.ts";
import type { RunContext, RunProgress } from "./run-context.ts";

/** What a phase rests on and may do. */
export interface PhaseInput {
  readonly district: District;
  readonly terms: PlanTerms;
  readonly approval: Approval;
  readonly acknowledgements: readonly Acknowledgement[];
  readonly services: PlanServices;
  readonly progress: RunProgress;
  readonly context: RunContext;
  /** Called once both systems are read, before anything is decided. */
  readonly onRead?: (reads: LiveReads) => Promise<void>;
  /** Called before the first write; gives what is told of each. */
  onBegin(chosen: LivePlan): Promise<Pick<Journal, "ended" | "started">>;
}

export interface PhaseResult {
  readonly phase: Phase;
  /** What was read before anything was written. */
  readonly reads: LiveReads;
  /** All that is due now. */
  readonly whole: LivePlan;
  /** The part of it that may be written. */
  readonly chosen: LivePlan;
  readonly authorisation: Authorisation;
  /** Allowed, but not within the reach of the write driver: a person does it. */
  readonly byHand: readonly WithheldChange[];
  readonly outcomes: readonly ChangeOutcome[];
  readonly stopped?: Stop;
}

/** Why nothing was written although something is due. */
export type Stop =
  | { readonly kind: "stale"; readonly reason: string }
  | { readonly kind: "refused"; readonly refusals: readonly GuardRefusal[] };

/** Reads, plans, chooses what may and can be written, has the guards judge just that, and writes it. */
export async function applyPhase(phase: Phase, input: PhaseInput): Promise<PhaseResult> {
  const { district, terms, approval, services, progress, context } = input;
  const { reads, planned } = await readAndPlan(district, terms, services, context);
  await input.onRead?.(reads);
  const whole = await planApproved(input, reads, planned);
  const authorisation = authorise(whole.plan, whole.live, phase.authorityAt(whole));
  const { changes, withheld: byHand } = writableBy(reads.ability, authorisation.changes);
  const judged = await judgeAlone(changes, whole, phase.reviewed, { ...input, reads });
  const { chosen } = judged;
  progress.end();
  const stopped = reasonToStop(judged, { whole, authorisation }, approval);
  if (stopped !== undefined)
    return { phase, reads, whole, chosen, authorisation, byHand, outcomes: [], stopped };
  if (authorisation.done > 0)
    context.stderr.write(
      `${authorisation.done} approved changes are done already; going on with the rest.\n`,
    );
  const outcomes = chosen.plan.changes.length === 0 ? [] : await write(chosen, input);
  return { phase, reads, whole, chosen, authorisation, byHand, outcomes };
}

/** A fingerprint says what was looked at: the plan of the scope that it was shown for, where the record knows that one. */
async function planApproved(
  { district, terms, approval, context }: PhaseInput,
  reads: LiveReads,
  whole: LivePlan,
): Promise<LivePlan> {
  if (approval.kind !== "fingerprint") return whole;
  const isMeant = ({ fingerprints }: LivePlan): boolean =>
    sameFingerprint(approval.fingerprint, fingerprints.whole);
  if (isMeant(whole)) return whole;
  for (const { scope } of approval.reviewed.map(({ saved }) => saved.plan)) {
    const narrower = await planReads(district, { ...terms, scope }, reads, context);
    if (isMeant(narrower)) return narrower;
  }
  return whole;
}

function reasonToStop(
  { chosen, refusals }: Judged,
  { whole, authorisation }: Pick<PhaseResult, "authorisation" | "whole">,
  approval: Approval,
): Stop | undefined {
  if (approval.kind === "fingerprint" && !sameFingerprint(approval.fingerprint, whole.fingerprints.whole)) {
    return {
      kind: "stale",
      reason: `the approved fingerprint is ${approval.fingerprint}, and the plan is ${whole.fingerprints.whole} now`,
    };
  }
  const reason = staleness(approval, authorisation);
  if (reason !== undefined && chosen.plan.changes.length === 0) return { kind: "stale", reason };
  const matters = chosen.plan.changes.length > 0 || refusals.some((refusal) => !refusal.canBeAcknowledged);
  return refusals.length > 0 && matters ? { kind: "refused", refusals } : undefined;
}

/** Why what is due is not what was reviewed; `undefined` if it is, or if nobody reviewed anything. */
export function staleness(approval: Approval, { comparisons, withheld }: Authorisation): string | undefined {
  if (approval.kind !== "plan" && approval.kind !== "merged") return undefined;
  const [comparison] = comparisons;
  if (comparison === undefined) {
    if (withheld.length === 0 || approval.kind !== "merged") return undefined;
    return approval.reviewed === undefined
      ? `there is no reviewed plan: ${approval.problem ?? "none was found"}`
      : `the file asks for something else by now than ${approval.reviewed.file}`;
  }
  const { reviewed } = approval;
  const file = reviewed?.file ?? "the reviewed plan";
  if (comparison.isOtherPlan) return `${file} is a plan for another district or server`;
  const moved = [...comparison.bySchool.values()].some(({ kind }) => kind === "moved");
  return moved || withheld.length > 0 ? `the plan differs from the one in ${file}` : undefined;
}

async function write(
  chosen: LivePlan,
  { district, terms, services, progress, context, onBegin }: PhaseInput,
): Promise<readonly ChangeOutcome[]> {
  const { execute } = await import("./execute.ts");
  const { reasonToWait } = await import("../plan/guards/reason-to-wait.ts");
  const held = withProtectionOf(terms.base?.district, district);
  const { plan, live } = chosen;
  const journal = await onBegin(chosen);
  const outcomes = await execute({
    changes: plan.changes,
    live,
    writer: services.writer,
    classLink: services.classLink,
    signal: context.signal,
    reasonToWait: byMinute(
      () => context.now(),
      (now) => reasonToWait(held, plan.dailySync, localMoment(now, district.timezone)),
    ),
    onStart: (change) => journal.started(change),
    onOutcome: async (outcome, done) => {
      await journal.ended(outcome);
      progress.say(`applying ${done} of ${plan.changes.length}`);
    },
  });
  progress.end();
  return outcomes;
}
