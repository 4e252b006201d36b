import { defined } from "../model/defined.ts";
import type { Plan } from "../model/plan.ts";
import { stateAfter } from "./changes/after-plan.ts";
import { type Asked, askFor } from "./changes/ask-for.ts";
import { forecastSchools } from "./forecast/forecast-schools.ts";
import { refusalsOf } from "./guards/all-guards.ts";
import { guardContext } from "./guards/guard-context.ts";
import { lookAt, type Seen } from "./inputs/look-at.ts";
import { inOrder, type PlanInput } from "./plan-input.ts";
import { findingsOf } from "./summaries/findings.ts";
import { readSummaries, tenantsOf, unmanagedCounts } from "./summaries/read-summary.ts";

/**
 * The one plan function: preview and apply both call it, and nothing else decides what is written. Pure: the same
 * input gives the same plan, whatever the order of the listings.
 */
export const planDistrict = (input: PlanInput): Plan => completePlan(draftPlan(input));

/** What a plan will change, before anything is said of it: enough to know what else has to be read for it. */
export interface DraftPlan {
  readonly input: PlanInput;
  readonly seen: Seen;
  readonly asked: Asked;
}

export function draftPlan(given: PlanInput): DraftPlan {
  const input = inOrder(given);
  const seen = lookAt(input);
  return { input, seen, asked: askFor(input, seen) };
}

export function completePlan({ input, seen, asked }: DraftPlan): Plan {
  const after = stateAfter(seen.doubted.live, asked.changes);
  const { forecast } = forecastSchools(asked, after, seen.indexes.roster);
  const { context: guarded, base } = guardContext(input, seen, asked, after);
  const { district, live, moment, scope } = input;
  const { stranger, settings } = asked;
  return {
    district: { id: district.id, name: district.name },
    scope,
    ...defined({ base, reversal: input.reversal, byHand: district.drivers.write === "runbook" || undefined }),
    moment,
    tenants: tenantsOf(input),
    reads: readSummaries(input),
    ...defined({ snapshot: input.snapshot }),
    terms: seen.terms.terms,
    dailySync: live.dailySync,
    changes: asked.changes,
    diagnostics: findingsOf(input, seen, asked, guarded, forecast),
    refusals: [...(stranger === undefined ? [] : [stranger]), ...(asked.canPlan ? refusalsOf(guarded) : [])],
    schools: guarded.schools,
    settings: { declared: settings.declared, unchanged: settings.unchanged },
    forecast,
    unmanaged: unmanagedCounts(asked.everywhere, seen.indexes),
  };
}
