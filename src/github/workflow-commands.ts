import type { Diagnostic, Severity } from "../model/diagnostic.ts";

/** GitHub shows at most ten annotations of a kind per step, and drops the rest without a word. */
export const mostAnnotations = 10;

/** Rollcall's severities are GitHub's commands, name for name. */
const kinds: readonly Severity[] = ["error", "warning", "notice"];

export interface Annotations {
  /** Lines for standard output, each ended; empty where there is nothing to say. */
  readonly text: string;
  /** Findings that have no annotation. */
  readonly omitted: Readonly<Record<Severity, number>>;
}

/**
 * Findings as annotations in the files of a pull request, at most ten of a kind: where there are more, the last one says
 * how many and that they stand in the summary. The order is that of the findings.
 */
export function annotations(findings: readonly Diagnostic[]): Annotations {
  const omitted: Record<Severity, number> = { error: 0, warning: 0, notice: 0 };
  const lines: string[] = [];
  for (const kind of kinds) {
    const own = findings.filter(({ severity }) => severity === kind);
    const shown = own.length <= mostAnnotations ? own : own.slice(0, mostAnnotations - 1);
    omitted[kind] = own.length - shown.length;
    lines.push(...shown.map(annotation));
    if (omitted[kind] > 0)
      lines.push(
        command(
          kind,
          { title: "rollcall" },
          `${omitted[kind]} more of this kind stand in the summary of the job.`,
        ),
      );
  }
  return { text: lines.map((line) => `${line}\n`).join(""), omitted };
}

function annotation({ severity, code, message, hint, at, school }: Diagnostic): string {
  const where = school === undefined ? "" : ` (${school})`;
  return command(
    severity,
    {
      ...(at === undefined ? {} : { file: at.file, line: String(at.line), col: String(at.column) }),
      title: code,
    },
    `${message}${where}${hint === undefined ? "" : `\n${hint}`}`,
  );
}

function command(kind: Severity, properties: Readonly<Record<string, string>>, message: string): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  return `::${kind} ${list.join(",")}::${escapeMessage(message)}`;
}

/** Tells the runner to hide a text wherever the job prints it from now on. One line, ended. */
export const maskCommand = (text: string): string => `::add-mask::${escapeMessage(text)}\n`;

/** What the runner turns back (actions/toolkit, command.ts); without it a message could begin a command of its own. */
const escapeMessage = (text: string): string =>
  text.toWellFormed().replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text: string): string =>
  escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
