import type { Change } from "../model/change.ts";
import { changeKey, schoolsOf } from "../model/change.ts";
import type { LiveSettings } from "../model/classtag.ts";
import { compareDiagnostics, type Diagnostic } from "../model/diagnostic.ts";
import type { School } from "../model/district.ts";
import type { Plan, ReadSummary, SchoolSummary, Tenants } from "../model/plan.ts";
import { classroomsAfter } from "./after-plan.ts";
import { forecastSync } from "./forecast.ts";
import { expectationDiagnostics } from "./guards/expectation.ts";
import type { GuardContext } from "./guards/guard.ts";
import { judge } from "./guards/judge.ts";
import { wrongTenant, wrongTenantDiagnostic } from "./guards/wrong-tenant.ts";
import { indexLive } from "./live-index.ts";
import { orderChanges, type Placed } from "./order-changes.ts";
import { placeChanges } from "./place-changes.ts";
import { inOrder, type PlanInput } from "./plan-input.ts";
import { reverse } from "./plan-reversal.ts";
import { planSettings, type SettingsPlan } from "./plan-settings.ts";
import { resolveConnections } from "./resolve-connections.ts";
import { indexRoster } from "./roster-index.ts";
import { type PlannedSchool, planSchools } from "./school-lines.ts";
import { schoolNotices, summarise } from "./school-summary.ts";
import { termScope } from "./term-scope.ts";
import { pushTo } from "./text.ts";
import type { Indexes, Line, Wish } from "./wish.ts";

/**
 * The one plan function: preview and apply both call it, and nothing else decides what is written. Pure: the same
 * input gives the same plan, whatever the order of the listings.
 */
export function planDistrict(given: PlanInput): Plan {
  const input = inOrder(given);
  const { district, live: state, roster: read, moment } = input;
  const scope = termScope(district.terms, read.sessions, moment.date, district.at);
  const indexes: Indexes = { roster: indexRoster(read, scope), live: indexLive(state) };
  const stranger = wrongTenant(district, indexes.roster.orgById);
  const planned = planSchools(district, indexes);
  const { lines, wishes, resolved } = resolveLines(planned, indexes);
  const settings = planSettings(district, state.settings, moment.date);
  const isWhole = input.scope.kind === "district";

  const reversed = input.reversal === undefined ? undefined : reverse(input.reversal, indexes);
  const placed = reversed?.placed ?? placedByFile(planned, settings, placeChanges(wishes, resolved), isWhole);
  const ordered = stranger === undefined ? orderChanges(placed) : [];
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
  const forecast = forecastOf(inScope, after, indexes, settingsAfter(settings, changes, state.settings));
  const tenants = tenantsOf(input);
  const guardContext: GuardContext = {
    district,
    changes,
    schools: summaries,
    tenants,
    dailySync: state.dailySync,
    moment,
  };
  const refusals = [...(stranger === undefined ? [] : [stranger]), ...judge(guardContext)];

  const diagnostics: Diagnostic[] = [
    ...input.notices,
    ...scope.diagnostics,
    ...(reversed?.diagnostics ?? (isWhole ? settings.diagnostics : [])),
    ...(stranger === undefined ? [] : [wrongTenantDiagnostic(stranger, district)]),
    ...(reversed === undefined
      ? inScope.flatMap(({ school, diagnostics: own }) => [
          ...own,
          ...(lines.get(school) ?? []).flatMap((line) => line.diagnostics),
        ])
      : []),
    ...withheldByScope(ordered, changesInScope, keysInScope, isWhole),
    ...(reversed === undefined
      ? [
          ...expectationDiagnostics(guardContext),
          ...inScope.flatMap((one, index) => noticesOf(one, summaries[index], forecast)),
        ]
      : []),
  ];
  return {
    district: { id: district.id, name: district.name },
    scope: input.scope,
    ...(input.reversal === undefined ? {} : { reversal: input.reversal }),
    moment,
    tenants,
    reads: readSummaries(input),
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

/** The settings once the plan is applied; those that it does not write stay as they are. */
function settingsAfter(settings: SettingsPlan, changes: readonly Change[], live: LiveSettings): LiveSettings {
  const written = new Set(
    changes.flatMap((change) => (change.kind === "set-setting" ? [change.setting] : [])),
  );
  const isWhole = settings.changes.every((change) => written.has(change.setting));
  return isWhole ? settings.after : live;
}

/** What the file asks for, each at its level. */
function placedByFile(
  planned: readonly PlannedSchool[],
  settings: SettingsPlan,
  classrooms: readonly Placed[],
  isWhole: boolean,
): readonly Placed[] {
  return [
    ...(isWhole
      ? settings.changes.map((change): Placed => ({ level: change.direction, wave: 0, change }))
      : []),
    ...planned.flatMap(({ connection }): Placed[] =>
      connection?.change === undefined ? [] : [{ level: "school", wave: 0, change: connection.change }],
    ),
    ...classrooms,
  ];
}

const isInScope = (school: School, { scope }: PlanInput): boolean =>
  scope.kind === "district" || scope.schools.includes(school.name);

type LinesBySchool = ReadonlyMap<School, readonly Line[]>;

/** Settles which wishes may go ahead: a line is written whole or not at all. */
function resolveLines(planned: readonly PlannedSchool[], indexes: Indexes) {
  const wishes = planned
    .flatMap(({ lines }) => lines)
    .flatMap((line) => (line.kind === "wish" ? [line.wish] : []));
  const listed = new Map<string, string>();
  for (const { school, lines } of planned) {
    if (!school.participates) continue;
    lines.forEach((line, index) => {
      const at = school.classrooms[index]?.at;
      if (line.classroom !== undefined && at !== undefined)
        listed.set(line.classroom.key, `${at.file}:${at.line}`);
    });
  }
  const resolved = resolveConnections(wishes, listed, indexes.live);
  const lines: LinesBySchool = new Map(
    planned.map(({ school, lines: own }) => [
      school,
      own.map((line): Line => {
        const block = line.kind === "wish" ? resolved.blockedByClassroom.get(line.classroom.key) : undefined;
        if (block === undefined || line.classroom === undefined) return line;
        return { kind: "blocked", classroom: line.classroom, diagnostics: [...line.diagnostics, block] };
      }),
    ]),
  );
  const open: readonly Wish[] = wishes.filter((wish) => !resolved.blockedByClassroom.has(wish.classroom.key));
  return { lines, wishes: open, resolved };
}

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

function tenantsOf({ district, roster, live, provenance }: PlanInput): Tenants {
  const org = roster.orgs.find((one) => one.sourcedId === district.org.sourcedId);
  return {
    classlink: {
      endpoint: provenance.classlink.endpoint,
      orgId: district.org.sourcedId,
      orgName: org?.name ?? "",
    },
    classtag: { endpoint: provenance.classtag.endpoint, id: live.district.id, name: live.district.name },
  };
}

function readSummaries({ roster, live, provenance }: PlanInput): Plan["reads"] {
  const classlink: ReadSummary = {
    ...provenance.classlink,
    counts: {
      orgs: roster.orgs.length,
      sessions: roster.sessions.length,
      classes: roster.classes.length,
      ...(roster.courses === undefined ? {} : { courses: roster.courses.length }),
    },
  };
  const archived = live.classrooms.filter((one) => one.state === "archived").length;
  const classtag: ReadSummary = {
    ...provenance.classtag,
    counts: {
      schools: live.schools.length,
      classrooms: live.classrooms.length,
      ...(live.seesArchived ? { archived } : {}),
    },
  };
  return { classlink, classtag };
}

function unmanagedCounts(
  planned: readonly PlannedSchool[],
  lines: LinesBySchool,
  { live }: Indexes,
): Plan["unmanaged"] {
  const managedSchools = new Set(
    planned.flatMap(({ context }) => (context === undefined ? [] : [context.live.key])),
  );
  const managed = new Set(
    [...lines.values()].flat().flatMap((line) => (line.classroom === undefined ? [] : [line.classroom.key])),
  );
  return {
    schools: live.state.schools.length - managedSchools.size,
    classrooms: live.state.classrooms.length - managed.size,
  };
}
