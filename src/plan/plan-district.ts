import { defined } from "../model/defined.ts";
import type { Plan } from "../model/plan.ts";
import { stateAfter } from "./changes/after-plan.ts";
import { askFor } from "./changes/ask-for.ts";
import { forecastSchools } from "./forecast/forecast-schools.ts";
import { refusalsOf } from "./guards/all-guards.ts";
import { guardContext } from "./guards/guard-context.ts";
import { lookAt } from "./inputs/look-at.ts";
import { inOrder, type PlanInput } from "./plan-input.ts";
import { findingsOf } from "./summaries/findings.ts";
import { readSummaries, tenantsOf, unmanagedCounts } from "./summaries/read-summary.ts";

/**
 * The one plan function: preview and apply both call it, and nothing else decides what is written. Pure: the same
 * input gives the same plan, whatever the order of the listings.
 */
export function planDistrict(given: PlanInput): Plan {
  const input = inOrder(given);
  const seen = lookAt(input);
  const asked = askFor(input, seen);
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
