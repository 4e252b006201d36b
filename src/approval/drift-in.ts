import type { Change } from "../model/change.ts";
import type { ClassTagState } from "../model/classtag.ts";
import type { KeptDiagnostic } from "../model/diagnostic.ts";
import type { DiagnosticCode } from "../model/diagnostic-code.ts";
import type { Drift, Outlook } from "../model/drift.ts";
import type { Plan } from "../model/plan.ts";
import { writableBy } from "../plan/changes/writable.ts";
import type { WriteAbility } from "../plan/plan-input.ts";
import { authorise, type ReviewedPlan } from "./authorise.ts";

/** @param reasonAgainst why a change is no return to what is recorded, as a clause; `undefined`: it is one */
export function driftIn(
  plan: Plan,
  live: ClassTagState,
  reviewed: readonly ReviewedPlan[],
  reasonAgainst: (change: Change) => string | undefined,
  ability: WriteAbility,
): Drift {
  const allowed = authorise(plan, live, { kind: "reviewed", plans: reviewed }).changes;
  const isAllowed = new Set(allowed);
  const rest = { ...plan, changes: plan.changes.filter((change) => !isAllowed.has(change)) };
  const scheduled = authorise(rest, live, { kind: "returns", reasonAgainst });
  const pending = writableBy(ability, allowed);
  const mendable = writableBy(ability, scheduled.changes);
  return {
    pending: pending.changes,
    mendable: mendable.changes,
    standing: scheduled.withheld,
    byHand: [...pending.withheld, ...mendable.withheld],
    errors: plan.diagnostics.filter(({ severity }) => severity === "error"),
    doubts: plan.diagnostics.filter(isDoubt),
    unseen: plan.diagnostics.filter(({ code }) => unseenCodes.has(code)),
  };
}

/** A driver that cannot see something never will: an issue about it would stay open for good, and nobody would read it. */
const unseenCodes: ReadonlySet<string> = new Set<DiagnosticCode>([
  "archived-unseen",
  "connections-unknown",
  "setting-unknown",
]);

/** What these say of changes is told where the changes are: by whom they are made, and by the guard that an `expect:` speaks to. */
const toldWithChanges: ReadonlySet<string> = new Set<DiagnosticCode>(["expectation-differs", "not-writable"]);

/**
 * A warning is about something that nobody asked for: an id that means another class or none, a class without a visible
 * classroom, a sync that fails whole. Those that are no doubt about live state are named one by one, so that a new warning
 * counts until somebody says otherwise. A notice is about what the file asks for or leaves alone, and never counts.
 */
const isDoubt = ({ severity, code }: KeptDiagnostic): boolean =>
  severity === "warning" && !unseenCodes.has(code) && !toldWithChanges.has(code);

/**
 * `clean` is said only where nothing is due, nothing is doubtful and nothing refuses; `pending` where all that is left comes
 * about by itself; anything else is `drift`, and a person has to look.
 */
export function driftState(outlook: Outlook): "clean" | "drift" | "pending" {
  const { standing, byHand, mendable, errors, doubts, refusals, losses, pending, pendingHold } = outlook;
  const needsSomebody =
    standing.length + byHand.length + mendable.length + errors.length + doubts.length + refusals.length > 0 ||
    losses !== undefined ||
    pendingHold?.kind === "guards";
  if (needsSomebody) return "drift";
  return pending.length === 0 ? "clean" : "pending";
}
