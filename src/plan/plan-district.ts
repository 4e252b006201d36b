import { defined } from "../model/defined.ts";
import { compareDiagnostics, type Diagnostic } from "../model/diagnostic.ts";
import type { District } from "../model/district.ts";
import type { Forecast, Plan } from "../model/plan.ts";
import { writesOf } from "../model/writes.ts";
import { stateAfter } from "./changes/after-plan.ts";
import { askedChanges } from "./changes/asked-changes.ts";
import { scopeChanges } from "./changes/scope-changes.ts";
import { unwritableDiagnostics } from "./changes/writable.ts";
import { forecastSchools } from "./forecast/forecast-schools.ts";
import { failingSync, outsideFindings } from "./forecast/sync-findings.ts";
import { refusalsOf } from "./guards/all-guards.ts";
import { holdAgainstBase } from "./guards/base/against-base.ts";
import { withProtectionOf } from "./guards/base/stricter.ts";
import { expectationDiagnostics } from "./guards/expectation.ts";
import type { GuardContext } from "./guards/guard.ts";
import { wrongTenant, wrongTenantDiagnostic } from "./guards/wrong-tenant.ts";
import { doubtCopiedIds } from "./inputs/doubt-copied-ids.ts";
import { indexLive } from "./inputs/live-index.ts";
import { resolveReferences } from "./inputs/resolve-references.ts";
import { indexRoster } from "./inputs/roster-index.ts";
import { unreadableFindings } from "./inputs/unreadable-findings.ts";
import type { PlannedSchool } from "./lines/plan-schools.ts";
import type { Indexes, LineDiagnostic } from "./lines/wish.ts";
import { inOrder, type PlanInput, type RecentArchive } from "./plan-input.ts";
import { foldedByCause } from "./summaries/folded-causes.ts";
import { readSummaries, tenantsOf, unmanagedCounts } from "./summaries/read-summary.ts";
import { schoolNotices, summaryOf } from "./summaries/school-summary.ts";
import { termScope } from "./terms/term-scope.ts";
import { withoutScope } from "./terms/without-scope.ts";

/**
 * The one plan function: preview and apply both call it, and nothing else decides what is written. Pure: the same
 * input gives the same plan, whatever the order of the listings.
 */
export function planDistrict(given: PlanInput): Plan {
  const input = inOrder(given);
  const { district, live: state, moment } = input;
  const read = resolveReferences(input.roster);
  const terms = termScope(district.terms, read, moment.date, district.at);
  const doubted = doubtCopiedIds(state, read);
  const indexes: Indexes = {
    roster: indexRoster(read, terms),
    live: indexLive(doubted.live, doubted.maybeHeld),
  };
  const stranger = wrongTenant(district, indexes.roster);
  // A reversal takes back what was written, whatever the terms are by now.
  const canPlan = input.reversal !== undefined || terms.isKnown;
  const everything = askedChanges(district, input, indexes);
  const asked = canPlan ? everything : withoutScope(everything);
  const { settings, reversalDiagnostics } = asked;
  const scoped = scopeChanges(stranger === undefined ? asked.changes : [], asked.planned, input);
  const { planned, changes } = scoped;
  const after = stateAfter(doubted.live, changes);
  const forecast = forecastSchools({ everywhere: asked.planned, planned }, after, indexes.roster);
  const against = againstBase(input, changes, indexes);
  const protectedDistrict = withProtectionOf(input.base?.district, district);
  const guarded: GuardContext = {
    district: protectedDistrict,
    changes,
    writes: changes.flatMap(writesOf),
    schools: planned.map((one) => summaryOf(one, indexes)),
    planned,
    indexes,
    findings: reversalDiagnostics === undefined ? planned.flatMap(lineFindings) : [],
    settingsAfter: after.settings,
    dailySync: state.dailySync,
    moment,
    recentArchives: archivesInWindow(input, protectedDistrict),
    protectedInBase: against?.protectedInBase ?? [],
  };
  const diagnostics: readonly LineDiagnostic[] = [
    ...input.notices,
    ...doubted.diagnostics,
    ...(input.reversal === undefined ? terms.diagnostics : []),
    ...(reversalDiagnostics ?? (input.scope.kind === "district" ? settings.diagnostics : [])),
    ...(stranger === undefined ? [] : [wrongTenantDiagnostic(stranger, district)]),
    ...(reversalDiagnostics === undefined ? unreadableFindings(planned, indexes.roster, district) : []),
    ...guarded.findings,
    ...unwritableDiagnostics(changes, input.ability),
    ...scoped.diagnostics,
    ...(stranger === undefined ? failingSync(forecast, asked.planned) : []),
    ...(canPlan && reversalDiagnostics === undefined ? wholeFindings(guarded, forecast, asked.planned) : []),
  ];
  return {
    district: { id: district.id, name: district.name },
    scope: input.scope,
    ...(against === undefined ? {} : { base: against.base }),
    ...defined({ reversal: input.reversal }),
    moment,
    tenants: tenantsOf(input),
    reads: readSummaries(input),
    ...defined({ snapshot: input.snapshot }),
    terms: terms.terms,
    dailySync: state.dailySync,
    changes,
    diagnostics: [...foldedByCause(diagnostics)].sort(compareDiagnostics),
    refusals: [...(stranger === undefined ? [] : [stranger]), ...(canPlan ? refusalsOf(guarded) : [])],
    schools: guarded.schools,
    settings: { declared: settings.declared, unchanged: settings.unchanged },
    forecast,
    unmanaged: unmanagedCounts(asked.planned, indexes),
  };
}

function againstBase(input: PlanInput, changes: Plan["changes"], indexes: Indexes) {
  const { base, district } = input;
  if (base === undefined) return undefined;
  return holdAgainstBase(
    district,
    base,
    changes,
    indexes,
    (earlier) => askedChanges(earlier, input, indexes).changes,
  );
}

const lineFindings = ({ diagnostics, lines }: PlannedSchool): readonly LineDiagnostic[] => [
  ...diagnostics,
  ...lines.flatMap((line) => line.diagnostics),
];

/** What can be said only once all changes are known: of expectations, and of schools as a whole. */
function wholeFindings(
  guarded: GuardContext,
  forecast: Forecast,
  everywhere: readonly PlannedSchool[],
): readonly Diagnostic[] {
  const summaryByName = new Map(guarded.schools.map((one) => [one.name, one]));
  const forecastByName = new Map(
    forecast.schools.flatMap((one) => (one.outside === undefined ? [[one.school, one]] : [])),
  );
  return [
    ...expectationDiagnostics(guarded),
    ...outsideFindings(forecast, everywhere),
    ...guarded.planned.flatMap(({ context }) => {
      if (context === undefined) return [];
      const { school } = context;
      const [summary, sync] = [summaryByName.get(school.name), forecastByName.get(school.name)];
      return summary === undefined || sync === undefined ? [] : schoolNotices(school, summary, sync);
    }),
  ];
}

/** Those of so many days before ClassTag was read as the archive limits count together. */
function archivesInWindow(
  { recentArchives = [], provenance }: PlanInput,
  { guards }: District,
): readonly RecentArchive[] {
  const since = Date.parse(provenance.classtag.readAt) - guards.archive.windowDays * 24 * 60 * 60 * 1_000;
  return recentArchives.filter(({ at }) => Date.parse(at) >= since);
}
