import { type Change, changeKey, schoolsOf } from "../model/change.ts";
import { compareDiagnostics, type Diagnostic } from "../model/diagnostic.ts";
import type { School } from "../model/district.ts";
import type { Plan, SchoolSummary } from "../model/plan.ts";
import { classroomsAfter } from "./after-plan.ts";
import { holdAgainstBase } from "./against-base.ts";
import { askedChanges, type LinesBySchool, settingsAfter } from "./asked-changes.ts";
import { doubtCopiedIds } from "./doubt-copied-ids.ts";
import { forecastSync } from "./forecast.ts";
import { expectationDiagnostics } from "./guards/expectation.ts";
import type { GuardContext } from "./guards/guard.ts";
import { judge } from "./guards/judge.ts";
import { wrongTenant, wrongTenantDiagnostic } from "./guards/wrong-tenant.ts";
import { indexLive } from "./live-index.ts";
import { inOrder, type PlanInput } from "./plan-input.ts";
import { readSummaries, tenantsOf, unmanagedCounts } from "./read-summary.ts";
import { indexRoster } from "./roster-index.ts";
import type { PlannedSchool } from "./school-lines.ts";
import { schoolNotices, summarise } from "./school-summary.ts";
import { withProtectionOf } from "./stricter.ts";
import { termScope } from "./term-scope.ts";
import { pushTo } from "./text.ts";
import type { Indexes } from "./wish.ts";
import { withoutScope } from "./without-scope.ts";
import { unwritableDiagnostics } from "./writable.ts";

/**
 * The one plan function: preview and apply both call it, and nothing else decides what is written. Pure: the same
 * input gives the same plan, whatever the order of the listings.
 */
export function planDistrict(given: PlanInput): Plan {
  const input = inOrder(given);
  const { district, live: state, roster: read, moment } = input;
  const scope = termScope(district.terms, read, moment.date, district.at);
  const doubted = doubtCopiedIds(state, read);
  const indexes: Indexes = {
    roster: indexRoster(read, scope),
    live: indexLive(doubted.live, doubted.maybeHeld),
  };
  const stranger = wrongTenant(district, indexes.roster.orgById);
  const isReversal = input.reversal !== undefined;
  // A reversal takes back what was written, whatever the terms are by now.
  const canPlan = isReversal || scope.isKnown;
  const everything = askedChanges(district, input, indexes);
  const asked = canPlan ? everything : withoutScope(everything);
  const { planned, lines, settings, reversalDiagnostics } = asked;
  const isWhole = input.scope.kind === "district";

  const ordered = stranger === undefined ? asked.changes : [];
  const keysInScope = new Set(
    planned
      .filter(({ school }) => isInScope(school, input))
      .flatMap(({ context }) => (context === undefined ? [] : [context.live.key])),
  );
  const changesInScope = isWhole
    ? ordered
    : ordered.filter((change) => schoolsOf(change).every(({ key }) => keysInScope.has(key)));
  const { only } = input;
  const changes =
    only === undefined ? changesInScope : changesInScope.filter((change) => only.has(changeKey(change)));

  const inScope = planned.filter(({ school }) => isInScope(school, input));
  const after = classroomsAfter(indexes.live, changes);
  const summaries = inScope.map((one) => summaryOf(one, lines, indexes));
  const liveSettingsAfter = settingsAfter(settings, changes, state.settings);
  const forecast = forecastOf(inScope, after, indexes, liveSettingsAfter);
  const lineFindings = isReversal
    ? []
    : inScope.flatMap(({ school, diagnostics: own }) => [
        ...own,
        ...(lines.get(school) ?? []).flatMap((line) => line.diagnostics),
      ]);
  const against =
    input.base === undefined
      ? undefined
      : holdAgainstBase(
          district,
          input.base,
          changes,
          indexes,
          (base) => askedChanges(base, input, indexes).changes,
        );
  const guardContext: GuardContext = {
    district: withProtectionOf(input.base?.district, district),
    changes,
    schools: summaries,
    planned: inScope,
    indexes,
    findings: lineFindings,
    settingsAfter: liveSettingsAfter,
    dailySync: state.dailySync,
    moment,
    recentArchives: input.recentArchives ?? [],
    protectedInBase: against?.protectedInBase ?? [],
  };
  const refusals = [...(stranger === undefined ? [] : [stranger]), ...(canPlan ? judge(guardContext) : [])];

  const diagnostics: Diagnostic[] = [
    ...input.notices,
    ...doubted.diagnostics,
    ...(isReversal ? [] : scope.diagnostics),
    ...(reversalDiagnostics ?? (isWhole ? settings.diagnostics : [])),
    ...(stranger === undefined ? [] : [wrongTenantDiagnostic(stranger, district)]),
    ...lineFindings,
    ...unwritableDiagnostics(changes, input.ability),
    ...withheldByScope(ordered, changesInScope, keysInScope, isWhole),
    ...(canPlan && !isReversal
      ? [
          ...expectationDiagnostics(guardContext),
          ...inScope.flatMap((one, index) => noticesOf(one, summaries[index], forecast)),
        ]
      : []),
  ];
  return {
    district: { id: district.id, name: district.name },
    scope: input.scope,
    ...(against === undefined ? {} : { base: against.base }),
    ...(input.reversal === undefined ? {} : { reversal: input.reversal }),
    moment,
    tenants: tenantsOf(input),
    reads: readSummaries(input),
    ...(input.snapshot === undefined ? {} : { snapshot: input.snapshot }),
    terms: scope.terms,
    dailySync: state.dailySync,
    changes,
    diagnostics: diagnostics.sort(compareDiagnostics),
    refusals,
    schools: summaries,
    settings: { declared: settings.declared, unchanged: settings.unchanged },
    forecast,
    unmanaged: unmanagedCounts(planned, lines, indexes),
  };
}

const isInScope = (school: School, { scope }: PlanInput): boolean =>
  scope.kind === "district" || scope.schools.includes(school.name);

function summaryOf(
  { school, context }: PlannedSchool,
  lines: LinesBySchool,
  { live, roster }: Indexes,
): SchoolSummary {
  if (context !== undefined)
    return summarise(
      context,
      lines.get(school) ?? [],
      live.classroomsBySchool.get(context.live.key) ?? [],
      roster,
    );
  const listed = school.participates ? school.classrooms.length : 0;
  return {
    name: school.name,
    participates: school.participates,
    ...(school.participates ? { policy: school.policy } : {}),
    activeClassrooms: 0,
    listed,
    decided: 0,
    undecided: [],
    unchanged: 0,
    blocked: listed,
    sharedClasses: 0,
  };
}

function forecastOf(
  inScope: readonly PlannedSchool[],
  after: ReturnType<typeof classroomsAfter>,
  { roster }: Indexes,
  settings: PlanInput["live"]["settings"],
) {
  const bySchool = new Map<string, (typeof after extends ReadonlyMap<string, infer One> ? One : never)[]>();
  for (const classroom of after.values()) pushTo(bySchool, classroom.schoolKey, classroom);
  const schools = inScope.flatMap(({ context }) => {
    if (context === undefined) return [];
    const leftById = new Map(
      context.school.classrooms.flatMap((one): [string, string][] =>
        one.policy === "leave" && typeof one.sourcedId === "string" ? [[one.sourcedId, one.name]] : [],
      ),
    );
    return [
      {
        name: context.school.name,
        orgIds: context.orgIds,
        classrooms: bySchool.get(context.live.key) ?? [],
        leftById,
      },
    ];
  });
  return forecastSync(schools, after.values(), roster, settings);
}

function noticesOf(
  { context }: PlannedSchool,
  summary: SchoolSummary | undefined,
  forecast: Plan["forecast"],
): readonly Diagnostic[] {
  const own =
    context === undefined ? undefined : forecast.schools.find((one) => one.school === context.school.name);
  return context === undefined || summary === undefined || own === undefined
    ? []
    : schoolNotices(context.school, summary, own);
}

/** A change that reaches into a school outside the scope cannot be made alone. */
function withheldByScope(
  ordered: readonly Change[],
  changes: readonly Change[],
  keysInScope: ReadonlySet<string>,
  isWhole: boolean,
): Diagnostic[] {
  if (isWhole) return [];
  const kept = new Set(changes);
  return ordered
    .filter((change) => !kept.has(change))
    .map((change) => ({ change, schools: schoolsOf(change) }))
    .filter(({ schools }) => schools.some(({ key }) => keysInScope.has(key)))
    .map(({ change, schools }) => ({
      severity: "error",
      code: "scope-too-narrow",
      message: `A change of this scope also touches ${schools.map(({ name }) => name).join(" and ")} and is withheld.`,
      hint: "Plan these schools together.",
      at: change.why.at,
    }));
}
