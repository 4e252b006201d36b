import { changeKey } from "../model/change.ts";
import { defined } from "../model/defined.ts";
import type { ForecastComparison } from "../model/forecast-comparison.ts";
import { knowsItsTerms, type Plan } from "../model/plan.ts";
import type { ChangeOutcome, Report, WithheldChange } from "../model/report.ts";
import type { DistrictApply, LastRead } from "./apply-district.ts";
import type { PhaseResult } from "./apply-phase.ts";
import { approvalInReport } from "./approval.ts";
import { forecastAfter } from "./forecast-after.ts";
import type { RunContext } from "./run-context.ts";

/** What an apply came to, phase by phase, and what is there now. */
export function reportOf(
  request: DistrictApply,
  phases: readonly PhaseResult[],
  read: LastRead,
  {
    startedAt,
    earlier,
    lastNight,
  }: {
    readonly startedAt: string;
    readonly earlier: readonly ChangeOutcome[];
    readonly lastNight: ForecastComparison | undefined;
  },
  context: RunContext,
): Report {
  const { district, terms, approval } = request;
  const outcomes = phases.flatMap((phase) => phase.outcomes);
  const last = phases.at(-1);
  const left = leftIn(phases);
  const alreadyDone = phases[0]?.authorisation.done ?? 0;
  const fingerprint = (phases.find((phase) => phase.outcomes.length > 0) ?? last)?.chosen.fingerprints.whole;
  return {
    district: district.id,
    fingerprint: fingerprint ?? "",
    approval: approvalInReport(approval),
    scope: last?.whole.plan.scope ?? terms.scope,
    startedAt,
    endedAt: context.now().toISOString(),
    outcomes,
    ...(earlier.length === 0 ? {} : { earlier }),
    ...(alreadyDone === 0 ? {} : { alreadyDone }),
    withheld: left,
    ...defined({ forecast: forecastAfter(district, phases, read, context), lastNight }),
    verified:
      outcomes.length === 0
        ? unchanged(last, left.length)
        : outcomes.every(({ outcome }) => outcome.kind === "by-hand")
          ? leftToPeople
          : verified(read, new Set(left.map(({ change }) => changeKey(change)))),
  };
}

/** What was allowed and not tried, with the reasons. */
function leftIn(phases: readonly PhaseResult[]): readonly WithheldChange[] {
  const tried = new Set(phases.flatMap(({ outcomes }) => outcomes).map(({ change }) => changeKey(change)));
  const last = phases.at(-1);
  const withheld = withheldIn(phases).filter(({ change }) => !tried.has(changeKey(change)));
  const stopped = (last?.stopped === undefined ? [] : last.chosen.plan.changes)
    .filter((change) => !withheld.some((one) => one.change === change))
    .map((change) => ({ change, reason: reasonOf(last) }));
  return [...withheld, ...stopped];
}

const leftToPeople: Report["verified"] = {
  kind: "unverified",
  reason: "the changes are made by hand, and ClassTag shows them when it is read again",
};

/** A later phase finds again what an earlier one left to a person: each change once. */
function withheldIn(phases: readonly PhaseResult[]): readonly WithheldChange[] {
  const all = [...(phases.at(-1)?.authorisation.withheld ?? []), ...phases.flatMap(({ byHand }) => byHand)];
  return [...new Map(all.map((one) => [changeKey(one.change), one])).values()];
}

function reasonOf(phase: PhaseResult | undefined): string {
  const stop = phase?.stopped;
  if (stop === undefined) return "";
  return stop.kind === "stale"
    ? stop.reason
    : `refused by ${stop.refusals.map(({ guard }) => guard).join(", ")}`;
}

/** Says why no term is in scope. */
function withoutTerms({ diagnostics }: Plan): Report["verified"] {
  const finding = diagnostics.find(({ code }) => code === "term-unknown" || code === "no-term");
  return { kind: "unverified", reason: finding?.message.replace(/\.$/, "") ?? "no term is in scope" };
}

/** Nothing was written, so what was planned is what is left, but for what is withheld. */
function unchanged(phase: PhaseResult | undefined, withheld: number): Report["verified"] {
  if (phase !== undefined && !knowsItsTerms(phase.whole.plan)) return withoutTerms(phase.whole.plan);
  const changes = (phase?.whole.plan.changes.length ?? 0) - withheld;
  return changes <= 0 ? { kind: "empty" } : { kind: "remaining", changes };
}

function verified(read: LastRead, withheld: ReadonlySet<string>): Report["verified"] {
  if (read.kind === "unread") return { kind: "unverified", reason: read.reason };
  const { plan } = read.whole;
  if (!knowsItsTerms(plan)) return withoutTerms(plan);
  const left = plan.changes.filter((change) => !withheld.has(changeKey(change))).length;
  return left === 0 ? { kind: "empty" } : { kind: "remaining", changes: left };
}
