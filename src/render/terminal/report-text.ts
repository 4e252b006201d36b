import type { Plan } from "../../model/plan.ts";
import type { ChangeOutcome, Outcome, Report, WithheldChange } from "../../model/report.ts";
import { asCalled, type Calling, shellText, stepText } from "../command-line.ts";
import { visibleText } from "../escape.ts";
import { groupBy } from "../group-by.ts";
import { kindStyle, kindsByHarm } from "../view/change-kind.ts";
import { type ChangeRow, changeRows } from "../view/change-row.ts";
import { clockOf } from "../view/clock.ts";
import { count, formatNumber, share } from "../wording.ts";
import type { Colours } from "./colours.ts";
import { displayWidth, padEnd, shorten } from "./display-width.ts";
import { joinSections, paragraph, type TerminalOptions } from "./terminal-page.ts";

/** Where the steps lie that are left to people. */
export interface RunbookPlace {
  /** As it was typed, with a slash at the end. */
  readonly folder: string;
  /** The command that says how far it has come. */
  readonly status: string;
  readonly pages: number;
  /** For example `2 h 30 min`. */
  readonly duration: string;
}

export interface ReportOptions extends TerminalOptions {
  readonly runbook?: RunbookPlace;
}

/** Beyond so many applied changes a school is one line: they were all shown when they were planned. */
const appliedInFull = 60;
const alikeInFull = 30;
const shownOfAlike = 10;
const longestSubject = 48;
const subjectColumn = 28;

/**
 * What became of a plan: what was applied by school, what was not with its reason, and what to do next.
 * @param plan says when families will notice.
 */
export function renderReportTerminal(
  report: Report,
  plan: Pick<Plan, "dailySync" | "moment">,
  options: ReportOptions,
): string {
  const byKind = groupBy(report.outcomes, ({ outcome }) => outcome.kind);
  const applied = byKind.get("applied") ?? [];
  const written = applied.map(({ change }) => change);
  return joinSections([
    ...appliedSections(applied, options),
    ...handedOver(byKind.get("by-hand") ?? [], options),
    notWritten("Withheld", "- ", "dim", report.withheld, options),
    notWritten("Skipped", "- ", "dim", withReasons(byKind.get("skipped")), options),
    notWritten("Conflicts", "! ", "yellow", withReasons(byKind.get("conflict")), options),
    notWritten("Failed", "✗ ", "red", withReasons(byKind.get("failed")), options),
    summary(report, byKind, clockOf(plan.dailySync, plan.moment, written).sentence, options),
  ]);
}

const schoolOf = ({ change }: ChangeOutcome): string => {
  const school = changeRows(change)[0]?.school;
  return school === undefined ? "District settings" : school.name;
};

function appliedSections(
  applied: readonly ChangeOutcome[],
  options: TerminalOptions,
): readonly (readonly string[])[] {
  const bySchool = groupBy(applied, schoolOf);
  if (options.verbose !== true && applied.length > appliedInFull) {
    return [[...bySchool].map(([school, outcomes]) => `${tick(options)} ${school}  ${kindCounts(outcomes)}`)];
  }
  const rows = applied.flatMap(({ change }) => changeRows(change));
  const column = rows.reduce(
    (widest, row) => Math.max(widest, displayWidth(subjectText(row, options))),
    subjectColumn,
  );
  return [...bySchool].map(([school, outcomes]) => [
    options.colours.bold(school),
    ...outcomes.flatMap(({ change }) =>
      changeRows(change).map((row) => `  ${tick(options)} ${rowLine(row, options, column)}`),
    ),
  ]);
}

const tick = ({ colours }: TerminalOptions): string => colours.green("✓");

function kindCounts(outcomes: readonly ChangeOutcome[]): string {
  const byKind = groupBy(outcomes, ({ change }) => change.kind);
  return kindsByHarm
    .flatMap((kind) => {
      const { singular, plural } = kindStyle(kind);
      const number = byKind.get(kind)?.length ?? 0;
      return number === 0 ? [] : [count(number, singular, plural)];
    })
    .join(", ");
}

function rowLine(row: ChangeRow, options: TerminalOptions, column = subjectColumn): string {
  const { colours } = options;
  const { rune, colour } = kindStyle(row.kind);
  const subject = padEnd(subjectText(row, options), column);
  return `${colours[colour](rune)} ${subject}  ${colours.dim(`${row.before} →`)} ${row.after}`;
}

function subjectText({ id, subject }: ChangeRow, { verbose }: TerminalOptions): string {
  const name = shorten(subject, longestSubject);
  return id !== undefined && (name !== subject || verbose === true) ? `${name} [${id}]` : name;
}

const withReasons = (outcomes: readonly ChangeOutcome[] = []): readonly WithheldChange[] =>
  outcomes.map(({ change, outcome }) => ({ change, reason: reasonOf(outcome) }));

/** What each page of the runbook asks for: every step of it was shown when it was planned. */
function handedOver(
  outcomes: readonly ChangeOutcome[],
  { colours }: TerminalOptions,
): readonly (readonly string[])[] {
  if (outcomes.length === 0) return [];
  const bySchool = groupBy(outcomes, schoolOf);
  const widest = Math.max(...[...bySchool.keys()].map((school) => school.length), 0);
  return [
    [
      colours.bold(`By hand: ${formatNumber(outcomes.length)}`),
      ...[...bySchool].map(
        ([school, own]) =>
          `  ☐ ${padEnd(school, Math.min(widest, longestSubject))}  ${colours.dim(kindCounts(own))}`,
      ),
    ],
  ];
}

function notWritten(
  title: string,
  mark: string,
  colour: keyof Colours,
  changes: readonly WithheldChange[],
  options: TerminalOptions,
): readonly string[] {
  if (changes.length === 0) {
    return [];
  }
  const paint = options.colours[colour];
  const byReason = groupBy(changes, ({ reason }) => visibleText(reason));
  return [
    options.colours.bold(`${title}: ${formatNumber(changes.length)}`),
    ...[...byReason].flatMap(([reason, group]) => [
      ...shownOf(group, options).flatMap(({ change }) =>
        changeRows(change).map(
          (row) =>
            `  ${paint(mark)}${rowLine(row, options)}  ${options.colours.dim(
              [row.school?.name ?? "", row.position].filter((part) => part !== "").join(" · "),
            )}`,
        ),
      ),
      ...leftOut(group, options),
      ...paragraph(reason, { width: options.width, indent: 6 }),
    ]),
  ];
}

/** Of many that one reason holds, the first: what is to be done is the same for all. */
const shownOf = <One>(group: readonly One[], { verbose }: TerminalOptions): readonly One[] =>
  verbose === true || group.length <= alikeInFull ? group : group.slice(0, shownOfAlike);

function leftOut(group: readonly WithheldChange[], options: TerminalOptions): readonly string[] {
  const left = group.length - shownOf(group, options).length;
  return left === 0
    ? []
    : [`  … and ${formatNumber(left)} more for the same reason: the report holds each, --verbose shows it`];
}

function reasonOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case "applied":
    case "by-hand":
      return "";
    case "failed":
    case "skipped":
    case "conflict":
      return outcome.reason;
  }
}

type OutcomesByKind = ReadonlyMap<Outcome["kind"], readonly ChangeOutcome[]>;

/** What came of how many changes: the most telling first. */
function numbersOf({ outcomes, withheld }: Report, of: (kind: Outcome["kind"]) => number): readonly string[] {
  const total = outcomes.length;
  const byHand = of("by-hand");
  return [
    ...(total === 0 && withheld.length === 0 ? ["nothing to apply: the plan holds no changes"] : []),
    ...(byHand === total && total > 0
      ? [`nothing was written into ClassTag: ${count(byHand, "change")} to make by hand`]
      : []),
    ...(total > 0 && byHand < total ? [`${share(of("applied"), total, "change")} applied`] : []),
    byHand === 0 || byHand === total ? "" : `${formatNumber(byHand)} to make by hand`,
    withheld.length === 0 ? "" : `${count(withheld.length, "change")} withheld`,
    of("conflict") === 0 ? "" : count(of("conflict"), "conflict"),
    of("failed") === 0 ? "" : `${formatNumber(of("failed"))} failed`,
    of("skipped") === 0 ? "" : `${formatNumber(of("skipped"))} skipped`,
  ].filter((part) => part !== "");
}

function summary(
  report: Report,
  byKind: OutcomesByKind,
  clock: string,
  options: ReportOptions,
): readonly string[] {
  const { calling, colours, width } = options;
  const total = report.outcomes.length;
  const withheld = report.withheld.length;
  const of = (kind: Outcome["kind"]): number => byKind.get(kind)?.length ?? 0;
  const byHand = of("by-hand");
  const numbers = numbersOf(report, of);
  const isWhole = of("applied") === total && withheld === 0 && report.verified.kind === "empty";
  const isHandedOver = byHand > 0 && of("applied") + byHand === total && withheld === 0;
  const paint = isWhole || isHandedOver ? colours.green : of("failed") > 0 ? colours.red : colours.yellow;
  const plain = (text: string): readonly string[] => paragraph(text, { width, indent: 2 });
  return [
    colours.bold(paint(`${visibleText(report.district)}: ${numbers.join(", ")}`)),
    ...plain(verifiedSentence(report)),
    ...(options.runbook === undefined ? [] : runbookSteps(options.runbook, plain, calling)),
    ...(of("applied") === 0 ? [] : plain(`${clock}.`)),
    ...(of("conflict") === 0
      ? []
      : plain(
          "Conflicts: what was found differs from what was planned, so it was not overwritten. Plan again and have the new plan reviewed.",
        )),
    ...(of("failed") + of("skipped") === 0
      ? []
      : plain(
          `Nothing is lost, and what is applied is not done twice: ${asCalled(howToGoOn(report), calling)}`,
        )),
  ];
}

/**
 * How the rest of a half-done apply is written. Only a reviewed plan can tell a half-done state from one that moved: of
 * a fingerprint nothing is left to compare with, and what the guards counted for --auto is another number by now.
 */
export function howToGoOn({
  approval,
  district,
  scope,
}: Pick<Report, "approval" | "district" | "scope">): string {
  if (approval.kind === "plan" || approval.kind === "schedule") return "run the same command again.";
  const id = visibleText(district);
  const schools = (scope.kind === "district" ? [] : scope.schools).map(
    (name) => ` --school ${shellText(name)}`,
  );
  return `look at the rest with rollcall plan ${id}${schools.join("")} --out plan.json, then run rollcall apply ${id} --plan plan.json.`;
}

function runbookSteps(
  { pages, folder, duration, status }: RunbookPlace,
  plain: (text: string) => readonly string[],
  calling: Calling | undefined,
): readonly string[] {
  const shown = visibleText(folder);
  return [
    ...plain(`The runbook is in ${shown}: ${count(pages, "page")}, about ${duration}.`),
    ...plain(`  open    ${shown}runbook.html, on the screen or to print`),
    ...plain(`  then    ${stepText(visibleText(status), calling)}, after ClassTag was read again`),
  ];
}

function verifiedSentence({ verified, withheld }: Report): string {
  switch (verified.kind) {
    case "empty":
      return withheld.length === 0
        ? "Verified: read again and planned again, no changes left."
        : "Verified: but for what is withheld, no changes are left.";
    case "remaining":
      return `Read again and planned again: ${count(verified.changes, "change")} left.`;
    case "unverified":
      return `Not verified: ${visibleText(verified.reason)}`;
  }
}
