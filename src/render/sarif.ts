/**
 * Findings as a SARIF 2.1.0 log, for code scanning. Columns count UTF-16 code units, as SARIF's default has it. GitHub takes a
 * subset, which asks for more than the standard does: a place for every result, the end of it, and texts for every rule; and it
 * refuses the whole of a log that is too large.
 */
import { visibleJson } from "../model/canonical-json.ts";
import { compareDiagnostics, type Diagnostic, type Severity } from "../model/diagnostic.ts";
import type { ExplainedCode, ExplainedGroup } from "../model/explained-code.ts";
import { asCalled, stepText } from "./command-line.ts";
import { visibleText } from "./escape.ts";
import { tokenEnd } from "./token-end.ts";
import { formatNumber } from "./wording.ts";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", notice: "note" };
const severities: readonly Severity[] = ["error", "warning", "notice"];

/** GitHub shows no more of a run. It would take five times as many, but not if that were more than 10 MB. */
const mostResults = 5000;
/** GitHub shows no more of a text. */
const longestText = 1000;

/** @param groups what the codes mean: a rule says of its code what `explain` says */
export function renderSarif(
  findings: readonly Diagnostic[],
  version: string,
  groups: readonly ExplainedGroup[],
): string {
  const told = findings
    .toSorted((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity))
    .slice(0, mostResults)
    .sort(compareDiagnostics);
  const codes = [...new Set(told.map(({ code }) => code))].sort();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "rollcall", version, rules: codes.map((code) => rule(code, groups)) } },
        columnKind: "utf16CodeUnits",
        ...(told.length < findings.length && { invocations: [leftOut(findings.length - told.length)] }),
        results: told.map((finding) => result(finding, codes)),
      },
    ],
  };
  return `${visibleJson(log, 2)}\n`;
}

const leftOut = (count: number): object => ({
  executionSuccessful: true,
  toolExecutionNotifications: [
    {
      level: "warning",
      message: {
        text: `${formatNumber(count)} more findings, the least severe, are left out: rollcall validate shows all.`,
      },
    },
  ],
});

function rule(code: string, groups: readonly ExplainedGroup[]): object {
  for (const { title, codes } of groups) {
    const explained = codes.find((one) => one.code === code && one.kind === "finding");
    if (explained !== undefined) return explainedRule(explained, title);
  }
  return { id: code };
}

function explainedRule(explained: ExplainedCode, group: string): object {
  const { code, cause, consequence, remedy } = explained;
  return {
    id: code,
    shortDescription: { text: firstSentence(cause) },
    fullDescription: { text: shortened(`${cause} ${consequence}`) },
    help: { text: helpText(explained), markdown: helpMarkdown(explained) },
    properties: { tags: [group], remedy: asCalled(remedy) },
  };
}

const firstSentence = (text: string): string => shortened(/^.*?[.?!](?=\s|$)/s.exec(text)?.[0] ?? text);

function helpText({ cause, consequence, remedy, instead, example, next }: ExplainedCode): string {
  return [
    cause,
    `Then: ${consequence}`,
    `Do: ${asCalled(remedy)}`,
    ...(instead === undefined ? [] : [`Instead of:\n${instead}\nwrite:`]),
    example,
    `Next: ${stepText(next)}`,
  ].join("\n\n");
}

function helpMarkdown({ cause, consequence, remedy, instead, example, next }: ExplainedCode): string {
  const fenced = (lines: string): string => `\`\`\`text\n${lines}\n\`\`\``;
  return [
    cause,
    `**Then:** ${consequence}`,
    `**Do:** ${asCalled(remedy)}`,
    ...(instead === undefined ? [] : ["Instead of", fenced(instead), "write"]),
    fenced(example),
    `**Next:** \`${stepText(next)}\``,
  ].join("\n\n");
}

/** GitHub shows nothing but the text, so that what to do stands in it too, as a paragraph of its own. */
function result(finding: Diagnostic, codes: readonly string[]): object {
  const { severity, code, message, hint } = finding;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels[severity],
    message: {
      text: shortened(
        [sentence(visibleText(message)), ...(hint === undefined ? [] : [visibleText(hint)])].join("\n\n"),
      ),
    },
    locations: [{ physicalLocation: place(finding) }],
    properties: {
      message: shortened(visibleText(message)),
      ...(hint !== undefined && { hint: shortened(visibleText(hint)) }),
    },
  };
}

/** What is about no file is shown at the folder, because GitHub refuses a log with a result that has no place. */
function place({ at, excerpt }: Diagnostic): object {
  const { file, line, column } = at ?? { file: "districts", line: 1, column: 1 };
  return {
    artifactLocation: { uri: file.split("/").map(encodeURIComponent).join("/") },
    region: {
      startLine: line,
      startColumn: column,
      endLine: line,
      endColumn: excerpt === undefined ? column + 1 : tokenEnd(excerpt, column),
    },
  };
}

const sentence = (text: string): string => (/[.?!…]["'”»)]?$/.test(text) ? text : `${text}.`);

function shortened(text: string): string {
  if (text.length <= longestText) return text;
  // A pair of code units is one character.
  return `${text.slice(0, longestText - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
