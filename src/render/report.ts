import type { Change } from "../model/change.ts";
import type { Plan } from "../model/plan.ts";
import type { ChangeOutcome, Outcome, Report } from "../model/report.ts";
import { kindStyle, kindsByHarm } from "./change-kind.ts";
import { type ChangeRow, changeRows } from "./change-row.ts";
import type { Colours } from "./colours.ts";
import { padEnd, shorten } from "./display-width.ts";
import { visibleText } from "./escape.ts";
import { groupBy } from "./group-by.ts";
import { joinSections, paragraph, type TerminalOptions } from "./terminal-page.ts";
import { clockOf } from "./verdict.ts";
import { count, formatNumber, share } from "./wording.ts";

/** Beyond so many applied changes a school is one line: they were all shown when they were planned. */
const appliedInFull = 60;
const longestSubject = 48;

/**
 * What became of a plan: what was applied by school, what was not with its reason, and what to do next.
 * @param plan says when families will notice.
 */
export function renderReportTerminal(
  report: Report,
  plan: Pick<Plan, "dailySync" | "moment">,
  options: TerminalOptions,
): string {
  const byKind = groupBy(report.outcomes, ({ outcome }) => outcome.kind);
  const applied = byKind.get("applied") ?? [];
  return joinSections([
    ...appliedSections(applied, options),
    notApplied("Withheld", "- ", "dim", report.withheld, options),
    notApplied("Skipped", "- ", "dim", withReason(byKind.get("skipped")), options),
    notApplied("Conflicts", "! ", "yellow", withReason(byKind.get("conflict")), options),
    notApplied("Failed", "✗ ", "red", withReason(byKind.get("failed")), options),
    summary(report, byKind, clockOf(plan.dailySync, plan.moment).sentence, options),
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
  return [...bySchool].map(([school, outcomes]) => [
    options.colours.bold(school),
    ...outcomes.flatMap(({ change }) =>
      changeRows(change).map((row) => `  ${tick(options)} ${rowLine(row, options)}`),
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

function rowLine(row: ChangeRow, { colours, verbose }: TerminalOptions): string {
  const { rune, colour } = kindStyle(row.kind);
  const name = shorten(row.subject, longestSubject);
  const needsId = row.id !== undefined && (name !== row.subject || verbose === true);
  const subject = padEnd(needsId ? `${name} [${row.id}]` : name, 28);
  return `${colours[colour](rune)} ${subject}  ${colours.dim(`${row.before} →`)} ${row.after}`;
}

function notApplied(
  title: string,
  mark: string,
  colour: keyof Colours,
  outcomes: readonly NotApplied[],
  options: TerminalOptions,
): readonly string[] {
  if (outcomes.length === 0) {
    return [];
  }
  const paint = options.colours[colour];
  const byReason = groupBy(outcomes, ({ reason }) => visibleText(reason));
  return [
    options.colours.bold(`${title}: ${formatNumber(outcomes.length)}`),
    ...[...byReason].flatMap(([reason, group]) => [
      ...group.flatMap(({ change }) =>
        changeRows(change).map(
          (row) =>
            `  ${paint(mark)}${rowLine(row, options)}  ${options.colours.dim(
              [row.school?.name ?? "", row.position].filter((part) => part !== "").join(" · "),
            )}`,
        ),
      ),
      ...paragraph(reason, { width: options.width, indent: 6 }),
    ]),
  ];
}

interface NotApplied {
  readonly change: Change;
  readonly reason: string;
}

const withReason = (outcomes: readonly ChangeOutcome[] = []): readonly NotApplied[] =>
  outcomes.flatMap(({ change, outcome }) =>
    outcome.kind === "applied" ? [] : [{ change, reason: outcome.reason }],
  );

type OutcomesByKind = ReadonlyMap<Outcome["kind"], readonly ChangeOutcome[]>;

function summary(
  report: Report,
  byKind: OutcomesByKind,
  clock: string,
  options: TerminalOptions,
): readonly string[] {
  const { colours, width } = options;
  const total = report.outcomes.length;
  const of = (kind: Outcome["kind"]): number => byKind.get(kind)?.length ?? 0;
  const numbers = [
    total === 0
      ? report.withheld.length === 0
        ? "nothing to apply: the plan holds no changes"
        : "nothing was written"
      : `${share(of("applied"), total, "change")} applied`,
    report.withheld.length === 0 ? "" : `${formatNumber(report.withheld.length)} withheld`,
    of("conflict") === 0 ? "" : count(of("conflict"), "conflict"),
    of("failed") === 0 ? "" : `${formatNumber(of("failed"))} failed`,
    of("skipped") === 0 ? "" : `${formatNumber(of("skipped"))} skipped`,
  ].filter((part) => part !== "");
  const isWhole = of("applied") === total && report.withheld.length === 0 && report.verified.kind === "empty";
  const paint = isWhole ? colours.green : of("failed") > 0 ? colours.red : colours.yellow;
  const plain = (text: string): readonly string[] => paragraph(text, { width, indent: 2 });
  return [
    colours.bold(paint(`${visibleText(report.district)}: ${numbers.join(", ")}`)),
    ...plain(verifiedSentence(report)),
    ...(of("applied") === 0 ? [] : plain(`${clock}.`)),
    ...(of("conflict") === 0
      ? []
      : plain(
          "Conflicts: what was found differs from what was planned, so it was not overwritten. Plan again and have the new plan reviewed.",
        )),
    ...(of("failed") + of("skipped") === 0
      ? []
      : plain("Nothing is lost: run the same command again; what is applied is not done twice.")),
  ];
}

function verifiedSentence({ outcomes, verified, withheld }: Report): string {
  const beside = withheld.length === 0 ? "" : " but what is withheld";
  switch (verified.kind) {
    case "empty":
      return outcomes.length === 0 && withheld.length > 0
        ? "Nothing else is due."
        : `Verified: read again and planned again, no changes left${beside}.`;
    case "remaining":
      return `Read again and planned again: ${count(verified.changes, "change")} left.`;
    case "unverified":
      return `Not verified: ${visibleText(verified.reason)}`;
  }
}
