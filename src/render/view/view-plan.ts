import type { Change } from "../../model/change.ts";
import type { KeptDiagnostic, Severity } from "../../model/diagnostic.ts";
import {
  endsWithTime,
  type GuardRefusal,
  type Plan,
  type PlanSnapshot,
  type ReadSummary,
  type TermInScope,
} from "../../model/plan.ts";
import { compareText } from "../../model/text.ts";
import { acknowledgementText } from "../acknowledgement-text.ts";
import { visibleText } from "../escape.ts";
import { groupBy } from "../group-by.ts";
import { count, formatInstant, formatNumber } from "../wording.ts";
import { kindsByHarm } from "./change-kind.ts";
import {
  type ChangeRow,
  changeRows,
  countDoubtful,
  positionText,
  tallies,
  visibleName,
} from "./change-row.ts";
import { clockOf } from "./clock.ts";
import { expectedOf } from "./expected.ts";
import type { FindingView, ForecastView, PlanView, RefusalView, Totals, UndoLine } from "./plan-view.ts";
import { toDoOf } from "./to-do.ts";
import { tonightOf } from "./tonight.ts";
import { scaleSentence, verdictOf } from "./verdict.ts";
import { forecastView } from "./view-forecast.ts";
import { schoolViews } from "./view-schools.ts";
import { hardness, worstOf } from "./worst.ts";

/** Fingerprints of a plan: the whole, and one per school by `SchoolSummary.key`. */
export interface PlanFingerprints {
  readonly whole: string;
  readonly schools: ReadonlyMap<string, string>;
}

const archivedBySync = ({ archived, failure, threshold }: ForecastView): number =>
  failure !== undefined || threshold.isExceeded || !threshold.isTold ? 0 : archived.length;

/** Computes all that a renderer shows of one plan. */
export function planView(plan: Plan, fingerprints: PlanFingerprints): PlanView {
  const warnings = warningsByLine(plan.diagnostics);
  const rows = markRows(plan.changes, warnings, new Set(plan.base?.drift ?? []));
  const findings = findingsOf(plan.diagnostics, warnings.size === 0 ? [] : rows);
  const schools = schoolViews(plan, rows, fingerprints.schools);
  const refusals = plan.refusals.map((refusal) => refusalView(refusal, fingerprints.whole));
  const totals = totalsOf(plan, rows);
  const undo = undoLines(rows);
  const forecast = forecastView(plan.forecast);
  const loosened = looseningViews(plan);
  const clock = clockOf(plan.dailySync, plan.moment, plan.changes);
  const isByHand = plan.byHand === true;
  const verdict = verdictOf({
    totals,
    refusals,
    schools,
    errors: findings.error.length,
    isScopeEmpty: plan.scope.kind === "schools" && plan.scope.schools.length === 0,
    declaredSettings: {
      declared: plan.settings.declared.length,
      unchanged: plan.settings.unchanged.length,
    },
    archivedBySync: archivedBySync(forecast),
    received:
      receivedText({ ...plan.reads.classlink.counts, ...plan.reads.classtag.counts }, telling) || "nothing",
  });
  return {
    district: { id: visibleText(plan.district.id), name: visibleName(plan.district.name) },
    ...(plan.scope.kind === "schools" ? { onlySchools: plan.scope.schools.map(visibleName) } : {}),
    ...(plan.reversal === undefined ? {} : { takesBack: plan.reversal.of }),
    loosened,
    plannedAt: `${plan.moment.date} ${plan.moment.time}`,
    fingerprint: fingerprints.whole,
    verdict,
    worst: worstOf({ findings, forecast, loosened, refusals, rows, totals, undo, verdict }),
    tonight: tonightOf({ clock, forecast, totals }),
    isByHand,
    toDo: toDoOf({ clock, findings, isByHand, refusals, totals, verdict }),
    expected: expectedOf(refusals, schools),
    totals,
    scale: scaleSentence(totals),
    clock,
    undo,
    refusals,
    settings: rows.filter((row) => row.school === undefined),
    schools,
    findings,
    forecast,
    terms: plan.terms.map((term) => termText(term, plan.moment.date)),
    ...commonTermOf(plan, rows),
    reads: [
      readText("ClassLink", plan.reads.classlink),
      readText("ClassTag", plan.reads.classtag),
      ...(plan.snapshot === undefined ? [] : [snapshotText(plan.snapshot)]),
    ],
    unmanaged: plan.unmanaged,
  };
}

function looseningViews({ base }: Plan): PlanView["loosened"] {
  return (base?.loosened ?? []).map((one) => ({
    what: visibleText(one.what),
    before: visibleText(one.before),
    after: visibleText(one.after),
    ...(one.at === undefined ? {} : { position: positionText(one.at) }),
  }));
}

/** Rows in the order of steps, with the doubts about their lines and with twins marked. */
function markRows(
  changes: readonly Change[],
  warnings: ReadonlyMap<string, readonly KeptDiagnostic[]>,
  drift: ReadonlySet<string>,
): readonly ChangeRow[] {
  const rows = changes.flatMap(changeRows).sort((left, right) => left.step - right.step);
  const isTwin = twinsAmong(rows);
  return rows.map((row) => {
    const own = warnings.size === 0 ? undefined : warnings.get(row.position);
    const hasTwin = isTwin(row);
    const isDrift = drift.size > 0 && drift.has(row.change);
    return own === undefined && !hasTwin && !isDrift
      ? row
      : row.marked({
          hasTwin,
          isDrift,
          warnings: (own ?? []).map((warning) => visibleText(warning.message)),
        });
  });
}

/** Finds those whose subject is that of another classroom of the school. */
function twinsAmong(rows: readonly ChangeRow[]): (row: ChangeRow) => boolean {
  const names = new Map<string | undefined, ReadonlySet<string>>();
  for (const [school, own] of groupBy(rows, (row) => row.school?.key)) names.set(school, twinNames(own));
  return ({ school, subject }) => names.get(school?.key)?.has(subject) === true;
}

function twinNames(rows: readonly ChangeRow[]): ReadonlySet<string> {
  const idByName = new Map<string, string | undefined>();
  const twins = new Set<string>();
  for (const { id, subject } of rows) {
    if (idByName.has(subject) && idByName.get(subject) !== id) twins.add(subject);
    idByName.set(subject, id);
  }
  return twins;
}

/** The warnings about each line of the file, by `file:line`. */
function warningsByLine(
  diagnostics: readonly KeptDiagnostic[],
): ReadonlyMap<string, readonly KeptDiagnostic[]> {
  const placed = diagnostics.filter(({ at, severity }) => severity === "warning" && at !== undefined);
  return groupBy(placed, ({ at }) => (at === undefined ? "" : positionText(at)));
}

function findingsOf(
  diagnostics: readonly KeptDiagnostic[],
  rows: readonly ChangeRow[],
): Readonly<Record<Severity, readonly FindingView[]>> {
  const changedPositions = new Set(rows.map((row) => row.position));
  const findings: Record<Severity, FindingView[]> = { error: [], warning: [], notice: [] };
  for (const diagnostic of diagnostics) {
    const { at, hint, school } = diagnostic;
    findings[diagnostic.severity].push({
      severity: diagnostic.severity,
      code: visibleText(diagnostic.code),
      message: visibleText(diagnostic.message),
      ...(hint === undefined ? {} : { hint: visibleText(hint) }),
      ...(at === undefined ? {} : { position: `${positionText(at)}:${at.column}` }),
      ...(school === undefined ? {} : { school: visibleName(school) }),
      isBesideChange:
        diagnostic.severity === "warning" && at !== undefined && changedPositions.has(positionText(at)),
    });
  }
  return findings;
}

function refusalView(refusal: GuardRefusal, fingerprint: string): RefusalView {
  const { school, acknowledgedBy } = refusal;
  const stands = acknowledgedBy === undefined;
  return {
    guard: visibleText(refusal.guard),
    ...(school === undefined ? {} : { school: visibleName(school) }),
    message: visibleText(refusal.message),
    wayOut: visibleText(refusal.wayOut),
    stands,
    endsWithTime: endsWithTime(refusal),
    ...(stands ? {} : { acknowledgedBy: visibleText(acknowledgedBy) }),
    ...(stands && refusal.canBeAcknowledged
      ? { acknowledgement: acknowledgementText(refusal.guard, fingerprint) }
      : {}),
  };
}

function totalsOf(plan: Plan, rows: readonly ChangeRow[]): Totals {
  const sum = (select: (school: Plan["schools"][number]) => number): number =>
    plan.schools.reduce((total, school) => total + select(school), 0);
  const unarchived = new Set(rows.filter(({ tally }) => tally === "unarchives").map(({ id }) => id));
  const touched = new Set(
    rows.filter(({ tally }) => tally !== "settings" && tally !== "schoolConnections").map(({ id }) => id),
  );
  return {
    changes: plan.changes.length,
    ...tallies(rows),
    doubtful: countDoubtful(rows),
    touchedSchools: new Set(rows.flatMap((row) => (row.school === undefined ? [] : [row.school.key]))).size,
    touchedClassrooms: touched.size - unarchived.size,
    participatingSchools: sum((school) => (school.participates && school.key !== undefined ? 1 : 0)),
    schools: plan.schools.length,
    activeClassrooms: sum((school) => school.activeClassrooms),
    listed: sum((school) => school.listed),
    unchanged: sum((school) => school.unchanged),
    blocked: sum((school) => school.blocked),
    undecided: sum((school) => school.undecided.length),
    sharedClasses: sum((school) => school.sharedClasses),
  };
}

function undoLines(rows: readonly ChangeRow[]): readonly UndoLine[] {
  const sameWay = groupBy(rows, ({ undo }) => `${hardness(undo)} ${undo.by} ${undo.assumed}`);
  return [...sameWay]
    .sort(([left], [right]) => compareText(left, right))
    .flatMap(([, [first, ...rest]]) => {
      if (first === undefined) {
        return [];
      }
      const byKind = groupBy([first, ...rest], (row) => row.kind);
      const kinds = kindsByHarm.map((kind) => ({ kind, count: byKind.get(kind)?.length ?? 0 }));
      return [{ kinds: kinds.filter((one) => one.count > 0), undo: first.undo }];
    });
}

/** The one term in scope, else the one that all classes of the changes share. */
function commonTermOf({ terms }: Plan, rows: readonly ChangeRow[]): Pick<PlanView, "commonTerm"> {
  const [inScope, ...othersInScope] = terms;
  if (inScope !== undefined && othersInScope.length === 0) {
    return { commonTerm: visibleText(inScope.title) };
  }
  const [first, ...others] = new Set(
    rows.flatMap((row) => (row.class === undefined ? [] : [row.class.terms])),
  );
  return first === undefined || others.length > 0 ? {} : { commonTerm: first };
}

function termText(term: TermInScope, today: string): string {
  const dates =
    today < term.startDate
      ? `starts ${term.startDate}, today is before it`
      : today > term.endDate
        ? `ended ${term.endDate}`
        : `${term.startDate} to ${term.endDate}`;
  return `${visibleName(term.title)} (${visibleText(dates)})`;
}

function readText(system: string, read: ReadSummary): string {
  const received = countsText(read.counts);
  const requests = read.requests === 0 ? "" : `, ${count(read.requests, "request")}`;
  const unchanged =
    read.unchangedSince === undefined
      ? ""
      : `, unchanged since ${visibleText(formatInstant(read.unchangedSince))}`;
  return `${system} ${visibleText(formatInstant(read.readAt))} by ${visibleText(read.driver)}${requests}${unchanged}: ${received === "" ? "nothing received" : received}`;
}

/** Said where a reviewer looks for how old the reads are. */
const snapshotText = ({ takenAt }: PlanSnapshot): string =>
  `from a snapshot of ${visibleText(formatInstant(takenAt))}: neither system was asked now, and apply will ask both`;

const telling = ["schools", "classrooms", "classes"];

/** "2 schools, 61 classrooms, 1 archived" */
function countsText(counts: Readonly<Record<string, number>>): string {
  const others = Object.keys(counts).filter((what) => !telling.includes(what));
  return receivedText(counts, [...telling, ...others.sort(compareText)]);
}

function receivedText(counts: Readonly<Record<string, number>>, names: readonly string[]): string {
  return names
    .flatMap((what) => {
      const received = counts[what];
      return received === undefined
        ? []
        : [`${formatNumber(received)} ${visibleText(inWords(what, received))}`];
    })
    .join(", ");
}

/** `academicSessions` → `academic sessions`, or for one of them `academic session`. */
function inWords(collection: string, received: number): string {
  const words = collection.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return received === 1 ? words.replace(/(?<=class)es$|(?<!s)s$/, "") : words;
}
