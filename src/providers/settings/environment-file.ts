import { parseEnv } from "node:util";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Environment } from "./setting-names.ts";

export interface EnvironmentFile {
  readonly environment: Environment;
  readonly findings: readonly Diagnostic[];
}

const validName = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** A quoted value, which may go on over several lines that are no settings. */
const quotedValue = /=[ \t]*(?:"[^"]*"|'[^']*'|`[^`]*`)/g;

/** Blank, a comment, or NAME=. */
const settingLine = /^[ \t]*(?:$|#|(?:export[ \t]+)?[A-Za-z_]\w*[ \t]*=)/;

/** A value without quotes that holds a `#`: Node takes what follows for a comment, with or without a space before it. */
const cutAtHash = /^[ \t]*(?:export[ \t]+)?([A-Za-z_]\w*)[ \t]*=[ \t]*[^\s"'`#][^\r\n#]*(?<=\S)#/gmu;

/**
 * Reads the text of an `--env-file`, in the dialect of `node --env-file`: quotes, comments, values over several lines.
 * What that dialect swallows in silence is a finding here. Values are never part of one.
 * @param file its name, for findings
 */
export function parseEnvironmentFile(text: string, file: string): EnvironmentFile {
  const content = text.startsWith("\ufeff") ? text.slice(1) : text;
  const findings: Diagnostic[] = [];
  const environment = new Map<string, string>();
  for (const [name, value] of Object.entries(parseEnv(content))) {
    if (value !== undefined && validName.test(name)) environment.set(name, value);
  }
  findings.push(...badLines(content, file));
  for (const match of content.matchAll(cutAtHash))
    findings.push(cutValue(match[1] ?? "", content, match.index, file));
  return { environment: Object.fromEntries(environment), findings };
}

/**
 * Lines without "=": some Node versions make them part of the next name, others drop them. They may be half of a
 * credential, so they are not quoted.
 */
function badLines(content: string, file: string): readonly Diagnostic[] {
  const withoutValues = content.replace(
    quotedValue,
    (value) => `=${"\n".repeat(value.split("\n").length - 1)}`,
  );
  return withoutValues.split(/\r?\n/).flatMap((line, index) => {
    if (settingLine.test(line) || line.trim() === "") return [];
    return [
      {
        severity: "error",
        code: "environment-file-line",
        message: "A line is neither a comment nor NAME=value.",
        hint: 'Write NAME=value, with quotes around a value of several lines: NAME="first…second".',
        at: { file, line: index + 1, column: 1 },
      } satisfies Diagnostic,
    ];
  });
}

function cutValue(name: string, content: string, index: number, file: string): Diagnostic {
  return {
    severity: "error",
    code: "environment-file-hash",
    message: `The value of ${name} is cut off at "#", which starts a comment.`,
    hint: `Put quotes around the value: ${name}="…".`,
    at: { file, line: lineAt(content, index), column: 1 },
  };
}

function lineAt(content: string, index: number): number {
  return content.slice(0, index).split("\n").length;
}
