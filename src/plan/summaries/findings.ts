import { compareDiagnostics, type Diagnostic, type KeptDiagnostic } from "../../model/diagnostic.ts";
import type { Forecast } from "../../model/plan.ts";
import type { Asked } from "../changes/ask-for.ts";
import { unwritableDiagnostics } from "../changes/writable.ts";
import { failingSync, outsideFindings } from "../forecast/sync-findings.ts";
import { expectationDiagnostics } from "../guards/expectation.ts";
import type { GuardContext } from "../guards/guard.ts";
import { statedEvidence } from "../guards/stated-evidence.ts";
import { wrongTenantDiagnostic } from "../guards/wrong-tenant.ts";
import type { Seen } from "../inputs/look-at.ts";
import { unreadableFindings } from "../inputs/unreadable-findings.ts";
import type { LineDiagnostic } from "../lines/wish.ts";
import type { PlanInput } from "../plan-input.ts";
import { foldedByCause } from "./folded-causes.ts";
import { schoolNotices } from "./school-summary.ts";

/** Everything that a plan tells a person, each cause once, in the order in which it is shown. */
export function findingsOf(
  input: PlanInput,
  seen: Seen,
  asked: Asked,
  guarded: GuardContext,
  forecast: Forecast,
): readonly KeptDiagnostic[] {
  const all = [
    ...seen.doubted.diagnostics,
    ...(asked.reversalDiagnostics ?? fileFindings(input, seen, asked)),
    ...(asked.stranger === undefined ? [] : [wrongTenantDiagnostic(asked.stranger, input.district)]),
    ...guarded.findings,
    ...unwritableDiagnostics(asked.changes, input.ability),
    ...asked.scopeDiagnostics,
    ...(asked.stranger === undefined ? failingSync(forecast, asked.everywhere) : []),
    ...(asked.canPlan && asked.reversalDiagnostics === undefined
      ? wholeFindings(guarded, forecast, asked)
      : []),
  ];
  return [...input.notices, ...foldedByCause(all)].sort(compareDiagnostics);
}

/** Of terms, settings and records that cannot be read: what a reversal does not ask about. */
function fileFindings(
  { district, scope }: PlanInput,
  { terms, indexes }: Seen,
  { settings, planned }: Asked,
): readonly LineDiagnostic[] {
  return [
    ...terms.diagnostics,
    ...(scope.kind === "district" ? settings.diagnostics : []),
    ...unreadableFindings(planned, indexes.roster, district),
  ];
}

/** What can be said only once all changes are known: of expectations, and of schools as a whole. */
function wholeFindings(
  guarded: GuardContext,
  forecast: Forecast,
  { everywhere }: Asked,
): readonly Diagnostic[] {
  const summaryByName = new Map(guarded.schools.map((one) => [one.name, one]));
  const forecastByName = new Map(
    forecast.schools.flatMap((one) => (one.outside === undefined ? [[one.school, one]] : [])),
  );
  return [
    ...expectationDiagnostics(guarded),
    ...statedEvidence(guarded),
    ...outsideFindings(forecast, everywhere),
    ...guarded.planned.flatMap(({ context }) => {
      if (context === undefined) return [];
      const { school } = context;
      const [summary, sync] = [summaryByName.get(school.name), forecastByName.get(school.name)];
      return summary === undefined || sync === undefined ? [] : schoolNotices(school, summary, sync);
    }),
  ];
}
