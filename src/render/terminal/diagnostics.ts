import { compareDiagnostics, type Diagnostic, type Severity } from "../../model/diagnostic.ts";
import { asCalled } from "../command-line.ts";
import { visibleText } from "../escape.ts";
import { groupBy } from "../group-by.ts";
import { count, formatNumber } from "../wording.ts";
import type { Colours } from "./colours.ts";
import { sourceExcerpt } from "./source-excerpt.ts";
import { joinSections, paragraph, type TerminalOptions } from "./terminal-page.ts";

const severityColours: Readonly<Record<Severity, keyof Colours>> = {
  error: "red",
  warning: "yellow",
  notice: "cyan",
};

/** Findings of one code that are shown each; a thousand alike say no more than these. */
const shownOfCode = 20;

/**
 * Findings by file and line, each with its source line and what to do about it, and how many there are. Unless `verbose`,
 * notices stay on one line, and of many with one code the first are shown and the others counted.
 */
export function renderDiagnosticsTerminal(
  diagnostics: readonly Diagnostic[],
  options: TerminalOptions,
): string {
  const sorted = [...diagnostics].sort(compareDiagnostics);
  return joinSections([
    ...shownOf(sorted, options).map((diagnostic) => diagnosticLines(diagnostic, options)),
    leftOut(sorted, options),
    [summaryLine(sorted, options), ...moreOf(sorted, options)],
  ]);
}

const shownOf = (
  sorted: readonly Diagnostic[],
  { verbose }: Pick<TerminalOptions, "verbose">,
): readonly Diagnostic[] =>
  verbose === true
    ? sorted
    : [...byCode(sorted).values()].flatMap((alike) => alike.slice(0, shownOfCode)).sort(compareDiagnostics);

const byCode = (diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> =>
  groupBy(diagnostics, ({ code }) => code);

function leftOut(sorted: readonly Diagnostic[], options: TerminalOptions): readonly string[] {
  if (options.verbose === true) return [];
  return [...byCode(sorted)]
    .filter(([, alike]) => alike.length > shownOfCode)
    .flatMap(([code, alike]) =>
      paragraph(
        `… and ${formatNumber(alike.length - shownOfCode)} more of ${visibleText(code)}: ${asCalled("rollcall validate --verbose", options.calling)} shows each`,
        { width: options.width, indent: 0 },
      ),
    );
}

/** Where the gravest finding is explained at length, to show that each of them is. */
function moreOf(sorted: readonly Diagnostic[], { calling }: TerminalOptions): readonly string[] {
  const gravest = sorted.find(({ severity }) => severity === "error") ?? sorted[0];
  return gravest === undefined
    ? []
    : [`what a code means, with an example: ${asCalled(`rollcall explain ${gravest.code}`, calling)}`];
}

function diagnosticLines(diagnostic: Diagnostic, options: TerminalOptions): readonly string[] {
  const { severity, at, hint, school } = diagnostic;
  const { calling, colours, width, verbose } = options;
  const where = at === undefined ? "" : `${visibleText(at.file)}:${at.line}:${at.column} `;
  const title = `${where}${severity} ${visibleText(diagnostic.code)}:`;
  const painted = `${colours.bold(where)}${colours[severityColours[severity]](severity)} ${visibleText(diagnostic.code)}:`;
  const [first = "", ...rest] = paragraph(`${title} ${visibleText(diagnostic.message)}`, {
    width,
    indent: 0,
  });
  const heading = first.startsWith(title) ? [painted + first.slice(title.length), ...rest] : [first, ...rest];
  const atSchool = school === undefined ? [] : [colours.dim(`      at ${visibleText(school)}`)];
  if (severity === "notice" && verbose !== true) {
    return [...heading, ...atSchool];
  }
  return [
    ...heading,
    ...excerptLines(diagnostic, options),
    ...atSchool,
    ...(hint === undefined
      ? []
      : paragraph(asCalled(visibleText(hint), calling), { width, indent: 8, mark: "→ " })),
  ];
}

function excerptLines(
  { at, excerpt, severity }: Diagnostic,
  { colours, width }: TerminalOptions,
): readonly string[] {
  if (at === undefined || excerpt === undefined) {
    return [];
  }
  const { gutter, line, emptyGutter, caret } = sourceExcerpt(excerpt, at.line, at.column, width);
  return [
    `${colours.dim(gutter)}${line}`,
    `${colours.dim(emptyGutter)}${colours[severityColours[severity]](caret)}`,
  ];
}

function severityCounts(diagnostics: readonly Diagnostic[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of diagnostics) {
    counts[severity] += 1;
  }
  return counts;
}

function summaryLine(diagnostics: readonly Diagnostic[], { colours }: TerminalOptions): string {
  const { error, warning, notice } = severityCounts(diagnostics);
  const files = new Set(diagnostics.flatMap(({ at }) => (at === undefined ? [] : [at.file]))).size;
  const numbers = [count(error, "error"), count(warning, "warning"), count(notice, "notice")].join(", ");
  const inFiles = files === 0 ? "" : ` in ${count(files, "file")}`;
  const paint = error > 0 ? colours.red : warning > 0 ? colours.yellow : colours.green;
  return colours.bold(paint(`${numbers}${inFiles}`));
}
