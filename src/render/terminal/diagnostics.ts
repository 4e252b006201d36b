import { visibleJson } from "../../model/canonical-json.ts";
import { compareDiagnostics, type Diagnostic, type Severity } from "../../model/diagnostic.ts";
import { asCalled } from "../command-line.ts";
import { visibleText } from "../escape.ts";
import { count } from "../wording.ts";
import type { Colours } from "./colours.ts";
import { sourceExcerpt } from "./source-excerpt.ts";
import { joinSections, paragraph, type TerminalOptions } from "./terminal-page.ts";

const severityColours: Readonly<Record<Severity, keyof Colours>> = {
  error: "red",
  warning: "yellow",
  notice: "cyan",
};

/**
 * Findings by file and line, each with its source line and what to do about it, and how many there are. Notices stay on
 * one line unless `verbose`.
 */
export function renderDiagnosticsTerminal(
  diagnostics: readonly Diagnostic[],
  options: TerminalOptions,
): string {
  const sorted = [...diagnostics].sort(compareDiagnostics);
  return joinSections([
    ...sorted.map((diagnostic) => diagnosticLines(diagnostic, options)),
    [summaryLine(sorted, options)],
  ]);
}

/** For programs: the findings in the same order, as they are, and how many of each severity. No line break at its end. */
export function renderDiagnosticsJson(diagnostics: readonly Diagnostic[]): string {
  const sorted = [...diagnostics].sort(compareDiagnostics);
  return visibleJson({ counts: severityCounts(sorted), diagnostics: sorted }, 2);
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
